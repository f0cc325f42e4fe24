import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFile, openText } from '../../shared/imports/open.ts';
import { UnreadableFile } from '../../shared/imports/unreadable.ts';
import { zipOf } from '../../shared/reports/zip.ts';
import { importWords } from '../../shared/text/imports.ts';
import { effects } from './effects.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Opens a file and every sheet in it; why that did not work. */
async function faultOf(file: Uint8Array): Promise<string> {
  try {
    const opened = await openFile(file, effects);
    if (opened.form === 'workbook')
      for (const sheet of opened.workbook.sheets) await opened.workbook.read(sheet);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // Each fault has its sentence in both languages.
    expect(importWords.sv.faults(error.why)).toMatch(/\.$/);
    expect(importWords.en.faults(error.why)).toMatch(/\.$/);
    return error.why.fault;
  }
}

const RELATIONS =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" TargetMode="External" Target="http://example.com/x.xlsx"/></Relationships>';

const book = (sheet: string, more: readonly (readonly [string, string])[] = []) =>
  zipOf([
    ['xl/workbook.xml', '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', RELATIONS],
    ['xl/worksheets/sheet1.xml', sheet],
    ...more,
  ]);

const cellsOf = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;

/** An archive with one deflated part that says it is small. */
function packed(name: string, content: Buffer, saysItIs = content.length): Uint8Array {
  const data = deflateRawSync(content);
  const head = (signature: number, extra: number) => {
    const buffer = Buffer.alloc(extra);
    buffer.writeUInt32LE(signature, 0);
    return buffer;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(saysItIs, 22);
  local.writeUInt16LE(name.length, 26);
  const central = head(0x02014b50, 46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(saysItIs, 24);
  central.writeUInt16LE(name.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  const nameBytes = Buffer.from(name);
  return Uint8Array.from(Buffer.concat([local, nameBytes, data, central, nameBytes, end]));
}

describe('a file that is not what it says', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a pdf', bytes('%PDF-1.7'), 'not_a_table'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n'), 'not_a_table'],
    ['a program', bytes('MZ\x90\x00'), 'not_a_table'],
    ['a web page', bytes('<!DOCTYPE html><table><tr><td>1</td></tr></table>'), 'not_a_table'],
    ['an old xls', bytes(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}`), 'old_excel'],
    [
      'a workbook with a password',
      bytes(`\xd0\xcf\x11\xe0${'\0'.repeat(508)}${[...'EncryptedPackage'].join('\0')}\0\0\0`),
      'protected',
    ],
    ['an archive without a workbook', zipOf([['a.txt', 'x']]), 'not_a_table'],
    ['bytes that are no text', bytes('a;b\n\0\0\x01;c'), 'not_a_table'],
    ['only blanks', bytes(' ;; \r\n;;\r\n'), 'empty'],
    ['half a workbook', book(cellsOf('<row><c><v>1</v></c></row>')).subarray(0, 200), 'broken'],
    ['a sheet that ends too early', book('<worksheet><sheetData><row><c><v>1'), 'broken'],
    ['too many columns', book(cellsOf('<row r="1"><c r="ZZ1"><v>1</v></c></row>')), 'too_many_columns'],
    ['too many rows', book(cellsOf('<row r="900000"><c r="A900000"><v>1</v></c></row>')), 'too_many_rows'],
    [
      'a huge cell',
      book(cellsOf(`<row><c t="inlineStr"><is><t>${'x'.repeat(50_001)}</t></is></c></row>`)),
      'cell_too_long',
    ],
    [
      'entities that name files',
      book(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${cellsOf('<row><c t="str"><v>&e;</v></c></row>')}`,
      ),
      'broken',
    ],
  ])('%s is refused, and said why', async (_name, file, fault) => {
    expect(await faultOf(file)).toBe(fault);
  });

  test('a bomb is given up on before it has unfolded, whatever it says of its size', async () => {
    const content = Buffer.alloc(450 * 1024 * 1024, 0x20);
    const bomb = packed('xl/workbook.xml', content, 100);
    expect(bomb.length).toBeLessThan(600_000);
    expect(await faultOf(bomb)).toBe('bomb');
    expect(await faultOf(packed('xl/workbook.xml', Buffer.from('<workbook/>'), 4e8 + 5e7))).toBe('bomb');
  });

  test('damaged bytes in a packed part are said to be damaged', async () => {
    const file = packed('xl/workbook.xml', Buffer.from(`<workbook>${'x'.repeat(500)}</workbook>`));
    file.set([0xff, 0xff, 0xff], 48);
    expect(await faultOf(file)).toBe('broken');
  });
});

describe('a workbook', () => {
  test('is read as people see it: days, times, numbers, shared texts, and the results of formulas', async () => {
    const file = book(
      cellsOf(
        [
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>45719</v></c><c r="D2" s="1"><v>45719.5868</v></c></row>',
          '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>NOW()</f></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>',
          '<row r="4"><c r="A4" t="inlineStr"><is><r><t>tv</t></r><r><t>å &amp; &#229;</t></r></is></c><c r="B4"><v>4.5E1</v></c></row>',
        ].join(''),
      ),
      [
        ['xl/sharedStrings.xml', '<sst><si><t>Lampan</t><rPh><t>x</t></rPh></si></sst>'],
        [
          'xl/styles.xml',
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        ],
      ],
    );
    const opened = await openFile(file, effects);
    if (opened.form !== 'workbook') throw new Error(opened.form);
    const [sheet] = opened.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(await opened.workbook.read(sheet)).toEqual({
      rows: [[], ['Lampan', '', '2025-03-03', '2025-03-03 14:05'], ['2', '', 'TRUE'], ['två & å', '45']],
      formulas: 2,
      merged: 0,
      uncounted: 2,
      hidden: 0,
    });
  });

  test('as a real program packs it', async () => {
    const file = packed('xl/workbook.xml', Buffer.from('<workbook><sheets/></workbook>'));
    const opened = await openFile(file, effects);
    expect(opened.form === 'workbook' && opened.workbook.sheets).toEqual([]);
  });
});

test('what the extension copied is told from a table that begins with a bracket', () => {
  expect(openText('[{"type":"capture"}]').form).toBe('json');
  expect(openText('[Nr];Text\n1;Mörkt').form).toBe('text');
});
