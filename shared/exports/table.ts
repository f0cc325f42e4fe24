import { exportWords } from '../text/exports.ts';
import {
  type CellKind,
  type ColumnOf,
  type ExportedReferral,
  MATTER_COLUMNS,
  REFERRAL_COLUMNS,
} from './columns.ts';
import {
  type Choice,
  chosenMatters,
  type ExportedMatter,
  hidingIn,
  type Material,
  type Recipient,
} from './material.ts';
import { openDataTable } from './open-data.ts';

/** A table as every file has it: texts, with what kind each column is. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly about: string;
    readonly kind: CellKind;
    readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf<Subject>(
  name: string,
  subjects: readonly Subject[],
  columns: readonly ColumnOf<Subject>[],
  numberOf: (subject: Subject) => string,
  hide: (matter: string, text: string) => string,
  material: Material,
  recipient: Recipient,
): ExportTable {
  const words = exportWords[material.language];
  const shown = columns.filter(({ care }) => recipient === 'colleague' || care !== 'own');
  const cell = (column: ColumnOf<Subject>, subject: Subject): string => {
    const text = column.read(subject, material);
    return column.care === 'prose' && recipient !== 'colleague' && text !== ''
      ? hide(numberOf(subject), text)
      : text;
  };
  return {
    name,
    columns: shown.map(({ key, kind, width }) => {
      const { title, about } = words.columns[key] ?? { title: key, about: '' };
      return { key, title, about, kind, width };
    }),
    rows: subjects.map((subject) => shown.map((column) => cell(column, subject))),
  };
}

/** The tables of an export: matters, and their referrals unless the list is wanted alone; for the public only counts. */
export function tablesOf(material: Material, choice: Choice, isListAlone = false): readonly ExportTable[] {
  const matters = chosenMatters(material.events, choice);
  const words = exportWords[material.language];
  if (choice.recipient === 'public') return [openDataTable(matters, material)];
  const hide = hidingIn(material);
  const list = tableOf<ExportedMatter>(
    words.tables.matters,
    matters,
    MATTER_COLUMNS,
    ({ state }) => state.matter,
    hide,
    material,
    choice.recipient,
  );
  if (isListAlone) return [list];
  const referrals = matters.flatMap((matter): ExportedReferral[] =>
    matter.state.referrals.map((referral) => ({ matter, referral })),
  );
  return [
    list,
    tableOf<ExportedReferral>(
      words.tables.referrals,
      referrals,
      REFERRAL_COLUMNS,
      ({ matter }) => matter.state.matter,
      hide,
      material,
      choice.recipient,
    ),
  ];
}

/** What every column means, made from the columns themselves: it cannot tell of another file than this. */
export function dictionaryOf(tables: readonly ExportTable[], material: Material): ExportTable {
  const words = exportWords[material.language];
  const text = { kind: 'text', about: '' } as const;
  return {
    name: words.tables.dictionary,
    columns: [
      { ...text, key: 'table', title: words.dictionary.table, width: 16 },
      { ...text, key: 'column', title: words.dictionary.column, width: 24 },
      { ...text, key: 'kind', title: words.dictionary.kind, width: 10 },
      { ...text, key: 'about', title: words.dictionary.about, width: 80 },
    ],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map(({ title, kind, about }) => [name, title, words.kinds[kind], about]),
    ),
  };
}
