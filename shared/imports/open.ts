import { type Decode, type Decoded, decodeText, type Encoding } from './decode.ts';
import { type Delimited, parseDelimited, type Separator } from './delimited.ts';
import type { Rows } from './frame.ts';
import { LIMITS, UnreadableFile } from './unreadable.ts';
import { type OpenWorkbook, openWorkbook } from './xlsx/workbook.ts';
import type { Inflate } from './xlsx/zip.ts';

/** What the reading of a file needs from where it runs. */
export interface Effects {
  readonly decode: Decode;
  readonly inflate: Inflate;
}

/** A file as it was understood. */
export type Opened =
  | { readonly form: 'workbook'; readonly workbook: OpenWorkbook }
  | ({ readonly form: 'text'; readonly rows: Rows } & Pick<Decoded, 'encoding' | 'certainty'> &
      Pick<Delimited, 'separator' | 'unclosed'>)
  | { readonly form: 'json'; readonly value: unknown };

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** What a file is by its first bytes: its name and type may say anything. */
function refuseWhatIsNoTable(bytes: Uint8Array): void {
  const no = (what: 'pdf' | 'image' | 'program') => {
    throw new UnreadableFile({ fault: 'not_a_table', what });
  };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFile({ fault: holdsEncrypted(bytes) ? 'protected' : 'old_excel' });
  }
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) no('pdf');
  if (
    begins(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    begins(bytes, 0xff, 0xd8, 0xff) ||
    begins(bytes, 0x47, 0x49, 0x46)
  )
    no('image');
  if (begins(bytes, 0x4d, 0x5a, 0x90) || begins(bytes, 0x7f, 0x45, 0x4c, 0x46)) no('program');
}

/** Excel puts a workbook with a password into an old container, beside a part of this name in two bytes a letter. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const end = Math.min(bytes.length, 1_000_000) - name.length * 2;
  for (let at = 0; at < end; at += 2) {
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same)) same += 1;
    if (same === name.length) return true;
  }
  return false;
}

/**
 * Opens whatever a person has chosen: a workbook, a table as text, or JSON.
 * @throws UnreadableFile
 */
export async function openFile(
  bytes: Uint8Array,
  effects: Effects,
  wanted: { readonly encoding?: Encoding | undefined; readonly separator?: Separator | undefined } = {},
): Promise<Opened> {
  if (bytes.length === 0) throw new UnreadableFile({ fault: 'empty' });
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (megabytes > LIMITS.megabytes) {
    throw new UnreadableFile({ fault: 'too_large', megabytes, most: LIMITS.megabytes });
  }
  refuseWhatIsNoTable(bytes);
  if (begins(bytes, 0x50, 0x4b)) return { form: 'workbook', workbook: await openWorkbook(bytes, effects) };
  const { text, encoding, certainty } = decodeText(bytes, effects.decode, wanted.encoding);
  return openText(text, { encoding, certainty }, wanted.separator);
}

/** Without the apostrophe that keeps spreadsheets from taking a text for a formula (shared/exports/csv.ts). */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell);

/** The same for what was pasted. @throws UnreadableFile */
export function openText(
  text: string,
  from: Pick<Decoded, 'encoding' | 'certainty'> = { encoding: 'utf-8', certainty: 'certain' },
  separator?: Separator,
): Exclude<Opened, { readonly form: 'workbook' }> {
  const begin = text.slice(0, 500).trimStart().toLowerCase();
  if (begin === '') throw new UnreadableFile({ fault: 'empty' });
  if (begin.startsWith('<!doctype') || begin.startsWith('<html') || begin.startsWith('<?xml')) {
    throw new UnreadableFile({ fault: 'not_a_table', what: 'web_page' });
  }
  if (begin.startsWith('[') || begin.startsWith('{')) {
    try {
      return { form: 'json', value: JSON.parse(text) };
    } catch {
      // A table may begin with a bracket.
    }
  }
  let empty = 0;
  for (let at = 0; at < Math.min(text.length, 4_096); at += 1) if (text.charCodeAt(at) === 0) empty += 1;
  if (empty > 0) throw new UnreadableFile({ fault: 'not_a_table', what: 'unknown' });
  const { rows: written, separator: used, unclosed } = parseDelimited(text, separator);
  const rows = written.map((row) => row.map(unguarded));
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new UnreadableFile({ fault: 'empty' });
  return { form: 'text', rows, ...from, separator: used, ...(unclosed !== undefined && { unclosed }) };
}
