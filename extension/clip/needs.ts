import type { PartName } from './parts.ts';

const FILES = { sites: 'clip-sites.js', page: 'clip-page.js' } as const satisfies Record<PartName, string>;

/** The file that the clip script asks for before it can read the page; undefined when it is done. */
export function fileNeeded(clip: unknown): string | undefined {
  if (typeof clip !== 'object' || clip === null || !('needs' in clip)) return undefined;
  return clip.needs === 'sites' || clip.needs === 'page' ? FILES[clip.needs] : undefined;
}
