import type { Twin } from './language.ts';

/** Words of similar matters and of suggestions. */
interface SimilarityText {
  readonly similarHelp: string;
  readonly suggestHelp: string;
  readonly badLine: string;
  /** Why a theme or an organisation is suggested. */
  readonly reasons: {
    readonly words: (words: readonly string[]) => string;
    readonly earlier: (count: number) => string;
    readonly remit: (words: readonly string[]) => string;
    readonly theme: (theme: string) => string;
    readonly name: (name: string) => string;
  };
  /** Why a matter is shown as similar. */
  readonly alike: {
    readonly samePlace: string;
    readonly otherPlace: string;
    readonly metres: (metres: number) => string;
    readonly likely: string;
    readonly related: string;
  };
}

const sv: SimilarityText = {
  similarHelp: `npm run -s gensvar -- similar --matters FIL --queries FIL

  En rad JSON per ärende: {"id","title"?,"text","place"?,"theme"?}. Platsen är ett namn eller "59.2957, 17.9301".
  Skriver per fråga {"id","matches":[{"id","score","likely"}]}: de tre mest lika, och om de bör visas som samma fråga.
`,
  suggestHelp: `npm run -s gensvar -- suggest --history FIL --matters FIL

  En rad JSON per ärende; historikens rader har också "theme" och "organisation". En tom historik går bra.
  Skriver per ärende {"id","themes":[…],"organisations":[…]}, de tre bästa av varje, och skälen i "reasons".
`,
  badLine: 'raden är inte ett JSON-objekt med id och text',
  reasons: {
    words: (words) => `Texten nämner ${quoted(words, 'och')}, som i tidigare ärenden.`,
    earlier: (count) =>
      count === 1 ? 'Valdes i ett liknande ärende.' : `Valdes i ${count} liknande ärenden.`,
    remit: (words) => `Texten nämner ${quoted(words, 'och')}, som hör till uppdraget.`,
    theme: (theme) => `Brukar svara för ${theme}.`,
    name: (name) => `Texten nämner ${name}.`,
  },
  alike: {
    samePlace: 'Samma plats',
    otherPlace: 'Annan plats',
    metres: (metres) => (metres < 1_000 ? `${metres} m bort` : `${Math.round(metres / 100) / 10} km bort`),
    likely: 'Kan vara samma fråga',
    related: 'Liknar',
  },
};

const en: SimilarityText = {
  similarHelp: `npm run -s gensvar -- similar --matters FILE --queries FILE

  A line of JSON a matter: {"id","title"?,"text","place"?,"theme"?}. The place is a name or "59.2957, 17.9301".
  Prints per query {"id","matches":[{"id","score","likely"}]}: the three most alike, and whether to offer each as the
  same question.
`,
  suggestHelp: `npm run -s gensvar -- suggest --history FILE --matters FILE

  A line of JSON a matter; lines of the history also have "theme" and "organisation". The history may be empty.
  Prints per matter {"id","themes":[…],"organisations":[…]}, the best three of each, and the reasons in "reasons".
`,
  badLine: 'the line is not a JSON object with id and text',
  reasons: {
    words: (words) => `The text mentions ${quoted(words, 'and')}, as in earlier matters.`,
    earlier: (count) =>
      count === 1 ? 'Chosen in one similar matter.' : `Chosen in ${count} similar matters.`,
    remit: (words) => `The text mentions ${quoted(words, 'and')}, which is part of the remit.`,
    theme: (theme) => `Usually answers for ${theme}.`,
    name: (name) => `The text names ${name}.`,
  },
  alike: {
    samePlace: 'Same place',
    otherPlace: 'Another place',
    metres: (metres) => (metres < 1_000 ? `${metres} m away` : `${Math.round(metres / 100) / 10} km away`),
    likely: 'May be the same question',
    related: 'Similar',
  },
};

function quoted(words: readonly string[], and: string): string {
  const marked = words.map((word) => `”${word}”`);
  const last = marked.pop() ?? '';
  return marked.length > 0 ? `${marked.join(', ')} ${and} ${last}` : last;
}

export const similarityText: Twin<SimilarityText> = { sv, en };
