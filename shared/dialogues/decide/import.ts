import { withActionWordsMasked } from '../../actions/own-words.ts';
import { isWebAddress } from '../../identity/web-address.ts';
import { dialogueFormById } from '../../reference/dialogue-forms.ts';
import { dayOf, stockholmDate } from '../../time/dates.ts';
import type { ImportDialogue } from '../commands.ts';
import {
  type DatedDialogueFact,
  type DialogueDecision,
  type DialogueKnown,
  type DialogueRefusal,
  refused,
} from '../decide.ts';
import type { DialogueFact } from '../events.ts';
import { maskedNote, namesIn, withoutPersons } from '../lines.ts';
import { isYoung, minorsIn } from '../young.ts';

/** Facts that begin a thing, by the letters of its number. */
const BEGINS: Readonly<Partial<Record<DialogueFact['type'], string>>> = {
  occasion_planned: 'T',
  input_received: 'ID',
  action_planned: 'A',
};
const ADDRESSES = ['photo', 'link', 'minutes', 'evidence'] as const;

const wrong = (index: number): DialogueRefusal => ({ reason: 'wrong_history', event: index + 1 });

/**
 * A dialogue out of another workbook, with all that has happened to it, in the order in which it was written down there.
 * What was said and done is not decided anew; who somebody is gets in no more than otherwise.
 */
export function decideImportedDialogue({ history }: ImportDialogue, known: DialogueKnown): DialogueDecision {
  const planned = history[0]?.fact;
  if (planned?.type !== 'dialogue_planned') return refused(wrong(0));
  if (!dialogueFormById(planned.form)) return refused({ reason: 'unknown_form', form: planned.form });
  const today = stockholmDate(known.now);
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  const facts: DatedDialogueFact[] = [];
  for (const [index, { at, fact }] of history.entries()) {
    const day = dayOf(at);
    if (!day || (index > 0 && fact.type === 'dialogue_planned')) return refused(wrong(index));
    if (day > today) return refused({ reason: 'day_in_the_future', day });
    const refusal = unknownIn(fact, known) ?? namesOfMinors(fact, isYoung(planned));
    if (refusal) return refused(refusal);
    if (!hasAddresses(fact)) return refused(wrong(index));
    const letters = BEGINS[fact.type];
    if (letters && 'item' in fact) {
      const letter = fact.item.charAt(0);
      if (!letters.includes(letter) || numbers.has(fact.item)) return refused(wrong(index));
      const count = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, count);
      numbers.set(fact.item, `${known.nextDialogue ?? ''}/${letter}${count}`);
    }
    const numbered = withNumbers(fact, numbers);
    if (!numbered) return refused(wrong(index));
    facts.push({ at, fact: masked(numbered) });
  }
  return { ok: true, facts };
}

/** Undefined: it speaks of something that is not there. */
function withNumbers(fact: DialogueFact, numbers: ReadonlyMap<string, string>): DialogueFact | undefined {
  const next: Record<string, unknown> = { ...fact };
  for (const key of ['item', 'into', 'input', ...(fact.type === 'input_parted' ? ['from'] : [])]) {
    const item = next[key];
    if (typeof item !== 'string' || item === '') continue;
    const number = numbers.get(item);
    if (number === undefined) return undefined;
    next[key] = number;
  }
  if (fact.type === 'ballot_cast') {
    if (fact.items.some((item) => !numbers.has(item))) return undefined;
    next.items = fact.items.map((item) => numbers.get(item));
  }
  return next as DialogueFact;
}

/** Organisers that the sheet does not know stand as they are called; bodies that are to do something it must know. */
function unknownIn(fact: DialogueFact, known: DialogueKnown): DialogueRefusal | undefined {
  const bodies = [
    'organisation' in fact ? fact.organisation : undefined,
    ...(fact.type === 'action_planned' ? (fact.partners ?? []) : []),
  ];
  const organisation = bodies.find((id) => id && !known.organisationExists(id));
  if (organisation) return { reason: 'unknown_organisation', organisation };
  return fact.type === 'input_raised' && !known.matters(fact.matter)
    ? { reason: 'unknown_matter', matter: fact.matter }
    : undefined;
}

function hasAddresses(fact: DialogueFact): boolean {
  const given = fact as Readonly<Record<string, unknown>>;
  return ADDRESSES.every((key) => {
    const text = given[key];
    return typeof text !== 'string' || text === '' || (isWebAddress(text) && !/\s/.test(text));
  });
}

/** Children and young people are never named, whatever way their words come in. */
function namesOfMinors(fact: DialogueFact, isOfYoung: boolean): DialogueRefusal | undefined {
  if (!isOfYoung) return undefined;
  const given = fact as Readonly<Record<string, unknown>>;
  const written = ['text', 'title', 'purpose', 'reason'].map((key) => String(given[key] ?? ''));
  const words =
    fact.type === 'input_received' || fact.type === 'defect_inspected' ? namesIn(fact) : minorsIn(written);
  return words.length === 0 ? undefined : { reason: 'names_of_minors', words: [...new Set(words)] };
}

/** As what is written here is masked (own-words.ts): what residents were told may hold a number to call. */
function masked(fact: DialogueFact): DialogueFact {
  switch (fact.type) {
    case 'input_answered':
    case 'feedback_meeting_held':
    case 'round_opened':
      return fact;
    case 'results_recorded':
      return {
        ...fact,
        question: withoutPersons(fact.question),
        answers: fact.answers.map(({ answer, count }) => ({ answer: withoutPersons(answer), count })),
        ...(fact.source && { source: withoutPersons(fact.source) }),
      };
    case 'action_planned':
    case 'action_moved':
    case 'action_done':
    case 'action_cancelled':
    case 'effect_checked':
      return withActionWordsMasked(fact);
    default: {
      const next: Record<string, unknown> = { ...fact };
      for (const key of ['text', 'reason', 'title']) {
        const text = next[key];
        if (typeof text === 'string') next[key] = maskedNote(text).text;
      }
      return next as DialogueFact;
    }
  }
}
