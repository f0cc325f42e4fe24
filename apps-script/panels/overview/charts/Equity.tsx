import { Sideways } from '../../../../shared/interface/Sideways.tsx';
import { UNKNOWN } from '../../../../shared/metrics/families/intake.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { chartWords } from '../../../../shared/text/figure-charts.ts';
import { decimalNumber, points, signedNumber } from '../../../../shared/text/numbers.ts';
import { useSurroundings } from '../parts/context.ts';
import { Chart } from './Chart.tsx';

interface Difference {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** M25: each area against the whole district, with its residents; and the areas from which nothing came. */
export function Equity({ report }: { readonly report: FigureReport }) {
  const { language, say } = useSurroundings();
  const words = chartWords[language].equity;
  const { M25 } = report.figures;
  const { silentAreas } = M25;
  const areas = [...M25.areas].sort((a, b) => a.area.localeCompare(b.area, 'sv', { numeric: true }));
  const hasResidents = M25.residents > 0;
  const most = Math.max(1, ...areas.map((area) => area.per1000 ?? 0));
  const difference = (found: Difference | null, show: (value: number) => string): string => {
    if (!found) return '–';
    if (found.lower === null || found.upper === null) return show(found.value);
    return words.interval(show(found.value), show(found.lower), show(found.upper));
  };
  const silence =
    silentAreas === null
      ? words.silenceHidden
      : silentAreas.length === 0
        ? words.noneSilent
        : words.silent(
            [...silentAreas].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true })).join(', '),
          );
  return (
    <Chart
      id="equity"
      title={words.title}
      definition={words.definition}
      summary={areas.length === 0 ? words.none : hasResidents ? silence : words.noResidents}
      height={0}
      draw={undefined}
    >
      {areas.length > 0 && (
        <Sideways label={words.title}>
          <table class="breaks areas">
            <thead>
              <tr>
                <th scope="col">{words.area}</th>
                <th scope="col" class="count">
                  {words.matters}
                </th>
                {hasResidents && (
                  <>
                    <th scope="col" class="count wide-only">
                      {words.residents}
                    </th>
                    <th scope="col" class="count">
                      {words.per1000}
                    </th>
                    <td class="bar wide-only" />
                  </>
                )}
                <th scope="col" class="count">
                  {words.loop}
                </th>
                <th scope="col" class="count">
                  {words.time}
                </th>
              </tr>
            </thead>
            <tbody>
              {areas.map((area) => (
                <tr key={area.area}>
                  <th scope="row">{area.area === UNKNOWN ? words.unknown : area.area}</th>
                  <td class="count">{area.cases === null ? words.hidden : say.count(area.cases)}</td>
                  {hasResidents && (
                    <>
                      <td class="count wide-only">
                        {area.residents === null ? '–' : say.count(area.residents)}
                      </td>
                      <td class="count">
                        {area.per1000 === null ? '–' : decimalNumber(area.per1000, language)}
                      </td>
                      <td class="bar wide-only">
                        {area.per1000 ? <span style={{ width: `${(area.per1000 / most) * 100}%` }} /> : null}
                      </td>
                    </>
                  )}
                  <td class="count difference">
                    {difference(area.loopDifference, (value) => points(value, language))}
                  </td>
                  <td class="count">
                    {difference(area.timeDifference, (value) => signedNumber(value, language))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </Chart>
  );
}
