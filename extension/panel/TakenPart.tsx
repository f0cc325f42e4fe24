import { LONGEST_TEXT } from '../../shared/protocol/draft.ts';
import { loadTaken } from '../browser.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { usePart } from '../interface/usePart.ts';
import type { View } from '../store/views.ts';
import type { PanelSurroundings } from './surroundings.ts';

export type Unreadable = Extract<View, { is: 'unreadable' }>;

/** What is not in the draft though it was meant, or why there is none (Taken.tsx, loaded only where there is something to say). */
export function TakenPart(
  about: PanelSurroundings & { readonly draft?: DraftRecord; readonly view?: Unreadable },
) {
  const { draft, view } = about;
  const { origin, form } = draft ?? {};
  const isNeeded =
    view ||
    origin?.cutOff ||
    origin?.length ||
    origin?.unit === 'selection' ||
    (form?.text.length ?? 0) > LONGEST_TEXT;
  const part = usePart(loadTaken, Boolean(isNeeded));
  return part ? <part.Taken {...about} /> : null;
}
