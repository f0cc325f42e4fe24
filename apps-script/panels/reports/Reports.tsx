import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { Sideways } from '../../../shared/interface/Sideways.tsx';
import { parseSnapshot, type Snapshot } from '../../../shared/reports/snapshot.ts';
import type { Language } from '../../../shared/text/language.ts';
import { periodLabel } from '../../../shared/text/periods.ts';
import { reportWords } from '../../../shared/text/reports.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ReportHead } from '../../report-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { FreezeForm } from './FreezeForm.tsx';
import { ReportView } from './ReportView.tsx';

interface ReportsProps {
  readonly language: Language;
  readonly today: LocalDate;
}

/** Counting a year on Google takes longer than a step. */
const PATIENCE = 300_000;

/** The frozen reports: those there are, a new one, and one at a time to read and to take along. */
export function Reports({ language, today }: ReportsProps) {
  const words = reportWords[language].page;
  const [reports, setReports] = useState<readonly ReportHead[]>();
  const [opened, setOpened] = useState<{ readonly key: string; readonly snapshot: Snapshot }>();
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [receipt, setReceipt] = useState('');

  /** Does one thing at a time, says that it goes on, and what went wrong. */
  const attempt = useCallback(
    async (label: string, run: () => Promise<string>) => {
      setBusy(label);
      setProblem('');
      try {
        setProblem(await run());
      } catch (error) {
        setProblem(failureText(error, language));
      }
      setBusy('');
    },
    [language],
  );
  const list = useCallback(async (): Promise<string> => {
    const answer = await call('listReports', []);
    if (!answer.ok) return answer.message;
    setReports(answer.reports);
    return '';
  }, []);
  useEffect(() => {
    void attempt(words.reading, list);
  }, [attempt, list, words]);

  const open = async (key: string): Promise<string> => {
    const answer = await call('readReport', [key], PATIENCE);
    if (!answer.ok) return answer.message;
    const read = parseSnapshot(answer.text);
    if (!read) return words.damaged;
    setOpened({ key, snapshot: read });
    window.scrollTo(0, 0);
    return '';
  };
  const freeze = (period: string, reason: string) =>
    attempt(words.freezing, async () => {
      const answer = await call('freezeReport', [{ period, ...(reason !== '' && { reason }) }], PATIENCE);
      if (!answer.ok) return answer.message;
      const { report } = answer;
      setReceipt(words.frozen(periodLabel(report.period, language, today), report.version));
      return (await list()) || open(report.key);
    });

  return (
    <main class="panel reports">
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
        </Notice>
      )}
      {busy !== '' && <Progress label={busy} />}
      {receipt !== '' && <Notice tone="done" title={receipt} />}
      {opened ? (
        <ReportView
          snapshot={opened.snapshot}
          reportKey={opened.key}
          language={language}
          onBack={() => {
            setReceipt('');
            setOpened(undefined);
          }}
        />
      ) : (
        <>
          <header class="stack">
            <h1>{words.title}</h1>
            <p>{words.intro}</p>
          </header>
          <FreezeForm
            language={language}
            today={today}
            reports={reports ?? []}
            isBusy={busy !== ''}
            onFreeze={(period, reason) => void freeze(period, reason)}
          />
          {reports?.length === 0 && (
            <div class="empty">
              <h2>{words.none.title}</h2>
              <p>{words.none.text}</p>
            </div>
          )}
          {reports && reports.length > 0 && (
            <ReportTable
              reports={reports}
              language={language}
              today={today}
              onOpen={(key) => {
                setReceipt('');
                void attempt(words.reading, () => open(key));
              }}
            />
          )}
        </>
      )}
    </main>
  );
}

interface TableProps {
  readonly reports: readonly ReportHead[];
  readonly language: Language;
  readonly today: LocalDate;
  readonly onOpen: (key: string) => void;
}

function ReportTable({ reports, language, today, onOpen }: TableProps) {
  const words = reportWords[language].page;
  return (
    <Sideways label={words.title}>
      {' '}
      <table>
        <thead>
          <tr>
            {[words.period, words.version, words.made, words.by, words.why].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map(({ key, period, version, madeOn, by, reason }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-label={words.open(periodLabel(period, language, today), version)}
                  onClick={() => onOpen(key)}
                >
                  {periodLabel(period, language, today)}
                </button>
              </th>
              <td>{version}</td>
              <td class="nowrap">{madeOn}</td>
              <td class="by">{by}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
