/**
 * Text of a script for the page: leaves a gesture that points at the innermost shown element whose text holds
 * the words, compared without case, white space and punctuation. Evaluates to whether there is one.
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
  let target = wanted && holds(document.body) ? document.body : null;
  while (target) {
    const holders = inside(target).filter(holds);
    if (holders.length === 0) break;
    const shown = holders.filter((element) => element.checkVisibility());
    const first = shown[0] ?? holders[0];
    // A teaser elsewhere on the page may repeat the words; the text itself stands in a far larger part.
    target = shown.find((element) => textOf(element).length > 8 * textOf(first).length) ?? first;
  }
  globalThis.gensvarGesture = target ? { target } : undefined;
  return target !== null;
})()`;
}
