import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftRecord, FilledPart, Form } from '../drafts/record.ts';
import { drafts } from '../store/items.ts';
import { PAUSE } from './useAdvice.ts';

/** Tells this panel's writing from another's. */
const WRITER = crypto.randomUUID();

export interface EditedDraft {
  readonly draft: DraftRecord;
  /** Changes the form and stores it at once; what the person typed is no longer "read" or "guessed". */
  readonly change: (parts: Partial<Form>) => void;
  /** The draft with everything guessed from the words as they now stand, also those typed a moment ago. */
  readonly settle: () => DraftRecord;
  /** Guesses anew from the same words. */
  readonly guessAgain: () => void;
  /** Resolves when everything typed is stored; nothing is written after it. */
  readonly finish: () => Promise<void>;
  /** Allows writing again, after a save that did not succeed. */
  readonly resume: () => void;
}

/**
 * A draft that is stored at every keystroke, and follows when another panel changes it.
 * @param guess guesses anew what nobody has chosen; called a moment after the text or the title was changed
 * @param hold is given a draft that the browser refused to store, and undefined once it has stored it
 * @param tryAgain changes when there may be room for it again; undefined while nothing is refused
 */
export function useDraft(
  stored: DraftRecord,
  guess: (draft: DraftRecord) => DraftRecord,
  hold: (draft: DraftRecord | undefined) => void,
  tryAgain: unknown,
): EditedDraft {
  const [draft, setDraft] = useState(stored);
  const latest = useRef(stored);
  // What was last taken from the store: it comes again with every other change there, and older than what is typed.
  const taken = useRef<string>();
  taken.current ??= JSON.stringify(stored);
  const writer = useMemo(() => draftWriter(hold), [hold]);
  const soon = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    if (stored.writer === WRITER) return;
    const text = JSON.stringify(stored);
    if (text === taken.current) return;
    // Written elsewhere, after what stands here.
    taken.current = text;
    latest.current = stored;
    setDraft(stored);
  }, [stored]);

  useEffect(() => {
    if (tryAgain !== undefined) writer.write(latest.current);
  }, [tryAgain, writer]);

  const set = (after: DraftRecord) => {
    latest.current = after;
    setDraft(after);
    writer.write(after);
  };
  const settle = () => {
    if (soon.current === undefined) return latest.current;
    clearTimeout(soon.current);
    soon.current = undefined;
    set(guess(latest.current));
    return latest.current;
  };
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
    set(after);
    if (parts.text === undefined && parts.title === undefined) return;
    clearTimeout(soon.current);
    soon.current = setTimeout(settle, PAUSE);
  };
  const guessAgain = () => {
    const after = guess(latest.current);
    if (JSON.stringify(after) !== JSON.stringify(latest.current)) set({ ...after, writer: WRITER });
  };
  return { draft, change, settle, guessAgain, finish: writer.finish, resume: writer.resume };
}

/**
 * Every record is handed to the browser in the very event that made it, and the browser stores them in that order: one that
 * waited for another's end would be lost with a panel that is closed meanwhile.
 */
function draftWriter(hold: (draft: DraftRecord | undefined) => void) {
  let latest = Promise.resolve();
  let isFinished = false;
  return {
    write: (draft: DraftRecord) => {
      if (isFinished) return;
      const written = drafts.write(draft).then(
        () => hold(undefined),
        () => hold(draft),
      );
      latest = latest.then(() => written);
    },
    finish: async () => {
      isFinished = true;
      await latest;
    },
    resume: () => {
      isFinished = false;
    },
  };
}
