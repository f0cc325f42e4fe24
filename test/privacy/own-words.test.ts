/** What officers write for themselves does not carry numbers of people, and names do not leave the district. */
import { expect, test } from 'vitest';
import { exampleOf } from '../../shared/actions/example.ts';
import type { ActionLine } from '../../shared/actions/list.ts';
import { withActionWordsMasked } from '../../shared/actions/own-words.ts';
import { namedNotes } from '../../shared/dialogues/lines.ts';
import { withOwnWordsMasked } from '../../shared/dialogues/own-words.ts';
import type { PackSources } from '../../shared/dialogues/pack.ts';
import { namedRows } from '../../shared/dialogues/paper-names.ts';
import { exampleWords } from '../../shared/text/action-examples.ts';

const NUMBERS = /070|19850312/;
const NOTE = 'Kalle Karlsson 070-123 45 67, 19850312-2384, var full.';

const line: ActionLine = {
  item: 'SKÄ-A-2026-0001',
  subject: 'SKÄ-A-2026-0001',
  title: 'Stadsdelen',
  hangsOn: 'nothing',
  what: 'Städdag med Anna Svensson',
  owner: 'lena@exempel.se',
  organisation: 'Svenska Bostäder',
  partners: ['Sätra Idrottsförening'],
  effect: 'Mindre skräp',
  baseline: 'I snitt 40 skräp',
  indicator: 'Skräp per ruta',
  problem: 'Skräp vid Rosengården',
  doneText: '',
  isInPlan: false,
  measure: '',
  funding: '',
  evidence: '',
  finding: 'Anna Svensson mätte: 12 skräp. Ring 070-123 45 67',
  isExample: true,
  areas: ['Sätra'],
};

test('a good example that others see names no person and gives no number; bodies and places stand', () => {
  const example = exampleOf(line, 'Skärholmen', 'sv');
  const all = JSON.stringify(example);
  expect(all).not.toMatch(/Anna|Svensson|070/);
  expect(example.finding).toContain('12 skräp');
  expect(example).toMatchObject({
    organisations: ['Svenska Bostäder', 'Sätra Idrottsförening'],
    problem: 'Skräp vid Rosengården',
    masked: true,
  });
  // The page does not promise more than the finder can do.
  expect(exampleWords.sv.pageLead).not.toMatch(/inga personuppgifter/);
});

test.each([
  [{ type: 'hold_occasion', text: NOTE }],
  [{ type: 'check_point', text: NOTE }],
  [{ type: 'inspect_defect', text: NOTE }],
  [{ type: 'add_note', text: NOTE }],
  [{ type: 'strike_input', reason: NOTE }],
  [{ type: 'close_dialogue', reason: NOTE }],
  [{ type: 'promise_feedback', reason: NOTE }],
])('%o keeps no number', (command) => {
  const given = command as unknown as Parameters<typeof withOwnWordsMasked>[0];
  const masked = withOwnWordsMasked(given, (text) => text.replace(/0[\d-]+( \d\d)*|\d{8}-\d{4}/g, '[…]'));
  expect(JSON.stringify(masked)).not.toMatch(NUMBERS);
});

test('an action keeps no number of a person, whatever it hangs on', () => {
  const masked = withActionWordsMasked({ type: 'check_effect', text: NOTE, item: 'SKÄ-A-2026-0001' });
  expect(JSON.stringify(masked)).not.toMatch(NUMBERS);
  expect(masked.item).toBe('SKÄ-A-2026-0001');
});

test('a name in the title of a dialogue is asked about before a paper is handed out', () => {
  const sources = {
    state: { dialogue: 'SKÄ-D-2026-0001', title: 'Åsa Anderssons möte', inputs: [], actions: [] },
    matters: () => undefined,
    staff: [],
    language: 'sv',
  } as unknown as PackSources;
  expect(namedRows(sources)).toMatchObject([{ row: 'SKÄ-D-2026-0001' }]);
});

test.each([
  'Min kompis heter Zelal och är rädd',
  'ali h i 8c slår folk',
  'Göran bor på 3:an',
  'Ring fru Öberg',
])('who is named in “%s” is found', (note) => {
  expect(namedNotes([note])).toHaveLength(1);
});
