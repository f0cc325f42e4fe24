import type { Finding } from './finding.ts';

/**
 * Names that children and young people may be known by. Where they speak it is looked for more than anywhere else: a
 * word too many can be written with a small letter, a name that was missed cannot be taken back.
 */

const NAME = '\\p{Lu}[\\p{Ll}’]{1,15}(?:-\\p{Lu}?[\\p{Ll}’]{1,15})?';
/** Two words with capitals in a row. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(${NAME}) ((?:(?:von|af|de|el|al) )?${NAME})(?![\\p{L}’-])`,
  'gu',
);
/** "Amina i klass 7B", "Kim, 13 år", "min kompis Alex", "tränaren Lina". */
const KNOWN_BY: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}’-])(${NAME})(?:,? \\d{1,2} år|,? (?:i|ur|från|går i) (?:(?:klass|årskurs|åk|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\\p{L})|\\d ?[A-Fa-f](?!\\p{L})))`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Mm]in|[Mm]itt|[Vv]år|[Hh]ans|[Hh]ennes|[Ee]n) (?:kompis|vän|bästis|klasskamrat|lillebror|storebror|lillasyster|storasyster|bror|syster|kusin|tränare|lärare) (${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Tt]ränaren|[Ll]äraren|[Ff]röken|[Mm]agistern|[Kk]ompisen|[Kk]uratorn|[Vv]akten|[Ff]ritidsledaren|[Rr]ektorn?) (${NAME})`,
    'gu',
  ),
];

/** Ends of words by which places and houses are known. */
const PLACE =
  /(?:väg|vägen|vägens|gata|gatan|gatans|gränd|gränden|torg|torget|torgets|backe|backen|stig|stigen|skola|skolan|skolans|park|parken|parkens|plan|planen|hall|hallen|hus|huset|centrum|gård|gården|bad|badet|bro|bron|tunnel|tunneln|ring|ringen|kyrka|kyrkan|gången|stranden|strand|höjden|ängen|skogen|berget|bergs|holmen|station|stationen|bibliotek|biblioteket|ungdomsgård|fritidsgård|förening|klubb|kommun|stad|förvaltning|kontoret|bostäder|hem)$/u;
/** Words that a note begins with, and after which a place may stand. */
const OPENS =
  /^(?:Vid|På|I|Från|Till|Mellan|Bakom|Framför|Bredvid|Fler|Mer|Mindre|Bättre|Rusta|Bygg|Bygga|Öppna|Sätt|Ta|Låt|Gör|När|Varför|Hela|Hos|Nära|Utanför|Inne|Runt|Ha|Jag|Vi|Det|Den|De|Alla|Man|Ingen|Ljus|Lampor|Mörkt|Över|Under|Norra|Södra|Östra|Västra|Nya|Gamla|Stora|Lilla|Kring|Mot|Längs|Efter|Innan|Bussen|Tunnelbanan|Vill|Hej|Walk|Svenska|Folkets|Röda|Gröna|Blå)$/u;

/** First names that many children in Sweden have, and that are no other word; in whatever case they are typed. */
const COMMON = new Set(
  (
    'abdi abdullah adam agnes ahmad ahmed aisha alexander alfred alice alicia alma alva amanda amina amir anas anna anton aron arvid ' +
    'astrid august aya benjamin charlie clara daniel david diana dilan ebba edvin elias elin elina elisa ella ellen ellie elliot elsa ' +
    'emil emilia emma engla enzo erik fatima felicia felix filip filippa freja gabriel gustav hamza hanna hassan hedda henry hugo hussein ' +
    'ibrahim ida ines ingrid isabelle isak ismail ivar jack jakob jasmine joel johanna jonathan josef julia kevin khadija klara ' +
    'layla lea leah leia leo leon liam lilly lina linnea linus lova lovisa lucas lukas maja malik malin maria mariam matilda maya melker ' +
    'melvin meryem milo mira moa mohamed mohammad mohammed molly muhammad mustafa natalie nathalie nellie neo nicole noah noor nora nova ' +
    'oliver olivia olle omar oscar oskar otto petra rana rasmus rebecka robin ronja sally salma samir samuel sara sarah selma sigrid ' +
    'simon sofia stella stina sumaya svea theo theodor thea tilda tilde tove tuva valter vera victor viktor vilgot vilma vincent walter ' +
    'wilhelm william wilma yasmin yasmine youssef yusuf zahra zeinab'
  ).split(' '),
);
const WORD = /(?<![\p{L}\p{N}’-])\p{L}{3,12}(?![\p{L}’-])/gu;
/** A name in an app: "min snap är alva.johansson09", "insta: @kim_08". */
const HANDLE =
  /(?:(?<![\p{L}])(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord)(?: (?:är|heter))?:? ?|(?<![\p{L}\p{N}.])@)(@?[\p{L}\p{N}._-]*[\p{L}\p{N}][\p{L}\p{N}._-]*)/giu;

/**
 * @param isKnown whether a word, as it is written, is the name of a place or a body
 */
export function findYoungNames(text: string, isKnown: (word: string) => boolean): Finding<'person_name'>[] {
  const findings: Finding<'person_name'>[] = [];
  const isPlace = (word: string) => PLACE.test(word.toLowerCase()) || isKnown(word);
  for (const match of text.matchAll(PAIR)) {
    const [whole, first = '', second = ''] = match;
    if (OPENS.test(first) || isPlace(first) || isPlace(second) || isKnown(whole)) continue;
    findings.push({ kind: 'person_name', start: match.index, end: match.index + whole.length });
  }
  for (const pattern of KNOWN_BY) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (OPENS.test(name) || isPlace(name)) continue;
      const start = match.index + match[0].indexOf(name);
      findings.push({ kind: 'person_name', start, end: start + name.length });
    }
  }
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const name = word.toLowerCase();
    // The genitive too: "Mohammeds cykel".
    if (!COMMON.has(name) && !COMMON.has(name.replace(/s$/, ''))) continue;
    findings.push({ kind: 'person_name', start: match.index, end: match.index + word.length });
  }
  for (const match of text.matchAll(HANDLE)) {
    const name = match[1] ?? '';
    // "Vi vill ha snap och insta" tells nobody's name: one does, that has a dot, a line or a digit.
    if (!/[._\d]/.test(name) && !match[0].includes('@')) continue;
    findings.push({
      kind: 'person_name',
      start: match.index + match[0].length - name.length,
      end: match.index + match[0].length,
    });
  }
  return findings;
}
