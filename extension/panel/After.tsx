import { Loops } from './Loops.tsx';
import { OutboxList } from './OutboxList.tsx';
import type { PanelSurroundings } from './surroundings.ts';

/** What is looked at after saving: a part of its own (`After.js`), loaded when one of its tabs is first opened. */
export function After({
  tab,
  showDraft,
  ...surroundings
}: PanelSurroundings & { readonly tab: 'loops' | 'outbox'; readonly showDraft: () => void }) {
  return tab === 'loops' ? (
    <Loops {...surroundings} />
  ) : (
    <OutboxList {...surroundings} showDraft={showDraft} />
  );
}
