import { createContext } from 'preact';
import type { Language } from '../../../shared/text/language.ts';

/** The language of the panel, for parts that are told nothing else. */
export const PanelLanguage = createContext<Language>('sv');

/** What the forms inside are about ("SKÄ-D-2026-0001", "actions"): their drafts are kept under it. */
export const DraftScope = createContext('');

/** What the sheet refused, told at the form that asked for it. */
export interface Refusal {
  readonly text: string;
  /** The command's field that is wrong, where one is. */
  readonly field?: string | undefined;
  /** The form that was sent; undefined when a single button was pressed. */
  readonly by?: symbol | undefined;
}
export const Refused = createContext<Refusal | undefined>(undefined);

let asking: symbol | undefined;
const onScreen = new Set<symbol>();

/** Sends a form: whatever is called before the first `await` knows which form asked (`formAsking`). */
export function asForm<Result>(form: symbol, run: () => Result): Result {
  asking = form;
  try {
    return run();
  } finally {
    asking = undefined;
  }
}

/** The form that is being sent at this moment; undefined for a press of any other button. */
export const formAsking = (): symbol | undefined => asking;

/** Called by a form while it is on the screen. @returns what to call when it leaves */
export function formIsShown(form: symbol): () => void {
  onScreen.add(form);
  return () => {
    onScreen.delete(form);
  };
}

/** Whether a form on the screen tells it; otherwise the panel has to. */
export const isToldAtForm = ({ by }: Refusal): boolean => by !== undefined && onScreen.has(by);
