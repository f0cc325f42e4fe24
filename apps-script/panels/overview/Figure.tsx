import { Tile } from '../../../shared/interface/Tile.tsx';
import { FEWEST_FOR_MEDIAN, type TimeToFeedback } from '../../../shared/metrics/timeToFeedback.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overviewWords } from '../../../shared/text/overview.ts';
import { Curve } from './Curve.tsx';

interface FigureProps {
  readonly figure: TimeToFeedback;
  readonly language: Language;
}

/** M12, time to feedback: half and four fifths, with n, and the curve they are read from. */
export function Figure({ figure, language }: FigureProps) {
  const all = overviewWords[language];
  const words = all.timeToFeedback;
  const common = {
    id: 'time-to-feedback',
    title: words.title,
    definition: words.definition,
    definitionLabel: all.definition,
    basis: words.basis(figure.n, figure.told, figure.stillWaiting),
  };
  const notes = (
    <>
      {figure.closedUntold > 0 && <p>{words.silent(figure.closedUntold)}</p>}
      {figure.dateErrors.length > 0 && <p class="muted">{words.dateErrors(figure.dateErrors)}</p>}
    </>
  );
  if (!figure.enough) {
    return (
      <Tile {...common} value={words.tooFew(figure.told, figure.n)} unit={words.tooFewWhy(FEWEST_FOR_MEDIAN)}>
        {notes}
      </Tile>
    );
  }
  const value = (days: number | null) => (days === null ? words.notReached : words.days(days));
  return (
    <div class="figure">
      <Tile {...common} value={value(figure.p50)} unit={words.half}>
        <p class="value second">
          {value(figure.p80)} <span class="unit">{words.fourFifths}</span>
        </p>
        {notes}
      </Tile>
      <Curve figure={figure} language={language} />
    </div>
  );
}
