// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeOnEscape } from '../../../apps-script/panels/client.ts';

let closed = 0;
let stop: () => void;

beforeEach(() => {
  closed = 0;
  vi.stubGlobal('google', { script: { host: { close: () => closed++ } } });
  document.body.innerHTML = '<button>Stäng</button><textarea></textarea>';
  stop = closeOnEscape();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const press = (key: string, at: Element | null) =>
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test('Escape closes the dialog from inside its frame', () => {
  press('Enter', document.querySelector('button'));
  expect(closed).toBe(0);
  press('Escape', document.querySelector('button'));
  expect(closed).toBe(1);
});

test('in a field the first press leaves the field, the second closes', () => {
  const field = document.querySelector('textarea');
  field?.focus();
  press('Escape', field);
  expect(closed).toBe(0);
  expect(document.activeElement).not.toBe(field);
  press('Escape', document.body);
  expect(closed).toBe(1);
});

test('what has taken the key for itself, or a dialog on top, is closed instead', () => {
  document.querySelector('button')?.addEventListener('keydown', (event) => event.preventDefault());
  press('Escape', document.querySelector('button'));
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  press('Escape', document.body);
  expect(closed).toBe(0);
});
