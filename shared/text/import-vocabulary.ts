import { MATTER_FIELDS, type MatterField } from '../imports/fields.ts';
import type { StatusMeaning } from '../imports/statuses.ts';
import type { Channel, DecisionOutcome, MatterKind } from '../matters/kinds.ts';
import type { AnswerOutcome } from '../referrals/outcomes.ts';
import { LANGUAGES } from './language.ts';
import { enMattersTab, svMattersTab } from './tabs/matters.ts';

/** Words that stand in the lists that districts have: read, never shown. All in lower case. */

/** Names of columns, the likeliest first. */
const HEADERS: Readonly<Record<MatterField, readonly string[]>> = {
  ulid: ['gensvar-id'],
  number: ['nr', 'nummer', 'löpnr', 'löpnummer', 'ärendenr', 'ärendenummer', 'id', 'number', 'no', '#'],
  received: [
    'inkom',
    'inkom datum',
    'inkommet',
    'inkommen',
    'inkommande datum',
    'ankom',
    'mottaget',
    'mottagen',
    'datum',
    'inkom till staden',
    'reached the city',
    'registrerad',
    'received',
    'date',
    'skapad',
  ],
  title: [
    'rubrik',
    'ärende',
    'ämne',
    'titel',
    'title',
    'subject',
    'matter',
    'kort beskrivning',
    'gäller',
    'vad',
  ],
  // Before the question to a department: what residents ask is called so too.
  text: [
    'text',
    'fråga',
    'beskrivning',
    'synpunkt',
    'synpunkten',
    'innehåll',
    'meddelande',
    'fritext',
    'description',
    'förslag',
    'iakttagelse',
  ],
  kind: ['slag', 'typ', 'ärendetyp', 'kategori', 'kind', 'type'],
  channel: ['kanal', 'källa', 'inkom via', 'via', 'sätt', 'channel', 'source'],
  place: ['plats', 'område', 'stadsdel', 'adress', 'var', 'gata', 'place', 'location', 'area'],
  theme: ['tema', 'ämnesområde', 'theme', 'topic'],
  owner: ['ansvarig', 'handläggare', 'handl', 'ansvarig handläggare', 'owner', 'case officer'],
  status: ['status', 'läge', 'stage', 'state'],
  triaged: ['fördelat', 'fördelad', 'triaged'],
  organisation: [
    'remissinstans',
    'remiss till',
    'skickat till',
    'skickad till',
    'vidarebefordrat till',
    'förvaltning',
    'mottagare',
    'ansvarig förvaltning',
    'department',
    'organisation',
  ],
  question: ['frågeställning', 'question', 'fråga', 'fråga till förvaltningen', 'vad vi frågade'],
  sent: ['skickad', 'skickat', 'remitterad', 'remitterat', 'remiss: datum', 'vidarebefordrat', 'sent'],
  due: ['svar senast', 'svarsdatum senast', 'senast', 'förfaller', 'due'],
  answered: [
    'svar kom',
    'svarsdatum',
    'besvarad',
    'besvarat',
    'svarat',
    'svarade',
    'svar inkom',
    'svar: datum',
    'answered',
    'replied',
  ],
  answer: ['svar', 'pågående arbete', 'hantering', 'åtgärd', 'answer', 'reply'],
  outcome: ['utfall', 'outcome'],
  decision: ['beslut', 'decision'],
  reason: ['skäl', 'motivering', 'reason'],
  decided: ['beslutat', 'beslutsdatum', 'decided'],
  told: ['återkopplat', 'återkopplad', 'återkoppling: datum', 'meddelat', 'told', 'given feedback'],
  feedback: ['återkoppling', 'besked', 'svar till invånaren', 'feedback'],
  closed: ['avslutat', 'avslutad', 'klart', 'klar', 'stängt', 'closed', 'åtgärdat', 'färdigt'],
  record: ['diarienummer', 'dnr', 'diarienr', 'record number'],
  link: ['länk', 'url', 'webbadress', 'link'],
  published: ['publicerat', 'publicerad', 'publicerades', 'inlagt', 'published', 'posted'],
  author: ['avsändare', 'submitter', 'anmälare', 'invånare'],
  note: ['kommentar', 'kommentarer', 'anteckning', 'anteckningar', 'övrigt', 'notering', 'comment', 'notes'],
};

/** Names of columns that hold somebody's data: left out unless a person chooses to take them. */
export const PERSONAL_HEADERS = [
  'namn',
  'avsändare',
  'anmälare',
  'invånare',
  'uppgiftslämnare',
  'telefon',
  'tel',
  'mobil',
  'telefonnummer',
  'e-post',
  'epost',
  'mail',
  'mejl',
  'e-postadress',
  'kontaktuppgifter',
  'personnummer',
  'pnr',
  'hemadress',
  'name',
  'phone',
  'email',
  'submitter',
  'contact',
] as const;

/** Names of columns that look like another's: what a resident filled in is no department's answer. */
export const KEPT_HEADERS: readonly string[] = ['svar i formuläret', 'formulärsvar', 'answers in the form'];

/** Columns of our own tab, in either language, are what they are there. */
// Of the tabs only this one: the panel that reads lists carries all that is imported here.
const MATTERS = { sv: svMattersTab, en: enMattersTab } as const;

function ownHeaders(field: MatterField): readonly string[] {
  const column = field === 'status' ? 'stage' : field === 'note' ? 'notes' : field;
  return LANGUAGES.flatMap((language) => {
    const columns: Readonly<Record<string, { readonly title: string }>> = MATTERS[language].columns;
    const title = columns[column]?.title.toLowerCase();
    return title === undefined ? [] : [title];
  });
}

/** By field, the likeliest name first. */
export const FIELD_WORDS: ReadonlyMap<MatterField, readonly string[]> = new Map(
  MATTER_FIELDS.map((field) => [field, [...new Set([...ownHeaders(field), ...HEADERS[field]])]] as const),
);

/** Every name that is known. */
export const headerWords: ReadonlySet<string> = new Set([
  ...[...FIELD_WORDS.values()].flat(),
  ...PERSONAL_HEADERS,
]);

/** Names of columns that say a day, and not which: the heading above them does. */
export const PLAIN_DAYS: readonly string[] = ['datum', 'dag', 'när', 'den', 'date', 'day', 'on', 'when'];

/** What a sum's row begins with. */
export const TOTALS = [
  'summa',
  'totalt',
  'total',
  'antal',
  'sum',
  'totals',
  'delsumma',
  'summering',
] as const;

/** Beginnings of the words for where a matter stands; the first that fits holds. */
export const STATUS_WORDS: readonly (readonly [StatusMeaning, readonly string[]])[] = [
  ['withdrawn', ['återtag', 'dras tillbaka', 'withdrawn']],
  ['leave_out', ['makuler', 'dubblett', 'raderad', 'struck', 'ska bort', 'felregistr']],
  ['told', ['återkoppl', 'svarat invånar', 'invånaren har fått', 'told', 'besked lämnat']],
  [
    'open',
    [
      'ej klar',
      'inte klar',
      'ej avslut',
      'ej påbörj',
      'pågå',
      'påbörj',
      'under hand',
      'handlägg',
      'ny',
      'inkomm',
      'öpp',
      'väntar',
      'vilande',
      'fördel',
      'received',
      'open',
      'new',
      'in progress',
      'triaged',
    ],
  ],
  ['closed', ['klar', 'avslut', 'färdig', 'stäng', 'åtgärda', 'done', 'closed', 'löst', 'ok']],
  [
    'referred',
    [
      'skicka',
      'remi',
      'på remiss',
      'vidarebef',
      'överläm',
      'översänt',
      'hos ',
      'sent to',
      'referred',
      'väntar på',
    ],
  ],
  ['answered', ['besvara', 'svar finns', 'svar inkom', 'answered']],
  ['decided', ['beslut', 'decided']],
];

export const KIND_WORDS: readonly (readonly [MatterKind, readonly string[]])[] = [
  ['fault_report', ['felanm', 'fel ', 'trasig', 'skada', 'fault']],
  ['complaint', ['klag', 'complaint']],
  ['citizen_proposal', ['medborgarförsl', 'invånarförsl', 'citizen proposal']],
  ['citizen_enquiry', ['medborgarfråg', 'fråga', 'enquiry', 'question']],
  ['idea', ['idé', 'ide', 'förslag', 'önskemål', 'idea', 'suggestion']],
  ['comment', ['synpunkt', 'beröm', 'övrig', 'comment']],
];

export const CHANNEL_WORDS: readonly (readonly [Channel, readonly string[]])[] = [
  ['social_media', ['social', 'facebook', 'instagram', 'fb']],
  ['e_service', ['e-tj', 'etj', 'e-service', 'tyck till', 'app']],
  ['web_form', ['webb', 'formul', 'web form', 'hemsid']],
  ['mail', ['e-post', 'epost', 'mail', 'mejl']],
  ['phone', ['tel', 'ring', 'samtal', 'phone']],
  ['visit', ['besök', 'reception', 'disk', 'medborgarkontor', 'personlig', 'visit']],
  ['letter', ['brev', 'post', 'letter']],
  ['dialogue', ['dialog', 'trygghetsvandring', 'möte', 'vandring', 'öppet hus']],
];

export const DECISION_WORDS: readonly (readonly [DecisionOutcome, readonly string[]])[] = [
  ['yes_in_plan', ['ja, finns i plan', 'i plan', 'planer', 'yes, in plan']],
  ['not_ours', ['inte vårt', 'ej vårt', 'annan', 'not ours']],
  ['partly', ['delvis', 'partly']],
  ['no', ['nej', 'avsl', 'no', 'ej genomf', 'inte aktuellt']],
  ['yes', ['ja', 'bifall', 'genomf', 'yes', 'godkän']],
];

export const OUTCOME_WORDS: readonly (readonly [AnswerOutcome, readonly string[]])[] = [
  ['yes_in_plan', ['ja, finns i plan', 'i plan', 'planer', 'yes, in plan']],
  ['not_ours', ['inte vårt', 'ej vårt', 'annan', 'not ours']],
  ['partly', ['delvis', 'partly']],
  ['no_without_reason', ['nej, utan', 'no, without']],
  ['no_with_reason', ['nej', 'avsl', 'no', 'ej ']],
  ['needs_more', ['behöver veta', 'oklart', 'needs']],
  ['holding', ['återkommer', 'vi återkommer', 'pågår', 'will come back']],
  ['yes', ['ja', 'åtgärd', 'klar', 'yes', 'done', 'lagat']],
];
