/**
 * Text of a script for the page: leaves a gesture that points at the innermost shown element whose text holds
 * the words, compared without case, white space and punctuation. Where they stand several times, as when a title
 * or a teaser repeats them, the place in running text that begins with them is meant. Evaluates to whether there
 * is one.
 */
export function pointingScript(words: string): string {
  return `(() => {
  const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, '');
  const wanted = plain(${JSON.stringify(words)});
  const readable = (element) => !/^(?:script|style|noscript|template|head|title|textarea)$/.test(element.localName);
  const inside = (element) => [...(element.shadowRoot ?? element).children].filter(readable);
  const textOf = (element) => {
    let text = '';
    for (const node of (element.shadowRoot ?? element).childNodes)
      text += node.nodeType === 3 ? node.nodeValue : node.nodeType === 1 && readable(node) ? textOf(node) : '';
    return text;
  };
  const holds = (element) => plain(textOf(element)).includes(wanted);
  const found = [];
  const seek = (element) => {
    const holders = inside(element).filter(holds);
    if (holders.length === 0) found.push(element);
    else holders.forEach(seek);
  };
  if (wanted && holds(document.body)) seek(document.body);
  const around = (element, selector) => {
    let count = 0;
    for (let up = element.closest(selector); up; up = up.parentElement?.closest(selector)) count++;
    return count;
  };
  const worth = (element) => [
    element.checkVisibility() ? 1 : 0,
    -Math.min(1, around(element, 'h1, h2, h3, label, form, nav, header, footer, aside')),
    plain(textOf(element)).startsWith(wanted) ? 1 : 0,
    // What a post says stands in fewer quotations than where another post repeats it.
    -around(element, 'blockquote, [class*="quote" i]'),
    textOf(element.parentElement ?? element).length > 4 * wanted.length ? 1 : 0,
  ];
  const isBetter = (one, other) => {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at >= 0 && one[at] > other[at];
  };
  const target = found.reduce((best, one) => (best === null || isBetter(worth(one), worth(best)) ? one : best), null);
  globalThis.gensvarGesture = target ? { target } : undefined;
  return target !== null;
})()`;
}
