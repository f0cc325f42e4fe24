/**
 * Engines that the generic thread reads without an adapter of their own, as each draws one post and a page on which
 * nobody says anything. Markup by our own hand, after their public templates. Whole threads of theirs, in Swedish and
 * English, are in `../../fixtures/pages`.
 */

/** A post in the engine's own markup. All values are put in as they are: the caller escapes what is to be words. */
export interface EnginePost {
  readonly number: number;
  readonly author: string;
  readonly words: string;
  /** For machines, and as it is shown. */
  readonly iso: string;
  readonly shown: string;
  /** Address that the post's own link leads to. */
  readonly href: string;
  /** More attributes on the post's own element. */
  readonly attributes?: string | undefined;
}

export interface Engine {
  readonly name: string;
  readonly url: string;
  readonly linkOf: (number: number) => string;
  readonly post: (post: EnginePost) => string;
  readonly around: (posts: string) => string;
  /** A line of the engine's own list (of threads, members, reports), which is nobody's words, and what is around them. */
  readonly line: (subject: string, name: string) => string;
  readonly list: (lines: string) => string;
}

const SITE = 'https://grannforum.exempel.se';
const PAGE = `${SITE}/trad/77`;

export const ENGINES: readonly Engine[] = [
  {
    name: 'phpBB',
    url: `${SITE}/viewtopic.php?t=77`,
    linkOf: (n) => `${SITE}/viewtopic.php?p=${n}#p${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<div id="p${number}" class="post bg1" ${attributes}><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?u=5" class="username">${author}</a></dt><dd class="profile-posts">41</dd></dl><div class="postbody"><div id="post_content${number}"><h3><a href="${href}">Re: x</a></h3><p class="author"><a class="unread" href="${href}"><span class="sr-only">x</span></a><strong><a href="./memberlist.php?u=5" class="username">${author}</a></strong> &raquo; <time datetime="${iso}">${shown}</time></p><div class="content">${words}</div></div></div></div></div>`,
    around: (posts) =>
      `<div id="wrap"><h2 class="topic-title"><a href="./viewtopic.php?t=77">Bron</a></h2>${posts}</div>`,
    line: (subject, name) =>
      `<li class="row"><dl class="row-item topic_read"><dt><div class="list-inner"><a href="./viewtopic.php?t=9" class="topictitle">${subject}</a></div></dt><dd class="posts">14</dd><dd class="lastpost"><span><a href="./memberlist.php?u=5" class="username">${name}</a> <time datetime="2026-03-04T07:05:00+01:00">4 mars 2026</time></span></dd></dl></li>`,
    list: (lines) =>
      `<div id="wrap"><h2 class="forum-title"><a href="./viewforum.php?f=2">Forum</a></h2><ul class="topiclist topics">${lines}</ul></div>`,
  },
  {
    name: 'vBulletin 4',
    url: `${SITE}/showthread.php?77-x`,
    linkOf: (n) => `${SITE}/showthread.php?77-x&p=${n}#post${n}`,
    post: ({ number, author, words, shown, href, attributes = '' }) =>
      `<li class="postbitlegacy postcontainer old" id="post_${number}" ${attributes}><div class="posthead"><span class="postdate old"><span class="date">${shown}</span></span><span class="nodecontrols"><a name="post${number}" href="${href}" class="postcounter">#1</a></span></div><div class="postdetails"><div class="userinfo"><a class="username offline" href="member.php?5-x"><strong>${author}</strong></a></div><div class="postbody"><div class="content"><div id="post_message_${number}"><blockquote class="postcontent restore">${words}</blockquote></div></div></div></div></li>`,
    around: (posts) =>
      `<h1 class="threadtitle"><a href="showthread.php?77-x">Bron</a></h1><ol id="posts" class="posts">${posts}</ol>`,
    line: (subject, name) =>
      `<li class="threadbit" id="thread_9"><div class="threadinfo"><h3 class="threadtitle"><a class="title" href="showthread.php?9-x">${subject}</a></h3><div class="author"><a class="username" href="member.php?5-x">${name}</a></div></div><ul class="threadstats"><li>14</li></ul></li>`,
    list: (lines) => `<div id="threadlist"><ol id="threads" class="threads">${lines}</ol></div>`,
  },
  {
    name: 'vBulletin 5',
    url: `${SITE}/forum/x/77-x`,
    linkOf: (n) => `${SITE}/forum/x/77-x?p=${n}#post${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<li data-node-id="${number}" class="b-post js-post" itemscope itemtype="http://schema.org/Comment" ${attributes}><div class="b-post__body"><div class="b-userinfo"><div itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/member/5-x" itemprop="url"><span itemprop="name">${author}</span></a></div></div><div class="b-post__content"><div class="b-post__timestamp"><time itemprop="dateCreated" datetime="${iso}">${shown}</time></div><span class="b-post__count"><a href="${href}" class="b-post__count-link">#1</a></span><div class="js-post__content-text" itemprop="text">${words}</div></div></div></li>`,
    around: (posts) => `<h1 class="main-title">Bron</h1><ul class="conversation-list">${posts}</ul>`,
    line: (subject, name) =>
      `<tr class="topic-item"><td class="cell-topic"><a class="topic-title" href="/forum/x/9-x">${subject}</a></td><td class="cell-lastpost"><a href="/member/5-x">${name}</a></td></tr>`,
    list: (lines) => `<table class="topic-list"><tbody>${lines}</tbody></table>`,
  },
  {
    name: 'XenForo',
    url: `${SITE}/threads/x.77/`,
    linkOf: (n) => `${SITE}/threads/x.77/post-${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<article class="message message--post js-post" data-author="${author}" data-content="post-${number}" id="js-post-${number}" ${attributes}><div class="message-cell message-cell--user"><h4 class="message-name"><a href="/members/x.5/" class="username">${author}</a></h4></div><div class="message-cell message-cell--main"><header class="message-attribution"><ul class="message-attribution-main"><li><a href="${href}" rel="nofollow"><time class="u-dt" datetime="${iso}">${shown}</time></a></li></ul></header><div class="message-content"><article class="message-body"><div class="bbWrapper">${words}</div></article></div></div></article>`,
    around: (posts) =>
      `<div class="p-title"><h1 class="p-title-value">Bron</h1></div><div class="block-body">${posts}</div>`,
    line: (subject, name) =>
      `<div class="structItem structItem--thread" data-author="${name}"><div class="structItem-title"><a href="/threads/x.9/">${subject}</a></div><ul class="structItem-parts"><li><a href="/members/x.5/" class="username">${name}</a></li><li><time class="u-dt" datetime="2026-03-04T07:05:00+0100">4 mars 2026</time></li></ul></div>`,
    list: (lines) => `<h1 class="p-title-value">Forum</h1><div class="structItemContainer">${lines}</div>`,
  },
  {
    name: 'Invision',
    url: `${SITE}/topic/77-x/`,
    linkOf: (n) => `${SITE}/topic/77-x/#comment-${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<article id="elComment_${number}" class="cPost ipsBox ipsComment" ${attributes}><aside class="ipsComment_author cAuthorPane"><h3 class="cAuthorPane_author"><strong><a href="/profile/5-x/" class="ipsType_break">${author}</a></strong></h3></aside><div id="comment-${number}_wrap" data-commentid="${number}" class="ipsComment_content"><div class="ipsComment_meta"><a href="${href}" class="ipsType_blendLinks"><time datetime="${iso}">${shown}</time></a></div><div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_richText"><p>${words}</p></div></div></div></article>`,
    around: (posts) =>
      `<h1 class="ipsType_pageTitle">Bron</h1><div class="cTopic" id="elPostFeed">${posts}</div>`,
    line: (subject, name) =>
      `<li class="ipsDataItem" data-rowid="9"><div class="ipsDataItem_main"><h4 class="ipsDataItem_title"><a href="/topic/9-x/">${subject}</a></h4></div><ul class="ipsDataItem_lastPoster"><li><a href="/profile/5-x/" class="ipsType_break">${name}</a></li></ul></li>`,
    list: (lines) =>
      `<h1 class="ipsType_pageTitle">Forum</h1><ol class="ipsDataList cForumTopicTable">${lines}</ol>`,
  },
  {
    name: 'Vanilla',
    url: `${SITE}/discussion/77/x`,
    linkOf: (n) => `${SITE}/discussion/comment/${n}/#Comment_${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<li class="Item ItemComment" id="Comment_${number}" ${attributes}><div class="Comment"><div class="Item-Header CommentHeader"><span class="Author"><a href="/profile/x" class="Username">${author}</a></span><div class="Meta CommentMeta"><span class="MItem DateCreated"><a href="${href}" class="Permalink"><time datetime="${iso}">${shown}</time></a></span></div></div><div class="Item-Body"><div class="Message userContent"><p>${words}</p></div></div></div></li>`,
    around: (posts) =>
      `<div class="PageTitle"><h1>Bron</h1></div><ul class="MessageList DataList Comments">${posts}</ul>`,
    line: (subject, name) =>
      `<li class="Item ItemDiscussion" id="Discussion_9"><div class="ItemContent Discussion"><div class="Title"><a href="/discussion/9/x">${subject}</a></div><div class="Meta"><span class="MItem LastCommentBy"><a href="/profile/x">${name}</a></span></div></div></li>`,
    list: (lines) => `<h1 class="H HomepageTitle">Forum</h1><ul class="DataList Discussions">${lines}</ul>`,
  },
  {
    name: 'Discourse',
    url: `${SITE}/t/x/77`,
    linkOf: (n) => `${SITE}/t/x/77/${n - 40_100}`,
    post: ({ number, author, words, shown, href, attributes = '' }) =>
      `<div class="topic-post clearfix regular" ${attributes}><article id="post_${number - 40_100}" data-post-id="${number}" class="boxed onscreen-post" role="region"><div class="topic-body clearfix"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first full-name"><a href="/u/x" data-user-card="x">${author}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date" href="${href}"><span class="relative-date" title="${shown}">${shown}</span></a></div></div></div><div class="regular contents"><div class="cooked"><p>${words}</p></div></div></div></article></div>`,
    around: (posts) =>
      `<div id="topic-title"><h1 data-topic-id="77"><a href="/t/x/77" class="fancy-title">Bron</a></h1></div><section class="topic-area"><div class="post-stream">${posts}</div></section>`,
    line: (subject, name) =>
      `<tr class="topic-list-item"><td class="main-link"><a href="/t/x/9" class="title raw-link raw-topic-link">${subject}</a></td><td class="posters"><a href="/u/x" data-user-card="x"><img alt="" title="${name}"></a></td><td class="num posts">14</td></tr>`,
    list: (lines) => `<table class="topic-list"><tbody>${lines}</tbody></table>`,
  },
  {
    name: 'WordPress',
    url: PAGE,
    linkOf: (n) => `${PAGE}#comment-${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<li id="comment-${number}" class="comment even depth-1" ${attributes}><article id="div-comment-${number}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b></div><div class="comment-metadata"><a href="${href}"><time datetime="${iso}">${shown}</time></a></div></footer><div class="comment-content"><p>${words}</p></div></article></li>`,
    around: (posts) =>
      `<main><h1 class="entry-title">Bron</h1><div id="comments" class="comments-area"><ol class="comment-list">${posts}</ol></div></main>`,
    line: (subject, name) =>
      `<li class="wp-block-latest-posts__item"><a class="wp-block-latest-posts__post-title" href="/9">${subject}</a> <span class="wp-block-latest-posts__post-author">${name}</span></li>`,
    list: (lines) =>
      `<main><h1 class="page-title">Arkiv</h1><ul class="wp-block-latest-posts__list">${lines}</ul></main>`,
  },
  {
    name: 'Disqus',
    url: PAGE,
    linkOf: (n) => `${PAGE}#comment-${n}`,
    post: ({ number, author, words, shown, href, attributes = '' }) =>
      `<li class="post" id="post-${number}" ${attributes}><div data-role="post-content" class="post-content"><div class="post-body"><header class="comment__header"><span class="post-byline"><span class="author"><a href="https://disqus.com/by/x/" data-role="username">${author}</a></span></span><span class="post-meta"><a href="${href}" data-role="relative-time" class="time-ago" title="${shown}">${shown}</a></span></header><div class="post-body-inner"><div class="post-message" data-role="message" dir="auto"><p>${words}</p></div></div></div></div></li>`,
    around: (posts) =>
      `<section id="conversation" class="conversation"><ul id="post-list" class="post-list">${posts}</ul></section>`,
    line: (subject, name) =>
      `<li class="recommendation"><a class="recommend-link" href="/9">${subject}</a> <span class="recommend-author">${name}</span></li>`,
    list: (lines) => `<section id="recommendations"><ul>${lines}</ul></section>`,
  },
  {
    name: 'Stack Exchange',
    url: `${SITE}/questions/40101/x`,
    linkOf: (n) => `${SITE}/a/${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<div id="answer-${number}" class="answer js-answer" data-answerid="${number}" ${attributes}><div class="answercell post-layout--right"><div class="s-prose js-post-body" itemprop="text"><p>${words}</p></div><div class="js-post-menu"><a href="${href}" class="js-share-link">share</a></div><div class="post-signature owner"><div class="user-info"><div class="user-action-time">svarade <span title="${iso}" class="relativetime">${shown}</span></div><div class="user-details"><a href="/users/5/x">${author}</a></div></div></div></div></div>`,
    around: (posts) =>
      `<div id="question-header"><h1><a href="/questions/40101/x" class="question-hyperlink">Bron</a></h1></div><div id="answers">${posts}</div>`,
    line: (subject, name) =>
      `<div class="s-post-summary js-post-summary"><h3 class="s-post-summary--content-title"><a href="/questions/9/x" class="s-link">${subject}</a></h3><div class="s-user-card"><a href="/users/5/x">${name}</a></div></div>`,
    list: (lines) => `<h1>Alla frågor</h1><div id="questions">${lines}</div>`,
  },
  {
    name: 'Flashback',
    url: `${SITE}/t77`,
    linkOf: (n) => `${SITE}/sp${n}`,
    post: ({ number, author, words, shown, href, attributes = '' }) =>
      `<div id="post${number}" class="post" data-postid="${number}" ${attributes}><div class="post-heading">${shown} <div class="pull-right"><a href="${href}" id="postcount${number}"><strong>#1</strong></a></div></div><div class="post-body"><div class="post-col post-left"><a href="/u5" class="post-user-username dropdown-toggle">${author}</a></div><div class="post-col post-right"><div class="post_message" id="post_message_${number}">${words}</div></div></div></div>`,
    around: (posts) => `<h1>Bron</h1><div id="posts">${posts}</div>`,
    line: (subject, name) =>
      `<tr class="tr_subforum"><td class="td_title"><a href="/t9" class="thread-title">${subject}</a> <span class="thread-poster">${name}</span></td><td class="td_replies">14</td></tr>`,
    list: (lines) => `<table id="threadslist"><tbody>${lines}</tbody></table>`,
  },
  {
    name: 'Familjeliv',
    url: PAGE,
    linkOf: (n) => `${PAGE}?m=${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<li class="message clearfix" id="anchor-m${number}" ${attributes}><div class="message_header"><span class="message_number"><a href="${href}">#1</a></span><time class="message_date" datetime="${iso}">${shown}</time></div><div class="author_info"><a class="user_link" href="/profil/x"><span class="nick">${author}</span></a></div><div class="message_body"><p>${words}</p></div></li>`,
    around: (posts) => `<h1 class="thread_title">Bron</h1><ul class="thread_messages">${posts}</ul>`,
    line: (subject, name) =>
      `<li class="thread_row"><a class="thread_link" href="/trad/9">${subject}</a> <span class="last_nick">${name}</span></li>`,
    list: (lines) => `<h1>Forum</h1><ul class="thread_list">${lines}</ul>`,
  },
  {
    name: 'Decidim',
    url: PAGE,
    linkOf: (n) => `${PAGE}#comment_${n}`,
    post: ({ number, author, words, iso, shown, attributes = '' }) =>
      `<div class="comment-thread"><div id="comment_${number}" class="comment" data-comment-id="${number}" ${attributes}><div class="comment__header"><span class="author__container" data-author="true"><span class="author__name">${author}</span></span><time datetime="${iso}">${shown}</time></div><div class="comment__content"><div><p>${words}</p></div></div></div></div>`,
    around: (posts) =>
      `<main id="content"><h1 class="h2 decorator">Bron</h1><div class="comments"><div class="comment-threads">${posts}</div></div></main>`,
    line: (subject, name) =>
      `<a class="card__list" href="/proposals/9"><div class="card__list-content"><h3 class="h3 card__list-title">${subject}</h3><div class="card__list-metadata"><span class="author__name">${name}</span></div></div></a>`,
    list: (lines) => `<main id="content"><h1>Förslag</h1><div class="card__list-list">${lines}</div></main>`,
  },
  {
    name: 'CONSUL',
    url: PAGE,
    linkOf: (n) => `${SITE}/comments/${n}`,
    post: ({ number, author, words, iso, shown, href, attributes = '' }) =>
      `<li><ul id="comment_${number}" class="comment no-bullet" ${attributes}><li class="comment-body"><div class="comment-info"><span class="user-name">${author}</span>&nbsp;&bull;&nbsp;<a href="${href}"><time datetime="${iso}">${shown}</time></a></div><div class="comment-user"><p>${words}</p></div></li></ul></li>`,
    around: (posts) =>
      `<main><h1>Bron</h1><section id="comments"><ul class="no-bullet comment-list">${posts}</ul></section></main>`,
    line: (subject, name) =>
      `<div id="proposal_9" class="proposal"><h3><a href="/proposals/9">${subject}</a></h3><p class="proposal-info"><span class="author">${name}</span></p></div>`,
    list: (lines) => `<main><h1>Förslag</h1><div id="proposals">${lines}</div></main>`,
  },
  {
    name: 'FixMyStreet',
    url: `${SITE}/report/77`,
    linkOf: (n) => `${SITE}/report/77#update_${n}`,
    post: ({ number, author, words, shown, attributes = '' }) =>
      `<li class="item-list__item item-list__item--updates" ${attributes}><div class="item-list__update-wrap"><a name="update_${number}" class="internal-link-fixed-header"></a><div class="item-list__update-text"><div class="moderate-display"><p>${words}</p></div><p class="meta-2">Inlagt av ${author} ${shown}</p></div></div></li>`,
    around: (posts) =>
      `<div id="side-report"><h1>Bron</h1><div id="updates"><ul class="item-list item-list--updates">${posts}</ul></div></div>`,
    line: (subject, name) =>
      `<li class="item-list__item item-list--reports__item"><a href="/report/9"><h3 class="item-list__heading">${subject}</h3><small>${name}</small></a></li>`,
    list: (lines) =>
      `<div id="side"><h1>Rapporter</h1><ul class="item-list item-list--reports">${lines}</ul></div>`,
  },
];
