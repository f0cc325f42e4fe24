import { FIGURE_IDS } from '../../../../shared/metrics/definitions.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { tileWords } from '../../../../shared/text/figure-tiles.ts';
import { figuresText } from '../../../../shared/text/figures.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { Ageing } from '../charts/Ageing.tsx';
import { Equity } from '../charts/Equity.tsx';
import { FunnelChart } from '../charts/FunnelChart.tsx';
import { Holders } from '../charts/Holders.tsx';
import { RunChartFigure } from '../charts/RunChartFigure.tsx';
import { useSurroundings } from '../parts/context.ts';
import { PromiseTiles, TimeTiles, WaitingTiles } from '../parts/tiles.tsx';

/** Of these the page shows something; the others are the reports'. */
const SHOWN = ['M2', 'M6', 'M7', 'M8', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M19', 'M20', 'M25', 'M27'];

/** The manager's page: nine figures and two charts on one sheet of paper, and what explains them on the next. */
export function OverviewPage({ report }: { readonly report: FigureReport }) {
  const { language, say, view, go } = useSurroundings();
  const words = overviewWords[language];
  const { groups } = tileWords[language];
  const { M27 } = report.figures;
  return (
    <>
      <section class="tile-group" aria-labelledby="group-waiting">
        <h2 id="group-waiting">{groups.waiting}</h2>
        <div class="tiles">
          <WaitingTiles report={report} />
        </div>
      </section>
      <section class="tile-group" aria-labelledby="group-time">
        <h2 id="group-time">{groups.time}</h2>
        <div class="tiles">
          <TimeTiles report={report} />
        </div>
      </section>
      <section class="tile-group" aria-labelledby="group-promises">
        <h2 id="group-promises">{groups.promises}</h2>
        <div class="tiles">
          <PromiseTiles report={report} />
        </div>
      </section>
      <section aria-labelledby="group-charts">
        <h2 id="group-charts">{words.charts}</h2>
        <div class="charts">
          <Ageing report={report} />
          <Holders report={report} />
        </div>
      </section>
      <section class="second-sheet" aria-labelledby="group-more">
        <h2 id="group-more">{words.moreCharts}</h2>
        <div class="charts">
          <FunnelChart funnel={report.charts.funnel} rules={report.rules} />
          <RunChartFigure name="timeToFeedback" chart={report.charts.timeToFeedback} />
          <RunChartFigure name="referralAnswer" chart={report.charts.referralAnswer} />
          {report.filter.area === undefined && <Equity report={report} />}
        </div>
      </section>
      <footer class="stack">
        <p>
          {M27.flawed.count > 0
            ? words.qualityLine(say.count(M27.flawed.count), say.count(M27.n))
            : words.qualityFine(say.count(M27.n))}{' '}
          {M27.flawed.count > 0 && (
            <button
              type="button"
              class="button plain no-print"
              onClick={() => go({ ...view, page: 'quality' })}
            >
              {words.pages.quality}
            </button>
          )}
        </p>
        <details class="definitions">
          <summary>{words.definitions}</summary>
          <dl>
            {FIGURE_IDS.filter((id) => SHOWN.includes(id)).map((id) => (
              <div key={id}>
                <dt>{figuresText[language].figures[id].name}</dt>
                <dd>{figuresText[language].figures[id].definition}</dd>
              </div>
            ))}
          </dl>
        </details>
      </footer>
    </>
  );
}
