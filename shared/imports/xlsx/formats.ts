import { attribute, scanXml } from './xml.ts';

/** Numbers of the formats that every workbook has and that show a day (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Whether a format of people's own shows a day: years, months or days outside quotation marks and brackets. */
function showsDay(code: string): boolean {
  const plain = code
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '');
  // "mm:ss" has months that are minutes.
  return /[dy]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain) && !/[#0?]/.test(plain));
}

/** By the number of a cell's style: whether it shows a number as a day. */
export function dayStyles(xml: string): readonly boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let isInside = false;
  scanXml(xml, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
      } else if (name === 'cellXfs') isInside = true;
      else if (name === 'xf' && isInside) {
        const format = Number(attribute(attributes, 'numFmtId'));
        const code = own.get(format);
        styles.push(code === undefined ? BUILT_IN.has(format) : showsDay(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInside = false;
    },
    text: () => undefined,
  });
  return styles;
}
