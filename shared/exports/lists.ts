import type { ActionLine } from '../actions/list.ts';
import { isYoung as isYoungDialogue } from '../dialogues/young.ts';
import type { OuterContact, Partner } from '../partners/partner.ts';
import { maskedText, maskedYoung } from '../privacy/handed-out.ts';
import { type ExportSubject, exportListWords, type ListTable } from '../text/export-lists.ts';
import { exportWords } from '../text/exports.ts';
import { matterWords } from '../text/matters.ts';
import type { Care, CellKind, Naming } from './columns.ts';
import { bodiesIn, dialogueHistories } from './dialogue-histories.ts';
import {
  chosenDialogues,
  DIALOGUE_COLUMNS,
  type ExportedDialogue,
  INPUT_COLUMNS,
  inputsOf,
  OCCASION_COLUMNS,
  occasionsOf,
} from './dialogues.ts';
import type { Choice, Material, Recipient } from './material.ts';
import type { ExportTable } from './table.ts';

/** Lists besides matters: dialogues with what was said, actions, the register of civil society, contacts. */

export interface ListNaming extends Naming {
  /** Small counts are only for colleagues. */
  readonly isColleague: boolean;
}

export interface ListColumn<Subject> {
  readonly key: string;
  readonly kind?: CellKind;
  readonly care?: Care;
  readonly width?: number;
  readonly read: (subject: Subject, naming: ListNaming) => string | undefined;
}

/** What the lists are made of, besides the events. */
export interface ListMaterial extends Material {
  readonly actions: readonly ActionLine[];
  /** Without the details that nobody has leave to show. */
  readonly partners: readonly Partner[];
  readonly contacts: readonly OuterContact[];
}

export type ListSubject = Exclude<ExportSubject, 'matters'>;

const DAY = { kind: 'day', width: 12 } as const;
const PROSE = { care: 'prose', width: 40 } as const;
const OWN = { care: 'own', width: 24 } as const;

const list = (texts: readonly string[]): string => texts.join('; ');

const ACTION_COLUMNS: readonly ListColumn<ActionLine>[] = [
  { key: 'item', width: 20, read: ({ item }) => item },
  { key: 'subject', width: 18, read: ({ subject }) => subject },
  { key: 'title', ...PROSE, read: ({ title }) => title },
  { key: 'what', ...PROSE, read: ({ what }) => what },
  { key: 'organisation', width: 28, read: ({ organisation }) => organisation },
  { key: 'partners', ...PROSE, width: 28, read: ({ partners }) => list(partners) },
  { key: 'areas', width: 24, read: ({ areas }) => list(areas) },
  { key: 'problem', ...PROSE, read: ({ problem }) => problem },
  {
    key: 'crime',
    width: 10,
    read: ({ isInPlan }, { language }) => exportListWords[language][isInPlan ? 'yes' : 'no'],
  },
  { key: 'measure', width: 28, read: ({ measure }) => measure },
  { key: 'effect', ...PROSE, read: ({ effect }) => effect },
  { key: 'baseline', ...PROSE, read: ({ baseline }) => baseline },
  { key: 'indicator', ...PROSE, read: ({ indicator }) => indicator },
  { key: 'funding', ...PROSE, width: 24, read: ({ funding }) => funding },
  { key: 'planned', ...DAY, read: ({ planned }) => planned },
  { key: 'firstDue', ...DAY, read: ({ firstDue }) => firstDue },
  { key: 'due', ...DAY, read: ({ due }) => due },
  {
    key: 'stage',
    width: 12,
    read: ({ cancelled, checked, done }, { language }) => {
      const { states } = exportListWords[language];
      if (cancelled) return states.cancelled;
      return checked ? states.checked : done ? states.done : states.planned;
    },
  },
  { key: 'done', ...DAY, read: ({ done }) => done },
  { key: 'doneText', ...PROSE, read: ({ doneText }) => doneText },
  { key: 'checked', ...DAY, read: ({ checked }) => checked },
  {
    key: 'result',
    width: 20,
    read: ({ result }, { language }) => result && matterWords[language].effects[result],
  },
  { key: 'finding', ...PROSE, read: ({ finding }) => finding },
  {
    key: 'example',
    width: 10,
    read: ({ isExample }, { language }) => (isExample ? exportListWords[language].yes : ''),
  },
  { key: 'owner', ...OWN, read: ({ owner }) => owner },
  { key: 'evidence', ...OWN, read: ({ evidence }) => evidence },
];

/** A column that is one field of the row. */
const cell = <Row extends object>(
  key: keyof Row & string,
  looks: Omit<ListColumn<Row>, 'key' | 'read'> = {},
): ListColumn<Row> => ({ key, ...looks, read: (row) => String(row[key]) });

const PARTNER_COLUMNS: readonly ListColumn<Partner>[] = [
  cell<Partner>('name', { care: 'prose', width: 30 }),
  cell<Partner>('kind'),
  cell<Partner>('areas', { width: 24 }),
  cell<Partner>('groups', { width: 24 }),
  cell<Partner>('stage'),
  cell<Partner>('validTo', DAY),
  cell<Partner>('role', PROSE),
  cell<Partner>('contact', OWN),
  cell<Partner>('email', OWN),
  cell<Partner>('phone', OWN),
  cell<Partner>('consent', { ...OWN, kind: 'day', width: 12 }),
  cell<Partner>('consentHow', OWN),
  cell<Partner>('consentFor', OWN),
  cell<Partner>('consentTo', { ...OWN, kind: 'day', width: 12 }),
];

const CONTACT_COLUMNS: readonly ListColumn<OuterContact>[] = [
  cell<OuterContact>('organisation', { width: 30 }),
  cell<OuterContact>('areas', { width: 24 }),
  cell<OuterContact>('validTo', DAY),
  cell<OuterContact>('name', OWN),
  cell<OuterContact>('position', OWN),
  cell<OuterContact>('email', OWN),
  cell<OuterContact>('phone', OWN),
  cell<OuterContact>('consent', { ...OWN, kind: 'day', width: 12 }),
];

/** Columns that this recipient gets: free text is for nobody outside but those one has chosen to send it to. */
const shownTo = ({ care = 'plain' }: { readonly care?: Care }, recipient: Recipient): boolean =>
  care === 'plain' || recipient === 'colleague' || (care === 'prose' && recipient === 'other');

function tableOf<Subject>(
  table: ListTable,
  subjects: readonly Subject[],
  columns: readonly ListColumn<Subject>[],
  { material, recipient, isYoung = () => false }: Making<Subject>,
): ExportTable {
  const { language, organisationName } = material;
  const words = exportListWords[language];
  const naming: ListNaming = { language, organisationName, isColleague: recipient === 'colleague' };
  const shown = columns.filter((column) => shownTo(column, recipient));
  const text = (column: ListColumn<Subject>, subject: Subject): string => {
    const read = column.read(subject, naming) ?? '';
    if (read === '' || column.care !== 'prose' || recipient === 'colleague') return read;
    return isYoung(subject)
      ? maskedYoung(read, language, material.hid)
      : maskedText(read, language, material.hid);
  };
  return {
    name: words.tables[table],
    columns: shown.map(({ key, kind = 'text', width = 16 }) => {
      const [title, about] = words.columns[table][key] ?? [key, ''];
      return { key, title, about, kind, width };
    }),
    rows: subjects.map((subject) => shown.map((column) => text(column, subject))),
  };
}

interface Making<Subject> {
  readonly material: ListMaterial;
  readonly recipient: Recipient;
  /** Of children and young people names are looked for more. */
  readonly isYoung?: (subject: Subject) => boolean;
}

const isYoung = ({ state }: ExportedDialogue): boolean => isYoungDialogue(state);

function chosenActions({ actions }: ListMaterial, { from, to, open }: Choice): readonly ActionLine[] {
  return actions.filter(
    ({ planned = '', done, cancelled }) =>
      (!from || planned >= from) && (!to || planned <= to) && !(open && (done || cancelled)),
  );
}

/** The tables of a list, the first of them the list itself. */
export function listTables(
  subject: ListSubject,
  material: ListMaterial,
  choice: Choice,
): readonly ExportTable[] {
  const { recipient } = choice;
  const making = { material, recipient };
  switch (subject) {
    case 'dialogues': {
      const dialogues = chosenDialogues(material, choice);
      return [
        tableOf('dialogues', dialogues, DIALOGUE_COLUMNS, { ...making, isYoung }),
        tableOf('occasions', occasionsOf(dialogues), OCCASION_COLUMNS, making),
        tableOf('inputs', inputsOf(dialogues, material), INPUT_COLUMNS, {
          ...making,
          isYoung: ({ dialogue }) => isYoung(dialogue),
        }),
      ];
    }
    case 'actions':
      return [tableOf('actions', chosenActions(material, choice), ACTION_COLUMNS, making)];
    case 'partners':
      return [tableOf('partners', material.partners, PARTNER_COLUMNS, making)];
    case 'contacts':
      return [tableOf('contacts', material.contacts, CONTACT_COLUMNS, making)];
  }
}

/** Beside the tables: each dialogue with everything that has happened to it, and what the bodies in it are called. */
function wholeDialogues(material: ListMaterial, choice: Choice) {
  const chosen = chosenDialogues(material, choice);
  const dialogues = dialogueHistories(chosen, inputsOf(chosen, material), material, choice);
  const bodies = dialogues.flatMap(({ history }) => history.flatMap(({ fact }) => bodiesIn(fact)));
  const named = [...new Set(bodies)].map((id) => [id, material.organisationName(id)] as const);
  // An association among the organisers is called by its name and nothing else.
  const organisations = Object.fromEntries(named.filter(([id, name]) => id !== name));
  return dialogues.length > 0 ? { dialogues, organisations } : {};
}

/** The lists as JSON: rows by the columns' keys, with what each means. */
export function listJson(
  subject: ListSubject,
  tables: readonly ExportTable[],
  material: ListMaterial,
  choice?: Choice,
): string {
  const file = {
    gensvar: 'list',
    version: 1,
    subject,
    made: material.today,
    district: material.district,
    tables: tables.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ key, title, kind, about }) => ({
        key,
        title,
        kind: exportWords[material.language].kinds[kind],
        about,
      })),
      rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? '']))),
    })),
    ...(subject === 'dialogues' && choice && wholeDialogues(material, choice)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
