import type { Story } from './story.ts';

export const PARKS: readonly Story[] = [
  {
    title: 'Gräset är midjehögt',
    kind: 'complaint',
    channel: 'social_media',
    places: ['parkleken, Bredäng'],
    months: [5, 9],
    voices: [
      'Är det äng nu? Gräset bakom parkleken har inte klippts sedan studenten. Fästingar på båda barnen i veckan.',
      'Fästingarna i Bredäng är inte roliga. Klipp åtminstone närmast stigen.',
    ],
  },
  {
    title: 'Fruktträd som alla får plocka av',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['slänten vid Vårbergsvägen, Vårberg'],
    months: [2, 5],
    voices: [
      'Jag föreslår att det planteras äppel-, plommon- och körsbärsträd i slänten mot Vårbergsvägen. Barnen skulle se var frukt kommer ifrån. Vi i odlarföreningen kan ta hand om beskärning om förvaltningen ordnar träden.',
    ],
  },
  {
    title: 'Hur får man en odlingslott?',
    kind: 'citizen_enquiry',
    channel: 'mail',
    places: ['Sätra'],
    months: [3, 5],
    voices: [
      'Jag har stått i kö för odlingslott sedan 2022 men hittar inte kön längre på sidan. Finns den kvar? Har jag förlorat min plats?',
    ],
  },
  {
    title: 'Ni fällde våra träd utan att säga något',
    kind: 'complaint',
    channel: 'web_form',
    places: ['allén vid Bredholmsgatan, Skärholmen'],
    voices: [
      'När vi vaknade i tisdags var tre av lindarna på Bredholmsgatan borta. Ingen lapp, inget brev. Var de sjuka? Kommer det nya? Det minsta man kan begära är att bli informerad innan.',
      'Lindarna på Bredholmsgatan var äldre än jag. Jag räknade ringarna på stubben, 71 stycken. Sorgligt.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Varför fälldes lindarna på Bredholmsgatan, och när planteras nya?',
    },
  },
  {
    title: 'Bänkar längs vägen upp på Vårbergstoppen',
    kind: 'idea',
    channel: 'dialogue',
    places: ['Vårbergstoppen, Vårberg'],
    voices: [
      'Vi som går med rullator orkar inte hela vägen upp i ett svep. Tre bänkar på vägen, en med armstöd, så kan vi också se utsikten.',
      'Bänkar på Vårbergstoppen, ja tack. Min fru har lungsjukdom och har inte varit där uppe sedan 2019.',
    ],
  },
  {
    title: 'Träd ligger över stigen',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Sätraskogen, Sätra'],
    months: [9, 12],
    voices: [
      'Efter stormen ligger en stor tall tvärs över stigen vid andra dammen. Den hänger delvis på ett annat träd och ser ut att kunna ramla.',
      'Tallen vid dammen i Sätraskogen gungar när det blåser. Vi i skolans orienteringsgrupp fick gå runt.',
    ],
  },
  {
    title: 'Rabatterna i år!',
    kind: 'comment',
    channel: 'social_media',
    places: ['Bredängs parklek, Bredäng'],
    months: [5, 8],
    voices: [
      'Vem det än är som har planterat rabatterna vid parkleken i år: de är helt otroliga. Min granne som är blind luktade på dem i tjugo minuter.',
    ],
  },
  {
    title: 'Hundar lösa bland barnen',
    kind: 'complaint',
    channel: 'mail',
    places: ['Skärholmens gårdsgata, Skärholmen'],
    months: [4, 6],
    voices: [
      'I parken bakom gårdsgatan släpps stora hundar lösa trots att det är koppeltvång. Dottern på fyra blev omkullsprungen. En hundrastgård med staket skulle lösa det.',
    ],
  },
  {
    title: 'Hundrastgård med två delar',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['grönytan vid Alsätravägen, Sätra'],
    voices: [
      'Förslag: en hundrastgård vid Alsätravägen med en del för små och en för stora hundar, belyst och med vattenutkast. Vi är 130 hundägare i vår grupp som skulle hjälpa till att hålla snyggt.',
    ],
  },
  {
    title: 'Får man grilla på stranden?',
    kind: 'citizen_enquiry',
    channel: 'social_media',
    places: ['Mälarstranden, Vårberg'],
    months: [5, 8],
    voices: [
      'Kort fråga: får man ta med egen grill till stranden i sommar eller är det bara de fasta platserna som gäller? Får olika svar av alla.',
    ],
  },
  {
    title: 'Rör inte vår skogskulle',
    kind: 'complaint',
    channel: 'letter',
    places: ['kullen bakom Svanholmsvägen, Vårberg'],
    voices: [
      'Vi undertecknade elva grannar vill framföra att kullen bakom Svanholmsvägen är den enda naturmark våra barnbarn kan leka i utan att korsa en gata. Vi har hört att den ska bebyggas. Vi önskar besked skriftligen och ett möte på plats.',
    ],
    asks: {
      organisation: 'stadsbyggnadskontoret',
      question: 'Berörs kullen bakom Svanholmsvägen av pågående planer, och när hålls samråd?',
    },
  },
];
