/** A post of a page that the tests show the reader, with what a person would write down of it. */
export interface AnsweredPost {
  /** Its first words, which a person points at. */
  readonly point: string;
  readonly text: string;
  readonly author: string;
  /** ISO 8601; empty where the page does not say it exactly. */
  readonly published: string;
  /** The page's own words for the time, where it says it in no other way. */
  readonly publishedText?: string;
  /** Address of the very post; empty where the page tells none. */
  readonly permalink: string;
  /** Where the page links no address of the post but its own element has an id: the address of that, as good as none. */
  readonly anchor?: string;
}
export interface AnsweredPage {
  /** Name of the page's file. */
  readonly page: string;
  readonly posts: readonly AnsweredPost[];
}

/** Where all these pages are shown. */
export const UNKNOWN_URL = 'https://okand.exempel.se/trad/77';

export type Row = readonly [
  text: string,
  author: string,
  published: string,
  permalink: string,
  words?: string | undefined,
  anchor?: string,
];

/** A page with the answers of its posts; a permalink is told as the page tells it, relative or whole. */
export const answered = (name: string, rows: readonly Row[]): AnsweredPage => ({
  page: name,
  posts: rows.map(([text, author, published, permalink, publishedText, anchor]) => ({
    point: text.split('\n')[0]?.slice(0, 45) ?? '',
    text,
    author,
    published,
    ...(publishedText !== undefined && { publishedText }),
    permalink: permalink && new URL(permalink, UNKNOWN_URL).href,
    ...(anchor !== undefined && { anchor: new URL(anchor, UNKNOWN_URL).href }),
  })),
});
