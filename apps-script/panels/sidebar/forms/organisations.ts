import type { MatterState } from '../../../../shared/matters/state.ts';
import { usuallyResponsible } from '../../../../shared/reference/responsible.ts';
import { findTheme } from '../../../../shared/reference/themes.ts';
import { suggestOrganisations } from '../../../../shared/referrals/suggest.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { OrganisationChoice } from '../../../calls.ts';
import { type FormContext, organisationName } from './form.ts';

/** A choice, and why it is suggested; empty when nothing speaks for it in particular. */
export interface Ranked {
  readonly organisation: OrganisationChoice;
  readonly why: string;
}

/** Why an organisation is suggested, the likeliest first. */
export type Suggested = readonly { readonly organisation: string; readonly why: string }[];

const MOST_SHOWN = 8;

/**
 * Who is worth asking in the matter: first whom a department has pointed to, then those that have taken up such
 * questions before or usually answer for the theme.
 */
export function suggestedFor(context: FormContext): Suggested {
  const { card, lists, language } = context;
  const words = stepForms[language].fields;
  const { theme, place } = card.state;
  const pointed = pointedOut(card.state).map(({ to, by }) => ({
    organisation: to,
    why: words.pointedOut(organisationName(context)(by)),
  }));
  const usual = usuallyResponsible(findTheme(theme)?.id ?? '');
  const suggested = suggestOrganisations(lists.experience, { theme, place }, usual).map(
    ({ organisation, accepted, refused }) => ({
      organisation,
      why: accepted + refused > 0 ? words.experience(accepted, refused) : words.suggested,
    }),
  );
  // What the text says, learnt from all answers, before what its theme alone says.
  const byText = (context.proposed?.organisations ?? []).map(({ value, why }) => ({
    organisation: value,
    why,
  }));
  const seen = new Set<string>();
  return [...pointed, ...byText, ...suggested].filter(({ organisation }) => {
    if (seen.has(organisation)) return false;
    seen.add(organisation);
    return true;
  });
}

/** Organisations that somebody pointed to and that have not been asked yet. */
function pointedOut(state: MatterState): readonly { readonly to: string; readonly by: string }[] {
  const asked = new Set(state.referrals.map(({ organisation }) => organisation));
  return state.referrals.flatMap(({ reply, organisation }) =>
    reply?.to && !asked.has(reply.to) ? [{ to: reply.to, by: organisation }] : [],
  );
}

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
 * The organisations that fit what was typed, the best first; before anything is typed, those that are suggested,
 * and then the others in the order of the tab.
 */
export function findOrganisations(
  choices: readonly OrganisationChoice[],
  typed: string,
  suggested: Suggested,
): readonly Ranked[] {
  const places = new Map(suggested.map(({ organisation }, place) => [organisation, place] as const));
  const wanted = folded(typed);
  return choices
    .map((organisation, order) => ({
      organisation,
      order,
      place: places.get(organisation.id) ?? suggested.length,
      match: wanted === '' ? 1 : rankOf(organisation, wanted),
    }))
    .filter((candidate) => candidate.match > 0)
    .sort((a, b) => b.match - a.match || a.place - b.place || a.order - b.order)
    .slice(0, MOST_SHOWN)
    .map(({ organisation, place }) => ({ organisation, why: suggested[place]?.why ?? '' }));
}
