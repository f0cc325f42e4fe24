import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import { useSurroundings } from './context.ts';

interface Lines<Line> {
  readonly lines: ReadonlyMap<string, Line>;
  readonly isReading: boolean;
  readonly problem: string;
}

/** Rows of the sheet by number or id, fetched when they are asked for and remembered while the page is open. */
export function useLines<Line>(
  keys: readonly string[],
  read: (keys: readonly string[]) => Promise<Answer<{ readonly lines: readonly Line[] }>>,
  keyOf: (line: Line) => string,
): Lines<Line> {
  const { language } = useSurroundings();
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const missing = keys.filter((key) => !lines.has(key)).join('\n');
  useEffect(() => {
    if (missing === '') return;
    let isStale = false;
    const asked = missing.split('\n');
    setReading(true);
    setProblem('');
    read(asked)
      .then((answer) => {
        if (isStale) return;
        if (answer.ok)
          setLines(
            (known) => new Map([...known, ...answer.lines.map((line) => [keyOf(line), line] as const)]),
          );
        else setProblem(answer.message);
      })
      .catch((error: unknown) => setProblem(failureText(error, language)))
      .finally(() => setReading(false));
    return () => {
      isStale = true;
    };
  }, [missing, read, keyOf, language]);
  return { lines, isReading, problem };
}

export const readMatters = (numbers: readonly string[]) => call('readMatterLines', [numbers]);
export const readReferrals = (referrals: readonly string[]) => call('readReferralLines', [referrals]);
