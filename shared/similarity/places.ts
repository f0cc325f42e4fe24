import { NEIGHBOURHOODS } from '../reference/neighbourhoods.ts';
import { stem, type Token } from './words.ts';

/** Degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Ends of the names of streets, squares and the like. */
const KINDS =
  '(?:gatan?|vägen|väg|torget|torg|plan|gränd(?:en)?|stigen|backen|allén?|leden|esplanaden|parken|bron|kajen|berget?|slingan|ringen|motet|viken|hamnen|badet|skolan|kyrkan|dalen|ängen|holmen)';
const WITH_KIND = new RegExp(`^\\p{L}{3,}${KINDS}s?$`, 'u');
/** What ends like a name and is none. */
const NO_NAME =
  /^(?:gång|cykel|bil|skol|motor|infarts|huvud|gå|tvär|sido|lokal|lands|buss|villa|affärs|gågata|gårds|små|lek|lekplats|stads|hundrast|park|trafik|spår|skate|skateboard|ut|in|om|av|natur|under|över|grund|för|hög|sim|sol|vinter|sommar|ned|sluten|rast|folk|gymnasie|musik|kultur|dags|nöjes|temalek|temapark|fickpark|vatten|utom|lång|central|parkerings|fotbolls|boll|detalj|översikts|handlings|åtgärds|tids)(?:s)?(?:gatan?|vägen|väg|torget|torg|plan|parken|bron|badet|skolan|gränd|leden|ringen|hamnen|backen|slingan)s?$/u;

/** Whether a word is written like the name of a street, a square, a park: "Bredängstorget", "skanstorget". */
export function looksLikePlace({ word }: Pick<Token, 'word'>): boolean {
  return WITH_KIND.test(word) && !NO_NAME.test(word);
}

export interface KnownPlace {
  readonly name: string;
  /** Other spellings; empty for most. */
  readonly aliases?: readonly string[];
  /** What it lies in, by name. */
  readonly within?: string;
}

/** Where a name was found in a text. */
export interface PlaceFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `known`: it stands in the lists; `written`: it only looks like a name. */
  readonly how: 'known' | 'written';
}

const REFERENCE: readonly KnownPlace[] = Object.values(NEIGHBOURHOODS)
  .flat()
  .map((name) => ({ name }));

/** Every neighbourhood of the reference data, and the places that the sheet adds. */
export interface Gazetteer {
  readonly byStart: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly place: KnownPlace }[]
  >;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function gazetteer(added: readonly KnownPlace[] = []): Gazetteer {
  const byStart = new Map<string, { words: readonly string[]; place: KnownPlace }[]>();
  for (const place of [...REFERENCE, ...added]) {
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const words = wordsOf(name);
      const [first] = words;
      if (first === undefined) continue;
      const same = byStart.get(first) ?? [];
      same.push({ words, place });
      same.sort((a, b) => b.words.length - a.words.length);
      byStart.set(first, same);
    }
  }
  return { byStart };
}

/**
 * Names of places in a text, in order, the longest name at each spot. Known names are found in any case and in the
 * genitive; a name that nobody has listed is taken when it has a capital and ends like a street or a square.
 */
export function findPlaces(text: string, known: Gazetteer): PlaceFound[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = words[at];
    if (!here) break;
    const starts = known.byStart.get(here.word) ?? known.byStart.get(here.word.replace(/s$/u, '')) ?? [];
    const hit = starts.find(({ words: name }) =>
      name.every((part, step) => {
        const word = words[at + step]?.word;
        return word === part || (step === name.length - 1 && word === `${part}s`);
      }),
    );
    if (hit && (/^\p{Lu}/u.test(here.text) || hit.words.length > 1 || here.text.length > 6)) {
      const last = words[at + hit.words.length - 1] ?? here;
      found.push({ name: hit.place.name, start: here.start, end: last.end, how: 'known' });
      at += hit.words.length - 1;
    } else if (/^\p{Lu}/u.test(here.text) && looksLikePlace(here)) {
      found.push({ name: here.text, start: here.start, end: here.end, how: 'written' });
    }
  }
  return found;
}

/** The stems of every known name: what the index takes for names from the start. */
export function placeStems(known: Gazetteer): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const names of known.byStart.values()) {
    for (const { words } of names) for (const word of words) if (word.length > 3) stems.add(stem(word));
  }
  return stems;
}

const POSITION = /(-?\d{1,2}[.,]\d{3,})[°\s]*[NS]?[,;\s]+(-?\d{1,3}[.,]\d{3,})/u;

/** A position written as "57.7557, 12.0439"; undefined where there is none. */
export function positionIn(place: string): Position | undefined {
  const match = POSITION.exec(place);
  if (!match) return undefined;
  const [latitude, longitude] = [match[1], match[2]].map((part) => Number((part ?? '').replace(',', '.')));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

const METRES_A_DEGREE = 111_320;

/** Metres between two positions of one city: the earth taken as flat between them. */
export function metresBetween(a: Position, b: Position): number {
  const north = (a.latitude - b.latitude) * METRES_A_DEGREE;
  const east =
    (a.longitude - b.longitude) *
    METRES_A_DEGREE *
    Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}
