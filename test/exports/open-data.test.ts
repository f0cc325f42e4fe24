/** Nothing that anybody wrote, and nobody's name, number or address, is in the open data; every column is explained. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf } from '../../shared/exports/files.ts';
import type { Material } from '../../shared/exports/material.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { CHANNELS, MATTER_KINDS } from '../../shared/matters/kinds.ts';
import { addDays } from '../../shared/time/dates.ts';
import { deflate } from '../imports/effects.ts';

const SEED = 20_260_413;
const AREAS = ['Sätra', 'Bredäng', 'Vårberg'];

/** What must not come out: each has a mark of its own that is found wherever it stands. */
const secret = fc
  .tuple(
    fc.constantFrom('Zxkalle Zxberg', '070-174 06 38', 'zx@example.se', '19850312-2384', '=ZX(1)'),
    fc.nat(99),
  )
  .map(([text, number]) => `${text} zx${number}`);

const matter = fc.record({
  days: fc.integer({ min: 0, max: 90 }),
  kind: fc.constantFrom(...MATTER_KINDS.slice(0, 1)),
  channel: fc.constantFrom(...CHANNELS),
  place: fc.oneof(fc.constantFrom(...AREAS), secret),
  told: fc.boolean(),
  words: fc.tuple(secret, secret, secret, secret),
});

const events = fc.array(matter, { minLength: 1, maxLength: 60 }).map((matters) =>
  matters.flatMap(({ days, kind, channel, place, told, words }, index): MatterEvent[] => {
    const on = addDays('2025-07-01', days);
    const [title, text, author, answer] = words;
    const head = {
      ...{ matter: `SKÄ-2025-${index}`, at: on, enteredAt: `${on}T08:00:00.000Z`, by: 'zx@example.se' },
      ...{ source: 'sidebar' as const, command: '01KP34H880000000000000000A' },
    };
    const received = { type: 'matter_received', kind, channel, title, text, author, place } as const;
    const feedback = { type: 'feedback_given', channel: 'mail', text: answer } as const;
    return [
      { ...head, sequence: index * 2 + 1, fact: received },
      ...(told ? [{ ...head, sequence: index * 2 + 2, fact: feedback }] : []),
    ];
  }),
);

test('open data of any matters hold no name, number, address or word of anybody', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(events, async (each) => {
      const material: Material = {
        ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: each, dialogues: [] },
        organisationName: (id) => id,
        // As the sheet does: a place that lies in none of its areas has none.
        areaOf: (place) => AREAS.find((area) => area === place),
      };
      const files = await filesOf('open-data', material, { recipient: 'colleague' }, deflate);
      const texts = files.map(({ content }) => String(content));
      for (const text of texts) expect(text).not.toMatch(/zx|070|1985/i);
      const [table = '', columns = ''] = texts;
      const [titles = [], ...rows] = parseDelimited(table.replace(/^\ufeff/, '')).rows;
      shown += rows.length;
      // No row about fewer than five.
      const count = titles.findIndex((title) => /^Ärenden/.test(title));
      expect(count).toBeGreaterThanOrEqual(0);
      for (const row of rows) expect(Number(row[count])).toBeGreaterThanOrEqual(5);
      // Nor anything from which the few could be worked out who have been told, or have not.
      const told = titles.findIndex((title) => /^Återkopplade/.test(title));
      expect(told).toBeGreaterThanOrEqual(0);
      for (const row of rows.filter((cells) => cells[told] !== '')) {
        const left = Number(row[count]) - Number(row[told]);
        expect(Number(row[told])).toBeGreaterThanOrEqual(5);
        expect(left === 0 || left >= 5, row.join(';')).toBe(true);
      }
      for (const title of titles) expect(columns).toContain(title);
    }),
    { numRuns: 150, seed: SEED },
  );
  expect(shown).toBeGreaterThan(50);
});

test('what leaves the district for another has no number or address of anybody, and GeoReport’s required fields', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (each) => {
      const material: Material = {
        ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: each, dialogues: [] },
        organisationName: (id) => id,
        areaOf: () => undefined,
      };
      const [json, open] = await Promise.all(
        (['csv', 'open311'] as const).map((form) => filesOf(form, material, { recipient: 'other' }, deflate)),
      );
      for (const { content } of [...(json ?? []), ...(open ?? [])])
        expect(String(content)).not.toMatch(/zx@example\.se|070-174 06 38|19850312-2384/);
      const requests = JSON.parse(String(open?.find(({ name }) => name === 'requests.json')?.content));
      expect(requests).toHaveLength(new Set(each.map(({ matter: number }) => number)).size);
      for (const request of requests) {
        // GeoReport v2: these are there in every request; a place is told by address or coordinates.
        for (const field of ['service_request_id', 'status', 'service_code', 'requested_datetime'])
          expect(request[field], field).toBeTruthy();
        expect(['open', 'closed']).toContain(request.status);
        expect(request.requested_datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
      }
    }),
    { numRuns: 30, seed: SEED },
  );
});
