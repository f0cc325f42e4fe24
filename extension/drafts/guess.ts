import type { Channel, MatterKind } from '../../shared/matters/kinds.ts';
import type { DraftKind, Platform } from '../../shared/protocol/draft.ts';
import { maskedText } from './capture.ts';

/** Suggestions for what the page does not say. Each is shown as guessed and is the person's to change. */

/** First match wins; the order goes from the wording that means most to the one that means least. */
const KIND_SIGNS: readonly (readonly [MatterKind, RegExp])[] = [
  ['citizen_proposal', /medborgarförslag/i],
  [
    'fault_report',
    /felanmäl|\btrasig|\bsönder\b|släckt|läcker|lossnat|(fungerar|funkar|lyser) (inte|ej)|\bhål (i|på) /i,
  ],
  ['complaint', /klagomål|oacceptabel|under all kritik/i],
  ['citizen_enquiry', /medborgarfråga|\?\s*$/im],
  ['idea', /(?<!\p{L})(idé|förslag)(?!\p{L})|vore (bra|fint|kul)/iu],
];

export function guessKind(text: string): MatterKind {
  return KIND_SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'comment';
}

const MAIL_HOST = /^(mail\.google\.com|outlook\.(office|live|office365)\.com|mail\.yahoo\.com)$/;

export function guessChannel(unit: DraftKind, platform: Platform, host: string): Channel {
  if (unit === 'form' || unit === 'receipt') return 'web_form';
  if (MAIL_HOST.test(host)) return 'mail';
  if (platform !== 'page' || unit === 'post' || unit === 'comment') return 'social_media';
  return 'other';
}

const STREET =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+(?:vägen|gatan|torget|gränden?|stigen|plan|backen|parken|allén?|bron?|kajen|centrum)(?![\p{L}])/u;

/**
 * `Sätra · Ekholmsvägen`: a place of the sheet's lists and a street or square that are named in the text.
 * @param named names of places that occur in it
 */
export function guessPlace(text: string, named: readonly string[]): string {
  const street = STREET.exec(text)?.[0] ?? '';
  // Several neighbourhoods are a comparison or a list, not a place.
  const others = [...new Set(named)].filter((name) => name !== street);
  const neighbourhood = others.length === 1 ? (others[0] ?? '') : '';
  return [neighbourhood, street].filter((part) => part !== '').join(' · ');
}

const LONGEST_TITLE = 80;

/** So much of a text tells what stands in its first line. */
const OPENING = 5_000;

/**
 * The first sentence or line, and the next where it has fewer than three words ("Hej!"), cut between words. Personal data is masked before: what is left of half a number would
 * no longer be known as one.
 */
export function guessTitle(text: string): string {
  const masked = maskedText(text.slice(0, OPENING), { shown: [] });
  const first =
    /^\s*((?:\S+\s+){0,2}.+?)(?:[.!?](?=\s)|\n|$)/u.exec(masked)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  if (first.length <= LONGEST_TITLE) return first;
  const cut = first.slice(0, LONGEST_TITLE);
  // Nor does it end within a number that nobody knows.
  return `${cut.replace(/[\d\s()+.:/–-]*\S*$/, '') || cut.replace(/\d+$/, '')} …`;
}
