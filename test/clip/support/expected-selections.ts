import type { Draft } from '../../../shared/protocol/draft.ts';

/** What is marked, from the first words to the last, and whose posts it becomes. */
export interface SelectionCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly from: string;
  readonly to: string;
  readonly expected: readonly Partial<Draft>[];
}

const FORUM = 'https://bad.exempel.se/threads/vattnet.7/';
const message = (id: number, name: string, words: string, more = ''): string =>
  `<article class="message message--post" id="js-post-${id}" data-author="${name}"><div class="message-cell--user"><h4 class="message-name"><a class="username" href="/members/${id}">${name}</a></h4><h5 class="userTitle">Medlem</h5></div><div class="message-cell--main"><header class="message-attribution"><a href="/threads/vattnet.7/post-${id}"><time datetime="2026-11-18T1${id % 10}:00:00+01:00">Onsdag</time></a></header><div class="message-body"><div class="bbWrapper">${more}${words}</div></div><footer class="message-footer"><div class="reactionsBar">Gillas av Kalle</div><a class="actionBar-action" href="/react/${id}">Gilla</a></footer></div></article>`;
const html = `<!doctype html><html lang="sv"><head><title>Vattnet | Badforum</title></head><body><h1>Vattnet</h1><div class="block-body">${message(31, 'Sven Ö', 'Bryggan är hal. Vattnet är iskallt.<br>När fixas värmen?')}${message(32, 'Lotta', 'Håller med om bryggan, jag ramlade i går kväll.', '<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="Göran"><div>Göran skrev:</div><div>Det är bara att bada.</div></blockquote>')}${message(33, 'Göran', 'Sluta gnälla, ni som aldrig badar.')}</div></body></html>`;

const loose =
  '<article><h1>R</h1><p>Stycke 1 är kort.</p><p>Stycke 2 med <b>fet</b> och<br>radbrytning</p><p>Stycke 3 handlar om annat.</p></article>';
const signed = (id: number, name: string): string =>
  `<article class="entry" id="post-10${id}"><header><a class="author" href="/u/${id}">${name}</a> <time datetime="2026-05-0${id}T08:15">${id} maj</time></header>${[1, 2, 3].map((at) => `<p>Stycke ${at} av ${name}.</p>`).join('')}<footer><button>Svara</button></footer></article>`;
const quoting = (quote: string): string =>
  `<!doctype html><html lang="sv"><head><title>R</title></head><body><main><article class="post" id="post-101"><a class="author" href="/u/1">Ia</a> <time datetime="2026-05-01T08:15">1 maj</time><div class="post-content">${quote}<p>Den är lagad nu.</p></div></article></main></body></html>`;
const quotedOnX =
  '<!doctype html><html lang="sv"><head><title>X</title></head><body><main><article data-testid="tweet"><div data-testid="User-Name"><a href="/satrabo"><span>Sätrabo</span></a><a href="/satrabo"><span>@satrabo</span></a><a href="/satrabo/status/1770000000000000001"><time datetime="2026-05-01T08:15:00.000Z">1 maj</time></a></div><div data-testid="tweetText"><span>Lovar och lovar!</span></div><div role="link" tabindex="0"><div data-testid="User-Name"><span>Trafikkontoret</span><time datetime="2026-04-30T08:15:00.000Z">30 apr</time></div><div data-testid="tweetText"><span>Vi byter lampor i maj.</span></div></div></article></main></body></html>';

export const SELECTION_CASES: readonly SelectionCase[] = [
  {
    name: 'across two posts: a draft of each, without names, buttons and quotes between them',
    url: FORUM,
    html,
    from: 'Vattnet är iskallt.',
    to: 'om bryggan',
    expected: [
      {
        kind: 'selection',
        text: 'Vattnet är iskallt.\nNär fixas värmen?',
        author: 'Sven Ö',
        permalink: 'https://bad.exempel.se/threads/vattnet.7/post-31',
      },
      { kind: 'selection', text: 'Håller med om bryggan', author: 'Lotta' },
    ],
  },
  {
    name: 'across three posts',
    url: FORUM,
    html,
    from: 'Bryggan är hal',
    to: 'Sluta gnälla, ni',
    expected: [{ author: 'Sven Ö' }, { author: 'Lotta' }, { author: 'Göran' }],
  },
  {
    name: 'drawn on into the next post’s name: one post',
    url: FORUM,
    html,
    from: 'Vattnet är iskallt.',
    to: 'Lotta',
    expected: [
      {
        kind: 'selection',
        text: 'Vattnet är iskallt.\nNär fixas värmen?',
        author: 'Sven Ö',
        certainty: { text: 'read' },
      },
    ],
  },
  {
    name: 'a part of one post, as it stands',
    url: FORUM,
    html,
    from: 'Vattnet är',
    to: 'iskallt',
    expected: [{ kind: 'selection', text: 'Vattnet är iskallt', author: 'Sven Ö' }],
  },
  {
    name: 'in a text without posts, as it stands',
    url: 'https://blad.exempel.se/om-badet',
    html: '<!doctype html><html lang="sv"><head><title>Om badet</title></head><body><h1>Om badet</h1><p>Badet öppnar i maj. Det stänger i september.</p><p>Frågor tas emot i receptionen.</p></body></html>',
    from: 'Det stänger',
    to: 'Frågor tas emot',
    expected: [{ kind: 'selection', text: 'Det stänger i september.\n\nFrågor tas emot', author: '' }],
  },
  {
    name: 'paragraphs that stand directly in the article: all of them',
    url: 'https://blad.exempel.se/inlagg/3',
    html: `<!doctype html><html lang="sv"><head><title>R</title></head><body><main>${loose}</main></body></html>`,
    from: 'Stycke 1',
    to: 'Stycke 3 handlar',
    expected: [
      {
        kind: 'selection',
        text: 'Stycke 1 är kort.\n\nStycke 2 med fet och\nradbrytning\n\nStycke 3 handlar',
        certainty: { text: 'read' },
      },
    ],
  },
  {
    name: 'the same under name and time: the writer’s, without them',
    url: 'https://blad.exempel.se/inlagg/3',
    html: `<!doctype html><html lang="sv"><head><title>R</title></head><body><main>${signed(1, 'Ia Ek')}${signed(2, 'Bo Å')}</main></body></html>`,
    from: 'Stycke 2 av Ia',
    to: 'Stycke 1 av Bo',
    expected: [
      { text: 'Stycke 2 av Ia Ek.\n\nStycke 3 av Ia Ek.', author: 'Ia Ek' },
      { text: 'Stycke 1 av Bo', author: 'Bo Å' },
    ],
  },
  {
    name: 'what an answer quotes with its writer’s name: not the answer’s writer’s',
    url: 'https://blad.exempel.se/inlagg/3',
    html: quoting('<blockquote><cite>Kim skrev:</cite><p>Bänken är trasig</p></blockquote>'),
    from: 'Bänken är',
    to: 'trasig',
    expected: [{ kind: 'selection', text: 'Bänken är trasig', author: '', published: '' }],
  },
  {
    name: 'what an answer quotes without a name: nobody’s either',
    url: 'https://blad.exempel.se/inlagg/3',
    html: quoting('<blockquote><p>Bänken är trasig</p></blockquote>'),
    from: 'Bänken är',
    to: 'trasig',
    expected: [{ kind: 'selection', text: 'Bänken är trasig', author: '', published: '' }],
  },
  {
    name: 'the post that another one on X quotes: not the outer writer’s',
    url: 'https://x.com/satrabo/status/1770000000000000001',
    html: quotedOnX,
    from: 'Vi byter',
    to: 'lampor',
    expected: [
      { kind: 'selection', text: 'Vi byter lampor', author: 'Trafikkontoret', published: '', permalink: '' },
    ],
  },
  {
    name: 'the outer writer’s own words on X: the writer’s',
    url: 'https://x.com/satrabo/status/1770000000000000001',
    html: quotedOnX,
    from: 'Lovar och',
    to: 'lovar',
    expected: [{ kind: 'selection', text: 'Lovar och lovar', author: 'Sätrabo' }],
  },
];
