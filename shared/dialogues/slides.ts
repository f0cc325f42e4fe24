import { longDate } from '../text/dates.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import {
  contactLine,
  GROUPS,
  type Group,
  type PackSources,
  type ResultLine,
  resultLines,
  resultUnder,
} from './pack.ts';
import { actionRows } from './pack-actions.ts';
import { attendanceName, attendanceRows, countRows } from './pack-counts.ts';
import { gathered } from './pack-gathered.ts';
import { ideaRows, inspectionRows, roundInWords } from './pack-tables.ts';
import { paperWords } from './paper-words.ts';

/** What is set strongly, and what belongs to it; either may be empty. */
type Line = readonly [strong: string, plain: string];

/** One slide: a heading, and below it either what was said with its answer, or plain lines. */
export interface Slide {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Names and their counts, each on one row. */
  readonly isCounts?: true;
}

/** Signs that can be read from the back of a room in 20 points. */
const MOST_SIGNS = 420;
const MOST_LINES = 7;
/** Rows of letters that stand on a slide below a heading of one row, and the signs of a row. */
const MOST_ROWS = 12;
const ROW = 62;
const HEADING_ROW = 46;
/** Room between two lines, in rows. */
const BETWEEN = 0.5;
/** Of an answer that is told again where its points go on on the next slide. */
const TOLD_AGAIN = 150;

/** The result sheet as slides, a few points on each, for the room in which the participants sit. */
export function resultSlides(sources: PackSources): readonly Slide[] {
  const { state, language } = sources;
  const words = paperWords(state, language);
  const all = resultLines(sources);
  const end = [words.agendaPoints.verdict, contactLine(sources)];
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
    ...(state.results ?? []).flatMap(({ question, answers }) =>
      counts(question, countRows(answers, sources)),
    ),
    ...inspectionSlides(sources),
    ...ideaSlides(sources),
    ...actionSlides(sources),
    ...accountSlides(sources, false),
    // Who came is told after what came of it.
    ...counts(
      attendanceName(sources),
      attendanceRows(sources).map(([group = '', count = '']) => [group, count] as const),
    ),
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

const inspectionSlides = (sources: PackSources): readonly Slide[] =>
  spread(
    packWords[sources.language].defects,
    inspectionRows(sources).map(([place = '', defect = '', , found = '']) => [told(place, defect), found]),
  );

function ideaSlides(sources: PackSources): readonly Slide[] {
  const words = packWords[sources.language];
  const [, , cost, votes] = words.ideaHead;
  const named = (name: string, value: string) => (value === '' ? '' : `${name}: ${value}`);
  const ideas = ideaRows(sources).map(
    ([idea = '', judged = '', price = '', got = '']): Line => [
      idea,
      [named(votes, got), named(cost, price), judged].filter((part) => part !== '').join(' · '),
    ],
  );
  const round = roundInWords(sources);
  return ideas.length === 0
    ? []
    : spread(words.ideas, [...(round === '' ? [] : [['', round] as const]), ...ideas]);
}

function actionSlides(sources: PackSources): readonly Slide[] {
  const { language } = sources;
  const words = packWords[language];
  const planned = dialogueWords[languageOfPaper(language)].stages.planned;
  const rows = actionRows(sources).map(([what = '', who = '', due = '', stage = '']): Line => {
    const until = stage === planned ? `${words.actionHead[2]} ${due}` : stage;
    return [what, [who, until].filter((part) => part !== '').join(' · ')];
  });
  return spread(words.actions, rows);
}

const told = (place: string, said: string) => (place === '' ? said : `${place}: ${said}`);

function groupSlides(
  { state, language }: PackSources,
  group: Group,
  all: readonly ResultLine[],
): readonly Slide[] {
  const words = paperWords(state, language);
  const { same, others } = gathered(
    all.filter((line) => line.group === group),
    words.times,
  );
  return spreadUnder(words.groups[group], [
    ...same.map(({ answer, count, said }) => ({
      lead: words.sameAnswer(count, answer),
      lines: said.map((one): Line => [told(one.place, one.said), '']),
    })),
    { lines: others.map(({ place, said, answer }): Line => [told(place, said), answer]) },
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
function fitting([strong, plain]: Line): readonly Line[] {
  if (strong.length + plain.length <= MOST_SIGNS) return [[strong, plain]];
  const said = pieces(strong);
  const last = said[said.length - 1] ?? '';
  const [first = '', ...others] = pieces(plain);
  const joined: readonly Line[] =
    last.length + first.length <= MOST_SIGNS ? [[last, first]] : [[last, ''] as const, ['', first] as const];
  return [
    ...said.slice(0, -1).map((piece) => [piece, ''] as const),
    ...joined,
    ...others.map((piece) => ['', piece] as const),
  ];
}

const rowsOf = ([strong, plain]: Line): number =>
  Math.ceil(strong.length / ROW) + Math.ceil(plain.length / ROW) + BETWEEN;

/** Points under the answer that they have in common, or without one. */
interface Part {
  readonly lead?: string;
  readonly lines: readonly Line[];
}

const spread = (title: string, lines: readonly Line[]): readonly Slide[] => spreadUnder(title, [{ lines }]);

/** As many slides as the lines need, numbered when there are several; no point stands on one without its answer. */
function spreadUnder(title: string, parts: readonly Part[]): readonly Slide[] {
  const room = MOST_ROWS - 1.5 * (Math.ceil((title.length + 6) / HEADING_ROW) - 1);
  const pages: Line[][] = [];
  const fits = (more: readonly Line[]): boolean => {
    const page = [...(pages[pages.length - 1] ?? []), ...more];
    const signs = page.reduce((sum, [strong, plain]) => sum + strong.length + plain.length, 0);
    const rows = page.reduce((sum, line) => sum + rowsOf(line), 0);
    return pages.length > 0 && page.length <= MOST_LINES && signs <= MOST_SIGNS && rows <= room;
  };
  const put = (lines: readonly Line[]) => {
    if (fits(lines)) pages[pages.length - 1]?.push(...lines);
    else pages.push([...lines]);
  };
  for (const { lead = '', lines } of parts) {
    const [first, ...others] = lines.flatMap(fitting);
    if (!first) continue;
    if (lead === '') put([first]);
    else {
      const answer = fitting(['', lead]);
      for (const line of answer.slice(0, -1)) put([line]);
      const end = answer[answer.length - 1] ?? ['', lead];
      // The answer stands with its first point, where a slide holds both.
      const isLong = rowsOf(end) + rowsOf(first) > room || (end[1] + first[0]).length > MOST_SIGNS;
      if (isLong) put([end]);
      put(isLong ? [first] : [end, first]);
    }
    for (const line of others) put(lead === '' || fits([line]) ? [line] : [['', shortened(lead)], line]);
  }
  return numbered(title, pages);
}

/** Whole words of the beginning. */
function shortened(text: string): string {
  if (text.length <= TOLD_AGAIN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', TOLD_AGAIN))} …`;
}

/** Names and counts, one a row. */
function counts(title: string, all: readonly Line[]): readonly Slide[] {
  const pages = Array.from({ length: Math.ceil(all.length / MOST_COUNTS) }, (_, page) =>
    all.slice(page * MOST_COUNTS, (page + 1) * MOST_COUNTS),
  );
  return numbered(title, pages).map((slide) => ({ ...slide, isCounts: true }));
}
const MOST_COUNTS = 8;

const numbered = (title: string, pages: readonly (readonly Line[])[]): readonly Slide[] =>
  pages.map((lines, index) => ({
    title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
    lines,
  }));
