/**
 * Who should be asked, as far as earlier referrals tell: an organisation that took up a question on this theme, or
 * in this place, rises; one that answered "not ours" sinks.
 */
export interface Experience {
  readonly organisation: string;
  readonly theme: string;
  readonly place: string;
  /** Substantive answers other than "not ours". */
  readonly accepted: number;
  /** Answers of the class "not ours". */
  readonly refused: number;
}

export interface Suggestion {
  readonly organisation: string;
  /** From 0 to 1: how often it would take up the question, leaning on the rule while little is known. */
  readonly score: number;
  readonly accepted: number;
  readonly refused: number;
}

/** What one organisation did with one question. */
export interface Outcome {
  readonly organisation: string;
  readonly theme: string;
  readonly place: string;
  readonly isOurs: boolean;
}

/** Adds up answers by organisation, theme and place. */
export function experienceFrom(outcomes: readonly Outcome[]): readonly Experience[] {
  const sums = new Map<string, Experience>();
  for (const { organisation, theme, place, isOurs } of outcomes) {
    const key = JSON.stringify([organisation, theme, place]);
    const known = sums.get(key) ?? { organisation, theme, place, accepted: 0, refused: 0 };
    sums.set(key, {
      ...known,
      accepted: known.accepted + (isOurs ? 1 : 0),
      refused: known.refused + (isOurs ? 0 : 1),
    });
  }
  return [...sums.values()];
}

/** Weight of one earlier answer on the same theme but in another place. */
const ELSEWHERE = 0.5;
/** The rule of who usually answers for a theme weighs as much as this many answers. */
const RULE_WEIGHT = 2;
const RULE_YES = 0.75;
const RULE_NO = 0.1;

const same = (a: string, b: string): boolean => a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Organisations worth asking, the likeliest first: those that the rule names for the theme, and those that have
 * taken up such a question. An answer counts in full when theme and place agree, by half when only the theme does,
 * so one "not ours" does not undo a rule but three do.
 * @param usual ids that usually answer for the theme, in order
 */
export function suggestOrganisations(
  experience: readonly Experience[],
  about: { readonly theme: string; readonly place: string },
  usual: readonly string[],
): readonly Suggestion[] {
  const known = new Map<string, { yes: number; no: number; accepted: number; refused: number }>();
  for (const one of experience) {
    if (!same(one.theme, about.theme)) continue;
    const weight = about.place === '' || same(one.place, about.place) ? 1 : ELSEWHERE;
    const sum = known.get(one.organisation) ?? { yes: 0, no: 0, accepted: 0, refused: 0 };
    sum.yes += one.accepted * weight;
    sum.no += one.refused * weight;
    sum.accepted += one.accepted;
    sum.refused += one.refused;
    known.set(one.organisation, sum);
  }
  const ids = [...new Set([...usual, ...known.keys()])];
  return ids
    .map((organisation, order) => {
      const { yes, no, accepted, refused } = known.get(organisation) ?? {
        yes: 0,
        no: 0,
        accepted: 0,
        refused: 0,
      };
      const rule = usual.includes(organisation) ? RULE_YES : RULE_NO;
      const score = (yes + RULE_WEIGHT * rule) / (yes + no + RULE_WEIGHT);
      return { organisation, score, accepted, refused, order };
    })
    .filter(({ organisation, accepted }) => accepted > 0 || usual.includes(organisation))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ order: _order, ...suggestion }) => suggestion);
}
