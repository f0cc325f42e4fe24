import { longDate } from '../text/dates.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import { GROUPS, type Group, type PackSources, type ResultLine, resultLines, resultUnder } from './pack.ts';
import { attendanceName, attendanceRows, countRows } from './pack-counts.ts';
import { gathered } from './pack-gathered.ts';

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
  const { state, language, contact } = sources;
  const words = packWords[language];
  const all = resultLines(sources);
  const heads = attendanceRows(sources).map(([group = '', count = '']) => [group, count] as const);
  const end = [words.agendaPoints.verdict, contact === '' ? '' : words.contact(contact)];
  return [
    {
      title: state.title,
      lines: [
        [words.resultSheet, ''],
        ['', resultUnder(sources)],
      ],
    },
    ...(state.purpose ? spread(words.weAsked, [[state.purpose, '']]) : []),
    ...accountSlides(sources, true),
    ...GROUPS.flatMap((group) => groupSlides(sources, group, all)),
    ...accountSlides(sources, false),
    ...(state.results ?? []).flatMap(({ question, answers }) =>
      spread(question, countRows(answers, sources)),
    ),
    // Who came is told after what came of it.
    ...(heads.length > 0 ? spread(attendanceName(sources), heads) : []),
    { title: words.atTheEnd, lines: end.filter((text) => text !== '').map((text) => ['', text] as const) },
  ];
}

/** The board's answer before what was said, the other accounts after it. */
const accountSlides = ({ state, language }: PackSources, isBoard: boolean): readonly Slide[] =>
  (state.accounts ?? [])
    .filter(({ kind }) => (kind === 'board') === isBoard)
    .flatMap(({ kind, on, title, link = '' }) =>
      spread(dialogueWords[languageOfPaper(language)].accounts[kind], [
        [longDate(on, languageOfPaper(language), on), title],
        ...(link === '' ? [] : [['', link] as const]),
      ]),
    );

function groupSlides({ language }: PackSources, group: Group, all: readonly ResultLine[]): readonly Slide[] {
  const words = packWords[language];
  const { same, others } = gathered(
    all.filter((line) => line.group === group),
    language,
  );
  const told = (place: string, said: string) => (place === '' ? said : `${place}: ${said}`);
  return spread(words.groups[group], [
    ...same.flatMap(({ answer, count, said }) => [
      ['', words.sameAnswer(count, answer)] as const,
      ...said.map((one) => [told(one.place, one.said), ''] as const),
    ]),
    ...others.map(({ place, said, answer }) => [told(place, said), answer] as const),
  ]);
}

/** A text in pieces that each fit a slide, cut after a sentence where there is one, else between words. */
function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > MOST_SIGNS) {
    const room = rest.slice(0, MOST_SIGNS + 1);
    const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => room.lastIndexOf(end))) + 1;
    const word = room.lastIndexOf(' ');
    const at = sentence > MOST_SIGNS / 3 ? sentence : word > 0 ? word : MOST_SIGNS;
    cut.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...cut, rest];
}

/** A line as one or several, none longer than a slide holds: nothing is cut off in the room. */
function fitting([strong, plain]: Slide['lines'][number]): Slide['lines'] {
  if (strong.length + plain.length <= MOST_SIGNS) return [[strong, plain]];
  const said = pieces(strong);
  const last = said[said.length - 1] ?? '';
  const [first = '', ...others] = pieces(plain);
  const joined: Slide['lines'] =
    last.length + first.length <= MOST_SIGNS ? [[last, first]] : [[last, ''] as const, ['', first] as const];
  return [
    ...said.slice(0, -1).map((piece) => [piece, ''] as const),
    ...joined,
    ...others.map((piece) => ['', piece] as const),
  ];
}

/** As many slides as the lines need, numbered when there are several. */
function spread(title: string, all: Slide['lines']): readonly Slide[] {
  const lines = all.flatMap(fitting);
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
