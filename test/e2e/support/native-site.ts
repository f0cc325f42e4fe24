import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const post = (number: number, name: string, words: string) =>
  `<article class="post" id="post-${number}" style="margin:8px 0"><a class="author" href="/u/${number}">${name}</a>
  <a class="permalink" href="/trad/9?p=${number}#post-${number}"><time datetime="2026-04-0${number % 10}T18:14:00+02:00">${number % 10} april</time></a>
  <div class="post-content"><p>${words}</p></div></article>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;

/** Written for these tests. The frames are the same site, and another one. */
const pagesOf = (other: string): Readonly<Record<string, string>> => ({
  '/trad/9': page(
    'Belysningen vid ån',
    post(101, 'Tova Lind', 'Lampan vid gångbron har varit släckt i tre veckor.') +
      post(
        102,
        'Omar Vale',
        'Jag ringde om det redan i <a href="/kalender">mars</a>, ingen har svarat. <img id="bild" alt="Lampan" width="60" height="40" src="/lampa.svg"> <button id="gilla">Gilla</button>',
      ) +
      post(103, 'Siv Alm', 'Se <a href="/kalender">kalendern</a> för när det ska mätas.') +
      '<grann-inlagg style="display:block"></grann-inlagg><oppet-inlagg style="display:block"></oppet-inlagg>' +
      `<script>customElements.define('grann-inlagg', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(post(104, 'Eli Gran', 'Det här står i en sluten skugga.'))}; } });
      customElements.define('oppet-inlagg', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(post(105, 'Per Glänta', 'Det här står i en öppen skugga.'))}; } })</script>` +
      '<iframe id="egen" src="/ram" width="600" height="180"></iframe>' +
      `<iframe id="annans" src="${other}/ram" width="600" height="180"></iframe>`,
  ),
  '/lampa.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="gold"/></svg>',
  '/ram':
    '<!doctype html><html lang="sv"><title>I en ram</title>' +
    post(201, 'Kim Persson', 'Papperskorgen vid lekplatsen svämmar över.') +
    post(202, 'Ada Ek', 'Den tömdes i går kväll.'),
});

/** The thread with its frames on a server of its own; of the other site it is `localhost`. */
export const startNativeSite = async () => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const type = request.url?.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    response.setHeader('Content-Type', type);
    response.end(pagesOf(`http://localhost:${port}`)[new URL(request.url ?? '/', 'http://x').pathname] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, thread: `${origin}/trad/9`, close: () => server.close() };
};

/** The middle of words in a frame, in the frame's own measure. Sent into the page, so it uses nothing from outside. */
export const middleOfWords = (sought: string): { x: number; y: number } => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(sought) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + sought.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`${sought} does not stand on the page`);
};

/** Marks words, as a person does. Sent into the page. */
export const markWords = (sought: string): void => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(sought) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
  }
};
