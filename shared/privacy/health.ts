import type { Finding } from './finding.ts';

/** Kinds that are looked for in what leaves the district only. */
export type HealthKind = 'health' | 'age';

/**
 * What is said of somebody's health in running text: data of a special kind (GDPR, article 9), which a paper must not
 * tell of a person who is known by relation, age or house even where no name stands.
 */

const HEALTH =
  /(?<!\p{L})(?:demen(?:s|t|ta)|alzheimers?|cancer|tumör|stroke|hjärtinfarkt|hjärtsvikt|parkinsons?|epilepsi|diabetes|hiv|reumatism|artros|depression|deprimerad|ångest|panikångest|adhd|add|autism|autistisk|asperger|bipolär|schizofren\p{L}*|psykiskt? (?:sjuk|ohälsa)|psykos|utbränd|utmattad|självmord\p{L}*|missbruk\p{L}*|alkoholist\p{L}*|alkoholiserad|narkoman\p{L}*|sjukskriven|förtidspensionerad|gravid|dialys|synskadad|blind|döv|hörselskadad|funktionsnedsatt|utvecklingsstörd|(?:har|hade) (?:ramlat|fallit|trillat|opererats|opererat sig)|bröt(?: \p{L}+)? (?:benet|armen|höften|lårbenet|lårbenshalsen|handleden|foten)|brutit(?: \p{L}+)? (?:benet|armen|höften|lårbenet|lårbenshalsen|handleden|foten))(?!\p{L})/giu;
/** Words that say that it is about one person. */
const SOMEBODY =
  /(?<!\p{L})(?:jag|min|mitt|mina|vår granne|kvinnan|tanten|damen|farbrorn|flickan|pojken|barnet|en (?:äldre|gammal|ung|yngre) (?:kvinna|man|dam|herre|granne)|han|hon|hans|hennes|mannen|frun|mamma|mamman|pappa|pappan|sonen|dottern|brodern|systern|grannen|mormor|morfar|farmor|farfar)(?!\p{L})/iu;

/** An age, by which the person is one of few: "87 år", "87-åriga", "jag är 87". Not how long: "i 40 år". */
const AGE =
  /(?<![\p{L}\d])(?<!(?:i|på|för|över|efter|sedan|var|vart|nästan|drygt) )(?:\d{1,3}[ -]?(?:år(?: gammal)?|årig[ae]?|åring(?:en)?)(?!\p{L})|(?<=(?:är|fyllt|,) )\d{2,3}(?=[,.!?)]|$| (?:och|men|har)(?!\p{L})))/giu;

/**
 * What is told of somebody's health, and in the same text the age that tells who it is.
 * @param isSomebodyNamed whether a person was found in the text by name
 */
export function findHealth(text: string, isSomebodyNamed: boolean): readonly Finding<HealthKind>[] {
  if (!isSomebodyNamed && !SOMEBODY.test(text)) return [];
  const found = (kind: HealthKind, pattern: RegExp): readonly Finding<HealthKind>[] =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
      kind,
      start: index,
      end: index + said.length,
    }));
  const health = found('health', HEALTH);
  return health.length === 0 ? [] : [...health, ...found('age', AGE)];
}
