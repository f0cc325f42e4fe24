/**
 * What stands beside a person's name in running text and gives it away, whether or not the name is a known one: an age,
 * a relative or a title before it, a stroke before it where people sign. What is found is looked at by persons.ts.
 */

const NAME = '\\p{Lu}[\\p{Ll}’]{1,15}(?:-\\p{Lu}?[\\p{Ll}’]{1,15})?';
const STARTS = '(?<![\\p{L}\\p{N}’-])';

/** What a grown-up may be to somebody; with "min" before it, or in its definite form. */
const KIN =
  'man|make|maka|fru|hustru|sambo|särbo|partner|pojkvän|flickvän|mamma|pappa|mor|far|son|dotter|bror|syster|barnbarn|sonson|dotterson|sondotter|dotterdotter|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|svärmor|svärfar|svärson|svärdotter|svägerska|svåger|styvson|styvdotter|granne|väninna|vän|kompis|kollega|chef|hyresvärd|kontaktperson|god man';
const DEFINITE =
  'mannen|maken|makan|frun|hustrun|sambon|särbon|partnern|pojkvännen|flickvännen|mamman|pappan|sonen|dottern|brodern|brorsan|systern|syrran|barnbarnet|mormodern|kusinen|grannen|grannarna|väninnan|vännen|kollegan|chefen|hyresvärden|föreståndaren|enhetschefen|undersköterskan|sköterskan|läkaren|doktorn|hemhjälpen';

/** Patterns whose first group is the name, certain by what stands beside it. */
export const NAMED_BESIDE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[Mm]in|[Mm]itt|[Mm]ina|[Vv]år|[Vv]åra|[Dd]in|[Ss]in|[Hh]ans|[Hh]ennes|[Dd]eras) (?:(?:gamla|unga|lilla|sjuka|döva|blinda|äldre|yngre|äldsta|yngsta|f\\.?d\\.?) )?(?:${KIN}),? (${NAME})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${DEFINITE}),? (${NAME})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:[Ff]ru|[Ff]röken|[Hh]err|[Tt]ant|[Dd]oktor|[Dd]r\\.?) (${NAME})`, 'gu'),
  // "87-åriga Rut"
  new RegExp(`(?<![\\p{L}\\d])\\d{1,3}[ -]?årig(?:a|e)? (${NAME})`, 'gu'),
  // "Rut 87 år", "Rut, 87 år gammal", "Rut (87)"
  new RegExp(`${STARTS}(${NAME}(?: ${NAME})?)(?:,? \\d{1,3} år(?!\\p{L})| \\(\\d{1,3}(?: år)?\\))`, 'gu'),
];

/** An age alone after a comma: it may be a house number as well, so that the name has to look like one. */
export const AGE_BESIDE = new RegExp(
  `${STARTS}(${NAME}(?: ${NAME})?), (?:[1-9]?\\d|10\\d)(?=[,.;:!?)]|$| (?:och|har|är|bor|vill|kan|från|som|säger|tycker|undrar|orkar|ser|hör|går|klarar|behöver|saknar)(?!\\p{L}))`,
  'gmu',
);

/** As people sign a note, behind a stroke with a space at one of its sides: "veta mer/ Birgit". */
export const SIGNED_BESIDE = new RegExp(
  `(?:(?<=\\s)/ ?|/ )(${NAME}(?: (?:${NAME}|\\p{Lu}\\.?))?)[ \\t.!]*$`,
  'gmu',
);

/** Behind a stroke without any, a dash or the last sentence, where a place or a thing may stand as well. */
export const ALONE_AT_END = new RegExp(
  `(?:/|[–—] ?|[.!?)\\]] (?:- ?)?)(${NAME}(?: (?:${NAME}|\\p{Lu}\\.?))?)[ \\t.!]*$`,
  'gmu',
);
