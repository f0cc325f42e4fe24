// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFields } from '../../../apps-script/panels/dialogues/fields.ts';
import { Form, Line } from '../../../apps-script/panels/dialogues/parts.tsx';
import {
  DraftScope,
  formAsking,
  isToldAtForm,
  type Refusal,
  Refused,
} from '../../../apps-script/panels/forms/context.ts';
import { Failsafe } from '../../../apps-script/panels/forms/Failsafe.tsx';
import { FormDrafts, formDrafts } from '../../../apps-script/panels/forms/form-drafts.ts';
import { KeptDrafts } from '../../../apps-script/panels/forms/KeptDrafts.tsx';
import { WebLink } from '../../../apps-script/panels/forms/WebLink.tsx';
import { isWebAddress } from '../../../shared/identity/web-address.ts';
import { formWords } from '../../../shared/text/forms.ts';

const words = formWords.sv;
const SCOPE = 'SKÄ-D-2026-0001';
let root: HTMLElement;

beforeEach(() => {
  sessionStorage.clear();
  for (const [key] of formDrafts.all('')) formDrafts.drop(key);
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => {
  void act(() => render(null, root));
  vi.restoreAllMocks();
});

/** A form as the panels have them; what it is told when it is sent is the test's. */
function Example({ send }: { readonly send: (by: symbol | undefined) => Refusal | undefined }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const { fields, bind, keeping } = useFields('example', { title: '', reason: 'Därför' });
  const submit = async () => {
    const refused = send(formAsking());
    setRefusal(refused);
    return refused === undefined;
  };
  return (
    <Refused.Provider value={refusal}>
      {refusal && !isToldAtForm(refusal) && <p id="top">{refusal.text}</p>}
      <Form label="Exempel" submitLabel="Spara" busy={false} submit={submit} keeping={keeping}>
        <Line {...bind('title')} label="Rubrik" />
        <details>
          <Line {...bind('reason')} label="Skäl" />
        </details>
        <output>{fields.title}</output>
      </Form>
    </Refused.Provider>
  );
}

const show = (send: (by: symbol | undefined) => Refusal | undefined = () => undefined) =>
  act(() =>
    render(
      <DraftScope.Provider value={SCOPE}>
        <Example send={send} />
      </DraftScope.Provider>,
      root,
    ),
  );
const close = () => act(() => render(null, root));
const field = (name: string) => document.getElementById(`example-${name}`) as HTMLInputElement;
const type = (name: string, text: string) =>
  act(() => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  act(async () => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  });
const save = () =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

test('what was typed and not saved is given back, and said to be so, until it is thrown away', async () => {
  await show();
  await type('title', 'Torget');
  await close();
  await show();
  expect(field('title').value).toBe('Torget');
  expect(field('reason').value).toBe('Därför');
  expect(root.textContent).toContain(words.restored);
  await press(words.restart);
  expect(field('title').value).toBe('');
  expect(root.textContent).not.toContain(words.restored);
  await close();
  await show();
  expect(field('title').value).toBe('');
});

test('what is saved is kept no longer, and what is refused stays', async () => {
  await show((by) => ({ text: 'Nej', by }));
  await type('title', 'Torget');
  await save();
  await close();
  expect(formDrafts.all(SCOPE)).toHaveLength(1);
  await show();
  expect(field('title').value).toBe('Torget');
  await save();
  await close();
  expect(formDrafts.all('')).toEqual([]);
});

test('what is typed back to what stood there is no draft', async () => {
  await show();
  await type('title', 'T');
  expect(formDrafts.all(`${SCOPE} example`)).toEqual([
    [`${SCOPE} example`, { fields: { title: 'T' }, label: 'Exempel', language: 'sv' }],
  ]);
  await type('title', '');
  expect(formDrafts.all('')).toEqual([]);
});

test('a refusal is told at the form that asked, not above it', async () => {
  await show((by) => ({ text: 'Arket är upptaget.', by }));
  await save();
  expect(root.querySelector('form [role=alert]')?.textContent).toContain('Arket är upptaget.');
  expect(document.activeElement).toBe(root.querySelector('form [role=alert]'));
  expect(document.getElementById('top')).toBeNull();
});

test('a refusal that names a field marks it, also where it is folded away, and moves there', async () => {
  await show((by) => ({ text: 'Skriv varför.', field: 'reason', by }));
  expect(root.querySelector('details')?.open).toBe(false);
  await save();
  expect(root.querySelector('details')?.open).toBe(true);
  expect(field('reason').getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('example-reason-error')?.textContent).toBe('Skriv varför.');
  expect(document.activeElement).toBe(field('reason'));
  await type('reason', 'Marken är inte vår');
  expect(field('reason').getAttribute('aria-invalid')).toBeNull();
});

test('a refusal of a press outside every form is told above', async () => {
  await show(() => ({ text: 'Nej' }));
  await save();
  expect(document.getElementById('top')?.textContent).toBe('Nej');
  expect(root.querySelector('form [role=alert]')).toBeNull();
});

test('what is half-written is listed, gone on with or thrown away', async () => {
  formDrafts.keep(`${SCOPE} notes`, { fields: { notes: 'Ljus' }, label: 'Skriv in det som sades' });
  formDrafts.keep('actions plan', { fields: { what: 'Måla' }, label: 'Planera' });
  const opened: string[] = [];
  await act(() =>
    render(
      <KeptDrafts
        language="sv"
        isOurs={(scope) => scope === SCOPE}
        open={(scope, form) => opened.push(scope, form)}
      />,
      root,
    ),
  );
  expect(root.querySelectorAll('li')).toHaveLength(1);
  expect(root.textContent).toContain(`${words.kept} Skriv in det som sades (${SCOPE})`);
  await press(words.goOn);
  expect(opened).toEqual([SCOPE, 'notes']);
  await press(words.throwAway);
  expect(root.querySelectorAll('li')).toHaveLength(0);
  expect(formDrafts.all('').map(([key]) => key)).toEqual(['actions plan']);
});

test('a form’s name in another language is not told; where it belongs is', async () => {
  formDrafts.keep(`${SCOPE} notes`, { fields: { notes: 'Ljus' }, label: 'Skriv in', language: 'sv' });
  const show = (language: 'sv' | 'en') =>
    act(() => render(<KeptDrafts language={language} isOurs={() => true} open={() => undefined} />, root));
  await show('en');
  expect(root.textContent).toContain(`${formWords.en.kept} (${SCOPE})`);
  expect(root.textContent).not.toContain('Skriv in');
  await show('sv');
  expect(root.textContent).toContain(`Skriv in (${SCOPE})`);
});

test('drafts survive a storage that is forbidden, full or holds something else', () => {
  const forbidden = {
    length: 1,
    key: () => {
      throw new Error('forbidden');
    },
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  const drafts = new FormDrafts(forbidden);
  drafts.keep('a', { fields: { x: '1' }, label: 'A' });
  expect(drafts.read('a')).toEqual({ fields: { x: '1' }, label: 'A' });
  expect(drafts.all('')).toHaveLength(1);
  drafts.drop('a');
  expect(drafts.all('')).toEqual([]);
  sessionStorage.setItem('gensvar-form b', '{"fields":{"x":1},"label":"B"}');
  sessionStorage.setItem('gensvar-form c', 'not json');
  expect(new FormDrafts().all('')).toEqual([]);
});

test('a panel that fails while it draws itself says so, and can be gone on with', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = { isThere: false };
  function Part({ again }: { readonly again: number }) {
    if (fault.isThere) throw new TypeError('no such thing');
    return <p id="part">{again}</p>;
  }
  function Panel() {
    const [count, setCount] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setCount(count + 1)}>
          Mer
        </button>
        <Part again={count} />
      </>
    );
  }
  function Around() {
    const [turn, setTurn] = useState(0);
    return (
      <Failsafe key={turn} language="sv" again={() => setTurn(turn + 1)}>
        <Panel />
      </Failsafe>
    );
  }
  await act(() => render(<Around />, root));
  fault.isThere = true;
  await press('Mer');
  expect(root.textContent).toContain(words.broken.title);
  expect(root.textContent).toContain('TypeError: no such thing');
  fault.isThere = false;
  await press(words.broken.reload);
  await press('Mer');
  expect(document.getElementById('part')?.textContent).toBe('1');
});

test('only an address of the web becomes a link', async () => {
  expect(isWebAddress('https://drive.example/file/1')).toBe(true);
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'bild.jpg', '', undefined]) {
    expect(isWebAddress(address)).toBe(false);
  }
  await act(() =>
    render(
      <WebLink address="https://drive.example/file/1" text="Visa bilden" label="Visa bilden av D1" />,
      root,
    ),
  );
  const link = root.querySelector('a');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.getAttribute('aria-label')).toBe('Visa bilden av D1');
});

test('the second click of a double one on the button does nothing to what has moved under the pointer', async () => {
  await show();
  const button = root.querySelector('[type=submit]');
  const box = root.querySelector('details');
  const click = (target: Element | null | undefined, detail: number) =>
    act(async () => {
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    });
  const summary = box?.insertBefore(document.createElement('summary'), box.firstChild);
  const ended: boolean[] = [];
  root.addEventListener('click', (event) => ended.push(event.defaultPrevented));
  await click(button, 1);
  await click(summary, 2);
  await click(summary, 1);
  await click(summary, 2);
  expect(ended.slice(1)).toEqual([true, false, false]);
});
