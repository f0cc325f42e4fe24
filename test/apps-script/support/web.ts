/** A visitor of the web app: nobody the script knows, with only an address. */
import { expect } from 'vitest';
import type { ServiceEvent } from '../../../local/services/facade/host.ts';
import { type TestSheet, WEB_APP } from './sheet.ts';

export interface Shown {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

const run = (sheet: TestSheet, functionName: string, event: ServiceEvent): Shown => {
  const result = sheet.run(functionName, [], event, '');
  if (!result.ok)
    throw new Error(`${result.error.name}: ${result.error.message} ${result.error.stack ?? ''}`);
  return result.value as Shown;
};

/** What somebody sees who opens an address of the web app. */
export function visit(sheet: TestSheet, address: string): string {
  const url = new URL(address);
  expect(`${url.origin}${url.pathname}`).toBe(WEB_APP);
  return run(sheet, 'doGet', {
    kind: 'get',
    parameters: Object.fromEntries([...url.searchParams].map(([name, value]) => [name, [value]])),
    queryString: url.search.slice(1),
  }).content;
}

/** What a form posts. */
export function submit(sheet: TestSheet, fields: Readonly<Record<string, string>>): Shown {
  return run(sheet, 'doPost', {
    kind: 'post',
    parameters: {},
    queryString: '',
    contents: new URLSearchParams(fields).toString(),
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
  });
}

/** What the page's script gets for a form. */
export function submitData(
  sheet: TestSheet,
  fields: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const shown = submit(sheet, { ...fields, as: 'json' });
  expect(shown.kind).toBe('text');
  return JSON.parse(shown.content) as Record<string, unknown>;
}

/** The part of a page that the server wrote, without the built script and style. */
export function mainOf(page: string): string {
  return /<main [\s\S]*<\/main>/.exec(page)?.[0] ?? '';
}

/** Values of the hidden fields of a referral's form. */
export function formOf(page: string, referral: string): Record<string, string> {
  const forms = mainOf(page).split('<form').slice(1);
  const form = forms.find((text) => text.includes(`value="${referral}"`));
  if (form === undefined) throw new Error(`no form for ${referral}`);
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}
