import type { Finding } from './finding.ts';

/**
 * What is said of somebody's health in running text: data of a special kind (GDPR, article 9), which a paper must not
 * tell of a person who is known by relation, age or house even where no name stands.
 */

const HEALTH =
  /(?<!\p{L})(?:demen(?:s|t|ta)|alzheimers?|cancer|tumör|stroke|hjärtinfarkt|hjärtsvikt|parkinsons?|epilepsi|diabetes|hiv|reumatism|artros|depression|deprimerad|ångest|panikångest|adhd|add|autism|autistisk|asperger|bipolär|schizofren\p{L}*|psykiskt? (?:sjuk|ohälsa)|psykos|utbränd|utmattad|självmord\p{L}*|missbruk\p{L}*|alkoholist\p{L}*|alkoholiserad|narkoman\p{L}*|sjukskriven|förtidspensionerad|gravid|dialys|synskadad|blind|döv|hörselskadad|funktionsnedsatt|utvecklingsstörd|(?:har|hade) (?:ramlat|fallit|trillat|opererats|opererat sig)|bröt(?: \p{L}+)? (?:benet|armen|höften|lårbenet|lårbenshalsen|handleden|foten)|brutit(?: \p{L}+)? (?:benet|armen|höften|lårbenet|lårbenshalsen|handleden|foten))(?!\p{L})/giu;
/** Words that say that it is about one person. */
const SOMEBODY =
  /(?<!\p{L})(?:jag|min|mitt|mina|vår granne|han|hon|hans|hennes|mannen|frun|mamma|mamman|pappa|pappan|sonen|dottern|brodern|systern|grannen|mormor|morfar|farmor|farfar)(?!\p{L})/iu;

/** @param isSomebodyNamed whether a person was found in the text by name */
export function findHealth(text: string, isSomebodyNamed: boolean): readonly Finding<'health'>[] {
  if (!isSomebodyNamed && !SOMEBODY.test(text)) return [];
  return [...text.matchAll(HEALTH)].map(({ 0: said, index }) => ({
    kind: 'health',
    start: index,
    end: index + said.length,
  }));
}
