import * as v from 'valibot';
import { type Knowledge, MatterIndex } from './matterIndex.ts';

const FORM = 1;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An index as plain data, fit for JSON. Words of a matter are their packed numbers, each less the one before. */
const storedSchema = v.object({
  form: v.literal(FORM),
  words: v.array(v.pipe(v.string(), v.maxLength(100))),
  /** For each word: times written as a place, as another name, in small letters. */
  looks: v.array(count),
  matters: v.array(
    v.tuple([
      v.string(),
      v.nullable(v.string()),
      v.nullable(v.tuple([v.number(), v.number()])),
      /** Numbers of the packed words, in base 36 with commas between. */
      v.pipe(v.string(), v.regex(/^[0-9a-z,]*$/)),
    ]),
  ),
});
export type StoredIndex = v.InferOutput<typeof storedSchema>;

/** The whole index as plain data; about 110 bytes a matter of twenty words when it is JSON. */
export function storedIndex(index: MatterIndex): StoredIndex {
  const { vocabulary } = index;
  const terms = Array.from({ length: vocabulary.size }, (_, term) => term);
  const matters: StoredIndex['matters'] = [];
  for (let place = 0; place < index.size; place++) {
    const entry = index.entry(place);
    if (!entry) continue;
    let before = 0;
    const steps = [...index.packed(place)]
      .sort((a, b) => a - b)
      .map((word) => {
        const step = word - before;
        before = word;
        return step.toString(36);
      });
    const { position } = entry;
    matters.push([
      entry.id,
      entry.theme ?? null,
      position ? [position.latitude, position.longitude] : null,
      steps.join(','),
    ]);
  }
  return {
    form: FORM,
    words: terms.map((term) => vocabulary.word(term)),
    looks: terms.flatMap((term) => vocabulary.looks(term)),
    matters,
  };
}

/** The index again; undefined for what is no stored index, which is then built anew from the matters. */
export function indexFrom(stored: unknown, knowledge: Knowledge): MatterIndex | undefined {
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return undefined;
  const { words, looks, matters } = parsed.output;
  const index = new MatterIndex(knowledge);
  for (const [at, word] of words.entries()) {
    const term = index.vocabulary.add(word);
    index.vocabulary.saw(term, 'place', looks[at * 3]);
    index.vocabulary.saw(term, 'name', looks[at * 3 + 1]);
    index.vocabulary.saw(term, 'plain', looks[at * 3 + 2]);
  }
  for (const [id, theme, position, steps] of matters) {
    let word = 0;
    const packed = (steps === '' ? [] : steps.split(',')).map((step) => {
      word += Number.parseInt(step, 36);
      return word;
    });
    // A number that no word has would be looked up in vain for ever.
    if (packed.some((one) => !(one >>> 2 < words.length))) return undefined;
    index.addPacked({
      id,
      theme: theme ?? undefined,
      position: position ? { latitude: position[0], longitude: position[1] } : undefined,
      words: packed,
    });
  }
  return index;
}
