import { useMemo } from 'preact/hooks';
import { Notice } from '../../../../shared/interface/Notice.tsx';
import { Progress } from '../../../../shared/interface/Progress.tsx';
import type { Percentile } from '../../../../shared/metrics/estimates.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { pageWords } from '../../../../shared/text/figure-pages.ts';
import { periodLabel } from '../../../../shared/text/periods.ts';
import { panelWords } from '../../../../shared/text/sidebar.ts';
import { parseLocalDate } from '../../../../shared/time/dates.ts';
import { workingDaysBetween } from '../../../../shared/time/workingDays.ts';
import type { MatterLine, ReferralLine } from '../../../calls.ts';
import { MOST_LINES } from '../../../calls.ts';
import type { Counted } from '../data/useCounted.ts';
import { useSurroundings } from '../parts/context.ts';
import { MatterLink } from '../parts/MatterLink.tsx';
import { ReplyLink } from '../parts/ReplyLink.tsx';
import { readMatters, readReferrals, useLines } from '../parts/useLines.ts';

const referralOf = ({ referral }: ReferralLine): string => referral;
const matterOf = ({ matter }: MatterLine): string => matter;

interface DepartmentPageProps {
  readonly organisation: string;
  /** Counted with this department as the filter. */
  readonly counted: Counted;
}

/** What a department owes us, the oldest first, and what we owe: to take to the meeting with it. */
export function DepartmentPage({ organisation, counted }: DepartmentPageProps) {
  const { language, say, today, organisationName, view, go, hasServer } = useSurroundings();
  const words = pageWords[language].department;
  const { figures } = counted.report;
  const { M7, M8, M6 } = figures;
  const oldest = M8.oldestAge;
  const daysOf = ({ value }: Percentile) => (value === null ? words.notReached : say.days(value));
  return (
    <article class="stack department">
      <div class="row no-print">
        <button type="button" class="button plain back" onClick={() => go({ ...view, department: '' })}>
          ← {words.all}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <header>
        <h2>{words.heading(organisationName(organisation))}</h2>
        <p class="muted">{words.asOf(longDate(today, language, today))}</p>
      </header>
      <p>
        <strong>
          {oldest === null
            ? words.nothingOpen
            : words.summary(say.count(M8.value), say.count(M8.overdue), say.days(oldest))}
        </strong>
      </p>
      <p>
        {words.times}:{' '}
        {M7.p50.state === 'too_few'
          ? words.timesFew(say.count(M6.answered), say.count(M7.n))
          : words.timesText(daysOf(M7.p50), daysOf(M7.p80), say.count(M7.n))}
      </p>
      {hasServer && oldest !== null && <ReplyLink organisation={organisation} />}
      {oldest !== null && <OwesUs counted={counted} />}
      <WeOwe counted={counted} />
    </article>
  );
}

function OwesUs({ counted }: { readonly counted: Counted }) {
  const { language, say, today, closedDays, hasServer } = useSurroundings();
  const words = pageWords[language].department;
  const dots = useMemo(() => counted.engine.dots('referral').slice(0, MOST_LINES), [counted]);
  const keys = useMemo(() => dots.flatMap(({ referral }) => referral ?? []), [dots]);
  const { lines, isReading, problem } = useLines(hasServer ? keys : [], readReferrals, referralOf);
  return (
    <section class="stack" aria-labelledby="owes-us">
      <h3 id="owes-us">{words.owesUs}</h3>
      <p class="muted">{words.owesUsHint}</p>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          {problem}
        </Notice>
      )}
      <div class="scroll">
        <table class="owes" aria-busy={isReading}>
          <thead>
            <tr>
              <th scope="col">{pageWords[language].list.matter}</th>
              <th scope="col" class="count">
                {words.age}
              </th>
              {hasServer &&
                [words.sent, words.due, words.question].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {dots.map(({ matter, referral = '', age }) => {
              const line = lines.get(referral);
              const due = parseLocalDate(line?.due ?? '');
              const late = due && due < today ? workingDaysBetween(due, today, closedDays) : 0;
              return (
                <tr key={referral}>
                  <th scope="row" class="nowrap">
                    <MatterLink number={matter} />
                  </th>
                  <td class="count">{say.days(age)}</td>
                  {hasServer && (
                    <>
                      <td class="nowrap">{line?.sent ?? ''}</td>
                      <td class="nowrap">
                        {line?.due ?? ''}
                        {late > 0 && <span class="late block">▲ {words.late(say.days(late))}</span>}
                      </td>
                      <td class="title">
                        {line ? (
                          <>
                            <strong>{line.title}</strong>
                            <p>{line.question}</p>
                          </>
                        ) : (
                          <span class="muted">{isReading ? '…' : words.noText}</span>
                        )}
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isReading && <Progress label={pageWords[language].list.reading} />}
    </section>
  );
}

function WeOwe({ counted }: { readonly counted: Counted }) {
  const { language, say, today, hasServer } = useSurroundings();
  const words = pageWords[language].department;
  const period = periodLabel(counted.report.period.name, language, today);
  const { M11 } = counted.report.figures;
  const matters = useMemo(() => counted.engine.matters('ageing.tell').slice(0, MOST_LINES), [counted]);
  const { lines } = useLines(hasServer ? matters : [], readMatters, matterOf);
  const lag =
    M11.n === 0
      ? ''
      : M11.p50.state === 'too_few'
        ? words.weOweFew(period, say.count(M11.events), say.count(M11.n))
        : words.weOweLag(period, say.percentile(M11.p50), say.count(M11.n));
  return (
    <section class="stack" aria-labelledby="we-owe">
      <h3 id="we-owe">{words.weOwe}</h3>
      {lag !== '' && <p>{lag}</p>}
      {matters.length === 0 ? (
        <p class="muted">{words.weOweNothing}</p>
      ) : (
        <>
          <p class="muted">{words.weOweHint}</p>
          <div class="scroll">
            <table class="narrow-first">
              <tbody>
                {matters.map((matter) => (
                  <tr key={matter}>
                    <th scope="row" class="nowrap">
                      <MatterLink number={matter} />
                    </th>
                    <td class="title">{lines.get(matter)?.title ?? ''}</td>
                    <td class="nowrap">{lines.get(matter)?.since ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
