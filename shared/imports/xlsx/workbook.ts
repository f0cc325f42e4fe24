import type { Decode } from '../decode.ts';
import { UnreadableFile } from '../unreadable.ts';
import { shownStyles } from './formats.ts';
import { type ReadSheet, readSheet, type SheetContext } from './sheet.ts';
import { attribute, scanXml } from './xml.ts';
import { type Inflate, Zip } from './zip.ts';

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** A workbook of Excel (ECMA-376), of which sheets are read when they are asked for. */
export interface OpenWorkbook {
  readonly sheets: readonly SheetName[];
  /** @throws UnreadableFile */
  readonly read: (sheet: SheetName) => Promise<ReadSheet>;
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * Opens a workbook. Macros, pictures, links to other workbooks and everything else that is no cell is left where it is
 * and never looked at.
 * @throws UnreadableFile
 */
export async function openWorkbook(
  bytes: Uint8Array,
  { inflate, decode }: { readonly inflate: Inflate; readonly decode: Decode },
): Promise<OpenWorkbook> {
  const zip = Zip.open(bytes, inflate);
  const text = async (path: string): Promise<string | undefined> => {
    const part = await zip.read(path);
    if (!part) return undefined;
    const xml = decode(part, part[0] === 0xff ? 'utf-16le' : 'utf-8');
    if (xml === undefined) throw new UnreadableFile({ fault: 'broken', part: path });
    return xml.replace(/^\ufeff/, '');
  };
  const workbook = await text(WORKBOOK);
  if (workbook === undefined) throw new UnreadableFile({ fault: 'not_a_table', what: 'zip' });
  const targets = targetsIn((await text('xl/_rels/workbook.xml.rels')) ?? '<Relationships/>');
  const { sheets, from1904 } = sheetsIn(workbook, targets);
  let context: SheetContext | undefined;
  return {
    sheets,
    read: async (sheet) => {
      context ??= {
        strings: stringsIn(await text('xl/sharedStrings.xml')),
        styles: shownStyles((await text('xl/styles.xml')) ?? '<styleSheet/>'),
        from1904,
      };
      const xml = await text(sheet.path);
      if (xml === undefined) throw new UnreadableFile({ fault: 'broken', part: sheet.path });
      return readSheet(xml, sheet.path, context);
    },
  };
}

function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target');
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attribute(attributes, 'Id'), path);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

function sheetsIn(xml: string, targets: ReadonlyMap<string, string>) {
  const sheets: SheetName[] = [];
  let from1904 = false;
  scanXml(xml, WORKBOOK, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const path = targets.get(attribute(attributes, 'id'));
      // Sheets that are charts have no rows.
      if (path === undefined || !path.startsWith('xl/worksheets/')) return;
      const isHidden = /hidden/i.test(attribute(attributes, 'state'));
      sheets.push({ name: attribute(attributes, 'name').slice(0, 100), isHidden, path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

/** Texts that several cells share. Readings of signs (for Japanese) stand among them and are no text. */
function stringsIn(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let isText = false;
  let reading = 0;
  scanXml(xml, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading += 1;
      else if (name === 't') isText = reading === 0;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') reading -= 1;
      else if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return strings;
}
