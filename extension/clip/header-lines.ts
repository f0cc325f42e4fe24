import { nameFrom } from './authors.ts';
import { isInexactTime, isoFromWords } from './dates.ts';

/** What stands above a message as lines of label and value, as letters and old guest books have it. */
export interface HeaderLines {
  readonly author: string;
  readonly published: string;
  readonly publishedText: string;
  /** The words below. */
  readonly text: string;
}

const LINE = /^([\p{L}-]{2,16})\s*:\s*(.*)$/u;
const NAME = /^(?:namn|name|av|by|avsändare|skribent|författare|author|signatur)$/i;
const SENDER = /^(?:från|from|von)$/i;
const TIME = /^(?:datum|date|skickat|sent|tid|time|inlagt|skrivet|publicerad|gesendet|wann)$/i;
const OTHER =
  /^(?:till|to|an|kopia|cc|ämne|subject|betreff|rubrik|ort|stad|plats|bostadsort|e-?post|e-?mail|mail|hemsida|homepage|webb|svar-till|reply-to|telefon|telefonnummer)$/i;

/** A label of the words themselves. */
const WORDS = /^(?:comments?|message|kommentar(?:er)?|meddelande|inlägg|hälsning|text)\s*:\s*/i;

/** Null unless at least two such lines begin the text, a name or a time among them, and words follow. */
export function headerLines(text: string): HeaderLines | null {
  const lines = text.split('\n');
  let author = '';
  let sender = '';
  let time = '';
  let count = 0;
  let at = 0;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' && count > 0) continue;
    const [, label = '', value = ''] = LINE.exec(line) ?? [];
    if (NAME.test(label)) author ||= value;
    else if (SENDER.test(label)) sender ||= value;
    else if (TIME.test(label) && (isoFromWords(value) || isInexactTime(value))) time ||= value;
    else if (!OTHER.test(label)) break;
    count++;
  }
  const words = lines.slice(at).join('\n').trim().replace(WORDS, '');
  const name = nameFrom((author || sender).replace(/\s*[<(].*$/, ''));
  if (count < 2 || !words || !(name || time)) return null;
  const published = isoFromWords(time);
  return { author: name, published, publishedText: published ? '' : time, text: words };
}
