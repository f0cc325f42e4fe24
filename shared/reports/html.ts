import type { Language } from '../text/language.ts';
import { xml } from './bytes.ts';
import type { Block, Table } from './document.ts';

/** Everything on one page without anything from elsewhere; it opens in a browser and in a word processor. */
const STYLE = `body{font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b2427;background:#fff}
h1{font-size:1.7em;line-height:1.2}h2{font-size:1.2em;margin-top:1.8em}.under{color:#55646a}
table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:600}
th,td{border-bottom:1px solid #c9d2d4;padding:.3em .6em .3em 0;text-align:left;vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th.n{white-space:normal;vertical-align:bottom}
caption{white-space:normal}
.wide{overflow-x:auto}.wide:focus-visible{outline:2px solid #0b5563}
@media(max-width:40em){body{margin:1em auto}th,td{min-width:5em}.half{min-width:4em}}
.bar{display:inline-block;height:.8em;background:#0b5563}.half{width:45%}
@media print{.n{white-space:normal}.wide{overflow:visible}th,td{min-width:0}body{margin:0;max-width:none;font-size:11pt}h2,caption{break-after:avoid}tr{break-inside:avoid}}`;

export function reportHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((block) => block.kind === 'title');
  const body = blocks.map(blockHtml).join('\n');
  return `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${xml(title?.text ?? '')}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${xml(block.text)}</h1>\n<p class="under">${xml(block.under)}</p>`;
    case 'heading':
      return `<h2>${xml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${xml(block.text)}</p>`;
    case 'table':
      return tableHtml(block.table);
    case 'bars': {
      const rows = block.bars.map(
        ({ label, share, shown }) =>
          `<tr><th scope="row">${xml(label)}</th><td class="half"><span class="bar" style="width:${(share * 100).toFixed(1)}%"></span></td><td class="n">${xml(shown)}</td></tr>`,
      );
      return scrolling(block.title, rows.join('\n'));
    }
  }
}

function tableHtml({ title, head, rows, numeric }: Table): string {
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
  return scrolling(title, `<thead><tr>${titles}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>`);
}

/** On a narrow screen the table moves sideways and not the page; by keyboard too. */
function scrolling(title: string, rows: string): string {
  const name = xml(title);
  return `<div class="wide" role="region" aria-label="${name}" tabindex="0">\n<table>\n<caption>${name}</caption>\n${rows}\n</table>\n</div>`;
}
