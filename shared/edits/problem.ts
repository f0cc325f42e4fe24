import type { ColumnKey } from '../text/tabs.ts';

/** The columns of the tabs in which a cell edited by hand is read. */
export type EditedColumn = ColumnKey<'matters'> | ColumnKey<'referrals'>;

/** Why a cell that somebody has written says nothing that can be entered; the words are in shared/text/edits.ts. */
export type Problem =
  /** Follows from what has happened; `shown` is what it comes to. */
  | { readonly problem: 'computed'; readonly shown: string }
  /** Was settled once and never changes. */
  | { readonly problem: 'fixed'; readonly shown: string }
  /** The resident's or the department's own words. */
  | { readonly problem: 'own_words' }
  | { readonly problem: 'not_a_day' }
  /** Nothing can have been received on a day to come. */
  | { readonly problem: 'in_the_future' }
  | { readonly problem: 'not_in_list'; readonly choices: readonly string[] }
  | { readonly problem: 'not_an_issue' }
  | { readonly problem: 'too_long'; readonly most: number }
  | { readonly problem: 'formula' }
  | { readonly problem: 'needs_text' }
  /** A row typed by hand says nothing that a matter could be called. */
  | { readonly problem: 'needs_title' }
  /** A step that has been taken is not taken back by emptying its cell. */
  | { readonly problem: 'not_taken_back' }
  /** A day that has not come. */
  | { readonly problem: 'not_yet' }
  /** A department's answer without what it amounts to, or without its words. */
  | { readonly problem: 'needs_outcome' }
  | { readonly problem: 'needs_answer' }
  | { readonly problem: 'already_answered' }
  /** The row is a copy of a matter's row. */
  | { readonly problem: 'copy'; readonly key: string }
  /** The number and the hidden key say different matters: part of the tab was sorted or pasted. */
  | { readonly problem: 'torn'; readonly key: string }
  /** Nobody can know whether it was written here or came from another row; `shown` is what holds. */
  | { readonly problem: 'moved'; readonly shown: string }
  /** The row shows another title than its matter's, so that nobody can know which matter was meant. */
  | { readonly problem: 'other_title'; readonly shown: string }
  /** The row's hidden content is damaged. */
  | { readonly problem: 'damaged'; readonly key: string }
  /** The command was refused; the refusal in words. */
  | { readonly problem: 'refused'; readonly message: string };

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const value = <Value>(read: Value): Read<Value> => ({ ok: true, value: read });
export const wrong = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
