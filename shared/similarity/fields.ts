import { THEMES } from '../reference/themes.ts';
import { TOPICS } from './topics.ts';

/**
 * What words of Swedish civic life belong to, wider than a theme. Beginnings of words, in lower case; a beginning with
 * a hyphen before it is the last part of a compound ("-hall"). Our own list, from general knowledge: it lets a word that no earlier matter
 * has used speak as its relatives do.
 */
// biome-ignore format: a field a line group keeps the table readable
const WORDS: Readonly<Record<string, string>> = {
  road: 'trafik bil bilist väg vägar vägbana gata gatan gator körfält rondell korsning cirkulationsplats hastighet farthinder fartgupp fartkamera övergångsställe trafikljus rödljus skylt vägmärke körning kör kö köer tung lastbil genomfart motorväg avfart påfart fil filer trottoar refug vägarbete asfalt grop motorcykel moped fordon enkelrikta led tunnel bro bron viadukt trängselskatt tull biltull -gatan -vägen -leden -motet',
  parking: 'parkering parkera p-plats p-hus p-avgift p-skiva boendeparkering felparkera ställplats husbil laddstolpe laddplats elbil',
  cycling: 'cykel cyklist cykla cyklar cykling cykelbana cykelväg cykelställ lånecykel hyrcykel elcykel elsparkcykel pendlingsstråk gångbana gångväg gående fotgängare promenad',
  transit: 'buss bussar spårvagn spårväg tåg pendeltåg tunnelbana kollektivtrafik hållplats resenär resekort biljett kontrollant linje turtäthet linbana färja båt båtar skyttel station perrong tidtabell åka vagnar taxi flyg busskort månadskort färdtjänst flextrafik periodkort',
  park: 'park parker parken träd grönområde grönska grönyta grön blommor blomma rabatt gräs gräsmatta buskar plantera plantering plantering bänk bänkar skog skogen natur naturreservat naturområde stig odling odla koloni damm fontän springbrunn hundrastgård hundar hund rastgård grillplats fågel fåglar bin pollinera äng djur strandpromenad utsikt -parken -skogen',
  play: 'lekplats lekpark lek gunga gungor rutschkana klätter sandlåda plaskdamm barn barnen barnfamilj småbarn utelek',
  sport: 'idrott sport träning träna gym utegym simhall simma bad badhus badplats bassäng fotboll fotbollsplan konstgräs bandy innebandy ishall hockey skridsko isbana tennis padel boule skate skateboard skatepark skatehall motion löpa löpning löpspår motionsspår hall arena friidrott basket handboll ridning häst golf frisbee discgolf bmx pumptrack parkour klättring dans dansbana skidor skidspår kanot kajak surf segling gymnastik spontanidrott idrottsplats idrottshall förening bastu kallbad -hall -plan -bad',
  culture: 'kultur konst konstnär konstverk musik musiker konsert konserthus teater opera scen museum museer bibliotek bok böcker film bio dans festival staty skulptur monument minnesmärke utställning historia historisk arv ateljé författare graffiti muralmålning väggmålning öppen vägg kulturhus kulturskola jubileum jubileet fira karneval minne namn heta döpa uppkalla symbol spel lokal replokal',
  leisure: 'fritid fritidsgård ungdom ungdomar ungdomsgård tonåring lov sommarlov mötesplats träffpunkt samlingslokal aktivitet aktiviteter nöje nöjespark kolloverksamhet sommarjobb kafé café umgås evenemang',
  school: 'skola skolan skolor skolgård elev elever lärare undervisning utbildning förskola förskolor dagis pedagog klass klasser skolmat skollunch betyg läxa läxhjälp gymnasie grundskola fritids studie studenter universitet högskola kurs mobbning modersmål barngrupper skolbuss skolskjuts -skolan',
  care: 'äldre pensionär äldreboende vård omsorg hemtjänst sjuk sjukvård vårdcentral funktionshinder funktionsnedsatt funktionsvariation rullstol tillgänglig rollator demens anhörig socialtjänst socialbidrag försörjningsstöd hemlös hemlösa missbruk psykisk ensamhet ohälsa lss personlig hjälpbehövande seniorer dagverksamhet boendestöd kvinnojour utsatta tiggare tiggeri migrant flykting nyanländ integration',
  environment: 'miljö klimat utsläpp luft luftkvalitet avgaser buller buller vatten hav havet å ån kanal kanaler älv älven förorening plast återvinning källsortering sopsortering sopor avfall kompost solcell solceller solpanel energi el elnät fjärrvärme fossilfri hållbar hållbarhet koldioxid ekologisk matavfall vegetarisk fyrverkeri rökning rökfri fimpar mås måsar råtta råttor panta pant giftfri biologisk mångfald vindkraft',
  litter: 'skräp skräpigt skräpa nedskräpning papperskorg papperskorgar soptunna sopkorg städa städning smutsig smuts ren renare hundbajs hundlatrin fimp tuggummi klotter sanera toalett toaletter toa',
  building: 'bygge byggnad byggnader hus höghus bostad bostäder lägenhet lägenheter hyresrätt hyresrätter bostadsrätt hyra hyror hyresgäst hyresvärd villa villor studentbostad studentbostäder bostadsbrist bostadskö detaljplan detaljplanen bygglov markanvisning förtätning arkitektur arkitekt fasad riva rivning rivas bevara skyskrapa kvarter tomt exploatering takterrass nyproduktion utbyggnad bebygga bebyggelse stadsplanering stadsutveckling förort balkong tak vind trapphus -huset',
  property: 'fastighet fastigheter lokaler lokalen mark tomträtt arrende magasin kajen kaj varv industri',
  tourism: 'turist turister turism besökare hotell restaurang restauranger krog uteservering näringsliv företag företagare butik butiker affär affärer handel shopping torghandel marknad marknader saluhall food truck foodtruck julmarknad attraktion sevärdhet kryssning guide guidning centrum city arena evenemang jul julbelysning pariserhjul nattliv uteliv kiosk försäljning moms ekonomi',
  safety: 'trygg trygghet trygghetsskapande otrygg säker säkerhet brott kriminell kriminalitet polis våld rån överfall droger knark narkotika kamera kameror övervakning väktare vakt vakter ordningsvakt belysning lampa lampor upplyst ljus mörk mörkt mörka skjutning bränder brand räddning olycka olyckor olycksrisk farlig farligt fara staket räcke hjärtstartare livboj',
  democracy: 'politik politiker demokrati folkomröstning rösta röster val medborgarförslag förslag petition beslut budget skatt skattepengar skattebetalare granskning kommunal tjänsteman tjänstemän förvaltning nämnd kommunfullmäktige kommunstyrelse styrelse lön löner arbetstid arbetsdag sextimmars anställd anställda upphandling transparens korruption insyn organisation monarki flagga flaggning lag lagen förbud förbjud förbjuda avgift avgifter självstyre jämställd medborgarlön ersättning arvode',
  information: 'information hemsida hemsidan webb webbsida app applikation digital digitala internet wifi bredband fiber data öppna e-tjänst kontaktcenter telefon språk översättning karta skyltning konsument medborgarkontor adress sms system it',
  work: 'arbete arbetslös arbetslösa jobb anställning praktik arbetsmarknad vuxenutbildning komvux sfi svenska yrke lärling rekrytera',
  winter: 'snö snöröjning halka halt sand sandning salt plog ploga is vinter vintern istappar',
  water: 'vatten dricksvatten vattenpost avlopp dagvatten översvämning brunn va kran dricksfontän',
};

const SHORTEST_TOLD = 4;

/** Beginnings of the words of a field, without those that are too short to stand for anything, and last parts. */
export const wordsOfField = (field: string): readonly string[] =>
  (WORDS[field] ?? '').split(' ').filter((word) => word.length >= SHORTEST_TOLD && !word.startsWith('-'));

interface Beginning {
  readonly field: string;
  readonly word: string;
  readonly stem: string;
}
const SHORT = 4;
const beginnings = new Map<string, Beginning[]>();
const endings: { readonly field: string; readonly word: string }[] = [];
const lists: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(WORDS).map(([field, words]) => [field, words.split(' ')] as const),
  ...Object.entries(TOPICS).map(([topic, words]) => [`topic-${topic}`, words.split(' ')] as const),
  ...THEMES.map(
    (theme) => [`theme-${theme.id}`, theme.synonyms.flatMap((words) => words.split(' '))] as const,
  ),
];
for (const [field, words] of lists) {
  for (const word of words) {
    if (word.startsWith('-')) endings.push({ field, word: word.slice(1) });
    else {
      const key = word.slice(0, 3);
      const stem = word.length > SHORT + 1 ? word.replace(/(?:an|en|ar|or|er|a)$/u, '') : word;
      beginnings.set(key, [...(beginnings.get(key) ?? []), { field, word, stem }]);
    }
  }
}

const MOST_ENDING = 3;
const SHORTEST_PART = 3;
/** The last part of a compound whose first part is no word of ours ("gäst|hamn" is one, "om|givning" is none). */
const SHORTEST_LAST_PART = 5;

/** Fields of words that begin as this one does. */
function byBeginning(word: string, found: Set<string>): void {
  for (const { field, word: known, stem } of beginnings.get(word.slice(0, 3)) ?? []) {
    if (!word.startsWith(stem)) continue;
    const isLong = stem.length > SHORT || (known.length > SHORT && word.startsWith(known));
    if (isLong || word.length - stem.length <= MOST_ENDING) found.add(field);
  }
}

/** Fields of words that are this one, whatever its inflection. */
function byItself(word: string): readonly string[] {
  return (beginnings.get(word.slice(0, 3)) ?? []).flatMap(({ field, stem }) =>
    word.startsWith(stem) && word.length - stem.length <= MOST_ENDING ? field : [],
  );
}

/** The fields and topics that a word belongs to: by its beginning ("cykel|garage"), or by the parts of a compound. */
export function fieldsOf(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  byBeginning(word, found);
  for (const { field, word: ending } of endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) found.add(field);
  }
  for (let cut = SHORTEST_PART; cut + SHORT <= word.length; cut++) {
    const last = byItself(word.slice(cut));
    if (last.length === 0) continue;
    const first = byItself(word.slice(0, cut).replace(/(.{3})s$/u, '$1'));
    if (first.length === 0 && word.length - cut < SHORTEST_LAST_PART) continue;
    for (const field of [...first, ...last]) found.add(field);
    break;
  }
  return found;
}
