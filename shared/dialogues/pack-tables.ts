import type { Block, Table } from '../reports/document.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import type { LocalDate } from '../time/dates.ts';
import type { AccountKind } from './kinds.ts';
import type { PackSources } from './pack.ts';
import { countRows } from './pack-counts.ts';
import { type InputState, standingInputs } from './state.ts';
import { costOf } from './winners.ts';

export const table = (
  name: string,
  head: readonly string[],
  rows: Table['rows'],
  numeric: readonly number[] = [],
): Block => ({ kind: 'table', table: { title: name, head, rows, numeric } });

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
      table(question, [words.answer, words.heads], countRows(answers, sources), [1]),
    ),
  ];
}

export function inspectionBlocks({ state, language, organisationName }: PackSources): readonly Block[] {
  const words = packWords[language];
  const plain = dialogueWords[languageOfPaper(language)];
  const seen = standingInputs(state).filter(({ inspected }) => inspected);
  if (seen.length === 0) return [];
  const rows = seen.map((input: InputState) => [
    input.place ?? '',
    input.text,
    input.organisation ? organisationName(input.organisation) : '',
    input.inspected
      ? [plain.inspections[input.inspected.outcome], input.inspected.text].filter(Boolean).join(': ')
      : '',
  ]);
  return [{ kind: 'heading', text: words.defects }, table(words.defects, words.defectHead, rows)];
}

export function ideaBlocks({ state, language }: PackSources): readonly Block[] {
  const words = packWords[language];
  const plain = dialogueWords[languageOfPaper(language)];
  const ideas = standingInputs(state)
    .filter(({ assessed }) => assessed)
    .sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1));
  if (ideas.length === 0) return [];
  const rows = ideas.map(({ text, assessed, votes, won }) => [
    text,
    // "Can be done with changes" says nothing without the change.
    assessed ? [plain.assessments[assessed.outcome], assessed.text].filter(Boolean).join(': ') : '',
    assessed?.cost === undefined ? '' : words.kronor(assessed.cost),
    votes === undefined ? '' : `${votes}${won ? ` (${words.won})` : ''}`,
  ]);
  const { round } = state;
  const winners = ideas.filter(({ won }) => won);
  const told = round && [
    words.toShare(words.kronor(round.amount)),
    winners.length > 0 && words.winnersCost(winners.length, words.kronor(costOf(winners))),
    round.ballots !== undefined && words.haveVoted(round.ballots),
  ];
  return [
    { kind: 'heading', text: words.ideas },
    ...(told ? [{ kind: 'paragraph', text: told.filter(Boolean).join(' ') } as const] : []),
    table(words.ideas, words.ideaHead, rows, [2, 3]),
  ];
}
