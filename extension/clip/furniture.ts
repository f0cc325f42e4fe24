import { isOnlyTime, isoFromWords, withoutTime } from './dates.ts';

/** Words that the page itself puts around a post: what can be done to it, how many have done so, what leads to it. */
const OF_PAGE =
  /(?<!\p{L})(?:svara|gilla|dela|citera|anmäl|rapportera|kommentera|(?:perma)?länk|redigera|flagga|spara|översätt|följ|reply|like|share|quote|report|(?:permanent |perma)?link|edit|flag|save|translate|follow|antworten|zitieren|melden|teilen|gefällt mir|(?:gilla-?markering|svar|kommentar|röst|visning|reaktion)(?:ar|er|en)?|poäng|(?:like|repl(?:y|ie)|comment|vote|point|thank|view|reaction)s?|antwort(?:en)?|(?:postad|skriven|skrivet|reviewed|posted|written|av|by|on|den|von|från|from|och|and))(?!\p{L})/giu;
const CHANGED =
  /^\W*(?:(?:detta|denna|this) \p{L}+ (?:was |has been |har )?)?(?:(?:senast|last|zuletzt|einmal)\s+)?(?:redigera|ändra|uppdatera|edited|modified|updated|editiert|bearbeitet|geändert)\p{L}*(?!\p{L})(?=.*(?:\d|\b(?:av|by|von)\b)).{0,110}$/iu;
const CHANGED_AFTER = /\s*[([](?:redigera[dt]|ändra[dt]|edited|modified|bearbeitet)[)\]]$/i;

interface Beside {
  readonly author: string;
  readonly published: string;
  readonly publishedText: string;
  /** The page's own. */
  readonly title: string;
}

/** What a letter answers, as letters quote it, with the line above that says whose it is. */
const MAIL_QUOTE = /(?:^.{4,90}(?:wrote|skrev|schrieb|writes|skriver).{0,60}:\n+)?(?:^>.*(?:\n|$))+/gm;

/** What a page puts above the words to say that they are the words. */
const LABEL =
  /^(?:beskrivning|meddelande|kommentar|synpunkt|innehåll|detaljer|text|description|message|comments?|details|content|beschreibung|nachricht|kuvaus|viesti)\s*:?$/i;

/** The thread's heading once more above the words. */
const isTitle = (words: string, title: string): boolean => {
  const line = words.replace(/^(?:re|sv|aw|vs|antw)(?:\[\d+\])?:\s*/i, '');
  return line.length > 8 && /\s/.test(line) && title.toLowerCase().startsWith(line.toLowerCase());
};

/** A line that nobody has written: the writer's name, the time, the page's own words. */
function isFurniture(line: string, { author, published, publishedText }: Beside): boolean {
  if (line === '' || /^(?:\.{3}|…|#\d*)$/.test(line)) return true;
  if (line === author || line === publishedText || CHANGED.test(line)) return true;
  if (isOnlyTime(line)) return published !== '' && isoFromWords(line).slice(0, 10) === published.slice(0, 10);
  if (line.length > 130) return false;
  const timeless = withoutTime(author.length > 2 ? line.replace(author, ' ') : line);
  const left = timeless.replace(OF_PAGE, ' ');
  return left !== timeless && !/[\p{L}\p{Extended_Pictographic}?!]/u.test(left);
}

/**
 * The text without the lines at its ends that the page puts around it. A text of such lines alone is left as it is.
 */
export function withoutFurniture(text: string, beside: Beside): string {
  const own = text.replace(MAIL_QUOTE, '').trim();
  const lines = (own || text).split('\n');
  if (lines.length > 1 && isTitle((lines[0] ?? '').trim(), beside.title)) lines.shift();
  let start = 0;
  let end = lines.length;
  const isBefore = (line: string) => LABEL.test(line) || isFurniture(line, beside);
  while (start < end && isBefore((lines[start] ?? '').trim())) start++;
  while (end > start && isFurniture((lines[end - 1] ?? '').trim(), beside)) end--;
  if (start === end) return text;
  return lines.slice(start, end).join('\n').replace(CHANGED_AFTER, '').trim();
}
