/** Why a file cannot be read at all; the words for people are in shared/text/imports.ts. */
export type FileFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'too_large'; readonly megabytes: number; readonly most: number }
  | { readonly fault: 'too_many_rows'; readonly most: number }
  | { readonly fault: 'too_many_columns'; readonly most: number }
  | { readonly fault: 'cell_too_long'; readonly row: number; readonly most: number }
  | { readonly fault: 'old_excel' }
  | { readonly fault: 'protected' }
  | {
      readonly fault: 'not_a_table';
      readonly what: 'pdf' | 'image' | 'zip' | 'web_page' | 'program' | 'unknown';
    }
  | { readonly fault: 'broken'; readonly part: string }
  | { readonly fault: 'bomb' }
  | { readonly fault: 'not_captures' };

/** Thrown while a file is read; nothing has been changed by then. */
export class UnreadableFile extends Error {
  constructor(readonly why: FileFault) {
    super(why.fault);
  }
}

/** What a file may hold. A sheet has room for a tenth as many matters as rows could be written here. */
export const LIMITS = {
  megabytes: 40,
  rows: 100_000,
  columns: 200,
  cell: 50_000,
} as const;
