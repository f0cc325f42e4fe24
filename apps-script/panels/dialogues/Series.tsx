import { useEffect, useState } from 'preact/hooks';
import type { SeriesTrend, TrendLine } from '../../../shared/dialogues/series.ts';
import { Sideways } from '../../../shared/interface/Sideways.tsx';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { defectWords } from '../../../shared/text/dialogues-defects.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { call } from '../client.ts';
import { type Context, nameOf } from './context.ts';

/** The walks of a series beside each other: what is found each time, and what has been mended. */
export function Series({ context, series }: { readonly context: Context; readonly series: string }) {
  const { language, today, view } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [trend, setTrend] = useState<SeriesTrend>();
  const { version } = view.state;
  useEffect(() => {
    if (version === 0) return; // read again at every change
    void call('readSeries', [series])
      .then((answer) => answer.ok && setTrend(answer.trend))
      // The rest of the page stands without it.
      .catch(() => undefined);
  }, [series, version]);
  if (!trend || ![...trend.byDefect, trend.untyped].some(Boolean)) return null;
  const { untyped } = defectWords[language];
  const groups: readonly {
    readonly name: string;
    readonly rows: readonly (readonly [string, TrendLine])[];
  }[] = [
    {
      name: words.fields.defect,
      rows: [
        ...trend.byDefect.map(
          (line) => [plain.defects[line.name as keyof typeof plain.defects] ?? line.name, line] as const,
        ),
        ...(trend.untyped ? [[untyped, trend.untyped] as const] : []),
      ],
    },
    {
      name: words.fields.party,
      rows: trend.byParty.map((line) => [nameOf(context, line.name), line] as const),
    },
  ];
  return (
    <section class="stack" aria-labelledby="series">
      <h2 id="series">
        {words.sections.series}: {series}
      </h2>
      <Sideways label={`${words.found}: ${series}`}>
        <table class="trend">
          <thead>
            <tr>
              <th scope="col">{words.found}</th>
              {trend.walks.map((walk) => (
                <th key={walk.dialogue} scope="col">
                  {shortDate(walk.on, language, today)}
                </th>
              ))}
              <th scope="col">{words.fixed}</th>
              <th scope="col">{words.notFixed}</th>
              <th scope="col">{plain.inspections.worse}</th>
              <th scope="col">{words.unseen}</th>
            </tr>
          </thead>
          {groups.map(
            (group) =>
              group.rows.length > 0 && (
                <tbody key={group.name}>
                  <tr>
                    <th scope="rowgroup" colSpan={trend.walks.length + 5}>
                      {group.name}
                    </th>
                  </tr>
                  {group.rows.map(([name, line]) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      {line.found.map((count, index) => (
                        <td key={trend.walks[index]?.dialogue}>{count}</td>
                      ))}
                      <td>{line.fixed}</td>
                      <td>{line.notFixed}</td>
                      <td>{line.worse}</td>
                      <td>{line.unseen}</td>
                    </tr>
                  ))}
                </tbody>
              ),
          )}
        </table>
      </Sideways>
    </section>
  );
}
