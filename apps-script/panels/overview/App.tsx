import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { type NamedPeriod, parsePeriod } from '../../../shared/metrics/periods.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overviewWords } from '../../../shared/text/overview.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import { rememberView } from './data/address.ts';
import type { Data } from './data/load.ts';
import type { Start } from './data/start.ts';
import { type Counted, useCounted } from './data/useCounted.ts';
import { namesOf, useData } from './data/useData.ts';
import { type View, viewFrom } from './data/view.ts';
import { DepartmentsPage } from './pages/DepartmentsPage.tsx';
import { FiguresPage } from './pages/FiguresPage.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { OverviewPage } from './pages/OverviewPage.tsx';
import { QualityPage } from './pages/QualityPage.tsx';
import { type Surroundings, SurroundingsContext } from './parts/context.ts';
import { Filters, sentence } from './parts/Filters.tsx';
import { Head } from './parts/Head.tsx';
import { sayIn } from './parts/words.ts';

interface AppProps {
  readonly start: Start;
  readonly language: Language;
  readonly district: string;
  readonly today: LocalDate;
}

/** A wait shorter than this shows nothing: what blinks only worries. */
const QUIET = 300;

/** The overview with its pages: what is counted is fetched once, and every selection is counted here. */
export function App({ start, language, district, today }: AppProps) {
  const [view, setView] = useState<View>(() => viewFrom(start.query, today));
  const [version, setVersion] = useState(0);
  const { data, isReading, problem, reload, refresh } = useData(start, language);
  const period = useMemo((): NamedPeriod => periodOf(view.period, today), [view.period, today]);
  const { counted, share, add, show } = useCounted(data, period, view.filter);
  const main = useRef<HTMLElement>(null);

  const go = useCallback(
    (next: View) => {
      setView(next);
      rememberView(next, today, start.query);
    },
    [today, start.query],
  );
  // Another page begins at its top, also for who listens.
  const place = `${view.page} ${view.list} ${view.department}`;
  const lastPlace = useRef(place);
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [place]);

  const renew = async () => {
    await refresh(add);
    show();
    setVersion((known) => known + 1);
  };
  const organisationName = useMemo(() => (data ? namesOf(data.lists) : (id: string) => id), [data]);
  const surroundings: Surroundings = {
    language,
    today,
    say: sayIn(language),
    closedDays: useMemo(() => new Set(data?.lists.closedDays ?? []), [data]),
    hasServer: start.figures === undefined,
    organisationName,
    view,
    go,
  };
  const words = overviewWords[language];
  const isBusy = useLate(isReading || share !== null);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <main class="panel overview" ref={main} tabIndex={-1}>
        <Head
          title={sentence(view, data?.lists.district ?? district, language, today, organisationName)}
          matters={counted?.report.figures.M27.n}
          isReading={isReading}
          onRefresh={() => void renew()}
        />
        {data && data.matters > 0 && <Filters data={data} />}
        {problem !== '' && (
          <Notice tone="problem" title={panelWords[language].failed}>
            <p>{problem}</p>
            <div>
              <button type="button" class="button" onClick={reload}>
                {panelWords[language].retry}
              </button>
            </div>
          </Notice>
        )}
        {isBusy && (
          <Progress label={share === null ? words.reading : words.counting(sayIn(language).percent(share))} />
        )}
        <div class="page-body" aria-busy={isReading || share !== null}>
          <Body
            data={data}
            counted={counted}
            view={view}
            period={period}
            version={version}
            language={language}
          />
        </div>
        {data && data.unreadable > 0 && <p class="muted">{words.unreadable(data.unreadable)}</p>}
      </main>
    </SurroundingsContext.Provider>
  );
}

interface BodyProps {
  readonly data: Data | undefined;
  readonly counted: Counted | undefined;
  readonly view: View;
  readonly period: NamedPeriod;
  readonly version: number;
  readonly language: Language;
}

function Body({ data, counted, view, period, version, language }: BodyProps) {
  const words = overviewWords[language];
  if (data && data.matters === 0) {
    return (
      <div class="empty">
        <h2>{words.empty.title}</h2>
        <p>{words.empty.text}</p>
      </div>
    );
  }
  if (!data || !counted) return null;
  if (counted.report.figures.M27.n === 0 && view.page !== 'departments') {
    return (
      <div class="empty">
        <h2>{words.noneFit.title}</h2>
        <p>{words.noneFit.text}</p>
      </div>
    );
  }
  switch (view.page) {
    case 'overview':
      return <OverviewPage report={counted.report} />;
    case 'figures':
      return <FiguresPage report={counted.report} />;
    case 'list':
      return <ListPage key={view.list} counted={counted} />;
    case 'quality':
      return <QualityPage counted={counted} />;
    case 'departments':
      return <DepartmentsPage data={data} counted={counted} period={period} version={version} />;
  }
}

function periodOf(name: string, today: LocalDate): NamedPeriod {
  return parsePeriod(name, today) ?? { name: 'all', from: '1980-01-01', to: today };
}

/** True when something has gone on for so long that it needs a word. */
function useLate(isGoingOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), QUIET);
    return () => clearTimeout(timer);
  }, [isGoingOn]);
  return isLate;
}
