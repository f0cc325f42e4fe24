import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FigureEvent } from '../../../../shared/metrics/figureEvents.ts';
import type { Language } from '../../../../shared/text/language.ts';
import type { FigureLists } from '../../../calls.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import { type Data, loaded, unpacked } from './load.ts';
import type { Start } from './start.ts';

interface Loading {
  readonly data: Data | undefined;
  readonly isReading: boolean;
  /** What went wrong, in words; what was there before is still shown. */
  readonly problem: string;
  readonly reload: () => void;
  /** Fetches what is new. The events are given to `add`, which puts them in the store too. */
  readonly refresh: (add: (event: FigureEvent) => void) => Promise<void>;
}

/** Fetches a year in one way, or a hundred thousand matters: more patience than for a step. */
const PATIENCE = 300_000;

export function useData(start: Start, language: Language): Loading {
  const [data, setData] = useState<Data>();
  const [isReading, setReading] = useState(true);
  const [problem, setProblem] = useState('');
  const turn = useRef(0);
  const last = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    const isStale = () => turn.current !== own;
    setReading(true);
    setProblem('');
    try {
      const figures = start.figures ?? (await fetchFigures());
      if (typeof figures === 'string') setProblem(figures);
      else if (figures.lists) {
        const read = await loaded(unpacked(figures), figures.lists, isStale);
        if (read) {
          last.current = figures.last;
          setData(read);
        }
      }
    } catch (error) {
      setProblem(failureText(error, language));
    }
    if (!isStale()) setReading(false);
  }, [start, language]);

  const refresh = useCallback(
    async (add: (event: FigureEvent) => void) => {
      if (!data) return;
      setReading(true);
      setProblem('');
      try {
        const figures = await fetchFigures(last.current);
        if (typeof figures === 'string') setProblem(figures);
        else {
          const arrived = unpacked(figures);
          // What was counted may have been undone, and yesterday's ages are not today's: then all of it again.
          if (arrived.packed.undoes || figures.today !== data.today) return await reload();
          for (const event of arrived.packed.events()) add(event);
          last.current = figures.last;
        }
      } catch (error) {
        setProblem(failureText(error, language));
      }
      setReading(false);
    },
    [data, language, reload],
  );

  useEffect(() => {
    void reload();
  }, [reload]);
  return { data, isReading, problem, reload: () => void reload(), refresh };
}

async function fetchFigures(since?: number) {
  const answer = await call('readOverview', [since === undefined ? {} : { since }], PATIENCE);
  return answer.ok ? answer.figures : answer.message;
}

/** Names by id, for what is shown. */
export function namesOf(lists: FigureLists): (id: string) => string {
  const names = new Map(lists.organisations.map(({ id, name }) => [id, name] as const));
  return (id) => names.get(id) ?? id;
}
