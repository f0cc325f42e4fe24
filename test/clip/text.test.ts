// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../extension/clip/text.ts';

const read = (html: string): string => {
  const holder = new DOMParser()
    .parseFromString(`<body><div id="r">${html}</div></body>`, 'text/html')
    .querySelector('#r');
  return holder ? readText(holder) : 'no holder';
};

test.each([
  ['<p>Ett</p><p>Två</p>', 'Ett\n\nTvå'],
  ['Ett<br>Två <b>tre</b>', 'Ett\nTvå tre'],
  ['Glad <img class="emoji" alt="😀" src="x"> i dag <img alt="Karta över parken" src="y">', 'Glad 😀 i dag'],
  ['Ord<div class="signature">Hälsningar</div>', 'Ord'],
  ['Ord<button>Gilla</button><div role="button">Svara</div>', 'Ord'],
  ['<blockquote class="bbCodeBlock bbCodeBlock--quote">Någon annans</blockquote>Mina', 'Mina'],
  ['<blockquote>Ur en bok</blockquote>Mina', 'Ur en bok\n\nMina'],
  [
    'Syns<span hidden>dolt</span><span style="display:none">dolt</span><span class="sr-only">dolt</span>',
    'Syns',
  ],
  ['Original<div class="translated">Translated</div>', 'Original'],
  ['<pre>a\n  b</pre>', 'a\nb'],
  ['<script>alert(1)</script><style>p{}</style>Ord', 'Ord'],
])('%s reads as %j', (html, text) => expect(read(html)).toBe(text));

test('plain words come back as they are, without space at the ends of lines or more than one blank line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 }), (lines) => {
      const paragraphs = lines.map((line) => line.replace(/[<>&]/g, ''));
      const text = read(paragraphs.map((line) => `<p>${line}</p>`).join(''));
      expect(text).not.toMatch(/[ \t]\n|\n{3}|^\s|\s$/);
      const letters = (words: string) => words.replace(/[\s\u00ad\u200b\ufeff\0\r]/g, '');
      expect(letters(text)).toBe(letters(paragraphs.join('')));
    }),
  );
});
