import type { Language } from '../../shared/text/language.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Stored } from '../interface/useStored.ts';
import type { TransportFailure } from '../outbox/entry.ts';
import { needsPerson } from '../outbox/queue.ts';
import { type Connection, connectionItem, contactItem, policyItem } from '../store/items.ts';

/** The sheet that this browser sends to; none where a policy lets nothing be sent. */
export const connectionIn = (stored: Stored): Connection | undefined =>
  policyItem.from(stored).transport === 'none' ? undefined : connectionItem.from(stored);

/** Said above everything already (ConnectionLine.tsx, Trouble). */
export const isToldAbove = (stored: Stored, failure: TransportFailure): boolean =>
  needsPerson(failure) && contactItem.from(stored).failure?.kind === failure;

/** What every part of the panel is drawn from. */
export interface PanelSurroundings {
  readonly stored: Stored;
  readonly language: Language;
  /** Whose panel it is. */
  readonly window: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In Stockholm. */
  readonly today: LocalDate;
}
