import { usuallyResponsible } from '../../../../shared/reference/responsible.ts';
import { findTheme } from '../../../../shared/reference/themes.ts';
import type { OrganisationChoice } from '../../../calls.ts';

/** A choice, and whether it usually answers for the matter's theme. */
export interface Ranked {
  readonly organisation: OrganisationChoice;
  readonly isUsual: boolean;
}

const MOST_SHOWN = 8;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** How well an organisation fits what was typed; 0: not at all. */
function rankOf({ name, aliases, remit }: OrganisationChoice, wanted: string): number {
  const names = [name, ...aliases].map(folded);
  if (names.some((text) => text === wanted)) return 5;
  if (folded(name).startsWith(wanted)) return 4;
  if (names.some((text) => text.startsWith(wanted))) return 3;
  if (names.some((text) => text.split(/[ -]/).some((word) => word.startsWith(wanted)))) return 2;
  return names.some((text) => text.includes(wanted)) || folded(remit).includes(wanted) ? 1 : 0;
}

/**
 * The organisations that fit what was typed, the best first; before anything is typed, those that usually answer
 * for the theme, and then the others by name.
 */
export function findOrganisations(
  choices: readonly OrganisationChoice[],
  typed: string,
  theme: string,
): readonly Ranked[] {
  const usual = usuallyResponsible(findTheme(theme)?.id ?? '');
  const wanted = folded(typed);
  return choices
    .map((organisation, order) => ({
      organisation,
      order,
      isUsual: usual.includes(organisation.id),
      rank: usual.indexOf(organisation.id),
      match: wanted === '' ? 1 : rankOf(organisation, wanted),
    }))
    .filter((candidate) => candidate.match > 0)
    .sort(
      (a, b) =>
        b.match - a.match || Number(b.isUsual) - Number(a.isUsual) || a.rank - b.rank || a.order - b.order,
    )
    .slice(0, MOST_SHOWN)
    .map(({ organisation, isUsual }) => ({ organisation, isUsual }));
}
