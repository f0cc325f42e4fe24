import type { Block, Table } from '../reports/document.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import type { LocalDate } from '../time/dates.ts';
import type { AccountKind } from './kinds.ts';
import type { PackSources } from './pack.ts';
import { countRows, isSmallCount } from './pack-counts.ts';
import { type InputState, standingInputs } from './state.ts';
import { costOf } from './winners.ts';

export const table = (
  name: string,
  head: readonly string[],
  rows: Table['rows'],
  numeric: readonly number[] = [],
  widths?: readonly number[],
): Block => ({ kind: 'table', table: { title: name, head, rows, numeric, ...(widths && { widths }) } });

/** Of a table of names and counts, which is read across. */
export const NARROW = [45, 20] as const;

/**
 * Where what came of the dialogue stands, as its form asks for: the board's own answer, a place in the plan, a report.
 * @param day with its year
 */
export function accountBlocks(
  { state, language }: PackSources,
  isWanted: (kind: AccountKind) => boolean,
  day: (on: LocalDate) => string,
): readonly Block[] {
  const plain = dialogueWords[languageOfPaper(language)];
  return (state.accounts ?? [])
    .filter(({ kind }) => isWanted(kind))
    .flatMap(({ kind, on, title, link }): readonly Block[] => [
      { kind: 'heading', text: `${plain.accounts[kind]} ${day(on)}` },
      { kind: 'paragraph', text: [title, link ?? ''].filter((part) => part !== '').join('\n') },
    ]);
}

/** Answers of a panel, the small ones not told by their number; no sum, from which they could be reckoned. */
export function countBlocks(sources: PackSources): readonly Block[] {
  const { state, language } = sources;
  const words = packWords[language];
  const results = state.results ?? [];
  if (results.length === 0) return [];
  return [
    { kind: 'heading', text: words.asked },
    ...results.map(({ question, answers }) =>
      table(question, [words.answer, words.heads], countRows(answers, sources), [1], NARROW),
    ),
  ];
}

/** What was looked at again: place, defect, who answers for it, what was found. */
export function inspectionRows({ state, language, organisationName }: PackSources): Table['rows'] {
  const plain = dialogueWords[languageOfPaper(language)];
  const seen = standingInputs(state).filter(({ inspected }) => inspected);
  return seen.map((input: InputState) => [
    input.place ?? '',
    input.text,
    input.organisation ? organisationName(input.organisation) : '',
    input.inspected
      ? [plain.inspections[input.inspected.outcome], input.inspected.text].filter(Boolean).join(': ')
      : '',
  ]);
}

export function inspectionBlocks(sources: PackSources): readonly Block[] {
  const words = packWords[sources.language];
  const rows = inspectionRows(sources);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: words.defects },
    table(words.defects, words.defectHead, rows, [], [24, 30, 20, 26]),
  ];
}

const assessedIdeas = (state: PackSources['state']): readonly InputState[] =>
  standingInputs(state)
    .filter(({ assessed }) => assessed)
    .sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1));

/**
 * Ideas of a budget, those with most votes first: the idea, how it was judged, what it costs, its votes. Few votes are
 * not told by their number.
 */
export function ideaRows({ state, language, smallest }: PackSources): Table['rows'] {
  const words = packWords[language];
  const plain = dialogueWords[languageOfPaper(language)];
  // A sum and its unit stay on one line.
  const whole = (text: string) => text.replace(/ /g, '\u00a0');
  return assessedIdeas(state).map(({ text, assessed, votes, won }) => [
    text,
    // "Can be done with changes" says nothing without the change.
    assessed ? [plain.assessments[assessed.outcome], assessed.text].filter(Boolean).join(': ') : '',
    assessed?.cost === undefined ? '' : whole(words.kronor(assessed.cost)),
    votes === undefined
      ? ''
      : whole(
          `${isSmallCount(votes, smallest) ? words.fewer(smallest) : votes}${won ? ` (${words.won})` : ''}`,
        ),
  ]);
}

/**
 * What was shared out, what the winners cost, how many voted; empty where there are no rules. How many voted is not told
 * where somebody could reckon from it the few votes of an idea.
 */
export function roundInWords({ state, language, smallest }: PackSources): string {
  const words = packWords[language];
  const { round } = state;
  if (!round) return '';
  const ideas = assessedIdeas(state);
  const winners = ideas.filter(({ won }) => won);
  const counts = [round.ballots, ...ideas.map(({ votes }) => votes)];
  const hides = counts.some((count = 0) => isSmallCount(count, smallest));
  return [
    words.toShare(words.kronor(round.amount)),
    winners.length > 0 && words.winnersCost(winners.length, words.kronor(costOf(winners))),
    round.ballots !== undefined && !hides && words.haveVoted(round.ballots),
  ]
    .filter(Boolean)
    .join(' ');
}

export function ideaBlocks(sources: PackSources): readonly Block[] {
  const words = packWords[sources.language];
  const rows = ideaRows(sources);
  if (rows.length === 0) return [];
  const told = roundInWords(sources);
  return [
    { kind: 'heading', text: words.ideas },
    ...(told === '' ? [] : [{ kind: 'paragraph', text: told } as const]),
    table(words.ideas, words.ideaHead, rows, [2, 3], [32, 35, 18, 15]),
  ];
}
