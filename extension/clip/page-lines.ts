import { nameFrom } from './authors.ts';
import { isOnlyTime, isoFromWords } from './dates.ts';

/** What an article says of itself in lines of its own: who has written it, when it was published and changed. */
interface PageLines {
  readonly author: string;
  readonly published: string;
  /** Without those lines. */
  readonly text: string;
}

/** So many lines at the beginning and at the end are looked at. */
const FIRST = 5;
const LAST = 7;

const WRITTEN =
  /^(?:(?:text|ord|words|story)(?:\s*(?:och|&|\+|and|\/)\s*(?:foto|bild|photos?|pictures?))?\s*:|(?:skriven |written )?(?:av|by|von):?)\s+(\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:von|van|de|af)\s)?\p{Lu}[\p{L}.'’-]*){1,3})(?:\s*[,|·].{0,50})?$/iu;
const PUBLISHED =
  /^(?:(?:sidan |artikeln |först )?publicera(?:d|des)|published|(?:first )?posted|veröffentlicht|skapad|created)(?: (?:on|den|am))?\s*:?\s*(.{6,40})$/iu;
/** Nobody's words: the last change, who looks after the page, who took the picture. */
const OTHER =
  /^(?:(?:sidan |page )?(?:senast |last )?(?:uppdatera(?:d|des)|ändra(?:d|des)|granska(?:d|des)|updated|modified|reviewed|geändert|aktualisiert)\s*:?\s.*\d.{0,60}|(?:sidansvarig|innehållsansvarig|ansvarig för sidan|sidan ansvaras av|page owner|content owner|(?:foto|bild|photos?|picture|image)(?:graf|grapher)?)\s*:\s?.{2,60})$/iu;

/** What such lines at the ends of an article's text tell; a text of such lines alone is left as it is. */
export function pageLines(text: string): PageLines {
  const lines = text.split('\n');
  let author = '';
  let published = '';
  const isPages = (line: string): boolean => {
    if (line.length > 110) return false;
    const writer = WRITTEN.exec(line)?.[1] ?? '';
    author ||= nameFrom(writer);
    const [, day = ''] = PUBLISHED.exec(line) ?? [];
    const time = isOnlyTime(day) ? day : isOnlyTime(line) ? line : '';
    published ||= isoFromWords(time);
    return writer !== '' || time !== '' || OTHER.test(line);
  };
  const kept = lines.filter((line, at) => (at >= FIRST && at < lines.length - LAST) || !isPages(line.trim()));
  const own = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { author, published, text: own || text };
}
