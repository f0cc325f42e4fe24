/** Words of what waits for the sheet, wherever the panel shows it; English in extension-outbox-en.ts. */
export interface WaitsText {
  /** The sheet's place, where only a person can help. */
  readonly needsYou: string;
  readonly whenMended: string;
  /** The sheet's place, while it answers and takes nothing. */
  readonly busy: string;
  /** The sheet's place where a policy sends nothing; and what to do instead. */
  readonly off: string;
  readonly offHow: string;
  readonly keptHere: string;
  readonly openSettings: string;
}

export const sv: WaitsText = {
  needsYou: 'Behöver åtgärdas',
  whenMended: 'Sparat här. Skickas när det är åtgärdat.',
  busy: 'Arket är upptaget',
  off: 'Inget skickas härifrån',
  offHow: 'IT-avdelningen har valt att inget skickas härifrån. Kopiera ur Utkorg och för in det i arket.',
  keptHere: 'Sparat här.',
  openSettings: 'Öppna inställningarna',
};
