import type { DialogueHistory } from '../../../shared/exports/dialogue-histories.ts';
import type { Histories } from '../../../shared/imports/dialogues/history.ts';
import {
  type DialogueRow,
  dialogueCommands,
  type KnownDialogue,
  readDialogueRows,
} from '../../../shared/imports/dialogues/rows.ts';
import { commandOf, type DryRow, dryRun } from '../../../shared/imports/dry-run.ts';
import type { Frame, Rows } from '../../../shared/imports/frame.ts';
import { listTitle } from '../../../shared/imports/lists/fields-words.ts';
import { type ListRow, listCommand, readListRows } from '../../../shared/imports/lists/rows.ts';
import type { ReadRow as FileRow } from '../../../shared/imports/matters.ts';
import { type Doubt, FIRST_PLAN, type Knowledge, type MatterPlan } from '../../../shared/imports/plan.ts';
import {
  type FoundMatters,
  namesIn,
  type ReferralRow,
  readReferralRows,
  referralCommand,
} from '../../../shared/imports/referrals.ts';
import { isListSubject, type ListSubject } from '../../../shared/imports/subjects.ts';
import type { TablePlan } from '../../../shared/imports/table-plan.ts';
import type { PastFact } from '../../../shared/matters/commands/import.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { happenedLine } from '../../../shared/text/steps.ts';
import { dayOf } from '../../../shared/time/dates.ts';
import type { ImportKind } from '../../import-calls.ts';
import { type Compared, compareListRows, compareMatterRows, findKnown } from './comparing.ts';
import { type Framed, isOfMatters } from './planning.ts';

/** What every row that has been read says of itself, whatever it is about. */
export interface ReadRow {
  readonly row: number;
  readonly key: string;
  readonly doubts: readonly Doubt[];
}

/** A row as the preview shows it. */
export interface Shown {
  readonly day: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** How the rows of a list are read, shown and brought in. */
export interface Reader<Row extends ReadRow> {
  readonly rows: () => Generator<Row>;
  readonly isEntered: (row: Row) => boolean;
  readonly show: (row: Row) => Shown;
  /** @param batch the import's own time */
  readonly commands: (row: Row, batch: string) => readonly unknown[];
  /** Which of the rows are in the sheet already, and what they say otherwise. @throws Error with the server's words */
  readonly compare: (rows: readonly Row[]) => Promise<Compared>;
}

const NO_UPDATES: Compared['updates'] = new Map();

/** Rows that are there are left: nothing is compared. */
export const knownOnly =
  <Row extends ReadRow>(kind: ImportKind, isEntered: (row: Row) => boolean) =>
  async (rows: readonly Row[]): Promise<Compared> => ({
    known: await findKnown(
      rows.filter(isEntered).map(({ key }) => key),
      kind,
    ),
    updates: NO_UPDATES,
  });

/** What has to be asked of the workbook before the rows can be read. */
export type Asked =
  | { readonly ask: 'nothing' }
  | { readonly ask: 'matters'; readonly names: readonly string[] }
  | { readonly ask: 'dialogues' };

export function askedFor(framed: Framed, rows: Rows): Asked {
  if (isOfMatters(framed) && framed.subject === 'referrals')
    return { ask: 'matters', names: namesIn(rows, framed.frame, framed.plan) };
  return framed.subject === 'dialogues' ? { ask: 'dialogues' } : { ask: 'nothing' };
}

/** What the workbook said. */
export interface Answered {
  readonly matters: FoundMatters;
  readonly dialogues: readonly KnownDialogue[];
  readonly histories?: Histories | undefined;
}

const pastLine =
  ({ language, nameOf }: Knowledge) =>
  ({ at, fact }: PastFact): string => {
    const whom = 'organisation' in fact && fact.organisation ? nameOf(fact.organisation) : '';
    // Lists tell days, files of another workbook moments.
    return `${dayOf(at) ?? at} ${happenedLine(matterWords[language], fact.type, whom)}`;
  };

/** Where it is, what it is about and who has it, under the columns' names. */
function aboutLines(matter: DryRow['matter'], language: Language): readonly string[] {
  const { uses } = importWords[language].columns;
  const owner = matter?.past.reduce((last, { fact }) => ('owner' in fact && fact.owner) || last, '');
  const told = { place: matter?.place, theme: matter?.theme, owner };
  return (['place', 'theme', 'owner'] as const).flatMap((field) =>
    told[field] ? [`${uses[field]}: ${told[field]}`] : [],
  );
}

/** Whoever has it is told above; it is nothing that happened. */
const isStep = ({ fact }: PastFact): boolean => fact.type !== 'matter_corrected';

const EMPTY_PLAN: MatterPlan = { ...FIRST_PLAN, uses: [], statuses: {} };

const isEntered = ({ matter, more }: DryRow): boolean => matter !== undefined || more !== undefined;

function matterReader(rows: Rows, frame: Frame, plan: MatterPlan, knowledge: Knowledge): Reader<DryRow> {
  const line = pastLine(knowledge);
  return {
    rows: () => dryRun(rows, frame, plan, knowledge),
    isEntered,
    compare: (read) => compareMatterRows(read, { rows, frame, plan, knowledge }),
    show: ({ matter, more }) => ({
      day: matter?.received ?? '',
      title: matter?.title ?? '',
      lines: [
        ...aboutLines(matter, knowledge.language),
        ...[...(matter?.past ?? []), ...(more?.past ?? [])].filter(isStep).map(line),
      ],
    }),
    commands: (row, batch) => {
      const command = commandOf(row, batch);
      return command ? [command] : [];
    },
  };
}

/** Matters out of another workbook's file, as they are. */
export function fileReader(rows: readonly FileRow[], knowledge: Knowledge): Reader<DryRow> {
  const matters = matterReader([], { header: -1, titles: [], rows: [], leftOut: [] }, EMPTY_PLAN, knowledge);
  return {
    ...matters,
    compare: knownOnly('matters', isEntered),
    *rows() {
      for (const [row, read] of rows.entries()) yield { row, ...read };
    },
  };
}

function referralReader(
  rows: Rows,
  frame: Frame,
  plan: MatterPlan,
  knowledge: Knowledge,
  matters: FoundMatters,
): Reader<ReferralRow> {
  const line = pastLine(knowledge);
  const { lines } = importSubjectWords[knowledge.language];
  return {
    rows: () => readReferralRows(rows, frame, plan, knowledge, matters),
    isEntered: ({ matter }) => matter !== undefined,
    compare: knownOnly('referrals', ({ matter }) => matter !== undefined),
    show: ({ matter, past }) => ({
      day: past[0]?.at ?? '',
      title: matter?.title ?? '',
      lines: matter ? [lines.toMatter(matter.number), ...past.map(line)] : [],
    }),
    commands: (row, batch) => {
      const command = referralCommand(row, batch);
      return command ? [command] : [];
    },
  };
}

function listReader(
  rows: Rows,
  frame: Frame,
  plan: TablePlan & { readonly subject: ListSubject },
  knowledge: Knowledge,
): Reader<ListRow> {
  const { subject } = plan;
  return {
    rows: () => readListRows(rows, frame, plan, knowledge),
    isEntered: ({ cells }) => cells !== undefined,
    compare: (read) => compareListRows(read, subject, knowledge),
    show: ({ cells }) => ({
      day: '',
      title: cells?.name || cells?.email || '',
      lines: Object.entries(cells ?? {}).flatMap(([key, text]) =>
        key === 'name' ? [] : [`${listTitle(subject, key, knowledge.language)}: ${text}`],
      ),
    }),
    commands: ({ cells }, batch) => (cells ? [listCommand(subject, cells, batch)] : []),
  };
}

function dialogueReader(
  rows: Rows,
  frame: Frame,
  plan: TablePlan,
  knowledge: Knowledge,
  { dialogues, histories }: Answered,
): Reader<DialogueRow> {
  return {
    rows: () => readDialogueRows(rows, frame, plan, knowledge, dialogues, histories),
    isEntered: ({ parts }) => parts.length > 0,
    compare: knownOnly('dialogues', ({ parts }) => parts.length > 0),
    show: ({ day, title, parts }) => ({ day, title, lines: parts.map((part) => partLine(part, knowledge)) }),
    commands: dialogueCommands,
  };
}

function partLine({ body, dialogue }: DialogueRow['parts'][number], { language }: Knowledge): string {
  const { lines } = importSubjectWords[language];
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  switch (body.type) {
    case 'plan_dialogue': {
      const form = dialogueFormById(text('form'));
      return lines.planned((language === 'sv' ? form?.nameSv : form?.nameEn) ?? '');
    }
    case 'hold_occasion': {
      if (body.kind === 'feedback_meeting') return lines.told(text('held'));
      const counts = body.counts as { readonly all?: number } | undefined;
      return lines.held(text('held'), counts?.all);
    }
    case 'close_dialogue':
      return lines.closed;
    case 'import_dialogue': {
      const history = body.history as DialogueHistory['history'];
      return lines.whole(history.filter(({ fact }) => fact.type === 'input_received').length, history.length);
    }
    case 'add_note':
      return text('text').slice(0, 200);
    default: {
      const [input] = (body.inputs ?? []) as {
        text: string;
        answered?: { outcome: keyof (typeof dialogueWords)['sv']['outcomes'] };
      }[];
      const said = input?.text.slice(0, 120) ?? '';
      const outcome =
        input?.answered && lines.answered(dialogueWords[language].outcomes[input.answered.outcome]);
      const where = dialogue && 'number' in dialogue ? lines.toDialogue(dialogue.number) : '';
      return [where, said, outcome].filter((each) => each).join(' · ');
    }
  }
}

/** Hands the reader of the list's own kind on: whoever uses it need not know which that is. */
export function withReader<Result>(
  framed: Framed,
  rows: Rows,
  knowledge: Knowledge,
  answered: Answered,
  use: <Row extends ReadRow>(reader: Reader<Row>) => Result,
): Result {
  const { frame } = framed;
  if (isOfMatters(framed)) {
    return framed.subject === 'matters'
      ? use(matterReader(rows, frame, framed.plan, knowledge))
      : use(referralReader(rows, frame, framed.plan, knowledge, answered.matters));
  }
  const { plan, subject } = framed;
  if (isListSubject(subject)) return use(listReader(rows, frame, { ...plan, subject }, knowledge));
  return use(dialogueReader(rows, frame, plan, knowledge, answered));
}
