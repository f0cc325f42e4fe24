import { Progress } from '../../../../shared/interface/Progress.tsx';
import type { NamedPeriod } from '../../../../shared/metrics/periods.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { pageWords } from '../../../../shared/text/figure-pages.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import type { Data } from '../data/load.ts';
import { type Counted, useCounted } from '../data/useCounted.ts';
import { queryOf } from '../data/view.ts';
import { useSurroundings } from '../parts/context.ts';
import { DepartmentPage } from './DepartmentPage.tsx';

interface DepartmentsPageProps {
  readonly data: Data;
  readonly counted: Counted;
  readonly period: NamedPeriod;
  readonly version: number;
}

/** Every department that has been asked, and one of them at a time for the meeting with it. */
export function DepartmentsPage({ data, counted, period, version }: DepartmentsPageProps) {
  const { view, language, say } = useSurroundings();
  const chosen = view.department;
  const filter = { ...view.filter, organisation: chosen };
  const own = useCounted(chosen === '' ? undefined : data, period, filter, version);
  if (chosen === '') return <Departments report={counted.report} />;
  if (!own.counted || own.counted.report.filter.organisation !== chosen) {
    return <Progress label={overviewWords[language].counting(say.percent(own.share ?? 0))} />;
  }
  return <DepartmentPage key={chosen} organisation={chosen} counted={own.counted} />;
}

function Departments({ report }: { readonly report: FigureReport }) {
  const { language, say, organisationName, view, go, today } = useSurroundings();
  const words = pageWords[language].department;
  const { M7, M8 } = report.figures;
  const open = new Map(M8.departments.map((department) => [department.organisation, department]));
  const all = [...new Set([...open.keys(), ...M7.departments.map(({ organisation }) => organisation)])].sort(
    (a, b) =>
      (open.get(b)?.oldestAge ?? -1) - (open.get(a)?.oldestAge ?? -1) ||
      organisationName(a).localeCompare(organisationName(b), 'sv'),
  );
  if (all.length === 0) return <p class="empty">{words.none}</p>;
  const link = (organisation: string) => {
    const next = { ...view, page: 'departments' as const, department: organisation };
    return (
      <a
        href={`?${queryOf(next, today)}`}
        onClick={(event) => {
          event.preventDefault();
          go(next);
        }}
      >
        {organisationName(organisation)}
      </a>
    );
  };
  return (
    <section class="stack" aria-label={overviewWords[language].pages.departments}>
      <p>{words.intro}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              {[words.open, words.overdue, words.oldest].map((title) => (
                <th key={title} scope="col" class="count">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((organisation) => {
              const waiting = open.get(organisation);
              return (
                <tr key={organisation}>
                  <th scope="row">{link(organisation)}</th>
                  <td class="count">{say.count(waiting?.open ?? 0)}</td>
                  <td class={waiting?.overdue ? 'count late' : 'count'}>
                    {waiting?.overdue ? '▲ ' : ''}
                    {say.count(waiting?.overdue ?? 0)}
                  </td>
                  <td class="count">{waiting?.oldestAge == null ? '–' : say.days(waiting.oldestAge)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
