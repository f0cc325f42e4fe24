import type { Language } from '../text/language.ts';
import { xml } from './bytes.ts';
import { type Block, type Run, type Table, tableOfRun } from './document.ts';
import { type Mark, RUN_HEIGHT, RUN_WIDTH, runDrawing } from './run-drawing.ts';

/** Everything on one page without anything from elsewhere; it opens in a browser and in a word processor. */
const STYLE = `body{font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b2427;background:#fff}
h1{font-size:1.7em;line-height:1.2}h2{font-size:1.2em;margin-top:1.8em}.under{color:#55646a}
table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:600}
th,td{border-bottom:1px solid #c9d2d4;padding:.3em .6em .3em 0;text-align:left;vertical-align:top;white-space:pre-line}
main>p{white-space:pre-line}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th.n{white-space:normal;vertical-align:bottom}
caption{white-space:normal}.again{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.wide{overflow-x:auto}.wide:focus-visible{outline:2px solid #0b5563}
@media(max-width:40em){body{margin:1em auto}th,td{min-width:5em}.half{min-width:4em}}
.bar{display:inline-block;height:.8em;background:#0b5563}.half{width:45%}
figure{margin:1em 0}svg{width:100%;height:auto;overflow:visible}svg text{font-size:12px;fill:#55646a}.grid{stroke:#c9d2d4}.centre{stroke:#0b5563;stroke-width:1.5;stroke-dasharray:8 4}svg .centre-name{fill:#0b5563}.series{fill:none;stroke:#0b5563;stroke-width:2}.dot{fill:#0b5563}.shift{fill:#9c2f1f}
h1{text-wrap:balance}.under span{display:inline-block}
@page{margin:16mm 18mm;@bottom-right{content:counter(page) " (" counter(pages) ")";font:9pt Arial,sans-serif;color:#55646a}}
@media print{figure,tr,thead{break-inside:avoid}.n{white-space:normal}.wide{overflow:visible}th,td{min-width:0}body{margin:0;padding:0;max-width:none;font-size:10.5pt;line-height:1.4}h2{margin-top:1.3em}table{margin:.5em 0}h1,h2,caption,thead,p:has(+.wide){break-after:avoid}tbody tr:first-child,tbody tr:last-child,main>p:last-child,.wide+p:nth-last-child(2){break-before:avoid}main>p{orphans:3;widows:3}
table:not(:has(tbody tr:nth-child(9))){break-inside:avoid}}`;

export function reportHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((block) => block.kind === 'title');
  let under = '';
  const parts: string[] = [];
  for (const block of blocks) {
    parts.push(blockHtml(block, under));
    if (block.kind === 'heading' || block.kind === 'title') under = block.text;
  }
  const body = parts.join('\n');
  return `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${xml(title?.text ?? '')}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

/** @param under the heading above */
function blockHtml(block: Block, under: string): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${xml(block.text)}</h1>\n<p class="under">${inWholes(block.under)}</p>`;
    case 'heading':
      return `<h2>${xml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${xml(block.text)}</p>`;
    case 'table':
      return tableHtml(block.table, under);
    case 'run':
      return runHtml(block.run);
    case 'bars': {
      const rows = block.bars.map(
        ({ label, share, shown }) =>
          `<tr><th scope="row">${xml(label)}</th><td class="half"><span class="bar" style="width:${(share * 100).toFixed(1)}%"></span></td><td class="n">${xml(shown)}</td></tr>`,
      );
      return scrolling(block.title, rows.join('\n'), under);
    }
  }
}

/** Broken between its parts, and within one only where that is longer than the line: a day stays whole. */
const inWholes = (under: string): string =>
  under
    .split(' · ')
    .map((part) => `<span>${xml(part)}</span>`)
    .join(' · ');

/** Drawn, and its table below it, folded away on a screen. */
function runHtml(run: Run): string {
  const marks = runDrawing(run).map(markSvg).join('');
  return `<figure>\n<svg viewBox="0 0 ${RUN_WIDTH} ${RUN_HEIGHT}" role="img" aria-label="${xml(`${run.title}. ${run.centreName}`)}">${marks}</svg>\n</figure>\n${tableHtml(tableOfRun(run))}`;
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return `<line class="${mark.name}" x1="${mark.from[0]}" y1="${mark.from[1]}" x2="${mark.to[0]}" y2="${mark.to[1]}"/>`;
    case 'path':
      return `<path class="${mark.name}" d="${mark.d}"/>`;
    case 'text':
      return `<text class="${mark.name}" x="${mark.at[0]}" y="${mark.at[1]}" text-anchor="${mark.anchor}">${xml(mark.text)}</text>`;
  }
}

function tableHtml({ title, head, rows, numeric, widths }: Table, under = ''): string {
  const kind = (index: number) => (numeric.includes(index) ? ' class="n"' : '');
  const titles = head.map((text, index) => `<th scope="col"${kind(index)}>${xml(text)}</th>`).join('');
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .map((text, index) =>
          index === 0 ? `<th scope="row">${xml(text)}</th>` : `<td${kind(index)}>${xml(text)}</td>`,
        )
        .join('')}</tr>`,
  );
  const body = `<thead><tr>${titles}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>`;
  if (!widths) return scrolling(title, body, under);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width * 100) / whole).toFixed(1)}%"/>`);
  return scrolling(title, `<colgroup>${columns.join('')}</colgroup>\n${body}`, under, whole);
}

/**
 * On a narrow screen the table moves sideways and not the page; by keyboard too. A title that only repeats the heading
 * above is only read aloud.
 */
function scrolling(title: string, rows: string, under: string, width = 100): string {
  const name = xml(title);
  const caption = `<caption${title === under ? ' class="again"' : ''}>${name}</caption>\n`;
  return `<div class="wide" role="region" aria-label="${name}" tabindex="0">\n<table${width < 100 ? ` style="width:${width}%"` : ''}>\n${caption}${rows}\n</table>\n</div>`;
}
