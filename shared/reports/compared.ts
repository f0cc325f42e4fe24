import { FIGURE_IDS } from '../metrics/definitions.ts';
import { figuresText } from '../text/figures.ts';
import type { Language } from '../text/language.ts';
import { reportWords } from '../text/reports.ts';
import { paragraph, tableBlock } from './blocks.ts';
import type { Block } from './document.ts';
import { figureChange, figureValue, sayIn } from './say.ts';
import type { FrozenPeriod, Snapshot } from './snapshot.ts';

/** Every figure that could be shown in one of the periods, beside what it was and how far it has moved. */
export function compared(snapshot: Snapshot, language: Language): Block {
  const words = reportWords[language];
  const say = sayIn(language, snapshot.madeOn);
  const { current } = snapshot;
  const earlier = [snapshot.previous, snapshot.yearAgo].filter(
    (period): period is FrozenPeriod => period !== null,
  );
  const rows = FIGURE_IDS.filter((id) =>
    [current, ...earlier].some(({ figures }) => figures[id].value !== null),
  ).map((id) => [
    figuresText[language].figures[id].name,
    figureValue(id, current.figures, language) ?? words.none,
    ...earlier.flatMap(({ figures }) => [
      figureValue(id, figures, language) ?? words.none,
      figureChange(id, current.figures, figures, language) ?? words.none,
    ]),
  ]);
  const head = [
    words.table.figure,
    say.period(current.period.name),
    ...earlier.flatMap(({ period }) => {
      const name = say.period(period.name);
      return [name, words.table.change(name)];
    }),
  ];
  return tableBlock(words.sections.compared, head, rows, 1);
}

/** How it is counted: cut-offs, rules, closed days, and what each figure means. */
export function about(snapshot: Snapshot, language: Language): readonly Block[] {
  const words = reportWords[language];
  const say = sayIn(language, snapshot.madeOn);
  const { current, previous, yearAgo, rules, closedDays } = snapshot;
  const errors = current.figures.M27.dateErrors;
  return [
    paragraph(
      words.about.asOf(say.day(current.asOf)),
      ...[previous, yearAgo].flatMap((period) =>
        period ? [words.about.previous(say.period(period.period.name), say.day(period.asOf))] : [],
      ),
    ),
    paragraph(
      words.about.rules(
        say.count(rules.fewestForShare),
        say.count(rules.fewestForMedian),
        say.count(rules.smallCell),
      ),
      closedDays.length === 0 ? words.about.noClosedDays : words.about.closedDays(closedDays.join(', ')),
      errors === 0 ? '' : words.about.dateErrors(say.count(errors)),
    ),
    paragraph(words.about.frozen),
    tableBlock(
      words.sections.about,
      [words.table.figure, words.table.definition, words.table.meaning],
      FIGURE_IDS.map((id) => [
        figuresText[language].figures[id].name,
        snapshot.definitions[id] ?? id,
        figuresText[language].figures[id].definition,
      ]),
      3,
    ),
  ];
}
