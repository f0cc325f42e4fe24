import { Definition } from '../../../../shared/interface/Definition.tsx';
import { DEFINITIONS, FIGURE_IDS, type FigureId } from '../../../../shared/metrics/definitions.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { figureValue } from '../../../../shared/reports/say.ts';
import { figureDetailWords } from '../../../../shared/text/figure-details.ts';
import { figureWatchWords } from '../../../../shared/text/figure-watch.ts';
import { figuresText } from '../../../../shared/text/figures.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { periodLabel } from '../../../../shared/text/periods.ts';
import { useSurroundings } from '../parts/context.ts';
import { detailsOf, uncertainty, whyNone } from '../parts/details.ts';
import { TitledListLink } from '../parts/ListLink.tsx';
import { WatchPages } from '../parts/WatchPages.tsx';

/** All 27 figures in one table: value, what it rests on, interval, the period before, its lists and what it means. */
export function FiguresPage({ report }: { readonly report: FigureReport }) {
  const { language, today } = useSurroundings();
  const words = figureDetailWords[language];
  const before = report.previousPeriod;
  return (
    <section class="stack" aria-label={overviewWords[language].pages.figures}>
      <p>{words.intro(periodLabel(report.period.name, language, today))}</p>
      <table class="all-figures">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
            <th scope="col" class="count">
              {words.n}
            </th>
            {before && (
              <th scope="col" class="count">
                {periodLabel(before.name, language, today)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {FIGURE_IDS.map((id) => (
            <FigureRow key={id} id={id} report={report} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({ id, report }: { readonly id: FigureId; readonly report: FigureReport }) {
  const { language, say, organisationName, today } = useSurroundings();
  const before = report.previousPeriod;
  const words = figureDetailWords[language];
  const { name, definition } = figuresText[language].figures[id];
  const { figures, rules, lists } = report;
  const value = figureValue(id, figures, language);
  const previous = beforeOf(id, report, language);
  const details = detailsOf(id, figures, { language, rules, organisationName });
  const own = Object.keys(lists).filter((key) => key.startsWith(`${id}.`));
  return (
    <tr data-figure={id}>
      <th scope="row">
        <span class="row">
          {name}
          <Definition
            id={`all-${id}-definition`}
            label={`${name}: ${overviewWords[language].definition}`}
            text={`${definition} ${figuresText[language].basis[DEFINITIONS[id].basis]}.`}
          />
        </span>
      </th>
      <td>
        <strong class="figure-value">{value ?? whyNone(id, figures, language)}</strong>
        {[value === null ? '' : uncertainty(id, figures, language), ...details]
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line} class="block muted">
              {line}
            </span>
          ))}
        {id === 'M24' && <Watched report={report} />}
        {own.length > 0 && (
          <span class="row no-print">
            {own.map((list) => (
              <TitledListLink key={list} list={list} count={lists[list] ?? 0} from="figures" />
            ))}
          </span>
        )}
      </td>
      <td class="count">
        <span class="only-narrow muted">{words.n} </span>
        {say.count(figures[id].n)}
      </td>
      {before && (
        <td class="count">
          <span class="only-narrow muted">{periodLabel(before.name, language, today)} </span>
          {previous ?? '–'}
        </td>
      )}
    </tr>
  );
}

/** The figure's value of the period before; null when there is none. */
function beforeOf(id: FigureId, report: FigureReport, language: Language): string | null {
  const all = Object.fromEntries(FIGURE_IDS.map((each) => [each, report.figures[each].previous]));
  return all[id] ? figureValue(id, all as FigureReport['figures'], language) : null;
}

/** The watch round under M24, or why it is not there. */
function Watched({ report }: { readonly report: FigureReport }) {
  const { language } = useSurroundings();
  const { looks } = report.figures.M24;
  if (looks) return <WatchPages looks={looks} />;
  const isFiltered = Object.values(report.filter).some((value) => value !== undefined);
  const words = figureWatchWords[language];
  return <span class="block muted">{isFiltered ? words.filtered : words.none}</span>;
}
