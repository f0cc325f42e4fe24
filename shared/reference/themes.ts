/** What a matter is about. A code book of this product's own: few enough to choose from, and exclusive. */
export interface Theme {
  readonly id: string;
  readonly nameSv: string;
  readonly nameEn: string;
  /** Swedish words and stems that residents use for it, in lower case. */
  readonly synonyms: readonly string[];
}

// biome-ignore format: a line a theme keeps the table readable
export const THEMES: readonly Theme[] = [
  { id: 'lighting', nameSv: 'Trygghet och belysning', nameEn: 'Safety and lighting', synonyms: ['belysning', 'lampa', 'lyktstolpe', 'gatlykta', 'mörkt', 'släckt', 'otryggt'] },
  { id: 'order', nameSv: 'Ordning och störningar', nameEn: 'Order and disturbance', synonyms: ['bråk', 'langning', 'narkotika', 'störning', 'fyrverkeri', 'smällare', 'skadegörelse', 'ordningsvakt'] },
  { id: 'litter', nameSv: 'Renhållning', nameEn: 'Litter and cleaning', synonyms: ['skräp', 'nedskräpning', 'papperskorg', 'städning', 'råttor', 'hundbajs', 'dumpning'] },
  { id: 'waste', nameSv: 'Avfall och återvinning', nameEn: 'Waste and recycling', synonyms: ['sopor', 'soprum', 'återvinning', 'återbruk', 'grovsopor', 'sopsortering'] },
  { id: 'graffiti', nameSv: 'Klotter', nameEn: 'Graffiti', synonyms: ['klotter', 'nedklottrad', 'taggad', 'sanering'] },
  { id: 'winter', nameSv: 'Snö och halka', nameEn: 'Snow and ice', synonyms: ['snö', 'snöröjning', 'plogning', 'sandning', 'halka', 'is', 'istappar', 'sandupptagning'] },
  { id: 'traffic', nameSv: 'Trafik och hastighet', nameEn: 'Traffic and speed', synonyms: ['hastighet', 'farthinder', 'fortkörning', 'övergångsställe', 'genomfart', 'korsning', 'trafiksäkerhet', 'skolväg'] },
  { id: 'parking', nameSv: 'Parkering', nameEn: 'Parking', synonyms: ['parkering', 'felparkerad', 'boendeparkering', 'laddplats', 'p-plats', 'övergiven bil'] },
  { id: 'cycling', nameSv: 'Cykel och gångväg', nameEn: 'Cycling and walking', synonyms: ['cykel', 'cykelbana', 'elsparkcykel', 'gångväg', 'gångbana', 'gångtunnel', 'trottoar', 'cykelställ', 'potthål', 'trappa'] },
  { id: 'transit', nameSv: 'Kollektivtrafik', nameEn: 'Public transport', synonyms: ['buss', 'tunnelbana', 'hållplats', 'busskur', 'rulltrappa', 'spärr', 'perrong'] },
  { id: 'parks', nameSv: 'Park och grönska', nameEn: 'Parks and greenery', synonyms: ['park', 'träd', 'buskar', 'gräs', 'odling', 'bänk', 'naturreservat', 'rabatt', 'grönyta', 'hundrastgård'] },
  { id: 'play', nameSv: 'Lekplatser', nameEn: 'Playgrounds', synonyms: ['lekplats', 'lekpark', 'gunga', 'rutschkana', 'sandlåda', 'parklek', 'plaskdamm'] },
  { id: 'sports', nameSv: 'Idrott och motion', nameEn: 'Sports and exercise', synonyms: ['idrott', 'utegym', 'fotbollsplan', 'simhall', 'badplats', 'skatepark', 'motionsspår', 'basketplan', 'bollplan'] },
  { id: 'youth', nameSv: 'Fritid och ungdom', nameEn: 'Leisure and youth', synonyms: ['fritidsgård', 'ungdomsgård', 'ungdomar', 'sommarjobb', 'kolloverksamhet', 'lovaktivitet'] },
  { id: 'school', nameSv: 'Skola och förskola', nameEn: 'School and preschool', synonyms: ['skola', 'skolgård', 'förskola', 'lärare', 'skolväg', 'skolbuss', 'elever'] },
  { id: 'culture', nameSv: 'Kultur och bibliotek', nameEn: 'Culture and libraries', synonyms: ['bibliotek', 'kultur', 'konst', 'musik', 'teater', 'kulturskola', 'festival'] },
  { id: 'meeting-places', nameSv: 'Mötesplatser och föreningar', nameEn: 'Meeting places and associations', synonyms: ['mötesplats', 'föreningslokal', 'samlingslokal', 'träffpunkt', 'förening', 'föreningsbidrag', 'språkkafé'] },
  { id: 'housing', nameSv: 'Bostad och gård', nameEn: 'Housing and yards', synonyms: ['hyresvärd', 'tvättstuga', 'trapphus', 'port', 'gård', 'hiss', 'hyresrätt', 'källare'] },
  { id: 'planning', nameSv: 'Stadsbyggnad och planer', nameEn: 'Planning and building', synonyms: ['detaljplan', 'nybygge', 'byggarbetsplats', 'samråd', 'bygglov', 'fokus skärholmen', 'bostadsbyggande'] },
  { id: 'centre', nameSv: 'Torg och centrum', nameEn: 'Squares and local centres', synonyms: ['torg', 'centrum', 'butik', 'handel', 'torghandel', 'toalett', 'service'] },
  { id: 'environment', nameSv: 'Buller, luft och vatten', nameEn: 'Noise, air and water', synonyms: ['buller', 'luft', 'avgaser', 'lukt', 'vattenkvalitet', 'badvatten', 'oväsen', 'strand'] },
  { id: 'care', nameSv: 'Äldre, stöd och omsorg', nameEn: 'Older people, support and care', synonyms: ['äldre', 'hemtjänst', 'äldreboende', 'socialtjänst', 'färdtjänst', 'funktionsnedsättning', 'rullstol', 'tillgänglighet', 'ledsagning'] },
  { id: 'influence', nameSv: 'Dialog och bemötande', nameEn: 'Dialogue and treatment', synonyms: ['dialog', 'svar', 'bemötande', 'information', 'möte', 'medborgarkontor', 'återkoppling', 'demokrati'] },
];

const byName: ReadonlyMap<string, Theme> = new Map(
  THEMES.flatMap((theme) =>
    [theme.id, theme.nameSv, theme.nameEn].map((name) => [name.toLowerCase(), theme] as const),
  ),
);

/** The theme by its id or by its name in either language, whatever its case. */
export function findTheme(name: string): Theme | undefined {
  return byName.get(name.trim().toLowerCase());
}
