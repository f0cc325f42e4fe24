/** What a theme of the code book is called; apart from its other words, for those who need no more. */
export interface ThemeName {
  readonly id: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/** Id | Swedish name | English name. */
const ROWS: readonly string[] = [
  'lighting|Trygghet och belysning|Safety and lighting',
  'order|Ordning och störningar|Order and disturbance',
  'litter|Renhållning|Litter and cleaning',
  'waste|Avfall och återvinning|Waste and recycling',
  'graffiti|Klotter|Graffiti',
  'winter|Snö och halka|Snow and ice',
  'traffic|Trafik och hastighet|Traffic and speed',
  'parking|Parkering|Parking',
  'cycling|Cykel och gångväg|Cycling and walking',
  'transit|Kollektivtrafik|Public transport',
  'parks|Park och grönska|Parks and greenery',
  'play|Lekplatser|Playgrounds',
  'sports|Idrott och motion|Sports and exercise',
  'youth|Fritid och ungdom|Leisure and youth',
  'school|Skola och förskola|School and preschool',
  'culture|Kultur och bibliotek|Culture and libraries',
  'meeting-places|Mötesplatser och föreningar|Meeting places and associations',
  'housing|Bostad och gård|Housing and yards',
  'planning|Stadsbyggnad och planer|Planning and building',
  'centre|Torg och centrum|Squares and local centres',
  'environment|Buller, luft och vatten|Noise, air and water',
  'care|Äldre, stöd och omsorg|Older people, support and care',
  'influence|Dialog och bemötande|Dialogue and treatment',
];

export const THEME_NAMES: readonly ThemeName[] = ROWS.map((row) => {
  const [id = '', nameSv = '', nameEn = ''] = row.split('|');
  return { id, nameSv, nameEn };
});
