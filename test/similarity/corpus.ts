import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const FOLDER = resolve('../shared/corpus/dedupe');

export const hasCorpus = existsSync(FOLDER);
export const WITHOUT_CORPUS = 'the corpus ../shared/corpus/dedupe is not on this machine';
if (!hasCorpus) console.log(`Skipped: ${WITHOUT_CORPUS}.`);

const read = <Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> =>
  v.parse(schema, JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')));

const proposal = v.object({
  id: v.number(),
  created: v.string(),
  title: v.string(),
  text: v.string(),
  category: v.string(),
  recipient: v.string(),
});
export type Proposal = v.InferOutput<typeof proposal>;
const report = v.object({
  id: v.number(),
  title: v.string(),
  text: v.string(),
  category: v.string(),
  lat: v.number(),
  long: v.number(),
});
const pair = v.object({ a: v.number(), b: v.number(), label: v.string() });

export const proposals = () => read('citizen-proposals.json', v.array(proposal));
export const proposalPairs = () => read('proposal-pairs.json', v.array(pair));
export const stopWords = () => read('swedish-stopwords.json', v.array(v.string()));
export const faultReports = () => read('fault-reports.json', v.array(report));
export const faultPairs = () => read('fault-report-pairs.json', v.array(pair));
export const piiNumbers = () =>
  read(
    'pii-test-numbers.json',
    v.array(v.object({ value: v.string(), redact: v.optional(v.nullable(v.boolean())) })),
  );
export const piiNegatives = () => read('pii-negative-texts.json', v.array(v.object({ text: v.string() })));

/**
 * The questions of test/fixtures/similar: three wordings, the same place with another thing, the same thing elsewhere.
 * Those of `held-out` were written when all was settled: they are reported on, and nothing is changed for them.
 */
export function ownQuestions(file: 'questions' | 'held-out' = 'questions'): string[][] {
  return readFileSync(resolve(`test/fixtures/similar/${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => line.split(' | '));
}
