import type { DialogueField } from '../imports/dialogues/fields.ts';
import type { ListSubject } from '../imports/subjects.ts';

/** Words that stand in the other lists that districts have: read, never shown. All in lower case. */

/** Names of columns by field, the likeliest first; the titles of our own tabs come before these. */
export const LIST_HEADERS: Readonly<Record<ListSubject, Readonly<Record<string, readonly string[]>>>> = {
  organisations: {
    name: ['namn', 'organisation', 'förvaltning', 'bolag', 'myndighet', 'remissinstans', 'department'],
    kind: ['typ', 'slag', 'kategori', 'sort'],
    aliases: ['andra namn', 'förkortning', 'kortnamn', 'alias', 'kallas', 'abbreviation'],
    remit: ['svarar för', 'ansvarsområde', 'ansvar', 'uppdrag', 'ansvarar för', 'responsibility'],
    recipient: ['kan få remiss', 'remiss', 'tar emot remiss'],
  },
  contacts: {
    name: ['namn', 'kontaktperson', 'kontakt', 'för- och efternamn', 'person', 'contact'],
    email: [
      'e-post',
      'epost',
      'mail',
      'mejl',
      'e-postadress',
      'mailadress',
      'mejladress',
      'email',
      'mail address',
    ],
    organisation: [
      'organisation',
      'förvaltning',
      'bolag',
      'arbetsplats',
      'enhet',
      'avdelning',
      'tillhör',
      'department',
    ],
    role: ['roll'],
    position: ['befattning', 'titel', 'funktion', 'förtroendeuppdrag', 'yrke', 'job title'],
    phone: [
      'telefon',
      'tel',
      'telefonnummer',
      'mobil',
      'tfn',
      'mobilnummer',
      'direktnummer',
      'phone',
      'mobile',
    ],
    absentFrom: ['borta från', 'frånvarande från', 'semester från', 'ledig från'],
    absentTo: ['borta till och med', 'borta till', 'frånvarande till', 'semester till', 'ledig till', 'åter'],
    deputy: ['ersättare', 'vikarie', 'ställföreträdare', 'deputy'],
    areas: ['område', 'stadsdel', 'verksam i', 'geografiskt område', 'areas'],
    consent: ['samtycke', 'samtycke datum', 'samtyckt', 'godkänt', 'consent'],
    validTo: ['giltigt till', 'giltig till', 'gäller t.o.m', 'ses över', 'uppdateras senast', 'valid until'],
  },
  places: {
    name: ['namn', 'plats', 'område', 'ort', 'gata', 'park', 'torg', 'place', 'area'],
    kind: ['typ', 'slag', 'platstyp', 'kategori'],
    within: ['ligger i', 'stadsdel', 'del av', 'inom', 'tillhör', 'neighbourhood', 'district'],
    residents: ['invånare', 'antal invånare', 'befolkning', 'folkmängd', 'boende', 'population'],
    aliases: ['andra namn', 'kallas', 'smeknamn', 'alias', 'i folkmun'],
  },
  partners: {
    name: [
      'namn',
      'förening',
      'organisation',
      'föreningens namn',
      'föreningsnamn',
      'nätverk',
      'aktör',
      'association',
    ],
    kind: [
      'slag',
      'typ',
      'kategori',
      'föreningstyp',
      'verksamhetstyp',
      'organisationsform',
      'organisationstyp',
    ],
    role: ['vad de gör', 'roll', 'verksamhet', 'beskrivning', 'inriktning', 'gör', 'activity'],
    areas: ['områden', 'område', 'verksam i', 'stadsdel', 'plats', 'areas'],
    groups: ['målgrupper', 'målgrupp', 'vänder sig till', 'ålder', 'target group'],
    contact: ['kontaktperson', 'kontakt', 'ordförande', 'företrädare', 'contact person'],
    email: ['e-post', 'epost', 'mail', 'mejl', 'e-postadress', 'email'],
    phone: ['telefon', 'tel', 'telefonnummer', 'mobil', 'tfn', 'phone'],
    consent: ['samtycke', 'samtycke datum', 'samtyckt', 'godkänt', 'consent'],
    consentHow: ['hur samtycket gavs', 'samtycke hur', 'samtyckesform'],
    consentFor: ['samtycket omfattar', 'samtycke för'],
    consentTo: [
      'samtycke gäller till',
      'samtycke giltigt till',
      'samtycke till och med',
      'samtycket gäller till',
      'consent until',
    ],
    validTo: ['gäller till', 'giltigt till', 'giltig till', 'ses över', 'uppdateras senast', 'valid to'],
    stage: ['samverkan', 'status', 'läge', 'relation', 'cooperation'],
  },
};

/** Names of columns in a list of dialogues, or of what was said at them. */
export const DIALOGUE_HEADERS: Readonly<Record<DialogueField, readonly string[]>> = {
  number: ['dialognr', 'dialognummer', 'nummer', 'nr', 'number'],
  title: [
    'dialog',
    'namn på dialogen',
    'dialogens namn',
    'rubrik',
    'titel',
    'aktivitet',
    'möte',
    'tillfälle',
    'vandring',
    'namn',
    'dialogue',
    'title',
  ],
  form: ['form', 'dialogform', 'typ av dialog', 'typ', 'metod', 'slag', 'aktivitetstyp', 'method'],
  on: [
    'datum',
    'dag',
    'när',
    'genomförd',
    'genomfördes',
    'dialogdatum',
    'mötesdatum',
    'datum för dialogen',
    'date',
    'held',
  ],
  areas: ['område', 'områden', 'stadsdel', 'var', 'area', 'areas'],
  purpose: ['syfte', 'syfte med dialogen', 'ämne', 'tema för dialogen', 'fråga', 'purpose'],
  audience: ['målgrupp', 'deltagargrupp', 'vilka', 'audience'],
  lead: ['ansvarig', 'dialogledare', 'samordnare', 'kontaktperson', 'lead'],
  organisers: ['arrangör', 'arrangörer', 'tillsammans med', 'samarrangör', 'organiser', 'organisers'],
  venue: ['lokal', 'mötesplats', 'plats för mötet', 'adress', 'venue'],
  heads: [
    'antal deltagare',
    'deltagare',
    'antal',
    'antal personer',
    'antal besökare',
    'participants',
    'attendance',
  ],
  due: [
    'utlovad återkoppling',
    'återkoppling senast',
    'återkopplas senast',
    'lovad återkoppling',
    'feedback due',
  ],
  told: ['återkopplat', 'återkoppling', 'återkopplingsmöte', 'återkoppling gavs', 'återkopplad', 'told'],
  status: ['status', 'läge', 'stage'],
  minutes: ['anteckningar', 'protokoll', 'minnesanteckningar', 'länk', 'dokumentation', 'minutes', 'link'],
  budget: ['budget', 'kostnad', 'cost'],
  input: [
    'synpunkt',
    'inspel',
    'inlägg',
    'förslag',
    'kommentar',
    'lapp',
    'vad sades',
    'vad sas',
    'idé',
    'brist',
    'brister',
    'iakttagelse',
    'observation',
    'input',
    'comment',
    'note',
  ],
  item: ['inläggets nummer', 'number of the input'],
  same: ['samma som', 'same as'],
  inputPlace: ['plats', 'gäller plats', 'gäller platsen', 'gata', 'place'],
  inputTheme: ['tema', 'ämnesområde', 'kategori', 'theme'],
  group: ['grupp', 'bord', 'klass', 'åldersgrupp', 'group', 'table'],
  defect: ['typ av brist', 'bristtyp', 'slag av brist', 'feltyp', 'typ av fel', 'kind of defect'],
  party: [
    'ansvarig part',
    'ansvarig förvaltning',
    'ansvarig organisation',
    'åtgärdas av',
    'utförare',
    'responsible party',
  ],
  mended: ['åtgärdat', 'åtgärdad', 'avhjälpt', 'fixat', 'lagat', 'mended', 'fixed'],
  outcome: ['utfall', 'resultat', 'bedömning', 'vad blev det', 'outcome'],
  answer: [
    'svar',
    'kommentar från staden',
    'vad gjorde vi',
    'åtgärd',
    'återkoppling till deltagarna',
    'answer',
  ],
};

/** What an export calls its columns, in either language: of dialogues, and of what was said at them. */
export const EXPORTED_DIALOGUES: Readonly<Partial<Record<DialogueField, readonly string[]>>> = {
  number: ['Nummer', 'Number'],
  title: ['Rubrik', 'Title'],
  form: ['Form'],
  status: ['Läge', 'Stage'],
  on: ['Första dag', 'First day'],
  due: ['Återkoppling senast', 'Feedback by'],
  told: ['Återkopplat', 'Told'],
  areas: ['Områden', 'Areas'],
  audience: ['Målgrupp', 'Audience'],
  organisers: ['Arrangörer', 'Organisers'],
  purpose: ['Syfte', 'Purpose'],
  lead: ['Ansvarig', 'Lead'],
  heads: ['Deltagare', 'Attendance'],
  minutes: ['Anteckningar', 'Minutes'],
};
export const EXPORTED_INPUTS: Readonly<Partial<Record<DialogueField, readonly string[]>>> = {
  item: ['Inlägg', 'Input'],
  number: ['Dialog', 'Dialogue'],
  input: ['Vad som sades', 'What was said'],
  inputPlace: ['Plats', 'Place'],
  inputTheme: ['Tema', 'Theme'],
  defect: ['Brist', 'Defect'],
  party: ['Vems', 'Whose'],
  outcome: ['Besked', 'Outcome'],
  answer: ['Svar', 'Answer'],
  same: ['Samma som', 'Same as'],
};

/** Names of columns by which a list is known to be of a walk's points. */
export const WALK_SIGNS: readonly string[] = ['brist', 'iakttagelse', 'defect'];

/**
 * What other columns of such a list are: its numbers, kinds and stages are the points', and whoever is named mends them.
 */
export const WALK_HEADERS: Readonly<Partial<Record<DialogueField, readonly string[]>>> = {
  defect: ['typ', 'slag', 'kategori', 'type', 'kind'],
  party: ['ansvarig', 'ansvar', 'vem', 'responsible'],
  mended: ['status', 'läge', 'klart', 'klar', 'stage'],
};
/** Names that mean another column where walks are not told of; the point's number is nobody's. */
export const NOT_OF_WALKS: readonly string[] = ['nr', 'nummer', 'number'];

/** Beginnings of words for a choice, by our own word for it. */
export const LISTED_WORDS: {
  readonly organisationKinds: Readonly<Record<string, readonly string[]>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly placeKinds: readonly (readonly string[])[];
  readonly partnerKinds: Readonly<Record<string, readonly string[]>>;
  readonly partnerStages: Readonly<Record<string, readonly string[]>>;
  readonly consentWays: Readonly<Record<string, readonly string[]>>;
  readonly yesOrNo: readonly (readonly string[])[];
} = {
  organisationKinds: {
    district_administration: ['stadsdel', 'sdf'],
    specialised_board: ['nämnd', 'facknämnd'],
    specialised_department: ['förvaltning', 'kontor', 'fackförv'],
    housing_company: ['bostad', 'allmännytt', 'hyresvärd'],
    municipal_company: ['kommunalt bolag', 'bolag'],
    police: ['polis'],
    region: ['region', 'landsting'],
    state: ['stat', 'myndighet'],
    civil_society: ['förening', 'civil', 'ideell'],
    business: ['företag', 'näring', 'butik'],
    property_owner: ['fastighet', 'brf', 'bostadsrätt'],
    school: ['skola', 'förskola'],
    other: ['övrig', 'annan', 'annat'],
  },
  roles: {
    case_officer: ['handl'],
    coordinator: ['samord', 'koord'],
    communicator: ['kommunik'],
    host: ['medborgarv', 'värd'],
    manager: ['chef', 'enhetschef'],
  },
  placeKinds: [
    ['område', 'stadsdel', 'bostadsområde'],
    ['plats', 'gata', 'park', 'torg', 'skola', 'lekplats', 'station'],
  ],
  partnerKinds: {
    association: ['föreni', 'idrott', 'klubb', 'kulturf'],
    network: ['nätverk', 'grupp', 'råd'],
    congregation: ['försam', 'kyrk', 'moské', 'samfund'],
    tenants: ['hyresg', 'lokal hyresg'],
    property_owner: ['fastighet', 'brf', 'bostadsrätt', 'hyresvärd'],
    business: ['företag', 'butik', 'näring'],
    school: ['skola', 'förskola', 'fritids'],
    authority: ['myndig', 'polis', 'region', 'förvaltning'],
    other: ['övrig', 'annan', 'annat'],
  },
  partnerStages: {
    found: ['hitta', 'känd', 'ny'],
    contacted: ['kontakt'],
    talks: ['samtal', 'dialog', 'pågå'],
    agreement: ['överens', 'avtal', 'iop', 'partnerskap'],
  },
  consentWays: {
    written: ['skrift', 'blankett', 'underskr'],
    mail: ['e-post', 'epost', 'mejl', 'mail'],
    phone: ['tel', 'ring'],
    spoken: ['munt', 'på plats'],
    form: ['formul', 'webb'],
  },
  yesOrNo: [
    ['ja', 'j', 'x', 'yes', 'true'],
    ['nej', 'n', 'no', 'false'],
  ],
};

export const AUDIENCE_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['children', ['barn', 'children', 'elever i låg', 'förskol']],
  ['youth', ['ung', 'youth', 'elev', 'tonår', 'gymnas']],
  ['older', ['äldre', 'senior', 'pension', 'older']],
  ['tenants', ['hyresg', 'boende i', 'tenants']],
  ['businesses', ['företag', 'näring', 'business']],
  ['associations', ['föreni', 'civil', 'associations']],
  ['adults', ['vuxna', 'föräldr', 'adults']],
  ['everyone', ['alla', 'allmän', 'everyone', 'boende']],
];

/** In the name of a dialogue's form, or in its title: pupils and other minors speak. */
export const YOUNG_SIGNS =
  /(?<![\p{L}])(?:elev|klassråd|skolråd|barnråd|ungdom|unga\b|tonår|fritidsgård|pupil|student council|school class)|(?:klass|årskurs|åk|class|year) ?\d|(?<![\p{L}\d])[1-9][a-f](?![\p{L}\d])/iu;

export const INPUT_OUTCOME_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['yes_in_plan', ['ja, finns i plan', 'i plan', 'planer', 'yes, in plan']],
  ['not_ours', ['inte vårt', 'ej vårt', 'annan', 'not ours']],
  ['partly', ['delvis', 'partly']],
  ['no', ['nej', 'avsl', 'no', 'ej ', 'inte ']],
  ['noted', ['noter', 'tas med', 'noted', 'inget svar']],
  ['answered', ['besvar', 'svar', 'answered']],
  ['yes', ['ja', 'genomf', 'åtgärd', 'klar', 'yes', 'done']],
];

/** Whom a list of contacts calls so is no grown-up. */
export const CHILD_ROLES = /^(?:elev|skolelev|pupil|barn$|child$)(?!\p{L})/iu;
export const CHILD_AGES = /(?<!\d)(?:\d|1[0-7]) ?(?:år|years? old)(?!\p{L})/iu;

/** The whole of the district, and words for it that no tab of areas has. */
export const WHOLE_DISTRICT = /^(?:hela|alla|samtliga|all|the whole)(?!\p{L})/iu;

/** Parts of headings that stand in lists of dialogues, and in no others. */
export const DIALOGUE_SIGNS = [
  'dialog',
  'deltagare',
  'vandring',
  'inspel',
  'brist',
  'återkopplingsmöte',
  'participants',
] as const;

/** The same for the register of associations. */
export const PARTNER_SIGNS = [
  'förening',
  'samtycke',
  'målgrupp',
  'samverkan',
  'association',
  'consent',
] as const;

/** Those of them that a list of contacts may have too. */
export const CONSENT_SIGNS: readonly string[] = ['samtycke', 'consent'];

/** Every name of a column that is known in these lists. */
export const listHeaderWords: ReadonlySet<string> = new Set([
  ...Object.values(LIST_HEADERS).flatMap((fields) => Object.values(fields).flat()),
  ...Object.values(DIALOGUE_HEADERS).flat(),
]);

/** What somebody is in an association, where a list of associations has a column for its contact persons. */
export const POST_WORDS =
  /^(vice )?(ordf\.?|ordförande|kassör|sekreterare|ledamot|suppleant|kontaktperson|verksamhetsledare|föreståndare|vd|styrelse\S*|chair\S*|treasurer|secretary)( |,|$)/i;
