import { longDate } from '../text/dates.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import { attendanceRows, countRows, type PackSources, resultLines } from './pack.ts';
import { isTelling } from './state.ts';

/** One slide: a heading, and below it either what was said with its answer, or plain lines. */
export interface Slide {
  readonly title: string;
  /** What is set strongly, and what belongs to it; either may be empty. */
  readonly lines: readonly (readonly [strong: string, plain: string])[];
}

/** Signs that can be read from the back of a room in 20 points. */
const MOST_SIGNS = 420;
const MOST_LINES = 6;

/** The result sheet as slides, a few points on each, for the room in which the participants sit. */
export function resultSlides(sources: PackSources): readonly Slide[] {
  const { state, language, today, contact } = sources;
  const words = packWords[language];
  const all = resultLines(sources);
  const meeting = state.occasions.find((occasion) => isTelling(occasion) && !occasion.cancelled);
  const on = meeting?.on ?? state.due;
  const heads = attendanceRows(sources).map(([group = '', count = '']) => [group, count] as const);
  const groups = (['did', 'will', 'didNot', 'noted', 'waiting'] as const).flatMap((group) =>
    spread(
      words.groups[group],
      all.filter((line) => line.group === group).map(({ said, answer }) => [said, answer] as const),
    ),
  );
  const end = [words.agendaPoints.verdict, contact === '' ? '' : words.contact(contact)];
  return [
    {
      title: state.title,
      lines: [
        [words.resultSheet, ''],
        [
          '',
          words.under(
            sources.form,
            (state.areas ?? []).join(', '),
            on ? longDate(on, languageOfPaper(language), today) : '',
          ),
        ],
      ],
    },
    ...(state.purpose ? [{ title: words.weAsked, lines: [[state.purpose, ''] as const] }] : []),
    ...groups,
    ...(state.results ?? []).flatMap(({ question, answers }) =>
      spread(question, countRows(answers, sources)),
    ),
    // Who came is told after what came of it.
    ...(heads.length > 0 ? spread(words.attendance, heads) : []),
    { title: words.atTheEnd, lines: end.filter((text) => text !== '').map((text) => ['', text] as const) },
  ];
}

/** As many slides as the lines need, numbered when there are several. */
function spread(title: string, lines: Slide['lines']): readonly Slide[] {
  const pages: (readonly [string, string])[][] = [];
  let signs = 0;
  for (const line of lines) {
    const own = line[0].length + line[1].length;
    const page = pages[pages.length - 1];
    if (!page || page.length >= MOST_LINES || signs + own > MOST_SIGNS) {
      pages.push([line]);
      signs = own;
    } else {
      page.push(line);
      signs += own;
    }
  }
  return pages.map((page, index) => ({
    title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
    lines: page,
  }));
}
