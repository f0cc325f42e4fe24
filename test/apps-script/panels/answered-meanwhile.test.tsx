// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../apps-script/panels/dialogues/context.ts';
import { InputList } from '../../../apps-script/panels/dialogues/InputList.tsx';
import type { Wanted } from '../../../apps-script/panels/dialogues/sending.ts';
import type { DialogueState, InputState } from '../../../shared/dialogues/state.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const words = dialoguePanelWords.sv;
let root: HTMLElement;

beforeEach(() => {
  sessionStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => void act(() => render(null, root)));

const input = (number: number, answered?: InputState['answered']): InputState => ({
  item: `${DIALOGUE}/I${number}`,
  text: `Punkt ${number}`,
  on: '2026-03-02',
  ...(answered && { answered }),
});

const stateOf = (inputs: readonly InputState[]): DialogueState => ({
  dialogue: DIALOGUE,
  version: 1,
  form: 'boendedialog',
  title: 'Gården',
  registered: '2026-02-02',
  areas: [],
  occasions: [{ item: `${DIALOGUE}/T1`, kind: 'session', on: '2026-03-02', held: { on: '2026-03-02' } }],
  checks: [],
  inputs: [...inputs],
  actions: [],
  timeline: [],
});

const sent: Wanted[] = [];

/** The list as it is shown for what the sheet has. */
const show = (inputs: readonly InputState[]) => {
  const context = {
    language: 'sv',
    lists: { organisations: [], own: '', checks: [] },
    today: '2026-03-03',
    view: { state: stateOf(inputs), matters: [] },
    outcomes: () => undefined,
    user: '',
    busy: false,
    isYoung: false,
    send: (commands: readonly Wanted[]) => {
      sent.push(...commands);
      return Promise.resolve(false);
    },
  } as unknown as Context;
  void act(() => render(<InputList context={context} asked={undefined} forget={() => undefined} />, root));
};

const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button ”${name}” in ${root.textContent}`);
  return found;
};

test('what somebody else has answered since it was ticked is not answered anew by the same press', async () => {
  show([1, 2, 3].map((number) => input(number)));
  const all = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(words.chooseAll),
  );
  void act(() => all?.querySelector('input')?.click());
  void act(() => button(words.answer).click());
  expect(button(`${words.answer} (3)`)).toBeDefined();
  show([input(1), input(2, { outcome: 'no', on: '2026-03-03', text: 'Byggs om 2028' }), input(3)]);
  expect(root.textContent).toContain(words.answeredMeanwhile(1));
  const choice = root.querySelector<HTMLSelectElement>('.asked select');
  if (!choice) throw new Error('No outcome to choose');
  choice.value = 'yes';
  void act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  await act(async () => {
    button(`${words.answer} (2)`).click();
    await Promise.resolve();
  });
  expect(sent.map(({ items }) => items)).toEqual([[`${DIALOGUE}/I1`, `${DIALOGUE}/I3`]]);
  // Everything is answered: the form stands with what was typed, and asks for nothing.
  sent.length = 0;
  show([1, 2, 3].map((number) => input(number, { outcome: 'no', on: '2026-03-03', text: 'Nej' })));
  await act(async () => {
    button(`${words.answer} (0)`).click();
    await Promise.resolve();
  });
  expect(sent).toEqual([]);
  expect(root.textContent).toContain(words.noneChosen);
});
