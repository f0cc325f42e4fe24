import type { Twin } from './language.ts';

/** Words of what waits for the sheet, and of what is waited for from it. */
interface OutboxText {
  /** No answer has come since the browser was connected. */
  readonly fetching: string;
}

const sv: OutboxText = { fetching: 'Hämtas från arket …' };

const en: OutboxText = { fetching: 'Fetching from the sheet …' };

export const outboxText: Twin<OutboxText> = { sv, en };
