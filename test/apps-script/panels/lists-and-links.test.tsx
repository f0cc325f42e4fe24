// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DialogueHead } from '../../../apps-script/dialogue-calls.ts';
import { ActionList } from '../../../apps-script/panels/actions/ActionList.tsx';
import type { ActionContext } from '../../../apps-script/panels/actions/context.ts';
import { Programme } from '../../../apps-script/panels/actions/Programme.tsx';
import { Line } from '../../../apps-script/panels/dialogues/parts.tsx';
import { Youth } from '../../../apps-script/panels/dialogues/Youth.tsx';
import { Start } from '../../../apps-script/panels/start/Start.tsx';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { actionPanelWords } from '../../../shared/text/actions.ts';
import { councilWords } from '../../../shared/text/dialogues-closing.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

let root: HTMLElement;
const asked: unknown[][] = [];

/** `google.script.run` that answers each call with what it is given for it. */
function server(answers: Readonly<Record<string, unknown>>): void {
  let told: (value: unknown) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const run: object = new Proxy(
    {},
    {
      get: (_target, name: string) => {
        if (name === 'withSuccessHandler')
          return (handler: typeof told) => {
            told = handler;
            return run;
          };
        if (name === 'withFailureHandler')
          return (handler: typeof failed) => {
            failed = handler;
            return run;
          };
        const [succeed, fail] = [told, failed];
        return (...parameters: unknown[]) => {
          asked.push([name, ...parameters]);
          if (name in answers) succeed(answers[name]);
          else fail(new Error(name));
        };
      },
    },
  );
  Object.assign(window, { google: { script: { run } } });
}
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const press = (name: string) =>
  act(async () => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`No button ”${name}” in ${root.textContent}`);
    found.click();
    await settled();
  });

beforeEach(() => {
  asked.length = 0;
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => void act(() => render(null, root)));

test('from a measure of the programme one press leads to each dialogue, matter and action', async () => {
  const measure = { key: 'm1', theme: 'Trygghet', goal: '', measure: 'Ljus', areas: [], partners: [] };
  server({
    readProgramme: {
      ok: true,
      measures: [{ ...measure, indicator: '', from: '', to: '' }],
      outcomes: [
        {
          key: 'm1',
          dialogues: [{ number: 'SKÄ-D-2026-0001', title: 'Gården' }],
          matters: [{ number: 'SKÄ-2026-0001', title: 'Mörkt' }],
          actions: [{ item: 'SKÄ-A-2026-0001', what: 'Lampor' }],
        },
      ],
    },
    showMatter: { ok: true },
  });
  const opened: string[] = [];
  const open = (number: string) => void opened.push(number);
  void act(() => render(<Programme language="sv" open={open} openAction={open} />, root));
  await act(settled);
  await press('Gården (SKÄ-D-2026-0001)');
  await press('Lampor (SKÄ-A-2026-0001)');
  expect(opened).toEqual(['SKÄ-D-2026-0001', 'SKÄ-A-2026-0001']);
  await press('Mörkt (SKÄ-2026-0001)');
  expect(asked).toContainEqual(['showMatter', 'SKÄ-2026-0001']);
});

const line = (item: string, more: Partial<ActionLine> = {}) =>
  ({
    ...{ item, subject: item, hangsOn: 'nothing', title: 'Stadsdelen', what: `Gör ${item}`, owner: '' },
    ...{ organisation: '', partners: [], areas: [], problem: '', effect: '', baseline: '', indicator: '' },
    ...{ measure: '', funding: '', doneText: '', finding: '', evidence: '', ...more },
  }) as unknown as ActionLine;

test('an action that another page leads to stands alone in the list, done too, with what was done and what its sign means', () => {
  const context = {
    language: 'sv',
    words: actionPanelWords.sv,
    today: '2026-11-22',
    user: '',
    lists: { names: {}, measures: [], areas: [], organisations: [], owners: [] },
    actions: [
      line('SKÄ-A-2026-0001', { done: '2026-03-18' as LocalDate, doneText: 'Två lampor bytta' }),
      line('SKÄ-A-2026-0002', { due: '2026-06-24' as LocalDate }),
    ],
    busy: false,
    send: () => Promise.resolve(false),
  } as unknown as ActionContext;
  const show = (sought: string) =>
    act(() =>
      render(<ActionList key={sought} context={context} sought={sought} ended={() => undefined} />, root),
    );
  void show('SKÄ-A-2026-0001');
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Två lampor bytta'),
  ]);
  // Days of one year are written alike, near and far.
  expect(root.textContent).toContain('Klar 18 mar,');
  expect(root.textContent).toContain('▲ försenad');
  void show('');
  expect(root.querySelector('li')?.textContent).toContain('Skulle ha varit klar 24 jun');
});

test('a list in a line is suggested on after each semicolon', () => {
  const show = (value: string) =>
    act(() =>
      render(
        <Line
          id="one"
          label="Arrangörer"
          value={value}
          change={() => undefined}
          options={['Polisen']}
          isList
        />,
        root,
      ),
    );
  const suggested = () => root.querySelector('option')?.value;
  void show('Pol');
  expect(suggested()).toBe('Polisen');
  void show('Sätra bollklubb; Pol');
  expect(suggested()).toBe('Sätra bollklubb; Polisen');
});

test('the autumn meeting of the youth council is entered, or has been held', () => {
  const council = { dialogue: 'SKÄ-D-2026-0001', title: 'Råd', form: 'ungdomsrad', areas: [], isYoung: true };
  const show = (stage: DialogueHead['stage'], on: string) =>
    act(() =>
      render(
        <Youth
          dialogues={[{ ...council, stage, on, inputs: 0, unanswered: 0 } as unknown as DialogueHead]}
          missingCouncils={[]}
          missedSpring
          today={'2026-11-22' as LocalDate}
          language="sv"
          open={() => undefined}
          planCouncil={() => undefined}
          back={() => undefined}
        />,
        root,
      ),
    );
  void show('planned', '2026-12-01');
  expect(root.textContent).toContain(councilWords.sv.autumnDone);
  void show('held', '2026-10-27');
  expect(root.textContent).toContain(councilWords.sv.autumnHeld);
  expect(root.textContent).not.toContain(councilWords.sv.autumnDone);
});

/** The panel is shown at this address. */
const at = (address: string) =>
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);

test('in the local workspace nobody is told of Google’s accounts', async () => {
  server({});
  const start = async () => {
    void act(() => render(<Start>{() => null}</Start>, root));
    await act(settled);
  };
  at('http://127.0.0.1:8787/panels/1');
  await start();
  expect(root.textContent).toContain(panelWords.en.noContact.here);
  expect(root.textContent).not.toContain('Google');
  void act(() => render(null, root));
  at('https://script.example.com/panel');
  await start();
  expect(root.textContent).toContain('Google');
});
