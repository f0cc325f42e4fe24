export const ADDRESS = 'https://forum.exempel.se/t/belysning-i-parken/4711';
export const ELEMENTS_A_COMMENT = 13;

/** A thread of invented comments with about so many elements. */
export const thread = (elements: number): string => {
  const count = Math.round(elements / ELEMENTS_A_COMMENT);
  const comments = Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return `<article class="comment" id="comment-${10_000 + index}"><header><div class="meta"><a class="author" href="/u/granne${index}">Granne ${index}</a>
<a class="permalink" href="/t/belysning-i-parken/4711#comment-${10_000 + index}"><time datetime="2026-03-${day}T08:15:00+01:00">${day} mars</time></a></div></header>
<div class="comment-content"><p>Lampa nummer ${index} vid gångvägen är släckt sedan flera veckor, och det är mörkt när barnen går hem.</p><p>Kan någon laga den innan hösten? <em>Tack</em> på förhand.</p></div>
<footer><button>Gilla</button><button>Svara</button></footer></article>`;
  });
  return `<!doctype html><html lang="sv"><head><title>Belysning i parken</title><link rel="canonical" href="${ADDRESS}"></head><body><main><h1>Belysning i parken</h1><div class="thread">${comments.join('\n')}</div></main></body></html>`;
};
