import type { DistrictId } from './districts.ts';

/** A theme of a district's local development programme. */
export interface ProgrammeTheme {
  readonly id: string;
  readonly name: string;
  /** Other wordings of the same theme in the city's plan. */
  readonly variants?: readonly string[];
  readonly goal: string;
}

/** What a district singled out in its local development programme for 2017. */
export interface Programme {
  readonly district: DistrictId;
  /** One of the city's seven focus areas. */
  readonly focusArea: boolean;
  /** Empty: no area was singled out. */
  readonly priorityAreas: readonly string[];
  readonly themes: readonly ProgrammeTheme[];
}

// biome-ignore format: a line a theme keeps the table readable
export const PROGRAMMES: readonly Programme[] = [
  {
    district: 'rinkeby-kista', focusArea: true, priorityAreas: ['Husby', 'Rinkeby', 'Akalla', 'Kista'],
    themes: [
      { id: 'rinkeby-kista-barn-och-ungas-livsforutsattningar', name: 'Barn och ungas livsförutsättningar', goal: 'Barn och unga ska få tidiga insatser, en fullgjord skola, en innehållsrik fritid och delaktighet i hur närområdet och mötesplatserna utvecklas.' },
      { id: 'rinkeby-kista-vuxnas-livsforutsattningar', name: 'Vuxnas livsförutsättningar', goal: 'Vuxna i utanförskap ska få möjlighet till försörjning, sysselsättning, utbildning och boende, med familjen som utgångspunkt.' },
      { id: 'rinkeby-kista-socialt-kapital', name: 'Socialt kapital', goal: 'Det sociala kapitalet ska växa genom självstärkande arbete för tillit, delaktighet, framtidstro och egenmakt.' },
    ],
  },
  {
    district: 'spanga-tensta', focusArea: true, priorityAreas: ['Tensta', 'Hjulsta torg', 'centrala Bromsten', 'Spånga stationsområde'],
    themes: [
      { id: 'spanga-tensta-tillit-och-fortroende-oka-det-sociala-kapitalet', name: 'Tillit och förtroende ”öka det sociala kapitalet”', goal: 'Sammanhållningen och integrationen ska öka, förtroendet för stadsdelsnämnden och andra myndigheter stärkas och området främja demokrati och delaktighet.' },
      { id: 'spanga-tensta-barn-och-ungas-livsvillkor', name: 'Barn och ungas livsvillkor', goal: 'Alla elever ska bli godkända i årskurs 9 och klara gymnasiet, fler barn vara inskrivna och alla få en jämställd, meningsfull fritid, med vårdnadshavarnas engagemang som utgångspunkt.' },
      { id: 'spanga-tensta-arbete-och-sysselsattning', name: 'Arbete och sysselsättning', goal: 'Fler ska komma i arbete eller studier, särskilt unga vuxna och kvinnor, och unga vuxna i riskzonen för kriminalitet och droger ska hittas och få stöd.' },
      { id: 'spanga-tensta-bostader', name: 'Bostäder', goal: 'Fler barnfamiljer ska ha förstahandskontrakt, trångboddheten minska och bostadsutbudet bli mer varierat.' },
      { id: 'spanga-tensta-trygghet', name: 'Trygghet', goal: 'Det ska kännas tryggt på gator och torg, särskilt för kvinnor, den yttre miljön ska vara välskött och väl upplyst och förebyggande arbete känt och tillgängligt.' },
    ],
  },
  {
    district: 'hasselby-vallingby', focusArea: true, priorityAreas: ['Hässelby gård', 'Hässelby Villastad/Smedshagen', 'Grimsta'],
    themes: [
      { id: 'hasselby-vallingby-arbete-och-forsorjning', name: 'Arbete och försörjning', goal: 'Invånare utan arbete eller sysselsättning ska nå egen försörjning genom individuella insatser och stärkt samverkan med myndigheter, näringsliv och civilsamhälle.' },
      { id: 'hasselby-vallingby-trygghet-och-tillganglighet', name: 'Trygghet och tillgänglighet', goal: 'Området ska upplevas tryggare, särskilt kvälls- och nattid, genom åtgärder i stadsmiljön, attraktiva torg, samverkan med civilsamhället och anpassad fritidsverksamhet.' },
      { id: 'hasselby-vallingby-barn-och-unga', name: 'Barn och unga', goal: 'Generella förebyggande åtgärder i hem, förskola, skola och fritid ska nå alla barn och koncentreras till områden med störst behov.' },
    ],
  },
  {
    district: 'bromma', focusArea: false, priorityAreas: ['Annedal i Mariehäll', 'Blackeberg', 'Beckomberga'],
    themes: [
      { id: 'bromma-demokrati-och-okad-insyn', name: 'Demokrati och ökad insyn', variants: ['Demokrati och insyn'], goal: 'Invånarnas insyn och delaktighet i olika processer ska öka och mötesplatser utvecklas så att Bromma inte blir en delad stadsdel.' },
      { id: 'bromma-barn-och-unga', name: 'Barn och unga', goal: 'Förskoleutbyggnaden ska planeras väl och fritidsverksamheten växa med barn- och ungdomsgrupperna där behoven finns.' },
    ],
  },
  {
    district: 'kungsholmen', focusArea: false, priorityAreas: ['Hornsberg', 'Östra S:t Göran'],
    themes: [
      { id: 'kungsholmen-samverkan', name: 'Samverkan', goal: 'Ett gemensamt projekt med ytterstadsområden och fackförvaltningar ska stärka relationer mellan olika grupper av stockholmare.' },
      { id: 'kungsholmen-behov-av-natverk', name: 'Behov av nätverk', goal: 'Nätverk med civilsamhälle och volontärer ska låta olika grupper mötas i vardagen och få nya kontakter och erfarenheter.' },
      { id: 'kungsholmen-forbattra-trygghet-ordning-och-sakerhet', name: 'Förbättra trygghet, ordning och säkerhet', goal: 'Trygghet, ordning och säkerhet ska förbättras i samverkan med polis, trafikkontor, exploateringskontor, fastighetsägare och bostadsrättsföreningar.' },
    ],
  },
  {
    district: 'norrmalm', focusArea: false, priorityAreas: [],
    themes: [
      { id: 'norrmalm-barn-och-unga-med-psykisk-ohalsa', name: 'Barn och unga med psykisk ohälsa', goal: 'Riskbeteenden bland barn och unga, som drogvanor, kriminalitet, skolk och mobbning, ska mötas med tidig samverkan och bättre kunskap.' },
      { id: 'norrmalm-forebyggande-och-framjande-arbete-mot-diskriminering', name: 'Förebyggande och främjande arbete mot diskriminering', goal: 'Alla unga ska delta på lika villkor och ha likvärdig tillgång till hälsa och fritid oavsett sexuell läggning, könsidentitet eller könsuttryck.' },
    ],
  },
  {
    district: 'ostermalm', focusArea: false, priorityAreas: [],
    themes: [
      { id: 'ostermalm-psykisk-halsa', name: 'Psykisk hälsa', goal: 'Flickors och kvinnors självupplevda psykiska hälsa ska öka, och föräldrar och personal ska kunna möta dem med respekt.' },
      { id: 'ostermalm-barns-och-ungdomars-inflytande', name: 'Barns och ungdomars inflytande', variants: ['Barn och ungdomars inflytande'], goal: 'Barns och ungas synpunkter ska tas tillvara och ungdomars kunskap om hur den lokala demokratin fungerar öka.' },
      { id: 'ostermalm-jamstalldhet-trygghet-tillganglighet-for-alla-pa-offentliga-platser', name: 'Jämställdhet/trygghet/tillgänglighet för alla på offentliga platser', goal: 'Invånarna ska kunna påverka sin närmiljö, parker och grönområden vara till för alla och tryggheten öka genom samverkan med polis och lokala aktörer.' },
      { id: 'ostermalm-alkohol-och-narkotikaanvandning-bland-ungdomar', name: 'Alkohol- och narkotikaanvändning bland ungdomar', goal: 'Ungdomars användning av alkohol och narkotika ska minska.' },
    ],
  },
  {
    district: 'sodermalm', focusArea: false, priorityAreas: [],
    themes: [
      { id: 'sodermalm-en-stadsmiljo-for-alla', name: 'En stadsmiljö för alla', goal: 'Stadsmiljön ska vara ren och trygg för alla och invånarnas engagemang i parkerna tas tillvara.' },
      { id: 'sodermalm-barn-och-ungas-valbefinnande', name: 'Barn och ungas välbefinnande', goal: 'Barn och unga med sämre uppväxtförhållanden ska uppmärksammas, bli hörda och få stöd tidigt.' },
      { id: 'sodermalm-se-individen-inte-normen', name: 'Se individen, inte normen', goal: 'Varje individ ska bemötas med respekt och individanpassat oavsett diskrimineringsgrund.' },
    ],
  },
  {
    district: 'enskede-arsta-vantor', focusArea: true, priorityAreas: ['Rågsved', 'Hagsätra', 'Högdalen', 'Östberga'],
    themes: [
      { id: 'enskede-arsta-vantor-sysselsattning-arbete-studier-och-praktik', name: 'Sysselsättning, arbete, studier och praktik', variants: ['Sysselsättning; arbete, studier och praktik'], goal: 'Fler kvinnor och män ska bli självförsörjande och flickors och pojkars utbildningsnivå höjas.' },
      { id: 'enskede-arsta-vantor-trivsel-och-trygghet', name: 'Trivsel och trygghet', goal: 'Flickor och pojkar ska vara trygga där de bor och trivseln öka i stadsdelarna.' },
      { id: 'enskede-arsta-vantor-invanare-som-tar-aktiv-del-i-samhallet', name: 'Invånare som tar aktiv del i samhället', goal: 'Invånarnas engagemang i närsamhället, möjligheterna till dialog och förtroendet mellan invånare och förvaltning ska öka.' },
    ],
  },
  {
    district: 'skarpnack', focusArea: true, priorityAreas: ['Bagarmossen', 'Skarpnäcks gård'],
    themes: [
      { id: 'skarpnack-forebyggande-arbete-med-barn-och-unga', name: 'Förebyggande arbete med barn och unga', goal: 'Skillnader i uppväxtvillkor ska minska och den sociala inkluderingen öka, med fokus på barn och unga i behov av särskilt stöd.' },
    ],
  },
  {
    district: 'farsta', focusArea: true, priorityAreas: ['Fagersjö', 'Hökarängen'],
    themes: [
      { id: 'farsta-halsa', name: 'Hälsa', goal: 'Fysisk aktivitet och kontakt med ungdomsmottagning ska öka och småbarnsfamiljer få stöd i hemmet eller förskolan.' },
      { id: 'farsta-arbete-och-egen-forsorjning', name: 'Arbete och egen försörjning', variants: ['Arbete och försörjning'], goal: 'Andelen öppet arbetslösa och andelen som läser vidare ska vara lika i Farstas stadsdelar och fler företag starta.' },
      { id: 'farsta-trygghet', name: 'Trygghet', goal: 'Tryggheten i Fagersjö och Hökarängen ska vara jämförbar med det övriga stadsdelsområdet.' },
      { id: 'farsta-medinflytande', name: 'Medinflytande', goal: 'Valdeltagandet ska öka till stadsdelsområdets genomsnitt och andelen förstagångsväljare bli större.' },
    ],
  },
  {
    district: 'alvsjo', focusArea: false, priorityAreas: ['Solberga'],
    themes: [
      { id: 'alvsjo-forebyggande-arbete-meningsfull-fritid-for-13-18-aringar', name: 'Förebyggande arbete/meningsfull fritid för 13-18 åringar', goal: 'Tonåringar ska få en meningsfull fritid genom uppsökande arbete, tydligare fritidsverksamhet och en plan för brotts- och drogförebyggande arbete.' },
      { id: 'alvsjo-utokad-mojlighet-till-studier-arbete-och-egenforsorjning-med-fokus-unga-vuxna-16-29-ar', name: 'Utökad möjlighet till studier, arbete och egenförsörjning med fokus unga vuxna 16-29 år', variants: ['Utökad möjlighet till studier, arbete och egenförsörjning med fokus unga vuxna 16-29 år och trygghet samt trivsel'], goal: 'Unga vuxna ska få praktik, arbete eller studier genom lokala rutiner och närvaro av Jobbtorg i Älvsjö.' },
      { id: 'alvsjo-trygghet-samt-trivsel', name: 'Trygghet samt trivsel', variants: ['Trygghet och trivsel'], goal: 'Den fysiska miljön och det förebyggande arbetet ska utvecklas så att invånarna känner trygghet och trivsel.' },
    ],
  },
  {
    district: 'hagersten-liljeholmen', focusArea: false, priorityAreas: ['Liljeholmen'],
    themes: [
      { id: 'hagersten-liljeholmen-utveckling-av-ungdomsverksamhet', name: 'Utveckling av ungdomsverksamhet', goal: 'Fritidsverksamheten ska utvecklas så att ett växande antal unga får gynnsam fysisk och psykisk utveckling.' },
      { id: 'hagersten-liljeholmen-forbattrad-psykisk-halsa-bland-unga', name: 'Förbättrad psykisk hälsa bland unga', goal: 'Den negativa trenden för flickors psykiska hälsa ska brytas.' },
      { id: 'hagersten-liljeholmen-minskad-narkotikaanvandning-bland-unga', name: 'Minskad narkotikaanvändning bland unga', variants: ['Minska narkotikaanvändandet bland unga'], goal: 'Den negativa trenden för flickors konsumtion av alkohol och narkotika ska brytas.' },
    ],
  },
  {
    district: 'skarholmen', focusArea: true, priorityAreas: ['Vårberg'],
    themes: [
      { id: 'skarholmen-uppvaxtvillkor-och-utbildning', name: 'Uppväxtvillkor och utbildning', goal: 'Fler barn i östra Vårberg ska gå i förskola och alla elever i Lillholmsskolan fullfölja grundskolan med godkända betyg.' },
      { id: 'skarholmen-arbete-och-forsorjning', name: 'Arbete och försörjning', goal: 'Fler kvinnor 20-45 år i Vårberg och fler unga i hela området ska komma i arbete, sysselsättning eller studier.' },
      { id: 'skarholmen-kultur-och-idrott', name: 'Kultur och idrott', goal: 'Unga flickors, och på sikt även pojkarnas, egenmakt för kultur och idrott ska öka.' },
      { id: 'skarholmen-boende-och-stadsmiljo', name: 'Boende och stadsmiljö', goal: 'Service, idrott och kultur ska breddas och nya inkluderande mötesplatser skapas så att genomströmningen ökar och segregationen minskar.' },
    ],
  },
];

export function programmeOf(district: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.district === district);
}
