import { INPUT_OUTCOMES } from '../dialogues/kinds.ts';
import { isBeginningOf } from '../dialogues/long-texts.ts';
import type { DialogueState, InputState } from '../dialogues/state.ts';
import { DIALOGUE_FORMS } from '../reference/dialogue-forms.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { editWords } from '../text/edits.ts';
import type { ColumnKey } from '../text/tabs.ts';
import { type Reader, readChoice, readDayAhead, readFilledLine, readLine } from './cells.ts';
import { type Problem, type Read, value, wrong } from './problem.ts';

export type DialogueTable = 'dialogues' | 'inputs';
/** A command without its ULID. */
export type DialogueDraft = Readonly<Record<string, unknown>> & { readonly type: string };

/** What reading a cell may know besides the day and the language. */
export interface DialogueReader extends Reader {
  readonly organisationId: (name: string) => string | undefined;
}

/** What it means that somebody writes in a column. */
type Meaning =
  | { readonly means: 'computed' }
  | { readonly means: 'fixed' }
  /** A field of a correction. */
  | {
      readonly means: 'correct';
      readonly field: string;
      readonly read: (text: string, reader: DialogueReader) => Read<unknown>;
    }
  /** The promised day of feedback. */
  | { readonly means: 'promise' }
  /** Outcome and answer of an input are one step together. */
  | { readonly means: 'answer' }
  /** What the return walk found. */
  | { readonly means: 'inspect' };

const { sv, en } = dialogueWords;
const readOutcome = readChoice({ sv: sv.outcomes, en: en.outcomes });
const readInspection = readChoice({ sv: sv.inspections, en: en.inspections });
const names = (key: 'nameSv' | 'nameEn') =>
  Object.fromEntries(DIALOGUE_FORMS.map((form) => [form.id, form[key]]));
const readForm = readChoice({ sv: names('nameSv'), en: names('nameEn') });

const readList = (text: string): Read<readonly string[]> =>
  value(
    text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

function readOrganisation(text: string, { organisationId }: DialogueReader): Read<string> {
  if (text.trim() === '') return value('');
  const id = organisationId(text.trim());
  return id === undefined ? wrong({ problem: 'not_in_list', choices: [] }) : value(id);
}

/** What an edit by hand means in the tab of dialogues. A column that is not named is people's own, or hidden. */
export const DIALOGUE_MEANINGS: Readonly<Partial<Record<ColumnKey<'dialogues'>, Meaning>>> = {
  number: { means: 'fixed' },
  title: { means: 'correct', field: 'title', read: readFilledLine },
  form: { means: 'correct', field: 'form', read: readForm },
  stage: { means: 'computed' },
  on: { means: 'computed' },
  next: { means: 'computed' },
  firstDue: { means: 'computed' },
  due: { means: 'promise' },
  told: { means: 'computed' },
  closed: { means: 'computed' },
  lead: { means: 'correct', field: 'lead', read: readLine },
  areas: { means: 'correct', field: 'areas', read: readList },
  audience: {
    means: 'correct',
    field: 'audience',
    read: readChoice({ sv: sv.audiences, en: en.audiences }),
  },
  influence: {
    means: 'correct',
    field: 'influence',
    read: readChoice({ sv: sv.influence, en: en.influence }),
  },
  purpose: { means: 'correct', field: 'purpose', read: value },
  inputs: { means: 'computed' },
  unanswered: { means: 'computed' },
  heads: { means: 'computed' },
  facilitator: { means: 'correct', field: 'facilitator', read: readLine },
  venue: { means: 'correct', field: 'venue', read: readLine },
  access: { means: 'correct', field: 'access', read: value },
  languages: { means: 'correct', field: 'languages', read: readList },
  series: { means: 'correct', field: 'series', read: readLine },
  minutes: { means: 'correct', field: 'minutes', read: readLine },
  budget: { means: 'correct', field: 'budget', read: readLine },
};

/** The same in the tab of inputs. */
export const INPUT_MEANINGS: Readonly<Partial<Record<ColumnKey<'inputs'>, Meaning>>> = {
  number: { means: 'fixed' },
  dialogue: { means: 'fixed' },
  on: { means: 'computed' },
  text: { means: 'correct', field: 'text', read: readFilledLine },
  place: { means: 'correct', field: 'place', read: readLine },
  theme: { means: 'correct', field: 'theme', read: readLine },
  defect: { means: 'correct', field: 'defect', read: readChoice({ sv: sv.defects, en: en.defects }) },
  organisation: { means: 'correct', field: 'organisation', read: readOrganisation },
  group: { means: 'correct', field: 'group', read: readLine },
  outcome: { means: 'answer' },
  answer: { means: 'answer' },
  answered: { means: 'computed' },
  matter: { means: 'computed' },
  inspected: { means: 'inspect' },
  assessed: { means: 'computed' },
  cost: { means: 'computed' },
  votes: { means: 'computed' },
  photo: { means: 'correct', field: 'photo', read: readLine },
};

export const DIALOGUE_COLUMNS: Readonly<Record<DialogueTable, readonly string[]>> = {
  dialogues: Object.keys(DIALOGUE_MEANINGS),
  inputs: Object.keys(INPUT_MEANINGS),
};

type Cells = Readonly<Record<string, string>>;

export interface DialogueRowInput {
  readonly table: DialogueTable;
  /** A cell that is not given is not looked at. */
  readonly cells: Cells;
  /** What the row shows when nobody has changed it. */
  readonly expected: Cells;
  readonly state: DialogueState;
  readonly input?: InputState | undefined;
  readonly reader: DialogueReader;
}

export interface DialogueReading {
  readonly commands: readonly { readonly command: DialogueDraft; readonly columns: readonly string[] }[];
  readonly problems: ReadonlyMap<string, Problem>;
}

/** Compares a row with what is known. Pure. */
export function readDialogueRow({
  table,
  cells,
  expected,
  state,
  input,
  reader,
}: DialogueRowInput): DialogueReading {
  const meanings: Readonly<Record<string, Meaning | undefined>> =
    table === 'dialogues' ? DIALOGUE_MEANINGS : INPUT_MEANINGS;
  const commands: { command: DialogueDraft; columns: string[] }[] = [];
  const problems = new Map<string, Problem>();
  const about = { dialogue: state.dialogue };
  const corrected: Record<string, unknown> = {};
  const correctedColumns: string[] = [];
  const differs = (column: string): boolean => {
    const text = (cells[column] ?? '').trim();
    const shown = (expected[column] ?? '').trim();
    if (cells[column] === undefined || text === shown) return false;
    // Of a large dialogue only the beginning of a long text is known: what is longer begins alike and was not changed.
    return !((column === 'text' || column === 'answer') && isBeginningOf(shown, text));
  };
  for (const [column, meaning] of Object.entries(meanings)) {
    const text = cells[column] ?? '';
    const shown = expected[column] ?? '';
    if (!meaning || !differs(column)) continue;
    switch (meaning.means) {
      case 'computed':
      case 'fixed':
        problems.set(column, { problem: meaning.means, shown });
        break;
      case 'correct': {
        const read = meaning.read(text, reader);
        if (!read.ok) problems.set(column, read.problem);
        else {
          corrected[meaning.field] = read.value;
          correctedColumns.push(column);
        }
        break;
      }
      case 'promise': {
        const read = readDayAhead(text, reader);
        if (!read.ok) problems.set(column, read.problem);
        else {
          const reason = editWords[reader.language].byHand;
          commands.push({
            command: { type: 'promise_feedback', ...about, due: read.value, reason },
            columns: [column],
          });
        }
        break;
      }
      case 'inspect': {
        const read = readInspection(text, reader);
        if (!read.ok) problems.set(column, read.problem);
        else {
          const command = { type: 'inspect_defect', ...about, item: input?.item ?? '', outcome: read.value };
          commands.push({ command, columns: [column] });
        }
        break;
      }
      case 'answer':
        break;
    }
  }
  if (correctedColumns.length > 0) {
    const type = input ? 'correct_input' : 'correct_dialogue';
    commands.push({
      command: { type, ...about, ...(input && { item: input.item }), ...corrected },
      columns: correctedColumns,
    });
  }
  if (input && (differs('outcome') || differs('answer'))) {
    const read = readOutcome(cells.outcome ?? expected.outcome ?? '', reader);
    if (!read.ok) {
      problems.set('outcome', {
        problem: 'not_in_list',
        choices: INPUT_OUTCOMES.map((one) => dialogueWords[reader.language].outcomes[one]),
      });
    } else {
      const answer = (cells.answer ?? expected.answer ?? '').trim();
      const command = {
        type: 'answer_inputs',
        ...about,
        items: [input.item],
        outcome: read.value,
        ...(answer !== '' && { text: answer }),
      };
      commands.push({ command, columns: ['outcome', 'answer'] });
    }
  }
  return { commands, problems };
}
