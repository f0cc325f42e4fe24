import { ABBREVIATIONS } from '../text/import-abbreviations.ts';

export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the organisation that a cell names: by the whole cell, else by the longest name that stands in it. */
export type FindOrganisation = (text: string) => string | undefined;

const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Names shorter than this are only found as the whole cell: they are words of their own too. */
const SHORT = 3;

export function organisationFinder(organisations: readonly NamedOrganisation[]): FindOrganisation {
  const byName = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = folded(name);
    if (key.trim() !== '' && !byName.has(key)) byName.set(key, id);
  };
  for (const { id, name } of organisations) {
    add(name, id);
    add(id, id);
  }
  for (const { id, aliases } of organisations) for (const alias of aliases) add(alias, id);
  for (const [short, id] of ABBREVIATIONS) {
    if (organisations.some((organisation) => organisation.id === id)) add(short, id);
  }
  const names = [...byName].sort((a, b) => b[0].length - a[0].length);
  const known = new Map<string, string | undefined>();
  return (text) => {
    const key = folded(text.slice(0, 200));
    if (known.has(key)) return known.get(key);
    const found =
      byName.get(key) ??
      names.find(([name]) => (name.length >= SHORT + 2 || isLast(key, name)) && key.includes(name))?.[1];
    known.set(key, found);
    return found;
  };
}

/** "Skickat till tk": an abbreviation counts where it ends the words. */
const isLast = (text: string, name: string): boolean => text.endsWith(name);
