import type { Role } from '../matters/kinds.ts';
import type { MineList } from '../matters/mine.ts';
import { digestWords } from '../text/digests.ts';
import type { Language } from '../text/language.ts';
import type { LocalDate } from '../time/dates.ts';
import {
  type DigestLine,
  dailyLists,
  lateBy,
  MOST_LINES,
  MOST_LINKS,
  numbersOf,
  type Week,
} from './lines.ts';

/** A mail with nothing in it that a resident wrote; the same words as text and as HTML. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface DigestFrame {
  readonly language: Language;
  readonly district: string;
  /** Address of the workbook. */
  readonly workbook: string;
  /** Address that shows a matter's row. */
  readonly addressOf: (matter: string) => string;
}

/** What waits for one person this morning; undefined when nothing does: an empty mail teaches people not to read. */
export function dailyDigest(
  lists: readonly MineList[],
  role: Role,
  today: LocalDate,
  frame: DigestFrame,
): Digest | undefined {
  const words = digestWords[frame.language];
  const lines = dailyLists(lists, role).map((list): DigestLine => {
    const numbers = numbersOf(list.items);
    const first = list.items[0];
    return {
      text: words.daily.line(list.name, list.count, first),
      matters: numbers.slice(0, MOST_LINKS),
    };
  });
  if (lines.length === 0) return undefined;
  return render(words.daily.subject(today), words.daily.intro(frame.district), lines, frame);
}

/** The week for a manager; undefined when the district has nothing open and nothing happened. */
export function weeklyDigest(week: Week, frame: DigestFrame): Digest | undefined {
  const words = digestWords[frame.language].weekly;
  const { unanswered } = week;
  if (week.open + week.received + week.closed + unanswered.length === 0) return undefined;
  const oldest = [...unanswered].sort((a, b) => b.waited - a.waited);
  const late = unanswered.filter(({ isLate }) => isLate);
  const first = oldest[0];
  const lines: readonly DigestLine[] = [
    { text: words.stock(week.open, week.received, week.closed), matters: [] },
    ...(first
      ? [
          {
            text: words.unanswered(unanswered.length, late.length, first.organisation, first.waited),
            matters: oldest.slice(0, MOST_LINKS).map(({ matter }) => matter),
          },
        ]
      : []),
    ...(late.length > 0 ? [{ text: words.lateBy(lateBy(unanswered).slice(0, 3)), matters: [] }] : []),
    { text: words.told(week.told, week.silent.length), matters: week.silent.slice(0, MOST_LINKS) },
    ...(week.brokenPromises.length + week.watched.length > 0
      ? [
          {
            text: words.promises(week.brokenPromises.length, week.watched.length),
            matters: [...week.brokenPromises, ...week.watched].slice(0, MOST_LINKS),
          },
        ]
      : []),
  ];
  return render(words.subject(week.to), words.intro(frame.district), lines.slice(0, MOST_LINES), frame);
}

function render(
  subject: string,
  intro: string,
  lines: readonly DigestLine[],
  { language, workbook, addressOf }: DigestFrame,
): Digest {
  const words = digestWords[language];
  const text = [
    intro,
    '',
    ...lines.flatMap((line) => [
      `• ${line.text}`,
      ...line.matters.map((matter) => `  ${matter}: ${addressOf(matter)}`),
    ]),
    '',
    `${words.open}: ${workbook}`,
    words.why,
  ].join('\n');
  const links = (line: DigestLine): string =>
    line.matters
      .map((matter) => `<a href="${escaped(addressOf(matter))}" style="color:inherit">${escaped(matter)}</a>`)
      .join(' &nbsp; ');
  const rows = lines
    .map(
      (line) =>
        `<tr><td style="padding:10px 0;border-bottom:1px solid #c9d2d5;font-size:16px;line-height:1.5">${escaped(line.text)}${line.matters.length > 0 ? `<br><span style="font-size:14px">${links(line)}</span>` : ''}</td></tr>`,
    )
    .join('');
  // Tables and styles in the elements: mail programs take away everything else.
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head><body style="margin:0;padding:0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:Arial,Helvetica,sans-serif;text-align:left"><tr><td style="font-size:18px;font-weight:bold;padding-bottom:8px">${escaped(intro)}</td></tr>${rows}<tr><td style="padding:16px 0 8px"><a href="${escaped(workbook)}" style="display:inline-block;background:#0b5563;color:#ffffff;padding:10px 16px;border-radius:6px;text-decoration:none;font-weight:bold">${escaped(words.open)}</a></td></tr><tr><td style="font-size:13px;padding-top:8px">${escaped(words.why)}</td></tr></table></td></tr></table></body></html>`;
  return { subject, text, html };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
