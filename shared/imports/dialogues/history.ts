import type { DialogueHistory } from '../../exports/dialogue-histories.ts';
import { contentKey } from '../key.ts';
import type { Doubt, Knowledge } from '../plan.ts';

/** Dialogues with everything that has happened to them, as another workbook has exported them. */
export interface Histories {
  readonly byNumber: ReadonlyMap<string, DialogueHistory>;
  /** Names of the bodies that they speak of, by their ids there. */
  readonly organisations: Readonly<Record<string, string>>;
  /** Numbers here of matters that came by a file, by their numbers there. */
  readonly matters: ReadonlyMap<string, string>;
}

/** What a matter of a file is known by (matter-file.ts). */
export const matterKey = (number: string, received: string): string => contentKey(['file', number, received]);

/** The facts of a dialogue as they are here: bodies and matters have other ids, and some are not here at all. */
export function historyHere(
  { history, matters }: DialogueHistory,
  { organisations, matters: here }: Histories,
  { find }: Pick<Knowledge, 'find'>,
): { readonly history: DialogueHistory['history']; readonly doubts: readonly Doubt[] } {
  const doubts = new Map<string, Doubt>();
  const doubt = (code: Doubt['code'], value: string) => doubts.set(code + value, { code, value });
  const bodyHere = (id: string): string | undefined => {
    const name = organisations[id] ?? id;
    const known = find(name) ?? find(id);
    if (!known) doubt('organisation_not_listed', name);
    return known;
  };
  const isBodies = (value: unknown): value is readonly string[] => Array.isArray(value);
  const made = history.flatMap(({ at, fact }) => {
    const next: Record<string, unknown> = { ...fact };
    if (typeof fact.organisation === 'string' && fact.organisation !== '') {
      const known = bodyHere(fact.organisation);
      if (known) next.organisation = known;
      else delete next.organisation;
      if (!known && fact.type === 'party_asked') return [];
    }
    if (isBodies(fact.partners)) next.partners = fact.partners.flatMap((id) => bodyHere(id) ?? []);
    // An association is called by its name, here as there; so is a body that is not here.
    if (isBodies(fact.organisers))
      next.organisers = fact.organisers.map((id) =>
        organisations[id] === undefined ? id : (bodyHere(id) ?? organisations[id]),
      );
    if (fact.type !== 'input_raised') return [{ at, fact: next }];
    const there = String(fact.matter);
    const matter = here.get(there);
    if (matter !== undefined) return [{ at, fact: { ...next, matter } }];
    doubt('matter_not_here', there);
    const { outcome, on = at, text = '' } = matters[there] ?? {};
    const answered = { type: 'input_answered', item: fact.item, outcome, ...(text && { text }) };
    return outcome ? [{ at: on, fact: answered }] : [];
  });
  return { history: made, doubts: [...doubts.values()] };
}
