import { attribute, scanXml } from './xml.ts';

/** Numbers of the formats that every workbook has and that show a day (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

const BUILT_IN_PERCENT = new Set([9, 10]);

/** What a style makes of a number. */
export type Shown = 'day' | 'percent' | 'number';

/** What a format of people's own shows: years, months or days outside quotation marks and brackets are a day. */
function shownBy(code: string): Shown {
  const plain = code
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '');
  // "mm:ss" has months that are minutes.
  if (/[dy]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain) && !/[#0?]/.test(plain))) return 'day';
  return plain.includes('%') ? 'percent' : 'number';
}

const shownByNumber = (format: number): Shown =>
  BUILT_IN.has(format) ? 'day' : BUILT_IN_PERCENT.has(format) ? 'percent' : 'number';

/** By the number of a cell's style: what it shows a number as. */
export function shownStyles(xml: string): readonly Shown[] {
  const own = new Map<number, string>();
  const styles: Shown[] = [];
  let isInside = false;
  scanXml(xml, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
      } else if (name === 'cellXfs') isInside = true;
      else if (name === 'xf' && isInside) {
        const format = Number(attribute(attributes, 'numFmtId'));
        const code = own.get(format);
        styles.push(code === undefined ? shownByNumber(format) : shownBy(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInside = false;
    },
    text: () => undefined,
  });
  return styles;
}
