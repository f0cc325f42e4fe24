const words = (index: number): string =>
  `Lampa nummer ${index} vid gångvägen är släckt sedan flera veckor, och det är mörkt när barnen går hem.`;
const day = (index: number): string => `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: Math.round(count) }, (_, index) => one(index)).join('\n');
const page = (main: string): string =>
  `<!doctype html><html lang="sv"><head><title>Belysning i parken</title></head><body><main><h1>Belysning i parken</h1>${main}</main></body></html>`;

/** Pages of other makes than a thread, of about so many elements each: where a rule that looks twice would show. */
export const SHAPES: ReadonlyMap<string, (elements: number) => string> = new Map([
  [
    'paragraphs',
    (elements) => page(`<div class="text">${times(elements, (at) => `<p>${words(at)}</p>`)}</div>`),
  ],
  [
    'words in one paragraph',
    (elements) => page(`<p>${times(elements, (at) => `<span>ord${at}</span>`)}</p>`),
  ],
  [
    'article with links',
    (elements) =>
      page(
        `<article><p>Av <a href="/u/tova">Tova Lind</a></p>${times(elements / 3, (at) => `<p>${words(at)} <b>Fet</b>, <a href="/x${at}">länk ${at}</a>.</p>`)}</article>`,
      ),
  ],
  [
    'table',
    (elements) =>
      page(
        `<table>${times(elements / 6, (at) => `<tr><td>${at}</td><td><a href="/arende/${at}">Ärende ${at}</a></td><td>${day(at)}</td><td>Granne ${at}</td></tr>`)}</table>`,
      ),
  ],
  [
    'cards',
    (elements) =>
      page(
        times(
          elements / 8,
          (at) =>
            `<div class="card"><h3><a href="/forslag/${at}">Förslag ${at}</a></h3><p>${words(at)}</p><div><span>Granne ${at}</span><span>${day(at)}</span></div></div>`,
        ),
      ),
  ],
  [
    'deep tree',
    (elements) =>
      page(times(elements / 400, (at) => `${'<div>'.repeat(399)}<p>${words(at)}</p>${'</div>'.repeat(399)}`)),
  ],
  [
    'one long text',
    (elements) => page(`<div>${words(0)} ${'Ord om belysningen i parken. '.repeat(elements * 3.5)}</div>`),
  ],
]);
