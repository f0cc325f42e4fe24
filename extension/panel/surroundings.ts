import type { Language } from '../../shared/text/language.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Stored } from '../interface/useStored.ts';

/** What every part of the panel is drawn from. */
export interface PanelSurroundings {
  readonly stored: Stored;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In Stockholm. */
  readonly today: LocalDate;
}
