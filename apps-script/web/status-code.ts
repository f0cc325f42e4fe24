import { codeFrom, plainCode, plainNumber } from '../../shared/feedback/statusCode.ts';
import { alone, properties } from '../workbook/store.ts';
import { hex, utf8Bytes } from './bytes.ts';
import { addressWith, webAddress } from './public-page.ts';
import { newSecret, sameText } from './signature.ts';

/** Property with the key of the codes, base64. A copied workbook gets its own, so old codes do not open it. */
const SECRET = 'status-secret';

/** The key; made when it is first needed. Undefined when the sheet is busy at that very moment. */
function secret(): string | undefined {
  const kept = properties().getProperty(SECRET);
  if (kept !== null) return kept;
  return alone(() => {
    const made = properties().getProperty(SECRET) ?? Utilities.base64Encode(newSecret());
    properties().setProperty(SECRET, made);
    return made;
  })?.result;
}

function codeUnder(key: string, number: string): string {
  const bytes = Utilities.computeHmacSha256Signature(
    utf8Bytes(`status:${number}`),
    Utilities.base64Decode(key),
  );
  return codeFrom(hex(bytes));
}

/** The code on a matter's receipt, `KMT-RXW-PLC`; empty when it cannot be made just now. */
export function statusCodeOf(matter: string): string {
  const number = plainNumber(matter);
  const key = number === undefined ? undefined : secret();
  return key === undefined || number === undefined ? '' : codeUnder(key, number);
}

/** Whether a code belongs to a number; both as they were typed. @returns the number as it is compared */
export function numberOpenedBy(typedNumber: string, typedCode: string): string | undefined {
  const number = plainNumber(typedNumber);
  const code = plainCode(typedCode);
  const key = properties().getProperty(SECRET);
  if (number === undefined || code === undefined || key === null) return undefined;
  return sameText(codeUnder(key, number).replace(/-/g, ''), code) ? number : undefined;
}

/** Address of the status page, where number and code are typed; empty while the web app is not published. */
export const statusAddress = (): string => (webAddress() === '' ? '' : addressWith({ page: 'status' }));
