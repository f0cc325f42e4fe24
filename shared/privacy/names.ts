import { isAreaWord } from '../reference/area-words.ts';
import { BESIDE_KIN } from './beside-names.ts';
import type { Finding } from './finding.ts';
import { isFirstNameWithCapital } from './first-names.ts';

type NameKind = 'person_name' | 'official_name';

const GIVEN = '\\p{Lu}\\p{Ll}{1,15}(?:-\\p{Lu}?\\p{Ll}{1,15})?';
const FAMILY =
  "(?:(?:von|af|de|el|al|bin|van)[ -]|(?:d|O)[’'])?\\p{Lu}[\\p{Ll}’]{1,20}(?:-?\\p{Lu}?\\p{Ll}{1,20})?";
const FULL = `${GIVEN}(?: ${GIVEN})?(?: \\p{Lu}\\.?)? ${FAMILY}`;
const ANY = `${GIVEN}(?: (?:\\p{Lu}\\.? )?${FAMILY}){0,2}`;

/** Two who sign together: "Birgitta o Sven Larsson". */
const TOGETHER = `${GIVEN}(?: ${FAMILY})? (?:o|och|&|\\+|and) ${ANY}`;
/** As people sign: "Kim", "Kim Persson", "Kim P", "K. Persson", "KIM PERSSON", "dr. Kim Persson". */
const SIGNED = `(?:Dr\\.? )?(?:${TOGETHER}|\\p{Lu}\\.(?: ?\\p{Lu}\\.)? ?${FAMILY}|\\p{Lu}{2,15} \\p{Lu}{2,20}|${ANY}(?: \\p{Lu}\\.?)?)`;

/** Says that the name is its writer's, or a private person's. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[Jj]ag heter|[Mm]itt namn är|[Uu]ndertecknad(?: är)?,?|[Mm]y name is|[Nn]amn:|[Aa]vsändare:|[Kk]ontaktperson:?)[ \\t]{1,3}(${ANY})`,
    'gu',
  ),
  /** As mail programmes write a sender: "Kim Persson" <kim@…>. */
  new RegExp(`(?<![\\p{L}-])(${FULL})"? ?<(?=[^<>\\s]{1,60}@)`, 'gu'),
  /** "Hej, Kim Persson här igen." */
  new RegExp(`(?<!\\p{L})(${FULL}) här(?: igen)?(?=[.,!:]|$)`, 'gu'),
  // At the end of a line or in brackets: elsewhere it may be the family that a park is named after.
  /(?<!\p{L})(?:[Ff]amiljen|[Ff]am\.) (\p{Lu}\p{Ll}{1,20})(?=[ \t.]*(?:$|[\r\n)]))/gmu,
];
/** "Min man Bertil har demens", with the family name or without. */
const KIN_NAMED = new RegExp(`${BESIDE_KIN}(${ANY})`, 'gu');
/**
 * Closes a letter; the name stands on the rest of the line or on the next. It is only looked at, since it may be the next
 * word that closes: "Kim hälsar.\n\nMvh\nKim".
 */
const CLOSING = new RegExp(
  `(?<!\\p{L})(?:(?:[Mm]ed )?(?:[Vv]änlig(?:a)?|[Bb]ästa|[Mm]ånga|[Ss]oliga|[Vv]arma|[Gg]lada|[Hh]järtliga) [Hh]älsning(?:ar(?:na)?)?|MVH|[Mm]vh|M\\.?v\\.?h\\.?|[Hh]älsningar|[Hh]älsn\\.?|[Vv]änligen|[Hh]ögaktningsfullt|[Tt]ack på förhand|[Aa]llt gott|[Hh]a det (?:så )?(?:bra|bäst|fint|gott)|[Tt]revlig (?:helg|kväll|dag|sommar)|[Kk]ram(?:ar)?|[Hh]älsar|(?:[Bb]est|[Kk]ind|[Ww]arm)(?: [Rr]egards)?|[Rr]egards|[Ss]incerely|[Yy]ours(?: sincerely| faithfully| truly)?|[Cc]heers)(?: från)?[,.!:]?[ \\t]{0,3}(?:\\r?\\n[ \\t]{0,3}){0,2}(?://? ?)?(?=(${SIGNED})[ \\t]*(?:$|[\\r\\n,.;(/]|\\d|[+(]\\d|(?:i|på|från|boende|\\d+ år)(?!\\p{L})))`,
  'gu',
);
/** Two words in small letters at the end of a line, where people sign in small letters. */
const SMALL_LETTERS =
  /(?<!\p{L})(?:[Mm]vh|MVH|[Hh]älsningar),?[ \t\r\n]{1,3}(?!(?:en|ett|er|din|oss|vi|alla|från|till|av|om|en|två|i|på|hela|grannar(?:na)?|boende|familjen|styrelsen|brf|orolig|arg|trött|föräldrar(?:na)?)(?!\p{L}))(\p{Ll}{2,15}(?:-\p{Ll}{2,15})? \p{Ll}{2,20})[ \t.]*$/gmu;
/** "/Kim" at the end of a line, perhaps with a number or a place after it. */
const SLASH = new RegExp(
  `(?:^|[\\s.!?])//?(${SIGNED})(?=[ \\t]*(?:$|[\\r\\n,.;(]|\\d|[+(]\\d|\\p{L}[\\p{L}\\p{N}._%+-]{0,60}@))`,
  'gmu',
);
/** Who does not sign with a name of their own. */
const NO_NAME =
  /^(?:En|Ett|Vi|Alla|Boende|Föräldr|Förälder|Hyresgäst|Medborgare|Invånare|Styrelsen|Brf|Oroad|Elever|Klass|Pensionär|Bostadsrätts|Grannar|Familjen|Tack|Stockholm|Göteborg|Personal|Förskol|Skol|Ordförande|Göteborgare|Stockholmare|Bilist|Cyklist|Hundägare|Anonym|Undertecknad|Den|Det|Jag|Och|Eller|Norra|Södra|Östra|Västra|Gamla|Nya|Mvh|Hälsning|Med|Bästa|Vänlig|Mamma|Pappa)/u;

const CAPITALS = /^\p{Lu}[\p{L}’.-]*(?: (?:(?:von|af|de|el|al) )?\p{Lu}[\p{L}’.-]*)*/u;
/** "Hej Birgitta! Vi har skickat frågan": whom an answer greets. */
const GREETED = new RegExp(
  `(?<!\\p{L})(?:[Hh]ej(?:san)?|[Gg]od (?:morgon|dag|kväll)|[Kk]ära|[Bb]ästa|[Dd]ear|[Hh]ello|[Hh]i) (${GIVEN}(?: ${FAMILY})?)(?=[!,.]|[ \\t]*[\\r\\n])`,
  'gu',
);
/** Who is greeted and is nobody: bodies, and people by what they are. */
const GREETED_BODY = /(?:en|et|na|ar|or|er|are|kontor|stad|kommun|hem|parti|lag|hand|igen)$/iu;

/** A name alone on the last line, under what closes a letter or a talk. */
const LAST_LINE = new RegExp(
  `(?<!\\p{L})(?:[Hh]ej ?då|[Tt]ack(?: så mycket)?|[Hh]a det)[!.,]?[ \\t]*\\r?\\n\\s{0,3}(${ANY})[ \\t.!]*$`,
  'gu',
);

/** "BRF EKEN" as "Brf Eken". */
const inSmall = (name: string): string =>
  name.replace(
    /(?<!\p{L})(\p{Lu})(\p{Lu}+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );

/** Opens a name of a person in office. */
const OFFICE =
  '(?:kommunalråd|borgarråd|finansborgarråd|oppositionsborgarråd|trafikborgarråd|skolborgarråd|stadsbyggnadsborgarråd|regionråd|oppositionsråd|(?:\\p{L}{2,20})?minister|statssekreterare|riksdagsledamot|ledamot|nämndledamot|nämndordförande|ordförande|vice ordförande|politiker|(?:stadsdels|stads|trafik|förvaltnings|skol|social|fastighets|kultur|general)?direktör|(?:enhets|avdelnings|förvaltnings|områdes|trafik|park|fritids|stadsdels|polis|socialtjänst)chef|rektor|handläggare|planarkitekt|stadsarkitekt|stadsträdgårdsmästare|kommunpolis|områdespolis|biståndshandläggare|landshövding|borgmästare|parkingenjör|trafikplanerare|registrator|stadsmiljöchef|medborgarvärd)(?:en|n|et|a|erna|arna)?';
const OFFICIAL = new RegExp(`(?<!\\p{L})${OFFICE},? (${FULL})`, 'giu');
/** "Anna Ek (S)", as parties are written. */
const PARTY = new RegExp(`(?<!\\p{L})(${FULL}) \\((?:[SMCLVKMPD]|MP|KD|SD|D|FI|Fi)\\)`, 'gu');

/**
 * Names that the words around them give away: in a signature, where somebody says who they are, and of people in
 * office, who are told apart. There is no list of names, so that no name is foreign to it.
 */
export function findNames(text: string): Finding<NameKind>[] {
  const findings: Finding<NameKind>[] = [];
  const add = (kind: NameKind, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (!/^\p{Lu}/u.test(name) || NO_NAME.test(inSmall(name)) || isAreaWord(name)) continue;
      // With the i flag a name runs on into small words: cut there.
      const runsOn = pattern.flags.includes('i');
      const kept = (runsOn && CAPITALS.exec(name)?.[0]) || name;
      if (kind === 'official_name' && !kept.includes(' ')) continue;
      const within = match[0].indexOf(name);
      const start = match.index + (within < 0 ? match[0].length : within);
      findings.push({ kind, start, end: start + kept.length });
    }
  };
  add('official_name', OFFICIAL);
  add('official_name', PARTY);
  for (const pattern of [...SAID, KIN_NAMED, CLOSING, SLASH, LAST_LINE]) add('person_name', pattern);
  for (const { 0: whole, 1: name = '', index } of text.matchAll(GREETED)) {
    const [first = ''] = name.split(' ');
    if (isAreaWord(first) || (GREETED_BODY.test(first) && !isFirstNameWithCapital(first))) continue;
    findings.push({
      kind: 'person_name',
      start: index + whole.length - name.length,
      end: index + whole.length,
    });
  }
  for (const match of text.matchAll(SMALL_LETTERS)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    findings.push({ kind: 'person_name', start, end: start + name.length });
  }
  return findings;
}
