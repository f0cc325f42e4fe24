/**
 * What the clip script reads from a page at a gesture. It is plain data: it crosses from the page to the
 * extension through `executeScript`, so it holds strings only and is parsed again on the other side.
 */

/** Where on the web the words stood. A site adapter names its own; the generic readers say `page`. */
export const PLATFORMS = [
  'facebook',
  'mastodon',
  'x',
  'bluesky',
  'instagram',
  'threads',
  'reddit',
  'youtube',
  'linkedin',
  'google_maps',
  'nextdoor',
  'tiktok',
  'telegram',
  'gmail',
  'outlook',
  'mediawiki',
  'trustpilot',
  'page',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What was taken: the smallest thing that a person can have meant. */
export const DRAFT_KINDS = ['selection', 'post', 'comment', 'page', 'form', 'receipt'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** `read`: stands so on the page. `guessed`: put together from signs that can mislead. */
export type Certainty = 'read' | 'guessed';

/** One answer of a form or receipt, in page order. */
export interface DraftField {
  /** The question as a person reads it, without asterisk and colon. */
  readonly label: string;
  /** The answer as words; lines inside it are separated by a line feed. */
  readonly value: string;
  /** The control's technical name, when there is one. */
  readonly name?: string;
  /** It tells who somebody is, by its label or by the heading that it stands under. */
  readonly contact?: boolean;
}

export type DraftProperty = 'title' | 'text' | 'author' | 'published' | 'permalink';

/** A file, picture or film that stands with the words; only its address is taken. */
export interface DraftAttachment {
  readonly label: string;
  readonly url: string;
}

export interface Draft {
  readonly platform: Platform;
  readonly kind: DraftKind;
  readonly title: string;
  /** Plain text with line feeds; never HTML. */
  readonly text: string;
  readonly author: string;
  /** ISO 8601, as exact as the page gives it: with a zone only where the page states one. */
  readonly published: string;
  /** The page's own words for the time ("3 tim"), when no exact time could be read. */
  readonly publishedText: string;
  /** Address of the very post, without tracking; of a page that of the page. */
  readonly permalink: string;
  /** Of the first post of a thread that was taken with its page: the address that it has where it is pointed at. */
  readonly own?: string;
  readonly fields: readonly DraftField[];
  /** Name or address of what the words answer; guessed. */
  readonly answersTo?: string;
  /** Language of the words, a BCP 47 tag: as the post states it, or guessed from the words. */
  readonly language?: string;
  readonly attachments?: readonly DraftAttachment[];
  /** Where the page says that it happened; read. */
  readonly place?: string;
  /** The page shows the words cut off, and the rest is not in it. */
  readonly cutOff?: boolean;
  /** How many characters there were, where it is more than is taken (LONGEST_TAKEN). */
  readonly length?: number;
  /** How each filled property was come by; an empty property has no entry. */
  readonly certainty: Readonly<Partial<Record<DraftProperty | 'language', Certainty>>>;
}

/** Longest text that is saved, in UTF-16 units; the cell limit of a sheet is 50,000. */
export const LONGEST_TEXT = 20_000;
/** Longest text that is taken from a page: more than is saved, so that a person chooses what is left out. */
export const LONGEST_TAKEN = 100_000;
/** Longest title, author, label or address. */
export const LONGEST_LINE = 500;
/** Most answers of one form that are saved. */
export const MOST_FIELDS = 200;
/** Most answers that are taken from one form. */
export const MOST_FIELDS_TAKEN = 1000;
