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
];
