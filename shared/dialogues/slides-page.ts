import { xml } from '../reports/bytes.ts';
import { packWords } from '../text/dialogues-pack.ts';
import type { StatusLanguage } from '../text/status.ts';
import type { Slide } from './slides.ts';

/** Large letters for the back of a room; printed, each slide is a page. Colours are those of the reports. */
const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-snap-type: y mandatory; background: #eef3f4; }
body { margin: 0; font: 400 clamp(18px, 2.3vw, 40px)/1.35 Arial, sans-serif; color: #16262b; }
section { height: 100vh; padding: 6vh 7vw 4vh; display: flex; flex-direction: column; background: #fff; scroll-snap-align: start; overflow: auto; border-bottom: 1px solid #c9d2d4; }
section:first-of-type { border-left: 2vw solid #0b5563; padding-left: 5vw; }
section:first-of-type h1 { margin-top: auto; }
h1, h2 { margin: 0 0 .8em; color: #0b5563; font-size: 1.5em; line-height: 1.2; }
h1 { font-size: 1.9em; }
p { margin: 0 0 .7em; }
p:empty { display: none; }
dl { margin: 0; display: grid; grid-template-columns: max-content max-content; gap: .45em 2em; }
dt { font-weight: 700; max-width: 60vw; }
dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
footer { font-size: .55em; color: #55646a; margin-top: auto; padding-top: 1.2em; }
@page { size: 297mm 167mm; margin: 0; }
@media print {
  html { background: #fff; }
  body { font-size: 20pt; }
  section { height: 166mm; border-bottom: 0; break-after: page; overflow: hidden; print-color-adjust: exact; }
  footer span { display: none; }
  section:last-of-type { break-after: auto; }
}`;

/**
 * Keys of a keyboard and of a presenter's clicker, and the mouse. The slide shown is the one at the top of the window.
 */
const SCRIPT = `
const slides = [...document.querySelectorAll('section')];
const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -slides.length, End: slides.length };
const move = (step) => {
  const tops = slides.map((slide) => Math.abs(slide.getBoundingClientRect().top));
  const to = tops.indexOf(Math.min(...tops)) + step;
  const slide = slides[Math.max(0, Math.min(slides.length - 1, to))];
  slide.scrollIntoView();
  slide.focus({ preventScroll: true });
};
addEventListener('keydown', (event) => {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  move(event.key === ' ' && event.shiftKey ? -1 : step);
});
addEventListener('click', () => { if (String(getSelection()) === '') move(1); });
`;

/** The panel that makes the page is one script itself, in which the tag must not stand in clear. */
const element = (name: string, content: string): string =>
  ['<', name, '>', content, '</', name, '>'].join('');

/**
 * Slides as one page that any browser shows, without a network: a screen each, moved on by arrow keys, space bar or a
 * click, and a sheet of paper each when printed.
 */
export function slidesHtml(slides: readonly Slide[], language: StatusLanguage): string {
  const title = slides[0]?.title ?? '';
  const words = packWords[language];
  const sections = slides.map((slide, index) => {
    const level = index === 0 ? 'h1' : 'h2';
    const lines = slide.lines.map(([strong, plain]) =>
      slide.isCounts
        ? `<dt>${xml(strong)}</dt><dd>${xml(plain)}</dd>`
        : `<p>${[strong === '' ? '' : `<strong>${xml(strong)}</strong>`, xml(plain)].filter((part) => part !== '').join('<br>')}</p>`,
    );
    const place = words.slideOf(index + 1, slides.length);
    const number = `<footer>${xml(place)}${index === 0 ? `<span>. ${xml(words.slideKeys)}</span>` : ''}</footer>`;
    return `<section id="s${index + 1}" aria-labelledby="t${index + 1}" tabindex="0"><${level} id="t${index + 1}">${xml(slide.title)}</${level}>${slide.isCounts ? `<dl>${lines.join('')}</dl>` : lines.join('')}${number}</section>`;
  });
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${xml(title)}</title><style>${STYLE}</style></head><body><main>${sections.join('')}</main>${element('script', SCRIPT)}</body></html>\n`;
}
