import type { Language } from '../text/language.ts';
import { xml } from './bytes.ts';
import { type Bar, type Block, longestOf, type Run, type Table } from './document.ts';
import { zipOf } from './zip.ts';

/** A report as a file for a word processor (ECMA-376): headings, paragraphs and tables that can be edited. */

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`;
const ROOT = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const PARTS = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`;

/** The page and how many there are: sheets that lie on a table are put in order again. */
const field = (name: string): string =>
  `<w:fldSimple w:instr="${name}"><w:r><w:rPr><w:color w:val="55646A"/><w:sz w:val="18"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
const grey = (text: string): string =>
  `<w:r><w:rPr><w:color w:val="55646A"/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const FOOTER = `${HEADER}<w:ftr ${WORD}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${field('PAGE')}${grey(' (')}${field('NUMPAGES')}${grey(')')}</w:p></w:ftr>`;

const style = (id: string, name: string, size: number, rest: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr>${rest}</w:pPr><w:rPr>${size > 22 ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const styles = (language: Language): string =>
  `${HEADER}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${language === 'sv' ? 'sv-SE' : 'en-GB'}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', 36, '<w:spacing w:after="60"/>')}${style('Heading1', 'heading 1', 26, '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>')}${style('Caption', 'caption', 20, '<w:keepNext/><w:spacing w:before="200" w:after="60"/>')}</w:styles>`;

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

const paragraph = (text: string, properties = '', marks = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text, marks)}</w:p>`;

const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);

const BORDER = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="C9D2D4"/>';

/** Twentieths of a point between the margins of an A4 page. */
const TEXT_WIDTH = 9638;

function table(rows: readonly string[], widths: readonly number[], isWithNext = false): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${BORDER}<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D2D4"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('', `${isWithNext ? KEPT : ''}<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>`)}`;
}

/** @param isKept on one page with the row below */
const cell = (text: string, width: number, isNumber: boolean, marks = '', isKept = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, `${isKept ? KEPT : ''}<w:spacing w:after="40"/>${isNumber ? '<w:jc w:val="right"/>' : ''}`, marks)}</w:tc>`;

/** About as wide as a bold sign of Arial in 11 points, and the space beside a cell's text. */
const SIGN = 136;
const BESIDE = 230;

/** A paragraph, or the row it stands in, on one page with what comes after it. */
const KEPT = '<w:keepNext/>';
/** A table of so few rows stands on one page; of a longer one no row stands alone. */
const FEW_ROWS = 8;

/** Room for each column: its longest word whole, and what is left to those that would need more for their texts. */
function widthsOf({ head, rows, widths }: Table): readonly number[] {
  if (widths) return widths.map((width) => Math.floor((width * TEXT_WIDTH) / 100));
  const columns = head.map((title, index) => [title, ...rows.map((row) => row[index] ?? '')]);
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length)) * SIGN + BESIDE;
  const needed = columns.map((texts) => longest(texts.flatMap((text) => text.split(/\s/))));
  const wanted = columns.map((texts, index) => longest(texts) - (needed[index] ?? 0) + BESIDE);
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const left = TEXT_WIDTH - sum(needed);
  const more = Math.max(1, sum(wanted));
  return needed.map((width, index) =>
    Math.floor(left < 0 ? (width * TEXT_WIDTH) / sum(needed) : width + (left * (wanted[index] ?? 0)) / more),
  );
}

function tableOf(whole: Table, under: string, isWithNext: boolean): string {
  const { title, head, rows, numeric } = whole;
  const widths = widthsOf(whole);
  const widthOf = (index: number) => widths[index] ?? 0;
  const isNumber = (index: number) => numeric.includes(index);
  const isKept = (place: number) =>
    place === rows.length - 1
      ? isWithNext
      : rows.length <= FEW_ROWS || place === 0 || place === rows.length - 2;
  const titles = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, index) => cell(text, widthOf(index), isNumber(index), '<w:b/>', true)).join('')}</w:tr>`;
  const lines = rows.map(
    (row, place) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text, index) => cell(text, widthOf(index), isNumber(index), '', isKept(place))).join('')}</w:tr>`,
  );
  return captionOf(title, under) + table([titles, ...lines], widths, isWithNext);
}

/** A title that only repeats the heading above it is left out. */
const captionOf = (title: string, under: string): string => (title === under ? '' : styled(title, 'Caption'));

/** Longest bar, in signs: a bar of letters is a bar in every program, and can be edited. */
const LONGEST = 30;
const BAR_WIDTHS = [3200, 4238, 2200] as const;

function barsOf(title: string, bars: readonly Bar[], under: string): string {
  const [name, long, number] = BAR_WIDTHS;
  const rows = bars.map(({ label, share, shown }) => {
    const length = share === 0 ? 0 : Math.max(1, Math.round(share * LONGEST));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(label, name, false)}${cell('█'.repeat(length), long, false, '<w:color w:val="0B5563"/><w:sz w:val="16"/>')}${cell(shown, number, true)}</w:tr>`;
  });
  return captionOf(title, under) + table(rows, BAR_WIDTHS);
}

/** A bar a month, its median beside it; a shift is marked and named. */
function runOf(run: Run): string {
  const longest = longestOf(run);
  const bars = run.months.map(({ label, value, shown, shift }) => ({
    label,
    share: value === null ? 0 : value / longest,
    shown: shift === null ? shown : `${shown} ◆ ${run.shift[shift]}`,
  }));
  return barsOf(`${run.title} (${run.axis}, ${run.centreName})`, bars, '');
}

/**
 * @param under the heading above
 * @param isKept on one page with what comes after it
 */
function blockXml(block: Block, under: string, isKept: boolean): string {
  switch (block.kind) {
    case 'title':
      return styled(block.text, 'Title') + paragraph(block.under, '', '<w:color w:val="55646A"/>');
    case 'heading':
      return styled(block.text, 'Heading1');
    case 'paragraph':
      return paragraph(block.text, isKept ? KEPT : '');
    case 'table':
      return tableOf(block.table, under, isKept);
    case 'run':
      return runOf(block.run);
    case 'bars':
      return barsOf(block.title, block.bars, under);
  }
}

export function reportDocx(blocks: readonly Block[], language: Language): Uint8Array {
  let under = '';
  let body = '';
  // The lines at the end stand under a table, not alone on a page.
  const end = blocks.reduce((last, { kind }, place) => (kind === 'paragraph' ? last : place), 0);
  for (const [place, block] of blocks.entries()) {
    const next = blocks[place + 1];
    const isKept = next !== undefined && (place >= end || next.kind === 'table');
    body += blockXml(block, under, isKept);
    if (block.kind === 'heading' || block.kind === 'title') under = block.text;
  }
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return zipOf([
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', ROOT],
    [
      'word/document.xml',
      `${HEADER}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${body}${page}</w:body></w:document>`,
    ],
    ['word/styles.xml', styles(language)],
    ['word/footer1.xml', FOOTER],
    ['word/_rels/document.xml.rels', PARTS],
  ]);
}
