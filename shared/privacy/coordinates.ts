import type { Finding } from './finding.ts';

const DECIMAL =
  /(?<![\d.,])[-+]?\d{1,2}\.\d{4,10}°?\s?[NS]?(?:\s?[,;/]\s?|\s)[-+]?\d{1,3}\.\d{4,10}(?:°?\s?[EWÖV](?!\p{L})|°)?(?![\d.]\d)/gu;
const COMMA =
  /(?<![\d.,])[-+]?\d{1,2},\d{4,10}°?\s?[NS]?\s?[;/ ]\s?[-+]?\d{1,3},\d{4,10}(?:°?\s?[EWÖV](?!\p{L})|°)?(?!\d)/gu;
const DEGREES =
  /(?<!\d)(?:[NS]\s?)?\d{1,2}\s?°\s?\d{1,2}(?:[.,]\d{1,4})?\s?['’′](?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?(?:"|”|″|''))?\s?[NS]?[,;\s]{0,3}[EWÖ]?\s?\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,4})?\s?['’′](?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?(?:"|”|″|''))?(?:\s?[EWÖ](?!\p{L}))?/gu;

const LETTER_FIRST = /(?<!\p{L})[NS]\s?\d{1,2}[.,]\d{4,10}°?[,;\s]{1,3}[EWÖV]\s?\d{1,3}[.,]\d{4,10}(?!\d)/gu;

/** Positions on the earth to some ten metres or better: two decimal numbers with four decimals, or degrees and minutes. */
export function findCoordinates(text: string): Finding<'coordinates'>[] {
  return [DECIMAL, COMMA, DEGREES, LETTER_FIRST].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'coordinates' as const,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
}
