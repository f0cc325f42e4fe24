import { anchorAddress } from './anchor.ts';
import { isoFromWords } from './dates.ts';
import { dayOrderIn } from './day-order.ts';
import { detailsOf } from './details.ts';
import type { Found } from './found.ts';
import { withItem } from './items.ts';
import type { Reading } from './reading.ts';
import { writerBeside } from './writer.ts';

/** A pointed post with what does not stand beside its words: data for machines, faces, files, what it answers. */
export function complete({ platform, kind, reading, scope }: Found, document: Document): Found {
  // An adapter knows its platform's markup; what it found nothing in holds nothing.
  const isGeneric = platform === 'page';
  const dated = isGeneric ? datedBy(withItem(reading, document), document) : reading;
  const author = dated.author || (isGeneric && scope && writerBeside(scope)) || '';
  const isLinked = dated.certainty?.permalink === 'read';
  const anchored = isGeneric && scope && !isLinked ? anchorAddress(scope, document.URL) : '';
  const permalink = anchored || dated.permalink || '';
  const details = scope && detailsOf(scope.roots, scope.body);
  return {
    platform,
    kind: kind === 'page' && author && !reading.author ? 'post' : kind,
    reading: { ...dated, author, permalink, ...(details && { details }) },
  };
}

/** "03-04-2026" is two days, unless the page's other dates show which number is the day. */
function datedBy(reading: Reading, { body }: Document): Reading {
  const words = reading.published ? '' : (reading.publishedText ?? '');
  const published = words && isoFromWords(words, dayOrderIn(body.textContent ?? ''));
  return published ? { ...reading, published } : reading;
}
