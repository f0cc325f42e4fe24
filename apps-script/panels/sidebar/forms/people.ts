import type { Lists } from '../../../calls.ts';

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What somebody is called in a form: the name in the tab of contacts, with the address where two share it. */
function labelOf({ staff }: Lists, owner: string): string {
  const person = staff.find(({ email }) => folded(email) === folded(owner));
  if (!person?.name) return owner;
  const isShared = staff.filter(({ name }) => folded(name) === folded(person.name)).length > 1;
  return isShared ? `${person.name} (${person.email})` : person.name;
}

/** Names to choose from: the person at the panel first. */
export const peopleChoices = (lists: Lists, user: string): readonly string[] => [
  ...new Set([user, ...lists.owners].filter((owner) => owner !== '').map((owner) => labelOf(lists, owner))),
];

export const personLabel = (lists: Lists, owner: string): string => labelOf(lists, owner);

/** The one choice that is typed in full, or that alone has all the words typed, as "Omar" has Omar Lind. */
export function chosenPerson(typed: string, choices: readonly string[]): string | undefined {
  const exact = choices.find((choice) => folded(choice) === folded(typed));
  if (exact !== undefined || folded(typed) === '') return exact;
  const wanted = folded(typed).split(' ');
  const found = choices.filter((choice) => {
    // A bare address tells nobody's name.
    const words = choice.includes(' ') ? folded(choice).split(/[\s()]+/) : [];
    return wanted.every((word) => words.includes(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The address, or the name, that is entered for what was typed. */
export function ownerFrom(lists: Lists, user: string, typed: string): string {
  const known = [...new Set([user, ...lists.owners, ...lists.staff.map(({ email }) => email)])];
  const direct = known.find((owner) => folded(owner) === folded(typed));
  if (direct !== undefined) return direct;
  const chosen = chosenPerson(typed, peopleChoices(lists, user));
  return known.find((owner) => owner !== '' && labelOf(lists, owner) === chosen) ?? typed;
}

/** Somebody who is away today: until when, and who stands in. */
export const awayPerson = (lists: Lists, owner: string): Lists['staff'][number] | undefined =>
  lists.staff.find(({ email, away }) => away !== undefined && folded(email) === folded(owner));
