/**
 * Words that residents use for the same thing, one thing a line. Beginnings of words, in lower case: "sopkorg"
 * stands for "sopkorgen" and "sopkorgar" too. Our own list; it says what letters cannot.
 */
// biome-ignore format: a line a thing keeps the table readable
const SAME_THING: readonly string[] = [
  'papperskorg sopkorg skräpkorg soptunn skräptunn sopkärl avfallskorg skräphink',
  'skräp nedskräpning nedskräpat sopor avfall dumpat dumpning skräpigt smutsig',
  'belysning gatubelysning gatlykt gatljus lyktstolp lampa lampor lampan ljusstolp lyse lysen släckt mörk upplyst nedsläckt armatur',
  'utegym utomhusgym friluftsgym träningsredskap',
  'hundrastgård rastgård hundgård hundpark hunddagis hundrast',
  'simhall badhus simbassäng bassäng simma inomhusbad',
  'badplats bad strandbad kallbad utebad badbrygg badstrand',
  'lekplats lekpark lekställning gunga gungor rutschkan klätterställning lekredskap',
  'farthinder fartgupp vägbula hastighetsdämp gupp',
  'hastighet fortkör hastighetssänk 30-zon körfart fort snabbt km/h',
  'övergångsställe övergång zebra gångpassage trafikljus trafiksignal',
  'cykelbana cykelväg cykelstråk cykelfält cykling cykelled gc-väg gc-ban',
  'cykelställ cykelparkering cykelpark cykelgarage',
  'elsparkcykel elscooter sparkcykel elspark',
  'parkering p-plats parkeringsplats parkeringshus p-hus parkera p-avgift',
  'snöröj plog sand sandning halk snöröjning snö is ishalka isig vinterväghåll halkbekämp',
  'klotter graffiti nedklottr klottr taggad klotterplank sanering',
  'buss bussar busslinje bussen hållplats busshållplats busskur',
  'spårvagn spårväg vagn',
  'tunnelbana t-bana tunnelbanestation',
  'kollektivtrafik lokaltrafik',
  'färja färje båt skyttelbåt båttrafik älvsnabb',
  'träd alle allé plantera trädplantering',
  'bänk bänkar sittplats sittbänk sittplatser soffa soffor',
  'toalett wc offentlig-toa bajamaj toa',
  'trottoar gångbana gångväg promenadväg gångstig',
  'gropar grop hål potthål beläggning asfalt gropig',
  'fontän springbrunn vattenspel',
  'skatepark skateboard skateramp skate skatebana',
  'pumptrack bmx cykelcross',
  'fotbollsplan konstgräs bollplan kunskapsgräs fotboll näridrottsplats konstgräsplan',
  'isbana skridsko ishall isrink',
  'fritidsgård ungdomsgård ungdomens-hus ungdomslokal',
  'bibliotek läsesal biblan',
  'äldreboende vårdboende serviceboende ålderdomshem seniorboende',
  'fyrverkeri smällare raketer pyroteknik',
  'buller oväsen ljudnivå bullerplank bullerskydd störande',
  'hyresrätt hyresbostad hyreslägenhet bostäder lägenhet bostad bostadsbrist',
  'odling odlingslott stadsodling kolonilott koloni odla',
  'grill grillplats eldstad grilla',
  'gångtunnel tunnel viadukt gångport',
  'skola skolan skolgård grundskol elev',
  'förskol dagis förskolegård',
  'hundbajs hundlatrin hundpås',
  'återvinning återvinningsstation källsorter sopsorter miljöstation insamling återbruk',
  'skylt vägskylt vägmärke gatuskylt vägvisare',
  'brygga bryggor kaj',
  'gågata bilfri bilfritt gångfart gårdsgata',
  'scen dansbana danspaviljong utescen',
  'namn döp heta byt-namn uppkalla',
  'staty skulptur monument konstverk byst',
  'tiggeri tigga tiggare',
  'rökfri rökning röka cigarett fimp fimpar rökförbud',
  'måsar mås trut fiskmås fåglar duvor',
  'råttor råtta skadedjur',
  'laddstolp laddplats laddstation elbil elbilsladdning',
  'sommarlovskort lovkort fritidskort busskort månadskort',
  'hiss rulltrappa lift',
  'trygg otrygg säkerhet rädd',
  'poliser polis ordningsvakt väktar',
  'kamera övervakningskamera övervakning kameraövervakning',
];

const things: readonly (readonly string[])[] = SAME_THING.map((line) => line.split(' '));
const MOST_ENDING = 3;

const byBeginning = new Map<string, number[]>();
for (const [thing, words] of things.entries()) {
  for (const word of words) {
    const key = word.slice(0, 3);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), thing]);
  }
}

/** The things that a word stands for, as numbers; most words stand for none. */
export function thingsOf(word: string): readonly number[] {
  const candidates = byBeginning.get(word.slice(0, 3)) ?? [];
  return [...new Set(candidates)].filter((thing) =>
    things[thing]?.some((known) => {
      const short = known.length > 4 ? known.replace(/(?:an|en|a|ar|or|er)$/u, '') : known;
      return word.startsWith(short) && word.length - short.length <= (short.length < 4 ? 2 : MOST_ENDING);
    }),
  );
}
