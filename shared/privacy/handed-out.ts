import { isAreaWord } from '../reference/area-words.ts';
import { findOrganisation } from '../reference/organisations.ts';
import type { Language } from '../text/language.ts';
import { furtherWords } from '../text/privacy-further.ts';
import type { Finding } from './finding.ts';
import { type AnyKind, findEveryPersonalData, isMasked } from './further.ts';
import { mask } from './mask.ts';
import { findYoungNames } from './young.ts';

/**
 * Names of people in a text that leaves the district. Looked for more than while somebody writes: there a name is
 * marked and a person decides, here nobody reads before it is gone. Streets, squares, parties, associations and people
 * in office stand.
 */

const NAME = '\\p{Lu}[\\p{Ll}’]{1,15}(?:-\\p{Lu}?[\\p{Ll}’]{1,15})?';
/** Two words with capitals in a row, and the word after them. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(${NAME}) ((?:(?:von|af|de|el|al) )?${NAME})(?![\\p{L}’-])(?=(?: (\\p{L}+))?)`,
  'gu',
);
/** What people's family names end with, with or without the s of the genitive. */
const FAMILY =
  /(?:sson|sen|ström|qvist|kvist|gren|stedt|dahl|lund|mark|vall|wall|man|berg|lin|én|ius|ell|feldt|zadeh|ovic|ović|oglu)s?$/u;
/** Words that many places and bodies are made of: "Nya Vårberg", "Svenska Bostäder", "Sätra Gårdsförening". */
const OPENS =
  /^(?:Nya|Gamla|Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Inre|Yttre|Sankt|Svenska|Sveriges|Folkets|Röda|Gröna|Blå|Vita|Föreningen|Hyresgästföreningen|Bostadsrättsföreningen|Kontakta|Ring|Mejla|Maila|Fråga|Hej|Tack|När|Vid|På|I|Från|Till|Mellan|Bakom|Framför|Bredvid|Utanför|Nära|Hos|Efter|Innan|Om|Att|Jag|Vi|Han|Hon|De|Den|Det|Där|Här|Och|Men|Kan|Ska|Vill|Har|Är|Kära|Bästa|Nås|Nå|Tel|Mobil|Mvh|Maila|Sms|Telefon|Hälsningar)$/u;
const PLACE_WORD =
  /(?:väg|vägen|gata|gatan|gränd|gränden|torg|torget|plats|platsen|backe|backen|stig|stigen|allé|allén|skola|skolan|gymnasium|gymnasiet|förskola|förskolan|park|parken|plan|hall|hallen|hus|huset|centrum|gård|gården|gårds|bad|badet|bro|bron|tunnel|tunneln|kyrka|kyrkan|strand|stranden|höjd|höjden|äng|ängen|skog|skogen|holme|holmen|station|stationen|bibliotek|biblioteket|förening|föreningen|klubb|råd|rådet|nätverk|nätverket|fond|fonden|stiftelse|stiftelsen|sällskap|sällskapet|parti|partiet|kommun|region|stad|stads|förvaltning|förvaltningen|kontor|kontoret|bostäder|fastigheter|bolag|bolaget|myndighet|myndigheten|verket|polis|polisen|television|radio|teater|teatern|museum|museet|festival|dagen)s?$/u;
/** First names that many adults in Sweden have, besides those of the young (shared/privacy/young.ts). */
const GIVEN = new Set(
  (
    'abdullahi ahmet ali amal anders andreas anita ann annika arne asha axel ayaan barbro bengt berit birgitta bjorn björn bo britt camilla ' +
    'carina carl catarina cecilia christer christina dan dennis elisabet elisabeth erika eva fadumo farah fredrik gerd göran gun gunilla ' +
    'gunnar hans hasan helen helena henrik håkan ingegerd inger ingvar irene jan jenny jens jesper joakim johan jonas jörgen kalle karin ' +
    'karl katarina kent kenneth kerstin khalid kim kjell kristina lars lasse leif lena lennart linda lisa magnus maj margareta marianne ' +
    'marie markus martin mats mehmet michael mikael monica monika mona morgan nasra niklas nils nina ola olof omar osman pelle per peter ' +
    'petter pia pontus ragnar robert roger roland rolf rune sahra siv sofie solveig staffan stefan sten stig susanne sven sven-erik sonja ' +
    'therese thomas tomas tommy tony torbjörn tore ulf ulla urban yvonne åke åsa örjan'
  ).split(' '),
);

const isPlaceOrBody = (word: string): boolean => isAreaWord(word) || findOrganisation(word) !== undefined;

/** Where a name stands beside an address or a number: "Lena 070-…", "Ayaan, ayaan@…", "070-… (Kim)". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(${NAME}(?: ${NAME}){0,2})(?:,|:| -| –)?(?: (?:på|via|tel|tel\\.|telefon|mobil|mejl|mail|e-post|nummer|nås på):?)? ?[(]?$`,
  'u',
);
const BEHIND = new RegExp(`^[,)]? ?[(]?(${NAME} ${NAME})(?![\\p{L}’-])`, 'u');
const SINGLE_BEHIND = new RegExp(`^ [(](${NAME})[)]`, 'u');
/** Bodies and words for them, which have numbers too. */
const BODY =
  /(?:en|et|an|or|na|jour|hem|kontor|verk|bolag|tjänst|central|växel|service|telefon|tel|mobil|mejl|mail|epost|nummer|vakt|info|kontakt|sms|ring|akut)$/iu;

const CONTACT: ReadonlySet<AnyKind> = new Set<AnyKind>(['telephone_number', 'email_address']);

/** Finds names of people that nobody has said to be in office. @param known what else was found in the text */
function findPersons(text: string, known: readonly Finding<AnyKind>[]): Finding<'person_name'>[] {
  const found: Finding<'person_name'>[] = [];
  const add = (start: number, length: number) =>
    found.push({ kind: 'person_name', start, end: start + length });
  for (const match of text.matchAll(PAIR)) {
    const [whole, first = '', last = '', after = ''] = match;
    if (OPENS.test(first) || PLACE_WORD.test(after.toLowerCase())) continue;
    if (isPlaceOrBody(whole) || isPlaceOrBody(first)) continue;
    // "Anna Strand" is a person; "Eriks Gymnasium" and "Kulturhuset Bergman" are none.
    const isPlace = [first, last].some((word) => PLACE_WORD.test(word.toLowerCase()) || isPlaceOrBody(word));
    if (isGiven(first) || (!isPlace && FAMILY.test(last))) add(match.index, whole.length);
  }
  for (const { kind, start, end } of known) {
    if (!CONTACT.has(kind)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start));
    const name = (before?.[1] ?? '').split(' ').filter((word, index) => index > 0 || !OPENS.test(word));
    const words = name.join(' ');
    if (before && words !== '' && isPersonal(name)) {
      const at = Math.max(0, start - 60) + before.index + (before[1] ?? '').length - words.length;
      add(at, words.length);
    }
    const rest = text.slice(end, end + 60);
    const behind = BEHIND.exec(rest) ?? SINGLE_BEHIND.exec(rest);
    const beside = behind?.[1] ?? '';
    if (behind && isPersonal(beside.split(' '))) add(end + behind[0].lastIndexOf(beside), beside.length);
  }
  return found;
}

const inLists = (word: string): boolean =>
  GIVEN.has(word.toLowerCase()) || findYoungNames(word, () => false).length > 0;
/** A first name that is known as one. The s of a genitive says that it has become a place's: "Eriks Gymnasium". */
const isGiven = (word: string): boolean =>
  inLists(word) && (!/s$/.test(word) || GIVEN.has(word.toLowerCase()) || !inLists(word.replace(/s$/, '')));

const isPersonal = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      !isPlaceOrBody(word) && !PLACE_WORD.test(word.toLowerCase()) && (isGiven(word) || !BODY.test(word)),
  ) && !isPlaceOrBody(words.join(' '));

/** Hides what tells of a person in running text that is handed out. What says who acts in office stands. */
export const maskedText = (text: string, language: Language): string => masked(text, language, findPersons);

/** The same where children and young people speak: there a first name alone is hidden too. */
export const maskedYoung = (text: string, language: Language): string =>
  masked(text, language, (written, known) => [
    ...findPersons(written, known),
    ...findYoungNames(written, isPlaceOrBody),
  ]);

function masked(text: string, language: Language, find: typeof findPersons): string {
  const all = findEveryPersonalData(text);
  const overlaps = (a: Finding<AnyKind>) => all.some((b) => a.start < b.end && b.start < a.end);
  const persons = find(text, all).filter((finding) => !overlaps(finding));
  const findings = [...all.filter(isMasked), ...persons];
  return findings.length === 0 ? text : mask(text, findings, () => false, furtherWords[language]);
}
