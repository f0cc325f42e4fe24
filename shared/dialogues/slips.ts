import { xml } from '../reports/bytes.ts';
import type { Language } from '../text/language.ts';

const STYLE = `
* { box-sizing: border-box; }
body { margin: 8mm; font: 11pt/1.35 Arial, sans-serif; color: #16262b; }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: 1fr 1fr; }
li { padding: 5mm; border: 1px dashed #55646a; break-inside: avoid; overflow-wrap: anywhere; }
strong { display: block; }
.code { margin: 2mm 0; font: 700 16pt/1.2 monospace; letter-spacing: .04em; }
.address { font-size: 8pt; color: #55646a; }
@page { size: A4; margin: 6mm; }`;

/** Voting slips to print and cut: what is voted on, where, and a code each. */
export function slipsHtml(
  slips: {
    readonly title: string;
    readonly how: string;
    readonly address: string;
    readonly codes: readonly string[];
  },
  language: Language,
): string {
  const { title, how, address, codes } = slips;
  const items = codes.map(
    (code) =>
      `<li><strong>${xml(title)}</strong>${xml(how)}<div class="code">${xml(code)}</div><div class="address">${xml(address)}</div></li>`,
  );
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${xml(title)}</title><style>${STYLE}</style></head><body><ul>${items.join('')}</ul></body></html>\n`;
}
