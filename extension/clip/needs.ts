import type { PartName } from './parts.ts';

const NAMES: readonly unknown[] = [
  'sites',
  'thread',
  'page',
  'whole',
  'forms',
  'pick',
] satisfies readonly PartName[];

/** The file that the clip script asks for before it can read the page; undefined when it is done. */
export function fileNeeded(clip: unknown): string | undefined {
  const needs = typeof clip === 'object' && clip !== null && 'needs' in clip && clip.needs;
  return NAMES.includes(needs) ? `clip-${needs}.js` : undefined;
}
