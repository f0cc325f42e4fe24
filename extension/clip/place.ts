import { wordsOf } from './dom.ts';

/** "Reported in the category Lighting at Mill Lane by June Alder": a street or a square, and nothing else that has a name. */
const SAID =
  /^(?:[Rr]eported|[Rr]apportera[dt]|[Aa]nmäl[dt])\s(?:.{0,60}\s)?(?:at|near|på|vid)\s(\p{Lu}[\p{L} '’-]{0,40}?(?:(?:gatan|vägen|gränd|torg|torget|backen|stigen|allén|parken|bron|leden|kajen)|\s(?:Street|Road|Lane|Avenue|Square|Park|Bridge|Close|Drive|Hill|Crescent|Green|Court))(?:\s\d{1,3}\s?[A-Z]?)?|\d{1,3}\s\p{Lu}[\p{L} '’-]{0,40}?\s(?:Street|Road|Lane|Avenue|Square|Close|Drive|Hill|Crescent|Court))(?![\p{L}\d])/u;
const LONGEST = 200;

/** The place that a report's own line tells, of the elements given. */
export function placeSaid(elements: Iterable<Element>): string {
  for (const element of elements) {
    const words = wordsOf(element, LONGEST);
    const [, place = ''] = (words.length <= LONGEST && SAID.exec(words)) || [];
    if (place) return place;
  }
  return '';
}
