import type { DialogueEvent } from '../dialogues/events.ts';
import { foldDialogue } from '../dialogues/fold.ts';
import { dialogueStageOf } from '../dialogues/lifeCycle.ts';
import {
  type DialogueState,
  firstDay,
  headsAt,
  type InputState,
  type OccasionState,
  outcomeOf,
  standingInputs,
  untouchedInputs,
} from '../dialogues/state.ts';
import { foldEvents, type MatterState } from '../matters/state.ts';
import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { exportListWords } from '../text/export-lists.ts';
import type { ListColumn } from './lists.ts';
import { type Choice, chosenDialogueEvents, type Material } from './material.ts';
import { SMALLEST } from './open-data.ts';

/** A dialogue with its whole texts, which the state has cut. */
export interface ExportedDialogue {
  readonly state: DialogueState;
  readonly events: readonly DialogueEvent[];
}
export interface ExportedOccasion {
  readonly dialogue: ExportedDialogue;
  readonly occasion: OccasionState;
}
export interface ExportedInput {
  readonly dialogue: ExportedDialogue;
  readonly input: InputState;
  readonly matter: MatterState | undefined;
}

/** The dialogues that the person chose, by the day they were registered. Struck ones are never among them. */
export function chosenDialogues(material: Material, choice: Choice): readonly ExportedDialogue[] {
  const byNumber = new Map<string, DialogueEvent[]>();
  for (const event of chosenDialogueEvents(material.dialogues, choice)) {
    const known = byNumber.get(event.matter);
    if (known) known.push(event);
    else byNumber.set(event.matter, [event]);
  }
  return [...byNumber.values()].flatMap((events) => {
    const state = foldDialogue(events);
    return state ? [{ state, events }] : [];
  });
}

/** What was said, with what came of it; what became a matter has its outcome there. */
export function inputsOf(
  dialogues: readonly ExportedDialogue[],
  material: Material,
): readonly ExportedInput[] {
  const wanted = new Set(
    dialogues.flatMap(({ state }) => state.inputs.flatMap(({ matter }) => matter ?? [])),
  );
  const own = new Map<string, (typeof material.events)[number][]>();
  for (const event of material.events) {
    if (wanted.has(event.matter)) own.set(event.matter, [...(own.get(event.matter) ?? []), event]);
  }
  const stateOf = (number: string | undefined): MatterState | undefined => {
    const events = own.get(number ?? '');
    return events?.[0]?.fact.type === 'matter_received' ? foldEvents(events) : undefined;
  };
  // What was noted twice is there twice, and says of which it is the same: no words are lost, none counted double.
  return dialogues.flatMap((dialogue) =>
    dialogue.state.inputs
      .filter(({ struck }) => !struck)
      .map((input) => ({ dialogue, input, matter: stateOf(input.matter) })),
  );
}

export const occasionsOf = (dialogues: readonly ExportedDialogue[]): readonly ExportedOccasion[] =>
  dialogues.flatMap((dialogue) => dialogue.state.occasions.map((occasion) => ({ dialogue, occasion })));

/** The latest whole text that an event brought to an input. */
function wholeText({ dialogue, input }: ExportedInput, types: readonly string[]): string | undefined {
  const texts = dialogue.events.flatMap(({ fact }) =>
    types.includes(fact.type) && 'item' in fact && fact.item === input.item && 'text' in fact && fact.text
      ? [fact.text]
      : [],
  );
  return texts.pop();
}

const list = (texts: readonly string[] | undefined): string => (texts ?? []).join('; ');

/** A count of people; of fewer than five only for colleagues, who have it in the sheet. */
const people = (count: number | undefined, isColleague: boolean): string =>
  count === undefined || (!isColleague && count < SMALLEST) ? '' : String(count);

function mostHeads({ occasions }: DialogueState): number | undefined {
  const heads = occasions.flatMap((occasion) => headsAt(occasion) ?? []);
  return heads.length === 0 ? undefined : Math.max(...heads);
}

const DAY = { kind: 'day', width: 12 } as const;
const PROSE = { care: 'prose', width: 50 } as const;
const NUMBER = { kind: 'number', width: 12 } as const;

export const DIALOGUE_COLUMNS: readonly ListColumn<ExportedDialogue>[] = [
  { key: 'number', read: ({ state }) => state.dialogue },
  { key: 'title', care: 'prose', width: 40, read: ({ state }) => state.title },
  {
    key: 'form',
    width: 28,
    read: ({ state }, { language }) => {
      const form = dialogueFormById(state.form);
      return form ? (language === 'sv' ? form.nameSv : form.nameEn) : state.form;
    },
  },
  { key: 'stage', read: ({ state }, { language }) => dialogueWords[language].stages[dialogueStageOf(state)] },
  { key: 'on', ...DAY, read: ({ state }) => firstDay(state) },
  { key: 'due', ...DAY, read: ({ state }) => state.due },
  { key: 'firstDue', ...DAY, read: ({ state }) => state.firstDue },
  { key: 'told', ...DAY, read: ({ state }) => state.told?.on },
  { key: 'closed', ...DAY, read: ({ state }) => state.closed?.on },
  { key: 'areas', width: 24, read: ({ state }) => list(state.areas) },
  {
    key: 'audience',
    read: ({ state }, { language }) => state.audience && dialogueWords[language].audiences[state.audience],
  },
  {
    key: 'influence',
    read: ({ state }, { language }) => state.influence && dialogueWords[language].influence[state.influence],
  },
  {
    key: 'organisers',
    width: 28,
    read: ({ state }, { organisationName }) => list(state.organisers?.map(organisationName)),
  },
  { key: 'purpose', ...PROSE, read: ({ state }) => state.purpose },
  { key: 'heads', ...NUMBER, read: ({ state }, { isColleague }) => people(mostHeads(state), isColleague) },
  { key: 'inputs', ...NUMBER, read: ({ state }) => String(standingInputs(state).length) },
  { key: 'unanswered', ...NUMBER, read: ({ state }) => String(untouchedInputs(state).length) },
  { key: 'lead', care: 'own', width: 24, read: ({ state }) => state.lead },
  { key: 'minutes', care: 'own', width: 30, read: ({ state }) => state.minutes },
];

export const OCCASION_COLUMNS: readonly ListColumn<ExportedOccasion>[] = [
  { key: 'item', width: 20, read: ({ occasion }) => occasion.item },
  { key: 'dialogue', width: 18, read: ({ dialogue }) => dialogue.state.dialogue },
  { key: 'kind', read: ({ occasion }, { language }) => dialogueWords[language].occasions[occasion.kind] },
  { key: 'on', ...DAY, read: ({ occasion }) => occasion.on },
  { key: 'time', width: 8, read: ({ occasion }) => occasion.time },
  {
    key: 'venue',
    care: 'prose',
    width: 28,
    read: ({ occasion, dialogue }) => occasion.venue ?? dialogue.state.venue,
  },
  {
    key: 'stage',
    read: ({ occasion }, { language }) => {
      const { states } = exportListWords[language];
      return occasion.cancelled ? states.cancelled : occasion.held ? states.held : states.planned;
    },
  },
  {
    key: 'heads',
    ...NUMBER,
    read: ({ occasion }, { isColleague }) => people(headsAt(occasion), isColleague),
  },
];

const outcome = ({ input, matter }: ExportedInput) => outcomeOf(input, () => matter);

export const INPUT_COLUMNS: readonly ListColumn<ExportedInput>[] = [
  { key: 'item', width: 20, read: ({ input }) => input.item },
  { key: 'dialogue', width: 18, read: ({ dialogue }) => dialogue.state.dialogue },
  { key: 'on', ...DAY, read: ({ input }) => input.on },
  {
    key: 'text',
    ...PROSE,
    read: (each) => wholeText(each, ['input_received', 'input_corrected']) ?? each.input.text,
  },
  { key: 'place', care: 'prose', width: 24, read: ({ input }) => input.place },
  { key: 'theme', width: 24, read: ({ input }) => input.theme },
  {
    key: 'defect',
    read: ({ input }, { language }) => input.defect && dialogueWords[language].defects[input.defect],
  },
  {
    key: 'organisation',
    width: 28,
    read: ({ input }, { organisationName }) => input.organisation && organisationName(input.organisation),
  },
  {
    key: 'outcome',
    read: (each, { language }) => {
      const known = outcome(each);
      return known && dialogueWords[language].outcomes[known.outcome];
    },
  },
  {
    key: 'answer',
    ...PROSE,
    read: (each) =>
      (each.input.matter ? undefined : wholeText(each, ['input_answered'])) ?? outcome(each)?.text,
  },
  { key: 'answered', ...DAY, read: (each) => outcome(each)?.on },
  { key: 'matter', read: ({ input }) => input.matter },
  {
    key: 'inspected',
    read: ({ input }, { language }) =>
      input.inspected && dialogueWords[language].inspections[input.inspected.outcome],
  },
  { key: 'same', width: 20, read: ({ input }) => input.joined },
  { key: 'votes', ...NUMBER, read: ({ input }) => (input.votes === undefined ? '' : String(input.votes)) },
];
