import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftRecord, FilledPart, Form } from '../drafts/record.ts';
import { drafts } from '../store/items.ts';

/** Tells this panel's writing from another's. */
const WRITER = crypto.randomUUID();

export interface EditedDraft {
  readonly draft: DraftRecord;
  /** Changes the form and stores it at once; what the person typed is no longer "read" or "guessed". */
  readonly change: (parts: Partial<Form>) => void;
  /** Resolves when everything typed is stored; nothing is written after it. */
  readonly finish: () => Promise<void>;
  /** Allows writing again, after a save that did not succeed. */
  readonly resume: () => void;
  /** The browser refused to store what was typed. */
  readonly isUnstored: boolean;
}

/** A draft that is stored at every keystroke, and follows when another panel changes it. */
export function useDraft(stored: DraftRecord): EditedDraft {
  const [draft, setDraft] = useState(stored);
  const [isUnstored, setUnstored] = useState(false);
  const latest = useRef(stored);
  const writer = useMemo(() => draftWriter(setUnstored), []);

  useEffect(() => {
    // Written elsewhere, after what stands here.
    if (stored.writer === WRITER || stored.writer === latest.current.writer) return;
    latest.current = stored;
    setDraft(stored);
  }, [stored]);

  const change = (parts: Partial<Form>) => {
    const before = latest.current;
    const certainty = Object.fromEntries(
      Object.entries(before.origin.certainty).filter(([part]) => parts[part as FilledPart] === undefined),
    );
    const after: DraftRecord = {
      ...before,
      // What is found by itself is no word of the person's.
      touched: before.touched || !parts.hide,
      writer: WRITER,
      form: { ...before.form, ...parts },
      origin: { ...before.origin, certainty },
    };
    latest.current = after;
    setDraft(after);
    writer.write(after);
  };
  return { draft, change, finish: writer.finish, resume: writer.resume, isUnstored };
}

/** One write at a time, the latest record last; what comes while one is under way replaces what waits. */
function draftWriter(setUnstored: (failed: boolean) => void) {
  let waiting: DraftRecord | undefined;
  let running: Promise<void> | undefined;
  let isFinished = false;

  const run = async () => {
    while (waiting) {
      const next = waiting;
      waiting = undefined;
      try {
        await drafts.write(next);
        setUnstored(false);
      } catch {
        setUnstored(true);
      }
    }
    running = undefined;
  };
  return {
    write: (draft: DraftRecord) => {
      if (isFinished) return;
      waiting = draft;
      running ??= run();
    },
    finish: async () => {
      isFinished = true;
      await running;
    },
    resume: () => {
      isFinished = false;
    },
  };
}
