import type { Finding } from './finding.ts';

const STREET =
  '(?:\\p{Lu}\\p{L}{1,20} ){0,2}\\p{Lu}\\p{Ll}{1,25}(?:gatan?|vägen|väg|gränd|gränden|stigen|torget|torg|plan|backen|backarna|allén?|slingan|ringen|liden|kajen|gården|höjden|kroken|svängen|lunden|hagen|vreten)';
const NUMBER = '\\d{1,3}(?: ?[A-Za-z](?!\\p{L}))?';
const REST =
  '(?:,? ?(?:lgh|lägenhet) ?\\d{1,4}|,? ?\\d{1,2} ?tr(?:appor)?\\b)?(?:,? ?\\d{3} ?\\d{2} \\p{Lu}\\p{Ll}{1,20})?';
/** Said to be somebody's home; whoever says so writes the street as they like. */
const HOME = new RegExp(
  `(?<!\\p{L})(?:(?:jag|vi|som|hon|han|vän|mor|far|mamma|pappa|dotter|son|syster|bror|granne) bor(?: (?:själv|nu|också|kvar|ensam|hemma|högst upp|numera|sedan \\d{4})){0,2} (?:på|i|vid)|(?<=[,;] |(?<!\\p{L})och )bor (?:på|i|vid)|bosatt (?:på|i)|(?:min|vår|hem)[ -]?adress(?:en)?(?: är)?:?|mitt hem(?: på)?|adress:|(?:hemma )?hos mig på|vår (?:port|dörr) på|min (?:lägenhet|port) på)\\s{1,3}(?:c/o \\p{L}{1,20},? ?)?(${STREET} ${NUMBER}${REST})`,
  'giu',
);
/** A closing, a first name, and where they live: "Hälsningar Karin på Ekholmsvägen 12". */
const SIGNED_AT = new RegExp(
  `(?<!\\p{L})(?:mvh|m\\.v\\.h\\.?|hälsningar|hälsn\\.|vänligen|hälsar)[,:]?\\s{1,3}(?:\\p{L}{2,15} ){1,2}(?:på|i|vid|boende på) (${STREET} ${NUMBER}${REST})`,
  'giu',
);
/** A person's name right before it, on the same line or the one above. */
const AFTER_NAME = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,15}(?:-\\p{Lu}\\p{Ll}{1,15})? \\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)(?:, ?|\\s*\\n\\s*| \\()(${STREET} ${NUMBER}${REST})`,
  'gu',
);
/** Words of names that are not a person's. */
const NO_PERSON =
  /(?:stad|kommun|skolan?|torget?|torg|kyrkan?|parken?|gatan|vägen|förening|nämnden?|kontoret|förvaltning|huset|centrum|hallen|badet|station|bolaget|biblioteket?|gården|köket|butiken|norra|södra|östra|västra|stora|lilla|gamla|nya|brf|ica|coop|restaurang|café|vid|korsningen?|hörnet)(?:s)?(?= |$)/iu;

/** Street addresses with a name before them, or said to be a home. An address alone is where a lamp is broken. */
export function findHomeAddresses(text: string): Finding<'home_address' | 'person_name'>[] {
  const findings: Finding<'home_address' | 'person_name'>[] = [];
  for (const match of [...text.matchAll(HOME), ...text.matchAll(SIGNED_AT)]) {
    const address = match[1] ?? '';
    const start = match.index + match[0].length - address.length;
    findings.push({ kind: 'home_address', start, end: start + address.length });
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
