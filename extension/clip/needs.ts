import type { PartName } from './parts.ts';

const NAMES: readonly unknown[] = [
  'marks',
  'thread',
  'sites',
  'page',
  'whole',
  'forms',
  'pick',
] satisfies readonly PartName[];

/** The files that the clip script asks for before it can read the page, in this order; none when it is done. */
export function filesNeeded(clip: unknown): readonly string[] {
  const needs = typeof clip === 'object' && clip !== null && 'needs' in clip && clip.needs;
  return Array.isArray(needs)
    ? needs.filter((name) => NAMES.includes(name)).map((name) => `clip-${name}.js`)
    : [];
}
