// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readableOwner } from '../../extension/clip/pick/walk.ts';
import type { Reading } from '../../extension/clip/reading.ts';

describe('where the arrow keys stop', () => {
  document.body.innerHTML = `<div id="thread"><h2> Snöröjning  i Vårberg </h2>
    <div id="one"><h3>Re: Snöröjning</h3><p>Det är halt.</p></div><div id="empty"></div></div>`;
  const at = (id: string): Element => {
    const found = document.getElementById(id);
    if (!found) throw new Error(id);
    return found;
  };
  const texts: Readonly<Record<string, string>> = { thread: 'Snöröjning i Vårberg', one: 'Det är halt.' };
  let read = 0;
  const ownerOf = readableOwner(
    (target) => [target],
    (target) => {
      read += 1;
      const text = texts[target.id];
      return text === undefined ? undefined : ({ text } as Reading);
    },
  );

  it('is a post, not a whole thread that is only its heading, nor what cannot be read', () => {
    expect(ownerOf(at('thread'))).toEqual([]);
    expect(ownerOf(at('one'))).toEqual([at('one')]);
    expect(ownerOf(at('empty'))).toEqual([]);
  });

  it('reads each post once', () => {
    read = 0;
    ownerOf(at('one'));
    ownerOf(at('one'));
    ownerOf(at('empty'));
    expect(read).toBe(0);
  });
});
