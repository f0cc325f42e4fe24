import { squeeze } from './dom.ts';

/**
 * What is never read, however it is shown: passwords, codes, cards, accounts, questions that prove who somebody is, and
 * puzzles that prove that somebody is no robot. Known by the question's words, Swedish and English, as well as by the
 * names that a form's author gives its parts.
 */

const word = ({ source }: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const PASSWORD = word(
  /(?:\p{L}+)?lösen(?:ord|fras|kod)\p{L}*|\p{L}*pass-?(?:word|phrase|code|wd)s?|pwd|pin(?:-?\s?(?:kod(?:en)?|code|number|nummer))?|(?:port|larm|dörr|bank-?id|personliga? |hemliga? |secret |access |door )-?\s?(?:kod(?:en)?|code)/u,
);
const ONE_TIME = word(
  /(?:engångs|verifierings|verifikations|bekräftelse|säkerhets|inloggnings|aktiverings|sms|autentiserings)-?\s?(?:kod|lösenord|nyckel|frågan?)\p{L}*|kod(?:en)? (?:från|i|via|som|ovan|nedan) .*|kontrollfrågan?|hemlig fråga|(?:one-?time|otp|verification|security|confirmation|authentication|2fa|sms)\s?-?(?:pass)?(?:code|key|question|answer)s?|secret (?:question|answer|word)|memorable word|otp|mother.?s maiden name|(?:din )?mors flicknamn.*|maiden name/u,
);
const CARD = word(
  /(?:betal|kredit|bank|konto|debet)?kort(?:et)?s?\s?-?(?:nummer|nr|innehavare\p{L}*|ägare\p{L}*|typ|uppgifter|säkerhetskod)|namn(?:et)? på (?:\p{L}*)kort(?:et)?|(?:credit|debit|payment|bank)?\s?card\s?-?(?:number|no|num|holder\p{L}*|owner|details|type|expiry|security code)|name on (?:the |your )?card|(?:on|of) (?:the (?:front|back) of )?(?:the |your )card|cvv2?|cvc2?|csc|(?:cvc|cvv)\s?-?(?:kod|code|nummer|number)|(?:three|3|tre|four) (?:digits|siffrorna|siffror|sista siffrorna) (?:on|på) .*|(?:mm|månad|month)\s?[/-]\s?(?:åå(?:åå)?|yy(?:yy)?|år|year)|exp(?:iry|iration|\.)?(?:\s?date)?|valid (?:thru|through|until|to)|giltig\p{L}*\s?(?:t\s?\.?\s?o\s?\.?\s?m|till|thru)\.?|utgångs(?:datum|månad|år)/u,
);
const ACCOUNT = word(
  /(?:bank|löne|spar|person)?konto(?:t)?s?\s?-?(?:nummer|nr|no)\p{L}*|\p{L}*bankkonto\p{L}*|clearing\s?-?(?:nummer|nr|number)?|iban(?:-?nummer)?|bic|swift(?:-?(?:kod|code))?|(?:bank )?account (?:number|no)\p{L}*|sort code|routing (?:number|no)/u,
);
const ROBOT =
  /captcha|(?:^|[^\p{L}])spam(?:skydd|filter|check|kontroll)?(?!\p{L})|skräppost(?:skydd|kontroll)|leave (?:this )?(?:field )?(?:blank|empty)|should be left blank|lämna .*tomt|don.t fill|letters? (?:shown|in the)|(?:inte|ingen|not|no) (?:a |an |en )?robot|(?:är du|are you|you.re|you are|verify|prove).{0,20}(?:människa|human)|human ?-?(?:check|test|verification)|(?:tecknen|bokstäverna|siffrorna|texten|ordet) (?:i|från) bilden/iu;

const NUMBER =
  /(?:\d{1,3}|noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten)/u
    .source;
const SIGN = /(?:[+*×x÷]|plus|minus|gånger|delat (?:med|på)|times|multiplied by|divided by)/u.source;
const SUM = `${NUMBER}\\s*${SIGN}\\s*${NUMBER}`;
const DIFFERENCE = `${NUMBER}\\s*[-−–/]\\s*${NUMBER}`;
const ASKED =
  /(?:vad (?:är|blir)|hur mycket (?:är|blir)|räkna ut|beräkna|lös|svaret på|summan av|what(?: is|.s)|how much is|solve|calculate|answer)/u
    .source;
const IS = /(?:=|är|is|blir)/u.source;
const ARITHMETIC = new RegExp(
  `(?<!\\p{L})${ASKED}[\\s:]*(?:talet |summan )?(?:${SUM}|${DIFFERENCE})(?![\\p{L}\\d])|^\\W*(?:${SUM}|${DIFFERENCE})\\s*${IS}\\s*\\??$|^\\W*${SUM}\\s*\\??$`,
  'iu',
);

/** Is this the question before something that is never read? */
export function isSecretLabel(label: string): boolean {
  const words = squeeze(label);
  if (words.length > 160) return false;
  return (
    [PASSWORD, ONE_TIME, CARD, ACCOUNT, ROBOT].some((kind) => kind.test(words)) ||
    ARITHMETIC.test(squeeze(words.replace(/\([^)]*\)|[:*]+$/g, ' ')))
  );
}

/** What belongs to a payment: where one of them is asked for, nothing of the form is read. */
export const isCardLabel = (label: string): boolean => CARD.test(squeeze(label));
