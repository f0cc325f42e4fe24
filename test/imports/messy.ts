/** A list as a district may have kept it for years: made up by us. */
export const MESSY = [
  'Synpunkter och förslag;;;;;;;;;;',
  ';;;;;;;;;;',
  ';Inkommet;;;;;Remiss;;Svar;;',
  'Nr;Datum;Ärende;Synpunkt;Område;Namn;Till;Datum;Datum;Svar;Status',
  '1;2025-03-03;Mörkt vid torget;"Lampan vid torget är trasig.\nDet har den varit i tre veckor.";Sätra;Kim Ek;TK;5/3-25;2025-03-20;Ja, lagas i april;Klar',
  '2;3 mars 2025;Skräp;"Det ligger ""skräp"" i parken.";Bredäng;;;;;;Pågår',
  ';;;;;;;;;;',
  '3;4/3;;Kan vi få en bänk vid lekplatsen?;Vårberg;Bo Al;;;;;Skickat till tk',
  'Nr;Datum;Ärende;Synpunkt;Område;Namn;Till;Datum;Datum;Svar;Status',
  '4;i våras;Buller;Bussarna låter hela natten.;Sätra;;;;;;Klar',
  '5;2025-04-01;Hål i vägen;Ring 070-174 06 38 om ni undrar.;Sätra;;Polisen;2025-04-02;;;Väntar',
  'Totalt;5;;;;;;;;;',
].join('\r\n');
