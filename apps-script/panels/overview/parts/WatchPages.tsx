import type { LooksFigure } from '../../../../shared/metrics/looks.ts';
import { figureWatchWords } from '../../../../shared/text/figure-watch.ts';
import { useSurroundings } from './context.ts';

/** The watch round's pages, each with how its looks went. No name of who looked: the figures are about pages. */
export function WatchPages({ looks }: { readonly looks: LooksFigure }) {
  const { language, say } = useSurroundings();
  const words = figureWatchWords[language].table;
  return (
    <details class="no-print">
      <summary>{words.title}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.page}</th>
            <th scope="col">{words.onTime}</th>
            <th scope="col" class="count">
              {words.due}
            </th>
            <th scope="col">{words.latest}</th>
          </tr>
        </thead>
        <tbody>
          {looks.pages.map(({ page, onTime, latest }) => (
            <tr key={page}>
              <th scope="row">{page}</th>
              <td>{say.share(onTime)}</td>
              <td class="count">{say.count(onTime.n)}</td>
              <td>{say.days(latest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
