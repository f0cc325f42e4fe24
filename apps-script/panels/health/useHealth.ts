import { useState } from 'preact/hooks';
import { healthWords } from '../../../shared/text/health.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Answer } from '../../calls.ts';
import type { Finding } from '../../health-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** What is being done, for the bar. */
export interface Work {
  readonly label: string;
  readonly done?: number;
  readonly of?: number;
}

/** The last thing that was done, and by which keys it is undone. */
export interface Done {
  readonly lines: readonly string[];
  readonly undo: readonly string[];
}

export interface Health {
  /** Undefined before the first check. */
  readonly findings: readonly Finding[] | undefined;
  /** When the check was made, a moment. */
  readonly at: string;
  readonly work: Work | undefined;
  readonly problem: string;
  readonly done: Done | undefined;
  readonly check: () => Promise<void>;
  readonly repair: (ids: readonly string[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly sweep: () => Promise<void>;
}

/** A refusal by the server, in its own words. */
class Refused extends Error {}

type Good<Reply> = Extract<Reply, { readonly ok: true }>;
const isGood = <Reply extends Answer<unknown>>(reply: Reply): reply is Good<Reply> => reply.ok;

function taken<Reply extends Answer<unknown>>(reply: Reply): Good<Reply> {
  if (isGood(reply)) return reply;
  throw new Refused('message' in reply ? String(reply.message) : '');
}

/** The longest that one step may take: the server itself is cut off after six minutes. */
const PATIENCE = 6 * 60_000;

/** Everything the panel does: each step is a call of its own, so that it can be shown how far it has come. */
export function useHealth(language: Language): Health {
  const words = healthWords[language];
  const [findings, setFindings] = useState<readonly Finding[] | undefined>();
  const [at, setAt] = useState('');
  const [work, setWork] = useState<Work | undefined>();
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<Done | undefined>();

  const attempt = async (run: () => Promise<void>) => {
    setProblem('');
    try {
      await run();
    } catch (error) {
      setProblem(error instanceof Refused ? error.message : failureText(error, language));
    }
    setWork(undefined);
  };

  const checkAll = async () => {
    const found: Finding[] = [];
    for (const [step, what] of words.steps.entries()) {
      setWork({ label: words.step(step + 1, words.steps.length, what), done: step, of: words.steps.length });
      const answer = taken(await call('readHealth', [{ step }], PATIENCE));
      found.push(...answer.findings);
      setAt(answer.at);
    }
    setFindings(found);
  };

  const check = () =>
    attempt(async () => {
      setDone(undefined);
      await checkAll();
    });

  const repair = (ids: readonly string[]) =>
    attempt(async () => {
      const lines: string[] = [];
      const undo: string[] = [];
      for (const [index, id] of ids.entries()) {
        setWork({ label: words.repairing, done: index, of: ids.length });
        const answer = taken(await call('repairHealth', [{ id }], PATIENCE));
        lines.push(answer.did);
        if (answer.undo !== null) undo.push(answer.undo);
        setDone({ lines: [...lines], undo: [...undo] });
      }
      await checkAll();
    });

  const undo = () =>
    attempt(async () => {
      let restored = 0;
      let left = 0;
      for (const key of [...(done?.undo ?? [])].reverse()) {
        setWork({ label: words.undoing });
        const answer = taken(await call('undoRepair', [key], PATIENCE));
        restored += answer.restored;
        left += answer.left;
      }
      setDone({ lines: [words.undone(restored), ...(left > 0 ? [words.notUndone] : [])], undo: [] });
      await checkAll();
    });

  const leave = () =>
    attempt(async () => {
      setWork({ label: words.repairing });
      const answer = taken(await call('leaveRows', [], PATIENCE));
      setDone({ lines: [answer.message], undo: [] });
      await checkAll();
    });

  const sweep = () =>
    attempt(async () => {
      for (;;) {
        const swept = taken(await call('runSweep', [], PATIENCE));
        if (swept.done) {
          setDone({ lines: [words.swept(swept.checked, swept.entered, swept.marked)], undo: [] });
          break;
        }
        setWork({ label: words.sweeping(swept.checked, swept.of), done: swept.checked, of: swept.of });
      }
      await checkAll();
    });

  const begin = (label: string, run: () => Promise<void>) => () => {
    setWork({ label });
    return run();
  };
  return {
    findings,
    at,
    work,
    problem,
    done,
    check,
    repair,
    undo: begin(words.undoing, undo),
    leave,
    sweep: begin(words.sweep, sweep),
  };
}
