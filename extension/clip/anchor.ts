import type { Scope } from './found.ts';
import { cleanLink } from './links.ts';
import { anchorsOf } from './permalinks.ts';

/** Address of a post that nothing links to: the page's own with the post's anchor; empty without one. */
export function anchorAddress({ roots, body }: Scope, location: string): string {
  const document = body.ownerDocument;
  const isThere = (anchor: string) =>
    document.getElementById(anchor) !== null || document.getElementsByName(anchor).length > 0;
  const anchor = bestAnchor(anchorsOf({ roots }, body).filter(isThere)) || seriesAnchor(roots);
  return anchor ? `${cleanLink(location, location).replace(/#.*$/, '')}#${encodeURIComponent(anchor)}` : '';
}

/** An id of the post itself, where those beside it have the same word with other numbers. */
function seriesAnchor(roots: readonly Element[]): string {
  const wordOf = (id: string) => /^([a-zåäö]+[-_:]?)\d+$/i.exec(id)?.[1];
  const root = roots.find(({ id }) => wordOf(id));
  const word = root && wordOf(root.id);
  const others = root?.parentElement?.children ?? [];
  return word && [...others].some((one) => one !== root && wordOf(one.id) === word) ? root.id : '';
}

/** An anchor that is made to be linked to: an `a name`, or an id of a word and a number. */
function bestAnchor(anchors: readonly string[]): string {
  const plain = anchors.filter((anchor) => /^(?:[a-z]+[-_:]?){0,2}\d{2,}$/i.test(anchor));
  return (
    plain.find((anchor) =>
      /^(?:post|comment|p|c|msg|message|answer|reply|update|issuecomment)[-_]?\d+$/i.test(anchor),
    ) ??
    plain.find((anchor) => /^\d{4,}$/.test(anchor)) ??
    ''
  );
}
