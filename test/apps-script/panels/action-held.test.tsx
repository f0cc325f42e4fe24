// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActionList } from '../../../apps-script/panels/actions/ActionList.tsx';
import { type ActionContext, SCOPE } from '../../../apps-script/panels/actions/context.ts';
import { DraftScope } from '../../../apps-script/panels/forms/context.ts';
import { formDrafts } from '../../../apps-script/panels/forms/form-drafts.ts';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { actionPanelWords } from '../../../shared/text/actions.ts';

const words = actionPanelWords.sv;
let root: HTMLElement;

beforeEach(() => {
  sessionStorage.clear();
  for (const [key] of formDrafts.all('')) formDrafts.drop(key);
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => void act(() => render(null, root)));

const line = (done?: ActionLine['done']) =>
  ({
    item: 'SKÄ-A-2026-0001',
    subject: 'SKÄ-A-2026-0001',
    hangsOn: 'nothing',
    title: 'Eget beslut',
    what: 'Röj runt torget',
    owner: '',
    partners: [],
    areas: [],
    due: '2026-12-01',
    problem: '',
    effect: '',
    baseline: '',
    indicator: '',
    measure: '',
    funding: '',
    doneText: '',
    finding: '',
    evidence: '',
    ...(done && { done }),
  }) as unknown as ActionLine;

const show = (actions: readonly ActionLine[]) => {
  const context = {
    language: 'sv',
    words,
    today: '2026-11-22',
    user: '',
    lists: { names: {}, measures: [], areas: [], organisations: [], owners: [] },
    actions,
    busy: false,
    send: () => Promise.resolve(false),
  } as unknown as ActionContext;
  void act(() =>
    render(
      <DraftScope.Provider value={SCOPE}>
        <ActionList context={context} ended={() => undefined} />
      </DraftScope.Provider>,
      root,
    ),
  );
};

test('a step that is half-written stays in sight when somebody else has done its action', () => {
  show([line()]);
  const move = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === words.steps.move,
  );
  void act(() => move?.click());
  const reason = root.querySelector('textarea');
  if (!reason) throw new Error('No form');
  reason.value = 'Regn';
  void act(() => void reason.dispatchEvent(new Event('input', { bubbles: true })));
  show([line('2026-11-22')]);
  expect(root.querySelector('textarea')?.value).toBe('Regn');
});
