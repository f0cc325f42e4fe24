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

/** What only people do, or have done to them. */
const DOES =
  'slår|slog|säger|sa|bor|vill|sparkar|sparkade|knuffar|knuffade|mobbar|mobbade|mobbas|hotar|hotade|retar|retade|säljer|röker|snusar|vapar|dricker|gråter|skriker|skrek|skriver|heter|tycker|tror|vet|vågar|undrar|frågar|frågade|berättade|stal|snor|kastade|ljuger|hatar|älskar|gillar|spelar|går i (?:min|vår|samma|klass|\\d)|har (?:sagt|slagit|mobbat|hotat|stulit)';
const FELT =
  'rånad|slagen|mobbad|hotad|jagad|knuffad|sparkad|utfryst|retad|påhoppad|misshandlad|avstängd|utskälld|orolig|rädd|ledsen|arg|elak|snäll|sur|kär|taskig|blyg';
/** Of things too, so only beside a name that is known as one. */
const LOOKS = 'bäst|sämst|dum|full|hög|ensam|filmad|min';
const IS = '(?:blev|blir|är|var|har blivit|kan bli)';
const PERSON_DOES = `(?:${DOES}|${IS} (?:${FELT}))(?!\\p{L})`;

/** "Alim blev rånad", "blev Alim rånad": a name that nobody has on a list. */
export const DOES_SOMETHING: readonly RegExp[] = [
  new RegExp(`${STARTS}(${NAME}) ${PERSON_DOES}(?! (?:vi|jag|du|ni|de|dom|han|hon)(?!\\p{L}))`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:blev|blir|slog|såg|kallade|retade|mobbade|rånade|hotade|jagade|knuffade|sparkade|hatar|älskar|gillar) (${NAME})(?= (?:${FELT}|igår|hela|varje|när|för|på|i skolan|i klassen)(?!\\p{L})|[.!?]?$)`,
    'gmu',
  ),
];
/** A first name of grown-ups in small letters, which is no other word where somebody is said to do something. */
export const SMALL_NAME_DOES = new RegExp(
  `(?<![\\p{L}\\d’-])(\\p{Ll}{3,12}) (?:${DOES}|${IS} (?:${FELT}|${LOOKS}))(?!\\p{L})`,
  'gu',
);

/** Subjects of a sentence that are no name: "Alla vill", "Mamma säger", "Killar slår". */
export const NO_NAME =
  /^(?:Alla|Allt|Inga|Någon|Några|Många|Flera|Vissa|Somliga|Andra|Få|Båda|Varje|Vem|Vilka|Folk|Barn|Ungar|Ungdom|Elever|Vuxna|Gamla|Unga|Äldre|Yngre|Stora|Små|Personal|Lärare|Polis|Vakter|Vakt|Rektor|Killar|Tjejer|Pojkar|Flickor|Grabbar|Gäng|Kompisar|Kompis|Vänner|Mamma|Pappa|Mormor|Morfar|Farmor|Farfar|Föräldrar|Syskon|Grannar|Klass|Skola|Skolan|Kommun|Stad|Soc|Stadsdel|Nu|Sen|Sedan|Då|Ibland|Ofta|Aldrig|Alltid|Chaufförer|Hyresgäster|Hyresvärd|Besökare|Kunder|Åskådare|Tränare|Ledare|Chefer|Kvinnor|Män|Pensionärer|Missbrukare|Langare|Personer|Person|Människor|Vad|Hur|Snälla|Ni|Du|Min|Mitt|Mina|Vår|Våra|Hans|Hennes|Deras|Din|Ditt|Dina|Sitt|Sin|Inte|Det|Den|Dom)$|(?:arna|erna|orna|ande|ende|aren|arnas|ernas|ingen|heten|ionen|ister|iker|anden|enden|ån)$|(?!(?:Helen|Karen|Ellen|Ruben|Arben|Jannet)$)..{2,}(?:en|et)$/u;

/** What stands before the name of somebody's own: "min gamla mamma, ". */
export const BESIDE_KIN = `(?<!\\p{L})(?:[Mm]in|[Mm]itt|[Mm]ina|[Vv]år|[Vv]åra|[Dd]in|[Ss]in|[Hh]ans|[Hh]ennes|[Dd]eras) (?:(?:gamla|unga|lilla|sjuka|döva|blinda|äldre|yngre|äldsta|yngsta|f\\.?d\\.?) )?(?:${KIN}),? `;

/** Patterns whose first group is the name, certain by what stands beside it. */
export const NAMED_BESIDE: readonly RegExp[] = [
  new RegExp(`${BESIDE_KIN}(${NAME})`, 'gu'),
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
