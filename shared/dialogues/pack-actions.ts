import type { Block, Table } from '../reports/document.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import type { PackSources } from './pack.ts';
import { dayOnPaper } from './pack-days.ts';
import { table } from './pack-tables.ts';
import { standingInputs } from './state.ts';

/** What is to be done and has been: what, by whom, until when, and how it goes. */
export function actionRows(sources: PackSources): Table['rows'] {
  const { state, language } = sources;
  const words = packWords[language];
  const raised = standingInputs(state).flatMap(
    ({ matter }) => (matter && sources.matters(matter)?.actions) || [],
  );
  const actions = [...state.actions, ...raised];
  const who = ({ owner, organisation, partners = [], together = [] }: (typeof actions)[number]) =>
    [
      sources.ownerName(owner),
      ...(organisation ? [sources.organisationName(organisation)] : []),
      ...partners.map(sources.organisationName),
      ...together,
    ]
      .filter((name) => name !== '')
      .join(', ');
  return actions.map((action) => {
    const { what, due, done, cancelled } = action;
    return [
      what,
      who(action),
      dayOnPaper(due, language),
      cancelled
        ? words.cancelled(cancelled.reason)
        : done
          ? words.done(dayOnPaper(done.on, language))
          : dialogueWords[languageOfPaper(language)].stages.planned,
    ];
  });
}

export function actionBlocks(sources: PackSources): readonly Block[] {
  const words = packWords[sources.language];
  const rows = actionRows(sources);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: words.actions },
    table(words.actions, words.actionHead, rows, [], [34, 30, 19, 17]),
  ];
}
