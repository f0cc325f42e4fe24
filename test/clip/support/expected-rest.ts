import type { Draft } from '../../../shared/protocol/draft.ts';

/** Pages that keep a part of the words behind a control. */
export interface RestCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly focus?: string;
  /** Everything in it is selected. */
  readonly select?: string;
  readonly expected: Partial<Draft>;
  /** The draft says that words are missing. */
  readonly isCutOff: boolean;
}

const FORUM = 'https://grannforum.exempel.se/trad/9';
const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="sv"><head><title>Ljuset</title><style>${style}</style></head><body><main><h1>Ljuset</h1>${body}</main></body></html>`;
const post = (words: string, after = ''): string =>
  `<article class="post" id="post-41"><a class="author" href="/u/sara">Sara Lind</a> <a href="#post-41"><time datetime="2026-11-19T18:02:00+01:00">19 nov</time></a><div class="post-content">${words}</div>${after}</article>`;
const group = (words: string): string =>
  `<!doctype html><html lang="sv"><head><title>Grannar | Facebook</title></head><body><div role="main"><div role="article" aria-posinset="1"><h3 data-ad-rendering-role="profile_name"><a role="link" href="/groups/77/user/5/">Sara Lind</a></h3><a role="link" href="/groups/77/posts/502/"><span>3 tim</span></a><div data-ad-comet-preview="message"><div dir="auto">${words}</div></div></div></div></body></html>`;
const WHOLE =
  'Ljuset släcks klockan tio på gångvägen, och då är det kolmörkt ända till skolan och lekplatsen.';
const HALF = 'Ljuset släcks klockan tio på gångvägen';

export const REST_CASES: readonly RestCase[] = [
  {
    name: 'a group post whose rest is not in the page',
    url: 'https://www.facebook.com/groups/77',
    html: group(`${HALF}… <div role="button" tabindex="0">Visa mer</div>`),
    focus: '[role=button]',
    expected: { text: `${HALF}…`, author: 'Sara Lind', certainty: { text: 'guessed' } },
    isCutOff: true,
  },
  {
    name: 'in English, a button of one word behind three dots',
    url: FORUM,
    html: page(post(`${HALF}... <button>More</button>`)),
    focus: 'button',
    expected: { text: `${HALF}...`, author: 'Sara Lind' },
    isCutOff: true,
  },
  {
    name: 'a link made for it beside the words, which show no dots',
    url: FORUM,
    html: page(post(HALF, '<a href="/trad/9#post-41" data-testid="tweet-text-show-more-link">Visa mer</a>')),
    focus: '.author',
    expected: { text: HALF },
    isCutOff: true,
  },
  {
    name: 'the opening post, nothing pointed at',
    url: FORUM,
    html: page(post(`${HALF}… <span role="button" tabindex="0">Läs mer</span>`)),
    expected: { text: `${HALF}…`, author: 'Sara Lind' },
    isCutOff: true,
  },
  {
    name: 'a rest that stands hidden in the page',
    url: FORUM,
    html: page(
      post(
        `<p>${HALF}<span class="dots">…</span><span class="rest" style="display:none">, och då är det kolmörkt ända till skolan och lekplatsen.</span></p><button>Läs mer</button>`,
      ),
    ),
    focus: 'button',
    expected: { text: WHOLE, author: 'Sara Lind', certainty: { text: 'guessed' } },
    isCutOff: false,
  },
  {
    name: 'the whole text hidden by the page’s style beside a short one',
    url: FORUM,
    html: page(
      post(
        `<div>${HALF}…</div><div class="full">${WHOLE}</div><a class="toggle-more">Visa hela inlägget</a>`,
      ),
      '.full { display: none }',
    ),
    focus: '.author',
    expected: { text: WHOLE },
    isCutOff: false,
  },
  {
    name: 'words that only the style cuts off after a line',
    url: FORUM,
    html: page(
      post(`<div class="clamp"><p>${`${WHOLE} `.repeat(6)}</p></div><button>Visa mer</button>`),
      '.clamp { height: 20px; overflow: hidden }',
    ),
    focus: 'button',
    expected: { text: `${WHOLE} `.repeat(6).trim() },
    isCutOff: false,
  },
  {
    name: 'a menu called More, a link to another page, and answers that are folded cut nothing',
    url: FORUM,
    html: page(
      post(
        WHOLE,
        '<div><button aria-haspopup="menu">Mer</button> <a href="/om">Läs mer</a> <button>Visa fler svar</button></div>',
      ),
    ),
    focus: '.author',
    expected: { text: WHOLE },
    isCutOff: false,
  },
  {
    name: 'a selection: the words of the control are not its own',
    url: 'https://www.facebook.com/groups/77',
    html: group(`${HALF}… <div role="button" tabindex="0" style="display:inline">Visa mer</div>`),
    select: '[data-ad-comet-preview]',
    expected: { kind: 'selection', text: `${HALF}…`, certainty: { text: 'guessed' } },
    isCutOff: true,
  },
];
