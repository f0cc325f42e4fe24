import { describe, expect, test } from 'vitest';
import { decodeText } from '../../shared/imports/decode.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { groupDoubts } from '../../shared/imports/doubt-groups.ts';
import { countsOf, dryRun } from '../../shared/imports/dry-run.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { organisationFinder } from '../../shared/imports/organisations.ts';
import { FIRST_PLAN, type Knowledge, type MatterPlan } from '../../shared/imports/plan.ts';
import { proposeUses } from '../../shared/imports/propose.ts';
import { proposeStatus, type Status, statusesIn, statusKey } from '../../shared/imports/statuses.ts';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { MESSY } from './messy.ts';

const find = organisationFinder(
  ORGANISATIONS.map(({ id, nameSv, aliases }) => ({ id, name: nameSv, aliases })),
);
const knowledge: Knowledge = {
  language: 'sv',
  today: '2026-04-13',
  find,
  nameOf: (id) => id,
  closedDays: new Set(),
  referralWorkingDays: () => 20,
  masked: (text) => ({ text: text.replace(/070-[\d ]+/, '█'), found: /070-/.test(text) ? 1 : 0 }),
};

function planOf(text: string) {
  const { rows } = parseDelimited(text);
  const frame = frameOf(rows);
  const body = frame.rows.map((row) => rows[row] ?? []);
  const uses = proposeUses(frame.titles, body, find).map(({ use }) => use);
  const at = uses.indexOf('status');
  const statuses: Record<string, Status> = {};
  for (const { text: word } of statusesIn(body.map((row) => row[at] ?? ''))) {
    const status = proposeStatus(word, find);
    if (status) statuses[statusKey(word)] = status;
  }
  const plan: MatterPlan = { ...FIRST_PLAN, uses, statuses };
  return { rows, frame, plan };
}

describe('a messy list', () => {
  const { rows, frame, plan } = planOf(MESSY);
  const read = [...dryRun(rows, frame, plan, knowledge)];

  test('has its header, its headings over headings, and no sums among its rows', () => {
    expect(frame.header).toBe(3);
    expect(frame.titles[7]).toBe('Remiss: Datum');
    expect(frame.rows).toEqual([4, 5, 7, 9, 10]);
    expect(frame.leftOut.map(({ why }) => why)).toEqual([
      'above',
      'blank',
      'above',
      'blank',
      'header',
      'total',
    ]);
  });

  test('has every column taken for what it is', () => {
    expect(plan.uses).toEqual([
      'number',
      'received',
      'title',
      'text',
      'place',
      'skip',
      'organisation',
      'sent',
      'answered',
      'answer',
      'status',
    ]);
  });

  test('has its words for how it stands mapped once', () => {
    expect(plan.statuses).toEqual({
      klar: { means: 'closed' },
      pågår: { means: 'open' },
      'skickat till tk': { means: 'referred', organisation: 'trafikkontoret' },
      väntar: { means: 'open' },
    });
  });

  test('gives the past of a matter in the order in which it happened', () => {
    const [first] = read;
    expect(first?.matter?.received).toBe('2025-03-03');
    expect(first?.matter?.past.map(({ at, fact }) => [at, fact.type])).toEqual([
      ['2025-03-05', 'referral_sent'],
      ['2025-03-20', 'referral_answered'],
      ['2025-03-20', 'matter_closed'],
    ]);
    expect(first?.doubts.map(({ code }) => code)).toEqual([
      'no_due',
      'unknown_outcome',
      'closed_day_uncounted',
    ]);
  });

  test('says what is not plain, and never guesses in silence', () => {
    const [, , bench, noise, hole] = read;
    expect(bench?.doubts.map(({ code }) => code)).toEqual([
      'day_no_year',
      'title_from_text',
      'referral_undated',
      'no_due',
    ]);
    expect(bench?.matter?.title).toBe('Kan vi få en bänk vid lekplatsen?');
    expect(noise?.matter).toBeUndefined();
    expect(noise?.doubts[0]).toMatchObject({ code: 'received_unreadable', column: 1, value: 'i våras' });
    expect(hole?.matter?.text).toBe('Ring █om ni undrar.');
    expect(hole?.doubts.map(({ code }) => code)).toContain('masked');
    expect(countsOf(read, frame)).toMatchObject({ enter: 4, leave: 1 });
  });
});

test('a closing without a day is asked about, and no time is counted to it unless a person says so', () => {
  const text = 'Datum;Synpunkt;Status\n2025-03-03;Mörkt i tunneln;Klar\n';
  const { rows, frame, plan } = planOf(text);
  const readAs = (closedWithoutDay: MatterPlan['closedWithoutDay']) => {
    const [row] = [...dryRun(rows, frame, { ...plan, closedWithoutDay }, knowledge)];
    const past = row?.matter?.past.map(({ at, fact }) => [at, fact.type, 'dayUnknown' in fact]);
    return [row?.doubts.map(({ code }) => code), past];
  };
  expect(plan.closedWithoutDay).toBe('uncounted');
  expect(readAs('uncounted')).toEqual([['closed_day_uncounted'], [['2025-03-03', 'matter_closed', true]]]);
  expect(readAs('last_known')).toEqual([['closed_without_day'], [['2025-03-03', 'matter_closed', false]]]);
  expect(readAs('open')).toEqual([['closed_left_open'], [['2025-03-03', 'note_added', false]]]);
});

test('a failed formula, an empty title and a number that stands for two are doubts', () => {
  const text = [
    'Nr;Datum;Rubrik;Beskrivning',
    'S-1;2025-03-03;#VALUE!;Mörkt i tunneln',
    'S-2;2025-03-04;;Hål i vägen',
    'S-2;2025-03-05;Bänk;Vi vill ha en bänk',
    'S-3;2025-03-06;#SAKNAS!;#VÄRDEFEL!',
  ].join('\n');
  const { rows, frame, plan } = planOf(text);
  const read = [...dryRun(rows, frame, plan, knowledge)];
  expect(read.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    ['formula_error', 'title_from_text'],
    ['title_from_text'],
    ['same_number'],
    ['formula_error', 'formula_error', 'no_words'],
  ]);
  expect(read.map(({ matter }) => matter?.title)).toEqual([
    'Mörkt i tunneln',
    'Hål i vägen',
    'Bänk',
    undefined,
  ]);
  expect(read[2]?.doubts[0]).toMatchObject({ value: 'S-2', as: '3' });
});

test('doubts that are alike are one line with its rows, and the rare ones come first', () => {
  const masked = Array.from({ length: 148 }, (_, index) => ({
    row: index + 2,
    doubts: [{ code: 'masked', column: 3, value: `text ${index}` } as const],
  }));
  const rare = { row: 200, doubts: [{ code: 'formula_error', column: 2, value: '#REF!' }] } as const;
  const left = { row: 201, doubts: [{ code: 'no_words', value: '' }] } as const;
  const kinds = groupDoubts([...masked, rare, left], ({ code }) => `will ${code}`);
  expect(kinds.map(({ code, rows, groups }) => [code, rows, groups.length])).toEqual([
    ['no_words', 1, 1],
    ['formula_error', 1, 1],
    ['masked', 148, 1],
  ]);
  expect(kinds[2]?.groups[0]).toMatchObject({ column: 3, will: 'will masked' });
  expect(kinds[2]?.groups[0]?.found.map(({ row }) => row)).toEqual(masked.map(({ row }) => row));
});

test('the same row twice comes in once, and says where it stood first', () => {
  const text = 'Datum;Synpunkt\n2025-03-03;Mörkt i tunneln\n2025-03-03;Mörkt i tunneln\n';
  const { rows, frame, plan } = planOf(text);
  const read = [...dryRun(rows, frame, plan, knowledge)];
  expect(read.map(({ matter }) => matter !== undefined)).toEqual([true, false]);
  expect(read[1]?.doubts).toEqual([{ code: 'same_as_row', value: '', as: '2' }]);
});

test('text of Swedish Excel is read in each of its encodings', () => {
  const decode = (bytes: Uint8Array, encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const old = Uint8Array.from(Buffer.from('Sätra;Vårberg', 'latin1'));
  expect(decodeText(old, decode)).toEqual({
    text: 'Sätra;Vårberg',
    encoding: 'windows-1252',
    certainty: 'guessed',
  });
  const wide = Uint8Array.from(Buffer.from('Sätra;Vårberg', 'utf16le'));
  expect(decodeText(wide, decode)).toMatchObject({ text: 'Sätra;Vårberg', encoding: 'utf-16le' });
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('Sätra')]);
  expect(decodeText(marked, decode)).toEqual({ text: 'Sätra', encoding: 'utf-8', certainty: 'marked' });
});
