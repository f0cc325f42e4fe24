/** What stands over a column of the sheet. */
export interface ColumnWords {
  readonly title: string;
  /** Shown when the pointer rests on the title. */
  readonly note?: string;
}

/** The same columns with the words of another language. */
export type TwinOf<Tabs> = {
  readonly [Table in keyof Tabs]: Tabs[Table] extends { readonly columns: infer Columns }
    ? {
        readonly title: string;
        readonly columns: { readonly [Key in keyof Columns]: ColumnWords };
      }
    : never;
};
