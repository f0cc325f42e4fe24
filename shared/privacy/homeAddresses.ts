import type { Finding } from './finding.ts';
import { CLOSING, SIGNATURE } from './signature.ts';

/** What streets end with; many in suburbs are no street by name: a passage, a shore, a dale. */
const ENDING =
  'gatan?|vägen|väg|gränd|gränden|stigen|stig|torget|torg|plan|planen|backen|backarna|backe|allén?|slingan|ringen|liden|kajen|gården|höjden|kroken|svängen|lunden|hagen|vreten|gången|stranden|strand|bron|ängen|ängarna|udden|parken|spåret|dalen|esplanaden|stråket|terrassen|trappan|trapporna|promenaden|viken|berget|brinken|åsen|holmen|näset|löten|rundeln|leden';
/** Of one word, of two with the ending as a word of its own (Vårbergs allé), or the ending alone (Ringen). */
const STREET = `(?:(?:\\p{Lu}\\p{L}{1,20}|S:t|S:ta) ){0,2}(?:\\p{Lu}\\p{Ll}{1,25}(?:${ENDING})|\\p{Lu}\\p{Ll}{1,20}s? (?:${ENDING})|(?:Ring|Esplanad|Strand|Torg|Backe|Allé|Stig|Park|Back|Gård)\\p{Ll}{0,4})`;
/** How far or how many, and no house. */
const NO_COUNT = '(?! ?(?:minuter|min|år|m|meter|km|barn|personer|dagar|timmar|procent|%)(?!\\p{L}))';
/** Any name with a capital, where somebody has said that it is where they live. */
const ANY_STREET = '(?:(?:\\p{Lu}[\\p{L}:]{0,20}) ){0,2}\\p{Lu}\\p{L}{1,25}';
const NUMBER = '\\d{1,3}(?!\\d)(?: ?[A-Za-z](?!\\p{L}))?';
const REST =
  '(?:,? ?(?:lgh|lägenhet) ?\\d{1,4}|,? ?\\d{1,2} ?tr(?:appor)?\\b)?(?:,? ?\\d{3} ?\\d{2} \\p{Lu}\\p{Ll}{1,20})?';
/** Said to be somebody's home; whoever says so writes the street as they like, in small letters too. */
const SAYS_HOME =
  '(?<!\\p{L})(?:(?:jag|vi|som|hon|han|vän|mor|far|mamma|pappa|dotter|son|syster|bror|granne) bor(?: (?:själv|nu|också|kvar|ensam|hemma|högst upp|numera|sedan \\d{4})){0,2} (?:på|i|vid)|(?<=[,;] |(?<!\\p{L})och )bor (?:på|i|vid)|bosatt (?:på|i)|(?:min|vår|hem)[ -]?adress(?:en)?(?: är)?:?|mitt hem(?: på)?|adress:|(?:hemma )?hos mig på|vår (?:port|dörr) på|(?:min|vår) (?:lägenhet|lgh|port|bostad|villa|radhus)(?: på| är på| ligger på)?)\\s{1,3}(?:c/o \\p{L}{1,20},? ?)?';
const HOME = new RegExp(`${SAYS_HOME}(${STREET} ${NUMBER}${REST})`, 'giu');
/** "Jag bor på Hamnen 12": not "i Sverige 2026", so that only what one lives on counts. */
const ON_ANY_STREET = new RegExp(
  `(?<!\\p{L})(?:[Jj]ag|[Vv]i|[Hh]on|[Hh]an|[Ss]om|och) bor(?: \\p{Ll}{2,8}){0,2} på (${ANY_STREET} ${NUMBER}${NO_COUNT}${REST})|(?<!\\p{L})(?:[Mm]in |[Vv]år |[Hh]em)?[Aa]dress(?:en)?(?: är|:)\\s{1,3}(${ANY_STREET} ${NUMBER}${NO_COUNT}${REST})`,
  'gu',
);
/** A closing, a first name, and where they live: "Hälsningar Karin på Ekholmsvägen 12". */
const SIGNED_AT = new RegExp(
  `${CLOSING}[,:]?\\s{1,3}(?:\\p{L}{2,15} ){1,2}(?:på|i|vid|boende på) (${STREET} ${NUMBER}${REST})`,
  'giu',
);
/** A person's name right before it, on the same line or the one above. */
const AFTER_NAME = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,15}(?:-\\p{Lu}\\p{Ll}{1,15})? \\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)(?:, ?|\\s*\\n\\s*| \\()(${STREET} ${NUMBER}${REST})`,
  'gu',
);
/** A street in a line of its own. */
const ADDRESS_LINE = new RegExp(
  `(?<=\\n[^\\S\\n]*)${STREET} ${NUMBER}${REST}(?=,?[^\\S\\n]*(?:\\n|$))`,
  'gu',
);
/** Whoever signs with one of these is reached at work. */
const AT_WORK = /(?:stad|kommun|nämnd|kontor|förvaltning|bolag|förening|brf)(?:en?|et|s)?(?!\p{L})/iu;
/** The number of a flat, or the stairs up to it: nothing is broken in there but at somebody's. */
const FLAT = new RegExp(`(${STREET} ${NUMBER},? ?(?:[Ll]gh|[Ll]ägenhet(?:snr)?)\\.? ?\\d{1,4})`, 'gu');
/** Words of names that are not a person's. */
const NO_PERSON =
  /(?:stad|kommun|skolan?|torget?|torg|kyrkan?|parken?|gatan|vägen|förening|nämnden?|kontoret|förvaltning|huset|centrum|hallen|badet|station|bolaget|biblioteket?|gården|köket|butiken|norra|södra|östra|västra|stora|lilla|gamla|nya|brf|ica|coop|restaurang|café|vid|korsningen?|hörnet)(?:s)?(?= |$)/iu;

/** Street addresses with a name before them, in a signature, or said to be a home. An address alone is where a lamp is broken. */
export function findHomeAddresses(text: string): Finding<'home_address' | 'person_name'>[] {
  // Every address has the number of a house.
  if (!/\d/.test(text)) return [];
  const findings: Finding<'home_address' | 'person_name'>[] = [];
  for (const match of [
    ...text.matchAll(HOME),
    ...text.matchAll(FLAT),
    ...text.matchAll(SIGNED_AT),
    ...text.matchAll(ON_ANY_STREET),
  ]) {
    const address = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - address.length;
    findings.push({ kind: 'home_address', start, end: start + address.length });
  }
  for (const match of text.matchAll(SIGNATURE)) {
    const [whole, lines = ''] = match;
    if (AT_WORK.test(whole)) continue;
    const from = match.index + whole.length - lines.length;
    for (const { index, 0: address } of lines.matchAll(ADDRESS_LINE))
      findings.push({ kind: 'home_address', start: from + index, end: from + index + address.length });
  }
  for (const match of text.matchAll(AFTER_NAME)) {
    const [whole, name = '', address = ''] = match;
    if (NO_PERSON.test(name)) continue;
    const start = match.index + whole.length - address.length;
    findings.push({ kind: 'person_name', start: match.index, end: match.index + name.length });
    findings.push({ kind: 'home_address', start, end: start + address.length });
  }
  return findings;
}
