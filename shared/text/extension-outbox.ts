/** Words of what waits for the sheet, and of what is waited for from it; English in extension-outbox-en.ts. */
export interface WaitsText {
  /** No answer has come since the browser was connected. */
  readonly fetching: string;
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
  /** Under a letter in which something is hidden: `what`, the marks. */
  readonly fillIn: (what: string) => string;
  readonly toldNow: (title: string) => string;
  /** What goes after a matter; `other` is a matter's number, empty while it has none. */
  readonly steps: Readonly<
    Record<'triage' | 'group' | 'tell_apart', (title: string, other: string) => string>
  >;
}

export const sv: WaitsText = {
  fetching: 'Hämtas från arket …',
  needsYou: 'Behöver åtgärdas',
  whenMended: 'Sparat här. Skickas när det är åtgärdat.',
  busy: 'Arket är upptaget',
  off: 'Inget skickas härifrån',
  offHow: 'IT-avdelningen har valt att inget skickas härifrån. Kopiera ur Utkorg och för in det i arket.',
  keptHere: 'Sparat här.',
  openSettings: 'Öppna inställningarna',
  fillIn: (what) =>
    `Dolt i brevet: ${what}. Skriv in det som hör till staden, eller ta bort det, innan du klistrar in brevet.`,
  toldNow: (title) => `Antecknat: du har svarat om ”${title}”.`,
  steps: {
    triage: (title) => `Jag blir ansvarig: ${title}`,
    group: (title, other) => `Samma fråga${other && ` som ${other}`}: ${title}`,
    tell_apart: (title, other) => `Inte samma som ${other}: ${title}`,
  },
};
