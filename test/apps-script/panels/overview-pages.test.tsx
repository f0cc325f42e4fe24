// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../apps-script/panels/overview/App.tsx';
import { FIGURE_IDS } from '../../../shared/metrics/definitions.ts';
import type { FigureEvent } from '../../../shared/metrics/figureEvents.ts';
import { listTitle } from '../../../shared/text/figure-pages.ts';
import { figuresText } from '../../../shared/text/figures.ts';
import { LANGUAGES } from '../../../shared/text/language.ts';
import { inventedEvents } from '../../metrics/invented.ts';
import { event } from '../../metrics/support/figures.ts';
import { figureDataOf } from '../../metrics/support/packed.ts';

const TODAY = '2026-04-30';

/** What the invented matters lack: a dialogue with inputs, and a post that was clipped. */
const MORE: readonly FigureEvent[] = [
  event('SKÄ-D-1', 'dialogue_planned', '2026-02-02', { due: '2026-03-02' }),
  event('SKÄ-D-1', 'input_received', '2026-02-05', { item: 'I1' }),
  event('SKÄ-D-1', 'input_answered', '2026-03-05', { item: 'I1', outcome: 'in_plan' }),
  event('SKÄ-D-1', 'feedback_meeting_held', '2026-03-09'),
  ...Array.from({ length: 12 }, (_, index) => [
    event(`P-${index}`, 'matter_received', '2026-03-10', { channel: 'social_media' }),
    event(`P-${index}`, 'matter_posted', '2026-03-09T08:00:00Z'),
    event(`P-${index}`, 'matter_clipped', '2026-03-10T08:00:00Z'),
  ]).flat(),
];

describe('the pages of the overview', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });

  const show = async (events: Iterable<FigureEvent>, query: string, ready: string) => {
    const figures = figureDataOf(events, TODAY, { areas: ['stadsdel-1'] });
    const start = { query, figures };
    act(() => render(<App start={start} language="sv" district="Skärholmen" today={TODAY} />, root));
    for (let turn = 0; turn < 200 && !root.querySelector(ready); turn++) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    }
    expect(root.querySelector(ready)).not.toBeNull();
  };
  const row = (id: string) => root.querySelector(`tr[data-figure=${id}]`);

  test('all 27 figures stand on one of them, each with its value, what it rests on, and what it means', async () => {
    await show([...inventedEvents(300), ...MORE], '?page=figures&period=2026-T1', 'tr[data-figure]');
    expect(
      [...root.querySelectorAll('tr[data-figure]')].map((each) => each.getAttribute('data-figure')),
    ).toEqual(FIGURE_IDS);
    for (const id of FIGURE_IDS) {
      const { name, definition } = figuresText.sv.figures[id];
      expect(row(id)?.querySelector('th')?.textContent, id).toContain(name);
      expect(row(id)?.querySelector('[role=tooltip]')?.textContent, id).toContain(definition);
      expect(row(id)?.querySelector('.figure-value')?.textContent, id).toMatch(/\S/);
      expect(row(id)?.querySelector('td.count')?.textContent, id).toMatch(/\d/);
    }
    // One dialogue is too few for a share; its meeting came a week after the day promised.
    expect(row('M18')?.textContent).toContain('0 av 1');
    expect(row('M18')?.textContent).toContain('Inspel med skriftligt utfall: 1 av 1');
    expect(row('M24')?.textContent).toContain('1 arbetsdag');
    expect(row('M24')?.textContent).toContain('24 timmar');
  });

  test('a list opened from there leads back to it', async () => {
    await show(MORE, '?page=figures&period=2026-T1', 'tr[data-figure]');
    const link = root.querySelector<HTMLAnchorElement>('[data-list="M18.missed"]');
    expect(link?.textContent).toBe('Dialoger utan återkopplande möte i tid (1)');
    act(() => link?.click());
    expect(root.querySelector('#list-title')?.textContent).toBe('Dialoger utan återkopplande möte i tid');
    expect(root.querySelector('tbody')?.textContent).toContain('SKÄ-D-1');
    act(() => root.querySelector<HTMLButtonElement>('.back')?.click());
    expect(row('M18')).not.toBeNull();
  });

  test('says of nothing that there is nothing, in every row', async () => {
    await show(
      [event('A', 'matter_received', '2026-01-02'), event('A', 'matter_closed', '2026-01-05')],
      '?page=figures&period=2026-T1',
      'tr[data-figure]',
    );
    expect(row('M18')?.querySelector('.figure-value')?.textContent).toBe('Inget att räkna än');
    expect(root.textContent).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe('a list of matters', () => {
  test('has a title in both languages, whichever list of docs/metrics.md it is', () => {
    const section =
      /^Lists \(`--list`\): ([\s\S]*?)\n\n/m.exec(readFileSync('docs/metrics.md', 'utf8'))?.[1] ?? '';
    const keys = [...section.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key);
    const lacks = keys.filter((key) => key.startsWith('….')).map((key) => key.replace('….', 'M27.lacks.'));
    const named = [...keys.filter((key) => !key.includes('<') && !key.startsWith('…')), ...lacks];
    expect(named.length).toBeGreaterThan(25);
    for (const language of LANGUAGES) {
      for (const key of named) expect(listTitle(key, language), key).not.toBe(key);
      expect(listTitle('M9.no_with_reason', language)).not.toContain('_');
      expect(listTitle('M9.holding_only', language)).not.toContain('_');
    }
  });
});
