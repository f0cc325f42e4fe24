import type { Language } from '../../../../shared/text/language.ts';
import type { FigureData } from '../../../calls.ts';

/** What the page begins with: nothing in a dialog; on the web page the server has put all of it into the page. */
export interface Start {
  readonly query: string;
  readonly figures?: FigureData;
  readonly language?: Language;
}

/** The element that the server fills on the web page. */
const ELEMENT = 'start';

export function readStart(): Start {
  const text = document.getElementById(ELEMENT)?.textContent ?? '';
  if (text.trim() === '') return { query: location.search };
  return JSON.parse(text) as Start;
}
