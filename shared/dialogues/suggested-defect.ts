import type { DefectType } from './kinds.ts';

/** Words by which people tell what is wrong at a spot; the first that fits. */
const WORDS: readonly (readonly [DefectType, RegExp])[] = [
  ['graffiti', /klott|graffiti|nedmål|sprejad|tagg(?:ad|at)/iu],
  ['sight', /sikt(?:en)?(?!\p{L})|skymmer|skymd|skymmande/iu],
  ['lighting', /lamp|belysning|lykt|släckt|mörk|armatur|lyser inte/iu],
  ['litter', /skräp|sopor|papperskorg|fimpar|grovsop|glaskross|glas på|kanyl|dump(?:ad|at)|råtto/iu],
  [
    'greenery',
    /busk|träd(?:et|en|gren)?(?!\p{L})|gren(?:ar)?(?!\p{L})|gräs|häck|ogräs|sly(?!\p{L})|rabatt|växter/iu,
  ],
  ['surface', /hål i|grop|ojämn|asfalt|halt|halka|gatsten|plattor|pöl|trappsteg|stenar i/iu],
  [
    'traffic',
    /(?<!\p{L})bil|moped|parker|trafik|övergång|hastighet|fort(?: |$)|cyklar? (?:på|för)|elspark/iu,
  ],
  ['order', /sälj|knark|drog(?:er|handel)|bråk|skrik|berus|hot(?:ar|ade|full)|otrygg|gäng|fyll/iu],
  ['cleaning', /smutsig|städ|luktar|kiss|spya|fågelskit|ostäd/iu],
  ['damage', /trasig|sönder|krossa|bruten|skada|lös(?:t|a)?(?!\p{L})|rost|saknas|böjd|vält/iu],
];

/** The kind of defect that a note on a walk tells of, where its words say it. */
export const suggestedDefect = (text: string): DefectType | undefined =>
  WORDS.find(([, pattern]) => pattern.test(text))?.[0];
