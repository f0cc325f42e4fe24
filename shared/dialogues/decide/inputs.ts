import type { LocalDate } from '../../time/dates.ts';
import { isToldApart, joinedTo } from '../alike.ts';
import type { DialogueCommandOf } from '../commands.ts';
import { sameWording } from '../counted-answers.ts';
import {
  type DatedDialogueFact,
  type DialogueDecision,
  type DialogueRefusal,
  type DialogueSituation,
  decided,
  nextOccasion,
  refused,
  wrongDay,
} from '../decide.ts';
import type { DialogueFact } from '../events.ts';
import { NEEDS_WHY, saysWhy } from '../kinds.ts';
import { maskedNote, namesIn, withoutPersons } from '../lines.ts';
import { CUT } from '../long-texts.ts';
import { type InputState, lastListened, standingInputs } from '../state.ts';
import { beginsReturnWalk, makesReturnWalk, tooEarly } from '../way-back.ts';
import { isYoung, minorsIn } from '../young.ts';

type Command = DialogueCommandOf<
  | 'add_inputs'
  | 'correct_input'
  | 'answer_inputs'
  | 'assign_inputs'
  | 'raise_inputs'
  | 'strike_input'
  | 'join_inputs'
  | 'part_input'
  | 'inspect_defect'
  | 'record_results'
  | 'strike_results'
>;

const INPUT_KEYS = ['place', 'theme', 'defect', 'organisation', 'photo', 'group', 'position'] as const;

/** Decisions about what residents said, and what came of it. */
export function decideInputs(command: Command, situation: DialogueSituation): DialogueDecision {
  const { today, known } = situation;
  switch (command.type) {
    case 'add_inputs':
      return decideAdding(command, situation);
    case 'correct_input': {
      const input = findNoted(situation, command.item);
      if (!input) return refused({ reason: 'unknown_item', item: command.item });
      const wrong = unknownOrganisation(situation, [command.organisation]);
      if (wrong) return refused(wrong);
      const { id: _id, type: _type, dialogue: _dialogue, ...named } = command;
      const names = namesOfMinors(situation, [named]);
      if (names) return refused(names);
      const changed = INPUT_KEYS.some((key) => named[key] !== undefined && named[key] !== (input[key] ?? ''));
      if (!changed && named.text === undefined) return refused({ reason: 'nothing_changed' });
      return decided(known.now, {
        type: 'input_corrected',
        ...named,
        ...(named.text !== undefined && { text: maskedNote(named.text).text }),
      });
    }
    case 'answer_inputs': {
      const text = command.text ?? '';
      if (NEEDS_WHY.has(command.outcome) && !saysWhy(text)) return refused({ reason: 'needs_why' });
      const wrong = firstWrong(situation, command.items) ?? minorsInAnswer(situation, text);
      if (wrong) return refused(wrong);
      const facts = unique(command.items).map(
        (item): DialogueFact => ({
          type: 'input_answered',
          item,
          outcome: command.outcome,
          ...(text && { text }),
        }),
      );
      return decided(known.now, ...facts);
    }
    case 'assign_inputs': {
      const { items, organisation } = command;
      const gone = items.find((item) => !find(situation, item));
      if (gone) return refused({ reason: 'unknown_item', item: gone });
      const unknown = unknownOrganisation(situation, [organisation]);
      if (unknown) return refused(unknown);
      const changed = unique(items).filter((item) => find(situation, item)?.organisation !== organisation);
      if (changed.length === 0) return refused({ reason: 'nothing_changed' });
      return decided(
        known.now,
        ...changed.map((item): DialogueFact => ({ type: 'input_corrected', item, organisation })),
      );
    }
    case 'raise_inputs': {
      const wrong = firstWrong(situation, command.items);
      if (wrong) return refused(wrong);
      if (!known.matters(command.matter))
        return refused({ reason: 'unknown_matter', matter: command.matter });
      const { matter } = command;
      return decided(
        known.now,
        ...unique(command.items).map((item): DialogueFact => ({ type: 'input_raised', item, matter })),
      );
    }
    case 'strike_input': {
      if (!findNoted(situation, command.item)) return refused({ reason: 'unknown_item', item: command.item });
      return decided(
        known.now,
        { type: 'input_struck', item: command.item, reason: command.reason },
        // What somebody else noted of it stands for itself again.
        ...joinedTo(situation.state, command.item).map(
          ({ item }): DialogueFact => ({ type: 'input_parted', item, from: command.item }),
        ),
      );
    }
    case 'join_inputs':
      return decideJoining(command, situation);
    case 'part_input': {
      const { item, from } = command;
      const [input, other] = [findNoted(situation, item), findNoted(situation, from)];
      if (!input || !other) return refused({ reason: 'unknown_item', item: input ? from : item });
      if (input.joined !== from && isToldApart(input, other)) return refused({ reason: 'nothing_changed' });
      return decided(known.now, { type: 'input_parted', item, from });
    }
    case 'record_results': {
      const { question, answers, source = '', replaces = '', asked } = command;
      const wrong = wrongDay(asked, today);
      if (wrong) return refused(wrong);
      if (replaces !== '' && !asking(situation, replaces))
        return refused({ reason: 'unknown_question', question: replaces });
      const texts = [question, source, ...answers.map(({ answer }) => answer)];
      const names = namesOfMinors(
        situation,
        texts.map((text) => ({ text })),
      );
      if (names) return refused(names);
      return decided(asked ?? known.now, {
        type: 'results_recorded',
        question: withoutPersons(question),
        answers: answers.map(({ answer, count }) => ({ answer: withoutPersons(answer), count })),
        ...(source && { source: withoutPersons(source) }),
        ...(replaces && { replaces }),
      });
    }
    case 'strike_results': {
      const { question } = command;
      return asking(situation, question)
        ? decided(known.now, { type: 'results_struck', question })
        : refused({ reason: 'unknown_question', question });
    }
    case 'inspect_defect': {
      const input = find(situation, command.item);
      if (!input) return refused({ reason: 'unknown_item', item: command.item });
      if (!input.defect) return refused({ reason: 'no_defect', item: command.item });
      const wrong = wrongDay(command.inspected, today, input.on);
      if (wrong) return refused(wrong);
      const { item, outcome, text, photo } = command;
      const names = namesOfMinors(situation, [{ text }]);
      if (names) return refused(names);
      const on = command.inspected ?? today;
      const early = tooEarly(situation.state, on);
      if (early) return refused(early);
      const begun = beginsReturnWalk(situation.state, on);
      return decided(
        command.inspected ?? known.now,
        // Whoever looked again walked back, planned or not.
        ...(makesReturnWalk(situation.state, on) ? walkedBack(nextOccasion(situation), on) : []),
        ...(begun ? [{ type: 'occasion_held', item: begun.item } as const] : []),
        {
          type: 'defect_inspected',
          item,
          outcome,
          ...(text && { text }),
          ...(photo && { photo }),
        },
      );
    }
  }
}

const walkedBack = (item: string, on: LocalDate): readonly DialogueFact[] => [
  { type: 'occasion_planned', item, kind: 'return_walk', on },
  { type: 'occasion_held', item },
];

/** What was joined into one that is joined goes along. An answer or a vote of its own would be told to nobody. */
function decideJoining(
  { items, into }: DialogueCommandOf<'join_inputs'>,
  situation: DialogueSituation,
): DialogueDecision {
  if (!find(situation, into)) return refused({ reason: 'unknown_item', item: into });
  const joining = unique(items).filter((item) => item !== into);
  if (joining.length === 0) return refused({ reason: 'nothing_changed' });
  const wrong = firstWrong(situation, joining);
  if (wrong) return refused(wrong);
  const decidedOn = joining.find((item) => {
    const input = find(situation, item);
    return (
      input?.answered || input?.inspected || input?.assessed || input?.votes !== undefined || input?.cast
    );
  });
  if (decidedOn) return refused({ reason: 'has_outcome', item: decidedOn });
  const all = joining.flatMap((item) => [
    item,
    ...joinedTo(situation.state, item).map((input) => input.item),
  ]);
  return decided(
    situation.known.now,
    ...all.map((item): DialogueFact => ({ type: 'input_joined', item, into })),
  );
}

function decideAdding(
  command: DialogueCommandOf<'add_inputs'>,
  situation: DialogueSituation,
): DialogueDecision {
  const { state, today, known } = situation;
  const wrong =
    wrongDay(command.said, today) ??
    unknownOrganisation(
      situation,
      command.inputs.map(({ organisation }) => organisation),
    ) ??
    namesOfMinors(situation, command.inputs) ??
    wrongAnswer(command, today);
  if (wrong) return refused(wrong);
  // Inputs and a walk's defects are numbered each by themselves.
  const running = { I: 0, D: 0 };
  for (const { item } of state.inputs) running[letterOf(item)] += 1;
  const at = command.said ?? lastListened(state)?.on ?? known.now;
  const noted = standingInputs(state).map(({ item, text }) => ({ item, text }));
  const facts = command.inputs.flatMap(({ answered, sameAs, ...input }): DatedDialogueFact[] => {
    const letter = input.defect ? 'D' : 'I';
    running[letter] += 1;
    const item = `${state.dialogue}/${letter}${running[letter]}`;
    const named = Object.entries(input).filter(([, value]) => value !== '' && value !== undefined);
    const received = {
      type: 'input_received',
      item,
      ...(Object.fromEntries(named) as typeof input),
      // Whatever way it came in: what tells who somebody is does not get into the sheet.
      text: maskedNote(input.text).text,
    } as const;
    const into = sameAs && noted.find(({ text }) => isSameText(maskedNote(sameAs).text, text))?.item;
    if (into) {
      // One that is joined has no answer of its own.
      return [
        { at, fact: received },
        { at: known.now, fact: { type: 'input_joined', item, into } },
      ];
    }
    noted.push({ item, text: received.text });
    if (!answered) return [{ at, fact: received }];
    const { outcome, text, on } = answered;
    const told: DialogueFact = { type: 'input_answered', item, outcome, ...(text && { text }) };
    return [
      { at, fact: received },
      { at: on ?? known.now, fact: told },
    ];
  });
  return { ok: true, facts };
}

/** Whether a whole text is one that the state may have cut. */
const isSameText = (whole: string, kept: string): boolean =>
  kept.endsWith(CUT) ? whole.startsWith(kept.slice(0, -CUT.length)) : whole === kept;

/** What came of an input is told with it by the same rules as later. */
function wrongAnswer(
  { inputs, said }: DialogueCommandOf<'add_inputs'>,
  today: LocalDate,
): DialogueRefusal | undefined {
  for (const { answered } of inputs) {
    if (!answered) continue;
    if (NEEDS_WHY.has(answered.outcome) && !answered.text) return { reason: 'needs_why' };
    const wrong = wrongDay(answered.on, today, said);
    if (wrong) return wrong;
  }
  return undefined;
}

const letterOf = (item: string): 'I' | 'D' => (/\/D\d+$/.test(item) ? 'D' : 'I');

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

const find = ({ state }: DialogueSituation, item: string): InputState | undefined =>
  standingInputs(state).find((input) => input.item === item);

/** Also one that was joined into another: its words can still be put right. */
const findNoted = ({ state }: DialogueSituation, item: string): InputState | undefined =>
  state.inputs.find((input) => input.item === item && !input.struck);

/** An input that became a matter is answered there, by the matter's own steps. */
function firstWrong(situation: DialogueSituation, items: readonly string[]): DialogueRefusal | undefined {
  for (const item of items) {
    const input = find(situation, item);
    if (!input) return { reason: 'unknown_item', item };
    if (input.matter !== undefined) return { reason: 'already_raised', item, matter: input.matter };
  }
  return undefined;
}

/** Children and young people are never named, whatever way their words come in. */
function namesOfMinors(
  { state }: DialogueSituation,
  inputs: readonly Parameters<typeof namesIn>[0][],
): DialogueRefusal | undefined {
  if (!isYoung(state)) return undefined;
  const words = [...new Set(inputs.flatMap(namesIn))];
  return words.length === 0 ? undefined : { reason: 'names_of_minors', words };
}

/** Who can be asked may be named to children and young people; one of themselves, by age or class, may not. */
function minorsInAnswer({ state }: DialogueSituation, text: string): DialogueRefusal | undefined {
  if (!isYoung(state)) return undefined;
  const words = minorsIn([text]);
  return words.length === 0 ? undefined : { reason: 'names_of_minors', words };
}

function unknownOrganisation(
  { known }: DialogueSituation,
  ids: readonly (string | undefined)[],
): DialogueRefusal | undefined {
  const organisation = ids.find((id) => id && !known.organisationExists(id));
  return organisation ? { reason: 'unknown_organisation', organisation } : undefined;
}

/** The question of a panel in these words. */
const asking = ({ state }: DialogueSituation, question: string) =>
  state.results?.find((known) => sameWording(known.question) === sameWording(question));
