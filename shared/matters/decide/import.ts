import { dayOf, type LocalDate, stockholmDate } from '../../time/dates.ts';
import type { PastFact } from '../commands/import.ts';
import type { ImportOf } from '../commands.ts';
import { type DatedFact, type Decision, decided, type Known, type Refusal, refused } from '../decide.ts';
import type { Fact } from '../events.ts';
import type { MatterState } from '../state.ts';

/** Facts that begin a referral, a promise or an action, and the letter of its number. */
const BEGINS: Readonly<Partial<Record<Fact['type'], 'R' | 'L' | 'A'>>> = {
  referral_sent: 'R',
  promise_made: 'L',
  action_planned: 'A',
};

/** A matter from another list, with what had happened to it there. */
export function decideImportedMatter(command: ImportOf<'import_matter'>, known: Known): Decision {
  const { type: _type, id: _id, received, past, ...content } = command;
  const today = stockholmDate(known.now);
  if (received > today) return refused({ reason: 'day_in_the_future', day: received });
  const matter = known.nextMatter ?? '';
  const facts = pastFacts(past, { matter, from: received, counts: { R: 0, L: 0, A: 0 } }, known);
  if ('reason' in facts) return refused(facts);
  return { ok: true, facts: [{ at: received, fact: { type: 'matter_received', ...content } }, ...facts] };
}

/** What another list tells of a matter that is here already. */
export function decideImportedPast(
  command: ImportOf<'import_past'>,
  state: MatterState,
  known: Known,
): Decision {
  const { matter, received, referrals, promises, actions } = state;
  const counts = { R: referrals.length, L: promises.length, A: actions.length };
  // A later list may tell what became of a referral that is here.
  const standing = new Map(referrals.map(({ referral }) => [referral, referral] as const));
  const facts = pastFacts(command.past, { matter, from: received, counts }, known, standing);
  if ('reason' in facts) return refused(facts);
  return facts.length === 0 ? refused({ reason: 'nothing_changed' }) : { ok: true, facts };
}

export function decideUndoneImport(
  command: ImportOf<'undo_import'>,
  state: MatterState,
  known: Known,
): Decision {
  const { matter, timeline } = state;
  // What came later and was taken back again has left no trace but a line.
  const isUntouched = timeline.every(
    (entry) => entry.command === command.imported || entry.type === 'undone',
  );
  if (!isUntouched) return refused({ reason: 'gone_on', matter });
  return decided(known.now, { type: 'matter_struck', reason: command.reason });
}

interface Begun {
  readonly matter: string;
  /** Nothing happened before that day. */
  readonly from: LocalDate;
  /** How many of each there are already. */
  readonly counts: Record<'R' | 'L' | 'A', number>;
}

/** The facts with whole numbers; refused when they cannot have happened so. */
function pastFacts(
  past: readonly PastFact[],
  begun: Begun,
  known: Known,
  standing: ReadonlyMap<string, string> = new Map(),
): readonly DatedFact[] | Refusal {
  const today = stockholmDate(known.now);
  const numbers = new Map(standing);
  const facts: DatedFact[] = [];
  let before = begun.from;
  for (const [index, { at, fact }] of past.entries()) {
    const day = dayOf(at) ?? before;
    if (day > today) return { reason: 'day_in_the_future', day };
    if (day < before) return { reason: 'day_before', day, earliest: before };
    before = day;
    if ('organisation' in fact && fact.organisation && !known.organisationExists(fact.organisation)) {
      return { reason: 'unknown_organisation', organisation: fact.organisation };
    }
    const own = 'referral' in fact ? fact.referral : 'item' in fact ? fact.item : undefined;
    if (own === undefined || fact.type === 'verdict_given') {
      facts.push({ at, fact });
      continue;
    }
    const letter = BEGINS[fact.type];
    if (letter) {
      if (numbers.has(own)) return { reason: 'invalid_command', where: `past.${index}` };
      begun.counts[letter] += 1;
      numbers.set(own, `${begun.matter}/${letter}${begun.counts[letter]}`);
    }
    const number = numbers.get(own);
    if (number === undefined) return { reason: 'invalid_command', where: `past.${index}` };
    facts.push({
      at,
      fact: { ...fact, ...('referral' in fact ? { referral: number } : { item: number }) } as Fact,
    });
  }
  return facts;
}
