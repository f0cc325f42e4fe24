import type { Twin } from './language.ts';

/** Words of pick mode, which lie over the page while somebody points at posts. */
export interface PickText {
  /** What the keys do. */
  readonly one: string;
  readonly many: string;
  readonly marked: (count: number) => string;
  /** Nothing is outlined yet. */
  readonly nothing: string;
}

const sv: PickText = {
  one: 'Peka på inlägget och klicka, eller gå med piltangenterna och tryck Enter. Escape avslutar.',
  many: 'Klicka på inläggen ett efter ett, eller gå med piltangenterna och märk med mellanslag. Enter tar dem, Escape avslutar.',
  marked: (count) => (count === 1 ? 'Ett märkt' : `${count} märkta`),
  nothing: 'Här finns inget inlägg',
};

const en: PickText = {
  one: 'Point at the post and click, or move with the arrow keys and press Enter. Escape ends.',
  many: 'Click the posts one by one, or move with the arrow keys and mark with Space. Enter takes them, Escape ends.',
  marked: (count) => `${count} marked`,
  nothing: 'There is no post here',
};

export const pickText: Twin<PickText> = { sv, en };
