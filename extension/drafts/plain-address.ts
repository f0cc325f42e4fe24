import { findPersonalData } from '../../shared/privacy/find.ts';

/** Opens something for whoever holds it. */
const TOKEN =
  /(?:^|[_-])(?:\w*token|sig(?:nature)?|jwt|auth\w*|otp|pass\w*|pwd|secret|api_?key|phpsessid|jsessionid|sid|session\w*|ticket|xmt|igsh(?:id)?)$/i;
/** So called, and by its value a token rather than a number or a name. */
const MAYBE_TOKEN = /^(?:key|code|kod|hash|state|nonce|invite|si?)$/i;
const OPAQUE = /^(?=.*\d)(?=.*[a-z])\w{10,}$|^[\w-]{32,}$/i;
/** Says who somebody is, whatever the value. */
const PERSON =
  /^(?:\w+[_-])?(?:e-?mail\w*|e?-?post|pnr|personn(?:r|ummer)|ssn|birth\w*|f[oö]d\w*|phone\w*|tel|telefon\w*|mobil|mobile|msisdn|(?:first|last|full|sur|f|l|f[oö]r|efter)_?na(?:me|mn)|adress|address|gatuadress|street)$/i;
const NAME = /^(?:name|namn|user)$/i;
const SEVERAL = /\S[\s+]\S/;
/** Stands where a number or an address stood in a path. */
const CUT = '---';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isOut = (name: string, value: string): boolean =>
  TOKEN.test(name) ||
  PERSON.test(name) ||
  (MAYBE_TOKEN.test(name) && OPAQUE.test(value)) ||
  (NAME.test(name) && SEVERAL.test(value)) ||
  findPersonalData(value).length > 0;

/** A part of the path; "@name@server" is a public name, not an address. */
function plainSegment(segment: string): string {
  const words = decoded(segment);
  if (words.startsWith('@')) return segment;
  const found = findPersonalData(words);
  if (found.length === 0) return segment;
  let plain = words;
  for (const { start, end } of found.reverse()) plain = `${plain.slice(0, start)}${CUT}${plain.slice(end)}`;
  return encodeURIComponent(plain);
}

/**
 * A web address without what lets somebody in (tokens, sessions, passwords) and without personal data: parameters are
 * left out, a number or an e-mail address in the path becomes `---`. Everything else stands as it stood, so that a
 * post's address still leads to it; what is no web address is given back as it is.
 */
export function plainAddress(address: string): string {
  const parts = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address.trim());
  if (!parts) return address;
  const [, scheme = '', host = '', path = '', query = '', hash = ''] = parts;
  const parameters = (text: string): string =>
    text
      .slice(1)
      .split('&')
      .filter((one) => {
        const [name = '', ...value] = one.split('=');
        return !isOut(decoded(name), decoded(value.join('=')));
      })
      .join('&');
  const kept = parameters(query);
  const below = hash.includes('=') ? parameters(hash) : hash.slice(1).split('/').map(plainSegment).join('/');
  const plain = path
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')
    .split('/')
    .map(plainSegment)
    .join('/');
  return `${scheme}${host}${plain}${kept && `?${kept}`}${below && `#${below}`}`;
}
