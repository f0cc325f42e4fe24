import type { Twin } from './language.ts';

/** Words of what a gesture could not take, or took only a part of. */
interface TakenText {
  readonly cutOff: string;
  readonly longer: (taken: number, all: number) => string;
  readonly tooLong: (length: number, most: number) => string;
  /** Of a selection across several posts: how many others there are. */
  readonly others: (count: number) => string;
  readonly source: { readonly title: string; readonly body: string };
  readonly frame: (host: string) => { readonly title: string; readonly body: string; readonly allow: string };
}

const swedish = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const english = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const sv: TakenText = {
  cutOff: 'Texten är avkortad på sidan – fäll ut den och fånga igen.',
  longer: (taken, all) =>
    `Bara de första ${swedish(taken)} av sidans ${swedish(all)} tecken är med. Markera det som behövs och fånga igen.`,
  tooLong: (length, most) =>
    `Texten är ${swedish(length)} tecken och arket tar emot ${swedish(most)}. Ta bort det som inte behövs.`,
  others: (count) =>
    `Markeringen går över flera inlägg. Här är det första; ${count === 1 ? 'det andra' : `de andra ${count}`} ligger bland Påbörjade.`,
  source: {
    title: 'Källkoden går inte att läsa härifrån',
    body: 'Gå till sidan själv och försök igen.',
  },
  frame: (host) => ({
    title: `Texten står i en ram från ${host}`,
    body: 'Markera den, högerklicka på den och välj Fånga det här i Gensvar. Eller tillåt att ramen läses; det går att ta tillbaka i inställningarna. Menade du sidan: klicka på den först.',
    allow: `Tillåt ${host}`,
  }),
};

const en: TakenText = {
  cutOff: 'The page cuts the text off: unfold it there and clip again.',
  longer: (taken, all) =>
    `Only the first ${english(taken)} of the page’s ${english(all)} characters are here. Select what is needed and clip again.`,
  tooLong: (length, most) =>
    `The text has ${english(length)} characters and the sheet takes ${english(most)}. Remove what is not needed.`,
  others: (count) =>
    `The selection runs over several posts. This is the first; ${count === 1 ? 'the other is' : `the other ${count} are`} among those begun.`,
  source: {
    title: 'Source code cannot be read from here',
    body: 'Go to the page itself and try again.',
  },
  frame: (host) => ({
    title: `The text is in a frame from ${host}`,
    body: 'Select it, right-click it and choose Clip this in Gensvar. Or allow the frame to be read; you can take that back in the settings. If you meant the page: click it first.',
    allow: `Allow ${host}`,
  }),
};

export const takenText: Twin<TakenText> = { sv, en };
