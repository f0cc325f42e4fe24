import { isAreaWord } from '../reference/area-words.ts';
import {
  AGE_BESIDE,
  ALONE_AT_END,
  DOES_SOMETHING,
  NAMED_BESIDE,
  NO_NAME,
  SIGNED_BESIDE,
  SMALL_NAME_DOES,
} from './beside-names.ts';
import type { Finding } from './finding.ts';
import { isFirstName, isFirstNameWithCapital } from './first-names.ts';

/**
 * Names of people in running text, where no signature gives them away: what names.ts does not look for while somebody writes.
 * There is one way of it, for what leaves the district and for notes of dialogues. Places, streets, bodies and associations
 * are known by how they end; a register of them would weigh more than the rest of a panel.
 */

/**
 * `anyone`: two names in a row, a first name that somebody speaks of or that stands beside a number. `young`: where
 * children and young people speak a first name alone is enough, in whatever case, and what they say of each other; a word too
 * many can be written with a small letter, a name that was missed cannot be taken back.
 */
export type Speakers = 'anyone' | 'young';

const NAME = '\\p{Lu}[\\p{Ll}’]{1,15}(?:-\\p{Lu}?[\\p{Ll}’]{1,15})?';
const FAMILY_NAME = `(?:(?:von|af|de|el|al) )?${NAME}`;
/** Two words with capitals in a row, and the word after them; "Ring Anna Berg" is looked at from "Anna" too. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(?=(${NAME}) (${FAMILY_NAME})(?![\\p{L}’-])(?: (\\p{L}+))?)`,
  'gu',
);
/** What people's family names end with, with or without the s of the genitive. */
const FAMILY_END =
  /(?:sson|sen|ström|qvist|kvist|gren|stedt|dahl|lund|mark|vall|wall|man|berg|lin|én|ius|ell|feldt|zadeh|ovic|ović|oglu)s?$/u;
/** What a sentence, a place or a body begins with: "Ring", "Norra", "Svenska". */
const OPENS =
  /^(?:Nya|Gamla|Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Inre|Yttre|Sankt|Svenska|Sveriges|Folkets|Röda|Gröna|Blå|Vita|Föreningen|Hyresgästföreningen|Bostadsrättsföreningen|Kontakta|Ring|Mejla|Maila|Fråga|Hej|Tack|När|Vid|På|I|Från|Till|Mellan|Bakom|Framför|Bredvid|Utanför|Inne|Runt|Nära|Hos|Över|Under|Kring|Mot|Längs|Efter|Innan|Om|Att|Jag|Vi|Han|Hon|De|Den|Det|Där|Här|Och|Men|Kan|Ska|Vill|Har|Ha|Är|Kära|Bästa|Nås|Nå|Tel|Mobil|Mvh|Sms|Telefon|Hälsningar|Fler|Mer|Mindre|Bättre|Rusta|Bygg|Bygga|Öppna|Sätt|Ta|Låt|Gör|Varför|Hela|Alla|Man|Ingen|Ljus|Lampor|Mörkt|Bussen|Tunnelbanan|Walk|Enligt)$/u;
/** Ends of words by which places and houses are known, with or without the s of the genitive. */
const PLACE =
  /(?:väg|vägen|gata|gatan|gränd|gränden|torg|torget|plats|platsen|backe|backen|stig|stigen|allé|allén|skola|skolan|gymnasium|gymnasiet|förskola|förskolan|park|parken|plan|planen|hall|hallen|hus|huset|centrum|gård|gården|gårds|bad|badet|bro|bron|tunnel|tunneln|ring|ringen|gången|kyrka|kyrkan|strand|stranden|höjd|höjden|äng|ängen|skog|skogen|berget|bergs|holme|holmen|station|stationen|bibliotek|biblioteket|ungdomsgård|fritidsgård)s?$/u;
/** How names of bodies end: authorities, landlords, associations. */
const BODY =
  /(?:kontoret|nämnden|förvaltningen|förvaltning|verket|hem|bostäder|fastigheter|bolaget|bolag|polis|polisen|kommun|kommunen|region|regionen|stad|förening|föreningen|klubb|klubben|råd|rådet|nätverk|nätverket|fond|fonden|stiftelse|stiftelsen|sällskap|sällskapet|parti|partiet|erna|myndighet|myndigheten|television|radio|teater|teatern|museum|museet|festival|dagen|mina|bank|banken|central|centralen|mottagning|mottagningen|apotek|apoteket|^sl|^micasa|^familjebostäder)s?$/iu;

const isPlaceOrBody = (word: string): boolean =>
  isAreaWord(word) || PLACE.test(word.toLowerCase()) || BODY.test(word);

/** A first name that is known as one. The s of a genitive says that it has become a place's: "Eriks Gymnasium". */
const isGiven = (word: string): boolean =>
  isFirstNameWithCapital(word) &&
  !(/s$/.test(word) && isFirstNameWithCapital(word.slice(0, -1)) && !isGivenInS(word));
/** "Lars", "Jens": the s is the name's own. */
const isGivenInS = (word: string): boolean =>
  /^(?:Lars|Jens|Anders|Mats|Hans|Johannes|Niklas|Tomas|Thomas|Andreas|Jonas|Elias|Lukas|Lucas|Rasmus|Linus|Magnus|Marcus|Markus|Anas|Ines|Amos|Klas|Claes)$/u.test(
    word,
  );

/** What a person says of a name, before it or behind it. */
const SPEAKS =
  '(?:säger|sa|sade|tycker|menar|undrar|frågar|berättar|berättade|skriver|skrev|tipsar|klagar|hälsar)';
const BEFORE_NAME = new RegExp(
  `(?<!\\p{L})(?:${SPEAKS}|[Ee]nligt|[Ff]råga|[Rr]ing|[Kk]ontakta|[Mm]ed|[Aa]v) (${NAME})(?![\\p{L}’-])`,
  'gu',
);
const BEHIND_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(${NAME}) (?:${SPEAKS}|är rädd|vill|bor|ringde|mejlade|har ringt)(?!\\p{L})`,
  'gu',
);
const CALLED = new RegExp(
  `(?<!\\p{L})(?:heter|kallas(?: för)?) (\\p{L}[\\p{L}’-]{1,20}(?: ${FAMILY_NAME})?)`,
  'gu',
);
/** "Ring fru Öberg": a title says that a person's name follows. */
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Ff]ru|[Hh]err|[Ff]röken|[Tt]ant|[Ff]arbror) (${NAME})(?![\\p{L}’-])`,
  'gu',
);
/** Somebody says what something is called, not who: "parken heter Grönan". */
const THING_CALLED =
  /(?:park|plats|plan|väg|gata|skola|app|sida|hus|torg|förening|grupp|kanal|butik|bok|spel|stig|gård)\p{L}{0,4} (?:som )?(?:heter|kallas(?: för)?) $/iu;

/** Where a name stands beside an address or a number: "Lena 070-…", "Ayaan, ayaan@…", "070-… (Kim)". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(${NAME}(?: ${NAME}){0,2})(?:,|:| -| –)?(?: (?:på|via|tel|tel\\.|telefon|mobil|mejl|mail|e-post|nummer|nås på):?)?["”]? ?[(<]?$`,
  'u',
);
const BEHIND = new RegExp(`^[,)]? ?[(]?(${NAME} ${NAME})(?![\\p{L}’-])`, 'u');
const SINGLE_BEHIND = new RegExp(`^ [(](${NAME})[)]`, 'u');
/** Ends of bodies and of words for them, which have numbers too. */
const HAS_A_NUMBER =
  /(?:en|et|an|or|na|jour|kontor|verk|tjänst|central|växel|service|telefon|tel|mobil|mejl|mail|epost|nummer|vakt|info|kontakt|sms|ring|akut)$/iu;

/** "Amina i klass 7B", "Kim, 13 år", "ali h i 8c", "min kompis Alex", "tränaren Lina". */
const CLASS =
  '(?:(?:klass|årskurs|åk|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\\p{L})|\\d ?[A-Fa-f](?!\\p{L}))';
const KNOWN_BY: readonly RegExp[] = [
  // With the class: "Elsa i 7B" with its name hidden is still one of twenty-five.
  new RegExp(
    `(?<![\\p{L}’-])(${NAME}(?: \\p{Lu}\\.?)?,? (?:i|ur|från|går i) (?:klass |årskurs |åk )?\\d ?[A-Fa-f](?!\\p{L}))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}’-])(${NAME}(?: \\p{Lu}\\.?)?)(?:,? \\d{1,2} år|,? (?:i|ur|från|går i) ${CLASS})`,
    'gu',
  ),
  /(?<![\p{L}’-])(\p{L}{2,12} \p{L}) (?:i|ur|från) \d ?[A-Fa-f](?!\p{L})/gu,
  new RegExp(
    `(?<!\\p{L})(?:[Mm]in|[Mm]itt|[Vv]år|[Hh]ans|[Hh]ennes|[Ee]n) (?:kompis|vän|bästis|klasskamrat|lillebror|storebror|lillasyster|storasyster|bror|syster|kusin|tränare|lärare) (${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Tt]ränaren|[Ll]äraren|[Ff]röken|[Mm]agistern|[Kk]ompisen|[Kk]uratorn|[Vv]akten|[Ff]ritidsledaren|[Rr]ektorn?) (${NAME})`,
    'gu',
  ),
];
const WORD = /(?<![\p{L}\p{N}’-])\p{L}{3,12}(?![\p{L}’-])/gu;
/** First names that are other words where a sentence begins. */
const OTHER_WORD = /^(?:Bo|Dan|Gun|Maj|Per|Pelle|Sten|Siv|Ola|Kent|Björn|Tor)$/u;
/** First names that are other words in small letters. */
const OTHER_IN_SMALL =
  /^(?:maj|per|sten|gun|dan|hans|jens|ann|dennis|kent|urban|morgan|mona|edit|ulla|tage|rut|siv|bo|ola|eva)$/u;
const BEGINS = /(?:^|[.!?:;–•\n-])\s*$/u;
/** A name in an app: "min snap är alva.johansson09", "insta: @kim_08". */
const HANDLE =
  /(?:(?<![\p{L}])(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord)(?: (?:är|heter))?:? ?|(?<![\p{L}\p{N}.])@)(@?[\p{L}\p{N}._-]*[\p{L}\p{N}][\p{L}\p{N}._-]*)/giu;
/** What else is in the text: a name beside one of these is somebody's. */
const CONTACT: ReadonlySet<string> = new Set(['telephone_number', 'email_address']);

type Add = (start: number, name: string) => void;

/** @param known what else was found in the text */
export function findPersons(
  text: string,
  speakers: Speakers,
  known: readonly Finding<string>[] = [],
): Finding<'person_name'>[] {
  const found: Finding<'person_name'>[] = [];
  const add: Add = (start, name) => {
    if (found.some((one) => one.start <= start && start + name.length <= one.end)) return;
    found.push({ kind: 'person_name', start, end: start + name.length });
  };
  pairs(text, speakers, add);
  spokenOf(text, speakers, add);
  beside(text, known, add);
  pointedAt(text, add);
  if (speakers === 'young') young(text, add);
  return found.map((one) => withFamilyName(text, one)).sort((a, b) => a.start - b.start || b.end - a.end);
}

const REST_OF_NAME = new RegExp(`^ (${FAMILY_NAME})(?![\\p{L}’-])`, 'u');

/** "Ring Anna Svensson": with the first name found, and a place after it left out, the rest belongs to it. */
export function withFamilyName<Kind extends string>(text: string, found: Finding<Kind>): Finding<Kind> {
  const rest = text.slice(found.end);
  const [all = '', name = ''] = REST_OF_NAME.exec(rest) ?? [];
  const after = /^ (\p{L}+)/u.exec(rest.slice(all.length))?.[1] ?? '';
  if (name === '' || isPlaceOrBody(name) || PLACE.test(after.toLowerCase())) return found;
  return withFamilyName(text, { ...found, end: found.end + all.length });
}

function pairs(text: string, speakers: Speakers, add: Add): void {
  let done = 0;
  for (const match of text.matchAll(PAIR)) {
    const [, first = '', last = '', after = ''] = match;
    const isInside = match.index < done;
    if (isInside || OPENS.test(first) || PLACE.test(after.toLowerCase()) || isAreaWord(first)) continue;
    // "Anna Strand" is a person; "Eriks Gymnasium" and "Kulturhuset Bergman" are none.
    const isNoPerson = [first, last].some(isPlaceOrBody);
    if (!isGiven(first) && (isNoPerson || (speakers === 'anyone' && !FAMILY_END.test(last)))) continue;
    if (isGiven(first) && BODY.test(last) && !FAMILY_END.test(last)) continue;
    add(match.index, `${first} ${last}`);
    done = match.index + first.length + 1 + last.length;
  }
}

/** A first name alone, where somebody is said to say or want something. */
function spokenOf(text: string, speakers: Speakers, add: Add): void {
  for (const match of [...text.matchAll(BEFORE_NAME), ...text.matchAll(BEHIND_NAME)]) {
    const name = match[1] ?? '';
    if (isGiven(name)) add(match.index + match[0].lastIndexOf(name), name);
  }
  for (const match of text.matchAll(TITLED)) {
    const name = match[1] ?? '';
    if (!isPlaceOrBody(name)) add(match.index + match[0].length - name.length, name);
  }
  for (const match of text.matchAll(CALLED)) {
    const name = match[1] ?? '';
    const isName = /^\p{Lu}/u.test(name) ? !isPlaceOrBody(name) : speakers === 'young' && isFirstName(name);
    const isThing = THING_CALLED.test(
      text.slice(Math.max(0, match.index - 40), match.index + match[0].length - name.length),
    );
    if (isName && !isThing) add(match.index + match[0].length - name.length, name);
  }
}

/** By an age, a relative, a title or the stroke of a signature: such a name need not be a known one. */
function pointedAt(text: string, add: Add): void {
  const look = (pattern: RegExp, isName: (name: string) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const words = name.split(' ');
      // With the i flag, a word in small letters looks like a name.
      if (!/^\p{Lu}/u.test(name) || OPENS.test(words[0] ?? '') || words.some(isPlaceOrBody)) continue;
      if (isName(words[0] ?? '')) add(match.index + match[0].lastIndexOf(name), name);
    }
  };
  for (const pattern of NAMED_BESIDE) look(pattern, () => true);
  for (const pattern of [AGE_BESIDE, SIGNED_BESIDE])
    look(pattern, (first) => isGiven(first) || !HAS_A_NUMBER.test(first));
  look(ALONE_AT_END, isGiven);
}

function beside(text: string, known: readonly Finding<string>[], add: Add): void {
  const isPersonal = (words: readonly string[]): boolean =>
    words.length > 0 &&
    words.every((word) => isGiven(word) || (!isPlaceOrBody(word) && !HAS_A_NUMBER.test(word)));
  for (const { kind, start, end } of known) {
    if (!CONTACT.has(kind)) continue;
    const from = Math.max(0, start - 60);
    const before = BEFORE.exec(text.slice(from, start));
    const all = (before?.[1] ?? '').split(' ');
    const name = OPENS.test(all[0] ?? '') ? all.slice(1) : all;
    if (before && isPersonal(name)) {
      const words = name.join(' ');
      add(from + before.index + (before[1] ?? '').length - words.length, words);
    }
    const rest = text.slice(end, end + 60);
    const behind = BEHIND.exec(rest) ?? SINGLE_BEHIND.exec(rest);
    const one = behind?.[1] ?? '';
    if (behind && isPersonal(one.split(' '))) add(end + behind[0].lastIndexOf(one), one);
  }
}

function young(text: string, add: Add): void {
  for (const pattern of KNOWN_BY) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (OPENS.test(name) || isPlaceOrBody(name) || /^(?:vi|alla|de|ni|går|vem|den) /iu.test(name)) continue;
      add(match.index + match[0].indexOf(name), name);
    }
  }
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    // The genitive too: "Mohammeds cykel".
    const isName = isFirstName(word) || isFirstName(word.replace(/s$/, ''));
    const after = /^ (\p{L}+)(?: (\p{L}+))?/u.exec(text.slice(match.index + word.length)) ?? [];
    // "Sven har demens" as well; not "Bo kvar", "I maj", nor "Karin Boyes plats".
    const isGrownUp =
      isGiven(word) &&
      !(OTHER_WORD.test(word) && BEGINS.test(text.slice(0, match.index))) &&
      !after.some((one = '') => PLACE.test(one.toLowerCase()) || BODY.test(one));
    if (isName || isGrownUp) add(match.index, word);
  }
  for (const pattern of DOES_SOMETHING) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (OPENS.test(name) || NO_NAME.test(name) || isPlaceOrBody(name)) continue;
      add(match.index + match[0].lastIndexOf(name), name);
    }
  }
  for (const match of text.matchAll(SMALL_NAME_DOES)) {
    const name = match[1] ?? '';
    const asName = name.charAt(0).toUpperCase() + name.slice(1);
    if (isFirstNameWithCapital(asName) && !OTHER_IN_SMALL.test(name)) add(match.index, name);
  }
  for (const match of text.matchAll(HANDLE)) {
    const name = match[1] ?? '';
    // "Vi vill ha snap och insta" tells nobody's name: one does, that has a dot, a line or a digit.
    if (/[._\d]/.test(name) || match[0].includes('@')) add(match.index + match[0].length - name.length, name);
  }
}
