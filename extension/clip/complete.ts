import { anchorAddress } from './anchor.ts';
import { clockAlone, isoFromWords } from './dates.ts';
import { dayOrderIn } from './day-order.ts';
import { answeredAround, detailsOf } from './details.ts';
import { squeeze } from './dom.ts';
import type { Found, Scope } from './found.ts';
import { withoutFurniture } from './furniture.ts';
import { headerLines } from './header-lines.ts';
import { headingOf } from './heading.ts';
import { withItem } from './items.ts';
import { isAnswerIn } from './post.ts';
import { fill, type Reading } from './reading.ts';
import { bySiblings, dayAbove } from './records.ts';
import { restControls, withRest } from './rest.ts';
import { withoutSignature } from './signature.ts';
import type { Page } from './sites/adapter.ts';
import { guestOf, writerAbove, writerBeside } from './writer.ts';

/** A pointed post with what does not stand beside its words: data for machines, faces, files, what it answers. */
export function complete(found: Found, { document, head }: Page): Found {
  const { platform, kind, reading, scope } = withRest(found, restControls(document));
  // An adapter knows its platform's markup; what it found nothing in holds nothing.
  const isGeneric = platform === 'page';
  const headed = isGeneric ? headerLines(reading.text ?? '') : null;
  const told = headed ? { ...fill({ ...reading, text: headed.text }, headed) } : reading;
  const dated = isGeneric ? datedBy(withItem(told, document), document, scope) : reading;
  const isLinked = dated.certainty?.permalink === 'read';
  const alike = isGeneric && scope && !(dated.author && isLinked) ? bySiblings(scope, document.URL) : null;
  const isAnswer = scope !== undefined && isAnswerIn(scope, scope.body);
  const author = isAnswer
    ? ''
    : dated.author ||
      (isGeneric && scope && (writerBeside(scope) || guestOf(scope))) ||
      alike?.author ||
      (isGeneric && scope && writerAbove(scope)) ||
      '';
  const anchored = isGeneric && scope && !isLinked ? anchorAddress(scope, document.URL) : '';
  const permalink = anchored || dated.permalink || alike?.permalink || '';
  const words = withoutSignature(dated.text ?? '');
  const { published = '', publishedText = '' } = dated;
  const details = scope && detailsOf(scope.roots, scope.body);
  // Words that are nobody's post stand under the page's heading.
  const title = kind === 'page' ? headingOf(document, head) : '';
  return {
    platform,
    kind: kind === 'page' && author && !reading.author ? 'post' : kind,
    ...(scope && { scope }),
    reading: {
      ...fill(dated, { title }),
      text:
        isGeneric && scope
          ? withoutFurniture(words, { author, published, publishedText, title: document.title })
          : words,
      author,
      permalink,
      ...(details && {
        details: {
          ...details,
          answersTo:
            details.answersTo || reading.details?.answersTo || (isGeneric ? answeredAround(scope) : ''),
          place: details.place || reading.details?.place || '',
        },
      }),
    },
  };
}

/** The day that the page's heading or title names, of a log or a talk of that day. */
function dayOfPage(document: Document): string {
  const heading = squeeze(document.querySelector('h1')?.textContent ?? '');
  const day = [heading, document.title].map((words) => isoFromWords(words)).find(Boolean) ?? '';
  return day.length === 10 ? day : '';
}

/**
 * "03-04-2026" is two days, unless the page's other dates show which number is the day; "08:15" is no day, unless one
 * stands above.
 */
function datedBy(reading: Reading, { body }: Document, scope: Scope | undefined): Reading {
  const words = reading.published ? '' : (reading.publishedText ?? '');
  const clock = clockAlone(words);
  const day = scope && clock ? dayAbove(scope) || dayOfPage(body.ownerDocument) : '';
  const published = day
    ? `${day}T${clock}`
    : words && isoFromWords(words, dayOrderIn(body.textContent ?? ''));
  return published ? { ...reading, published } : reading;
}
