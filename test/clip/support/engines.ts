/**
 * Engines that the generic thread reads without an adapter of their own, as each draws one post and a page without one.
 * Markup by our own hand, after their public templates; the same in Swedish and English pages of `../../fixtures/pages`.
 */

/** A post in the engine's own markup. All values are put in as they are: the caller escapes what is to be words. */
export interface EnginePost {
  readonly number: number;
  readonly author: string;
  readonly words: string;
  /** For machines, and as it is shown. */
  readonly iso: string;
  readonly shown: string;
  /** Takes the place of the address that the engine writes. */
  readonly link?: string | undefined;
  /** More attributes on the post's own element. */
  readonly attributes?: string | undefined;
}

export interface Engine {
  readonly name: string;
  /** Where its thread stands. */
  readonly url: string;
  /** The address of the post with this number. */
  readonly linkOf: (number: number) => string;
  readonly post: (post: EnginePost & { readonly href: string }) => string;
  readonly around: (posts: string) => string;
  /** The engine's own page on which nobody has said anything: its list of threads, members or searches. */
  readonly none: (line: (subject: string, name: string) => EngineLine) => string;
}
interface EngineLine {
  readonly subject: string;
  readonly name: string;
}

const SITE = 'https://grannforum.exempel.se';
const PAGE = `${SITE}/trad/77`;

export const ENGINES: readonly Engine[] = [
  {
    name: 'phpBB',
    url: `${SITE}/viewtopic.php?t=77`,
    linkOf: (n) => `${SITE}/viewtopic.php?p=${n}#p${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<div id="p${number}" class="post bg1" ${attributes}><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?u=5" class="username">${author}</a></dt><dd class="profile-posts">41</dd></dl><div class="postbody"><div id="post_content${number}"><h3><a href="${href}">Re</a></h3><p class="author"><a class="unread" href="${href}"><span class="sr-only">Inlägg</span></a><strong><a href="./memberlist.php?u=5" class="username">${author}</a></strong> &raquo; <time datetime="${iso}">${shown}</time></p><div class="content">${words}</div></div></div></div></div>`,
    around: (posts) => `<div id="wrap"><h2 class="topic-title"><a href="./viewtopic.php?t=77">Bron</a></h2>${posts}</div>`,
    none: (line) => {
      const row = ({ subject, name }: EngineLine) =>
        `<li class="row"><dl class="row-item topic_read"><dt><div class="list-inner"><a href="./viewtopic.php?t=9" class="topictitle">${subject}</a></div></dt><dd class="posts">14</dd><dd class="lastpost"><span><a href="./memberlist.php?u=5" class="username">${name}</a> <time datetime="2026-03-04T07:05:00+01:00">i dag</time></span></dd></dl></li>`;
      return `<div id="wrap"><h2 class="forum-title"><a href="./viewforum.php?f=2">Forum</a></h2><ul class="topiclist topics">${row(line('1', 'a'))}${row(line('2', 'b'))}</ul></div>`;
    },
  },
  {
    name: 'vBulletin 4',
    url: `${SITE}/showthread.php?77-x`,
    linkOf: (n) => `${SITE}/showthread.php?77-x&p=${n}#post${n}`,
    post: ({ number, author, words, shown, href, attributes = '' }) =>
      `<li class="postbitlegacy postcontainer old" id="post_${number}" ${attributes}><div class="posthead"><span class="postdate old"><span class="date">${shown}</span></span><span class="nodecontrols"><a name="post${number}" href="${href}" class="postcounter">#1</a></span></div><div class="postdetails"><div class="userinfo"><a class="username offline" href="member.php?5-x"><strong>${author}</strong></a></div><div class="postbody"><div class="content"><div id="post_message_${number}"><blockquote class="postcontent restore">${words}</blockquote></div></div></div></div></li>`,
    around: (posts) => `<h1 class="threadtitle"><a href="showthread.php?77-x">Bron</a></h1><ol id="posts" class="posts">${posts}</ol>`,
    none: (line) => {
      const row = ({ subject, name }: EngineLine) =>
        `<li class="threadbit" id="thread_9"><div class="threadinfo"><h3 class="threadtitle"><a class="title" href="showthread.php?9-x">${subject}</a></h3><div class="author"><a class="username" href="member.php?5-x">${name}</a>, 2026-03-02 08:15</div></div><ul class="threadstats"><li>14</li></ul></li>`;
      return `<div id="threadlist"><ol id="threads" class="threads">${row(line('1', 'a'))}${row(line('2', 'b'))}</ol></div>`;
    },
  },
];
