import type { Finding } from './finding.ts';

/** The sign itself, and what people write to hide it from robots. */
const AT = /@|\s?[[(](?:at|snabel-?a)[\])]\s?/giu;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
/** RFC 5321, 4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** E-mail addresses. Looks outwards from each sign over a bounded stretch, so it is linear in the text. */
export function findEmailAddresses(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(AT)) {
    let start = match.index;
    while (start > 0 && match.index - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
    while (start < match.index && /['._-]/.test(text.charAt(start))) start += 1;
    const from = match.index + match[0].length;
    let end = from;
    while (end < text.length && end - from < LONGEST_DOMAIN && DOMAIN.test(text.charAt(end))) end += 1;
    const domain = /^[\p{L}\p{N}].*\.\p{L}{2,}/u.exec(text.slice(from, end))?.[0];
    if (start < match.index && domain) {
      findings.push({ kind: 'email_address', start, end: from + domain.length });
    }
  }
  return findings;
}
