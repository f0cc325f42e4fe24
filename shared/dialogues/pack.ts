import { contactIn } from '../feedback/contact.ts';
import { readabilityOf } from '../feedback/readability.ts';
import type { Block } from '../reports/document.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { answerWords } from '../text/dialogues-answers.ts';
import { helpWords } from '../text/dialogues-help.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import type { StatusLanguage } from '../text/status.ts';
import type { LocalDate } from '../time/dates.ts';
import { joinedTo } from './alike.ts';
import { isHardToRead } from './hard-to-read.ts';
import type { InfluenceLevel, InputOutcome } from './kinds.ts';
import { withoutPersons } from './lines.ts';
import { actionBlocks } from './pack-actions.ts';
import { attendanceName, attendanceRows } from './pack-counts.ts';
import { dayOnPaper } from './pack-days.ts';
import { gathered, type Said } from './pack-gathered.ts';
import { accountBlocks, countBlocks, ideaBlocks, inspectionBlocks, NARROW, table } from './pack-tables.ts';
import { isWalk, paperWords } from './paper-words.ts';
import {
  type DialogueState,
  isReopened,
  isTelling,
  lastListened,
  type MatterOutcomes,
  outcomeOf,
  standingInputs,
} from './state.ts';

export interface PackSources {
  /** With its texts whole. */
  readonly state: DialogueState;
  /** Name of its form. */
  readonly form: string;
  readonly matters: MatterOutcomes;
  readonly organisationName: (id: string) => string;
  /** Whom the matter that an input became waits for, and whether the question has left the district. */
  readonly waitsFor: (matter: string) => { readonly who: string; readonly isAsked: boolean } | undefined;
  readonly contact: string;
  /** Fewer heads or answers than this are not told by their number. */
  readonly smallest: number;
  /** Of the paper: its readers are not those at the screen. */
  readonly language: StatusLanguage;
  /** Who is responsible for an action, as residents may read it: a name, never an address to log in with. */
  readonly ownerName: (owner: string) => string;
  /** Names of the district's people, who may stand on paper. */
  readonly staff: readonly string[];
  readonly today: LocalDate;
}

export type Group = 'did' | 'will' | 'didNot' | 'answered' | 'noted' | 'waiting';
export const GROUPS: readonly Group[] = ['did', 'will', 'didNot', 'answered', 'noted', 'waiting'];
const GROUP_OF: Readonly<Record<InputOutcome, Group>> = {
  yes: 'did',
  yes_in_plan: 'will',
  partly: 'will',
  answered: 'answered',
  noted: 'noted',
  no: 'didNot',
  not_ours: 'didNot',
};

/** One line of the result sheet. */
export interface ResultLine {
  readonly item: string;
  readonly group: Group;
  readonly place: string;
  readonly said: string;
  readonly answer: string;
}

/** What the board has answered the whole of it. */
export const boardAnswers = ({ accounts }: Pick<DialogueState, 'accounts'>) =>
  (accounts ?? []).filter(({ kind }) => kind === 'board');

/** What came of every input, in words for the participants. */
export function resultLines(sources: PackSources): readonly ResultLine[] {
  const { state, matters, language } = sources;
  const words = paperWords(state, language);
  const plain = dialogueWords[languageOfPaper(language)];
  return standingInputs(state).map((input) => {
    const outcome = outcomeOf(input, matters);
    const found = input.inspected;
    // Whoever noted the same finds their own words there.
    const said = [input, ...joinedTo(state, input.item)];
    const texts = said.filter(
      ({ text }, index) => said.findIndex((one) => one.text.toLowerCase() === text.toLowerCase()) === index,
    );
    const about = {
      item: input.item,
      place: said.find(({ place = '' }) => place !== '')?.place ?? '',
      said: texts.map(({ text }) => text).join(' · '),
    };
    if (!outcome) {
      const { who, isAsked } = (input.matter && sources.waitsFor(input.matter)) || { who: '', isAsked: true };
      // What the board has said is its answer to what was said before it, also where nobody has entered it point by point.
      const isByBoard = who === '' && boardAnswers(state).some(({ on }) => on >= input.on);
      // Nobody is said to be slow with an answer who has not got the question.
      const answers = (input.matter && matters(input.matter)?.answers) || [];
      const heard = answers.map(({ organisation, outcome, text }) =>
        answerWords[languageOfPaper(language)].answered(
          sources.organisationName(organisation),
          outcome,
          text,
        ),
      );
      const left = who === '' && heard.length > 0 ? '' : isAsked ? words.waitingAt(who) : words.upTo(who);
      const waiting = [...heard, left].filter((one) => one !== '').join(' ');
      return { ...about, group: 'waiting', answer: isByBoard ? words.seeBoard : waiting };
    }
    // What was called done and was not, when somebody looked, is not told as done.
    if (found && isReopened(input, matters)) {
      return { ...about, group: 'waiting', answer: words.lookedAgain(plain.inspections[found.outcome]) };
    }
    const group = GROUP_OF[outcome.outcome];
    const otherwise = group === 'did' ? words.noText : plain.outcomes[outcome.outcome];
    return { ...about, group, answer: outcome.text || otherwise };
  });
}

/** The day on which residents were heard: the sheet answers what they said then. */
const heardOn = (state: DialogueState): LocalDate | undefined =>
  lastListened(state)?.on ?? standingInputs(state)[0]?.on;

/** The line under the heading of the result sheet and on the first slide: what it answers, where and when. */
export function resultUnder(sources: PackSources): string {
  const on = heardOn(sources.state);
  return under(sources, on ? dayOnPaper(on, sources.language) : '');
}

/** The same of the agenda: when and where the meeting is that it is for, or the day by which there is one. */
function agendaUnder(sources: PackSources): string {
  const { state, language } = sources;
  const { occasions, due } = state;
  const words = paperWords(state, language);
  const meeting = occasions.find((occasion) => isTelling(occasion) && !occasion.cancelled);
  if (!meeting) return under(sources, due ? words.by(dayOnPaper(due, language)) : '');
  const when = words.at(dayOnPaper(meeting.on, language), meeting.time ?? '');
  const where = withoutPersons(meeting.venue ?? state.venue ?? '');
  return [under(sources, when), where].filter((part) => part !== '').join(' · ');
}

const under = ({ state, form, language }: PackSources, on: string): string =>
  packWords[language].under(form, (state.areas ?? []).join(', '), on);

/** With a stop at its end, unless it has one. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The agenda of the feedback meeting, made from what was said, the actions and what nobody has answered. */
export function agendaBlocks(sources: PackSources): readonly Block[] {
  const { state, language } = sources;
  const words = paperWords(state, language);
  const points = words.agendaPoints;
  const lines = resultLines(sources);
  const waiting = lines.filter(({ group }) => group === 'waiting');
  const heads = attendanceRows(sources)[0]?.[1];
  const done = lines.filter(({ group }) => group === 'did').length;
  const planned = lines.filter(({ group }) => group === 'will').length;
  const refused = lines.filter(({ group }) => group === 'didNot').length;
  const agenda = [
    points.welcome,
    ...(state.purpose ? [points.asked(sentence(state.purpose))] : []),
    ...(heads ? [points.came(heads)] : []),
    ...(lines.length > 0 ? [isWalk(state) ? points.walk(lines.length) : points.said(lines.length)] : []),
    ...(done + planned > 0 ? [points.actions(done, planned)] : []),
    ...boardAnswers(state).map(({ title, on }) => points.board(dayOnPaper(on, language), sentence(title))),
    ...(refused > 0 ? [points.refused(refused)] : []),
    ...(waiting.length > 0 ? [points.unanswered(waiting.length)] : []),
    points.verdict,
    points.next,
  ];
  return [
    { kind: 'title', text: words.agenda, under: agendaUnder(sources) },
    { kind: 'paragraph', text: sentence(state.title) },
    ...helpBlocks(sources),
    table(
      words.agenda,
      [words.point, words.what],
      agenda.map((text, index) => [String(index + 1), text]),
      [],
      [10, 90],
    ),
    ...accounts(sources, true),
    ...actionBlocks(sources),
    ...groupBlocks(sources, 'waiting', lines),
    ...accounts(sources, false),
  ];
}

/** What the participants can change, and which help there is; what was written freely without names. */
function helpBlocks({ state, language }: PackSources): readonly Block[] {
  const written = languageOfPaper(language);
  const words = helpWords[written];
  const { influence, languages = [], interpreters = '', access = '', neutral } = state;
  const plain = (text: string) => withoutPersons(text).replace(/\.+$/, '');
  const lines = [
    influence ? words.influence(influenceInWords(influence, language)) : '',
    languages.length > 0 ? words.languages(plain(languages.join(', '))) : '',
    interpreters === '' ? '' : words.interpreters(plain(interpreters)),
    access === '' ? '' : words.access(plain(access)),
    neutral ? words.neutral : '',
  ].filter((text) => text !== '');
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.join('\n') }];
}

/** What the level means to those who take part; its name, which is the administration's word, stands after it. */
function influenceInWords(level: InfluenceLevel, language: StatusLanguage): string {
  const [name = '', meaning = ''] = dialogueWords[languageOfPaper(language)].influence[level].split(': ');
  return language === 'easy' ? meaning : `${meaning} (${name.toLowerCase()})`;
}

/** The sheet that residents can hold in their hand: you said, we did, we did not, because. With their places, when there are several. */
export function resultBlocks(sources: PackSources): readonly Block[] {
  const { state, language, today } = sources;
  const words = paperWords(state, language);
  const lines = resultLines(sources);
  const contact = contactLine(sources);
  const heads = attendanceRows(sources);
  return [
    { kind: 'title', text: words.resultSheet, under: resultUnder(sources) },
    { kind: 'paragraph', text: `${sentence(state.title)} ${words.asOf(dayOnPaper(today, language))}` },
    ...(state.purpose ? [{ kind: 'paragraph', text: words.agendaPoints.asked(state.purpose) } as const] : []),
    ...(language === 'en' ? [{ kind: 'paragraph', text: words.asWritten } as const] : []),
    ...(lines.length === 0 && (state.results ?? []).length === 0
      ? [{ kind: 'paragraph', text: words.nothing } as const]
      : []),
    ...accounts(sources, true),
    ...GROUPS.flatMap((group) => groupBlocks(sources, group, lines)),
    ...countBlocks(sources),
    ...inspectionBlocks(sources),
    ...ideaBlocks(sources),
    ...actionBlocks(sources),
    ...accounts(sources, false),
    ...(heads.length === 0
      ? []
      : [
          { kind: 'heading', text: attendanceName(sources) } as const,
          table(attendanceName(sources), [words.group, words.heads], heads, [1], NARROW),
        ]),
    ...(state.due
      ? [{ kind: 'paragraph', text: words.promised(dayOnPaper(state.due, language)) } as const]
      : []),
    ...(contact === '' ? [] : [{ kind: 'paragraph', text: contact } as const]),
  ];
}

/** Whom to ask, in words of the paper's language; empty where the district has not said. */
export function contactLine({ contact, language }: PackSources): string {
  const to = contactIn(contact, languageOfPaper(language));
  return to === '' ? '' : packWords[language].contact(to);
}

/** The board's answer, which stands before what was said, or the other accounts, which stand after it. */
const accounts = (sources: PackSources, isBoard: boolean): readonly Block[] =>
  accountBlocks(
    sources,
    (kind) => (kind === 'board') === isBoard,
    (on) => dayOnPaper(on, sources.language),
  );

function groupBlocks(
  { state, language }: PackSources,
  group: Group,
  all: readonly ResultLine[],
): readonly Block[] {
  const words = paperWords(state, language);
  const lines = all.filter((line) => line.group === group);
  if (lines.length === 0) return [];
  const hasPlaces = lines.some(({ place }) => place !== '');
  const place = (line: Said) => (hasPlaces ? [line.place || words.elsewhere] : []);
  const head = [...(hasPlaces ? [words.place] : []), words.youSaid];
  const { same, others } = gathered(lines, words.times);
  return [
    { kind: 'heading', text: words.groups[group] },
    ...same.flatMap(({ answer, count, said }): readonly Block[] => [
      { kind: 'paragraph', text: words.sameAnswer(count, answer) },
      table(
        words.groups[group],
        head,
        said.map((line) => [...place(line), line.said]),
        [],
        hasPlaces ? [24, 76] : [100],
      ),
    ]),
    ...(others.length === 0
      ? []
      : [
          table(
            words.groups[group],
            [...head, words.answers[group]],
            others.map((line) => [...place(line), line.said, line.answer]),
            [],
            hasPlaces ? [24, 34, 42] : [45, 55],
          ),
        ]),
  ];
}

/** How hard the answers are to read (LIX), and the answers that are hardest. */
export function packReadability(lines: readonly ResultLine[]): {
  readonly lix: number;
  readonly hard: readonly ResultLine[];
} {
  const { lix } = readabilityOf(lines.map(({ answer }) => `${answer}\n`).join(''));
  return { lix, hard: lines.filter(({ answer }) => isHardToRead(answer)) };
}
