import { nameFrom } from './authors.ts';
import { clockAlone } from './dates.ts';
import { elementsIn, isHidden, squeeze, wordsOf } from './dom.ts';
import type { Scope } from './found.ts';
import { marksIn } from './marks.ts';
import { isQuote, readText } from './text.ts';
import { isAlike } from './unit.ts';

const LABELS =
  /^(?:från|from|av|by|namn|name|författare|author|avsändare|skribent|(?:förslags|fråge|uppgifts)ställare|(?:namn)?insändare|initiativtagare|proposed by|(?:inlämna|skrive|publicera|posta|upplag|inlag|inskicka)[dtn]+ av|submitted by|posted by|written by|autor|verfasser|kirjoittaja|nimi|navn|forfatter|von):?$/i;

/** "Gatukontoret svarade:" */
const ANSWERED =
  /^(?:svar|answer|reply|response|antwort) (?:från|from|av|by|von) (?:[^:]{2,20}: )?(.{2,50})$/i;
const SAYS =
  /^[^\p{L}]*(\p{Lu}.{1,40}?)\s+(?:(?:har )?svara[dr]e?|skrev|skriver|säger|replied|responded|answered|wrote|says|antwortete|schrieb)\s?:$/u;

/**
 * The name beside a post whose markup says nothing: of a face, under a label ("Från:"), the words that a picture beside them
 * repeats, or the first bold words of a row that stands above the post's own.
 */
export function writerBeside({ roots, body }: Scope): string {
  const pictured = pictureAuthor(roots, body);
  if (pictured) return pictured;
  const words = (element: Element | null | undefined) => nameFrom(element?.textContent ?? '');
  const beside = roots.flatMap((root) => [
    ...elementsIn(root, (inner) => inner === body || isHidden(inner) || isQuote(inner)),
  ]);
  for (const element of beside) {
    const label = element.matches('th, dt, td, b, strong, span, label')
      ? squeeze(element.textContent ?? '')
      : '';
    if (LABELS.test(label)) {
      const next = element.nextSibling;
      const name = nameFrom(
        (next?.textContent?.trim() ? next : element.nextElementSibling)?.textContent ?? '',
      );
      if (name) return name.replace(/\s*[<(].*$/, '');
    }
  }
  for (const element of beside) {
    const words = element.childElementCount < 4 ? wordsOf(element, 60) : '';
    const isOpening = words !== '' && roots.some((root) => wordsOf(root, 60).startsWith(words));
    const [, name = ''] = (isOpening && ANSWERED.exec(words)) || SAYS.exec(words) || [];
    if (nameFrom(name)) return nameFrom(name);
  }
  const shown = beside.filter(({ childElementCount }) => childElementCount === 0).map(words);
  for (const picture of beside.filter(({ localName }) => localName === 'img')) {
    const name = nameFrom(picture.getAttribute('alt') ?? '');
    if (name.length > 1 && shown.includes(name)) return name;
  }
  const bold = roots.length > 1 ? words(roots[0]?.querySelector('b, strong')) : '';
  return bold.length <= 40 && !/[:?!]/.test(bold) ? bold : '';
}

const FACE = '[class*="avatar" i] img[alt], img[class*="avatar" i][alt], a[href*="/u"] > img[alt]';

/** Name of the picture beside a post, when nothing else gives one. */
function pictureAuthor(roots: readonly Element[], body: Element): string {
  for (const root of roots)
    for (const image of root.querySelectorAll(`${FACE}, img[alt][width]`)) {
      // A small picture may be anything; of a person it tells first name and last.
      const width = Number(image.getAttribute('width'));
      if (
        !image.matches(FACE) &&
        (width > 64 || !/^\p{Lu}\S+ \p{Lu}\S+$/u.test(image.getAttribute('alt') ?? ''))
      )
        continue;
      const name = squeeze(image.getAttribute('alt') ?? '').replace(
        /^@|(?:['’]?s)?\s*(?:avatar|profil\S* ?(?:picture|photo|bild)?)$/i,
        '',
      );
      if (name && name.length <= 40 && !/avatar|photo|image|bild/i.test(name) && !body.contains(image))
        return name;
    }
  return '';
}

/** In a guest book a heading names the guest ("Sofia Ek: Fin utställning"), and behind a comma may stand where they live. */
export function guestOf({ roots, body }: Scope): string {
  const above = roots[0]?.previousElementSibling;
  const headings = roots.flatMap((root) => [...root.querySelectorAll(HEADING)]);
  const heading = roots[0]?.closest(GUEST_BOOK)
    ? (headings.find((one) => !body.contains(one)) ?? (above?.matches(HEADING) ? above : undefined))
    : undefined;
  const [line = ''] = heading ? readText(heading).split('\n') : [];
  const [, name = ''] = /^([^:?!]{2,45}?)(?:,\s*\p{Lu}[\p{L} -]{1,30})?(?::\s.*)?$/u.exec(line.trim()) ?? [];
  return nameFrom(name);
}
const HEADING = 'h2, h3, h4, h5, h6';
const GUEST_BOOK = '[class*="guestbook" i], [id*="guestbook" i], [class*="gastbok" i], [id*="gastbok" i]';

/** In a talk only the first of several messages in a row says whose they are; the others tell no more than the clock. */
export function writerAbove({ roots }: Scope): string {
  const [root] = roots;
  const { time } = marksIn(roots, isQuote);
  if (!root || !time || !clockAlone(wordsOf(time.element, 12))) return '';
  let left = 20;
  for (let one = root.previousElementSibling; one && left > 0; one = one.previousElementSibling, left--) {
    if (!isAlike(root, one)) return '';
    const { author } = marksIn([one], isQuote);
    if (author) return author.name;
  }
  return '';
}
