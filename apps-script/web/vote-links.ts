import { codeFrom, plainCode } from '../../shared/feedback/statusCode.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { hex, utf8Bytes } from './bytes.ts';
import { sameText } from './signature.ts';

/** What a voting link holds: the codes follow from its key, so that none of them is kept. */
export interface VoteKey {
  /** base64 */
  readonly key: string;
  /** Codes that were handed out: 1 to this. */
  readonly codes: number;
}

const hmac = ({ key }: VoteKey, text: string): number[] =>
  Utilities.computeHmacSha256Signature(utf8Bytes(text), Utilities.base64Decode(key));

const codeOf = (vote: VoteKey, running: number): string =>
  `${running}-${codeFrom(hex(hmac(vote, `vote:${running}`)))}`;

/** Every code of a link: `12-KMT-RXW-PLC`. */
export const codesOf = (vote: VoteKey): readonly string[] =>
  Array.from({ length: vote.codes }, (_, index) => codeOf(vote, index + 1));

/** The running number of a code as it was typed; undefined when it is none of this link's. */
export function runningOf(vote: VoteKey, typed: string): number | undefined {
  const match = /^\s*(\d{1,4})\D(.*)$/.exec(typed);
  const running = Number(match?.[1] ?? 0);
  const letters = plainCode(match?.[2] ?? '');
  if (!letters || running < 1 || running > vote.codes) return undefined;
  const own = codeFrom(hex(hmac(vote, `vote:${running}`))).replace(/-/g, '');
  return sameText(own, letters) ? running : undefined;
}

/**
 * The ULID of the ballot that a code casts: always the same, so that the sheet, which carries out every ULID once, takes
 * one ballot from it; and it does not tell which code it was to anybody who lacks the key.
 */
export function ballotUlid(vote: VoteKey, running: number, created: Instant): string {
  const bytes = hmac(vote, `ballot:${running}`);
  let place = 0;
  return newUlid(Date.parse(created), () => ((bytes[place++] ?? 0) & 255) / 256);
}
