import type { PartName } from './parts.ts';

const FILES: ReadonlyMap<unknown, string> = new Map<PartName, string>([
  ['sites', 'clip-sites.js'],
  ['thread', 'clip-thread.js'],
  ['page', 'clip-page.js'],
  ['forms', 'clip-forms.js'],
  ['pick', 'clip-pick.js'],
]);

/** The file that the clip script asks for before it can read the page; undefined when it is done. */
export function fileNeeded(clip: unknown): string | undefined {
  return typeof clip === 'object' && clip !== null && 'needs' in clip ? FILES.get(clip.needs) : undefined;
}
