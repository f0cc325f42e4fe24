import * as v from 'valibot';
import { isWebAddress } from '../../shared/identity/web-address.ts';
import { captureSchema } from '../../shared/matters/commands/capture.ts';
import type { CaptureCommand } from '../../shared/matters/commands.ts';
import { GUESSABLE } from '../../shared/matters/kinds.ts';
import { type Finding, findBy, findPersonalData } from '../../shared/privacy/find.ts';
import { placesOf } from '../../shared/privacy/finding.ts';
import { mask } from '../../shared/privacy/mask.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../../shared/protocol/draft.ts';
import { LARGEST_REQUEST } from '../../shared/protocol/messages.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import { plainAddress } from './plain-address.ts';
import { publishedParts } from './published.ts';
import type { DraftRecord, Form } from './record.ts';

/** What stops a draft from being saved; the words are the panel's. */
export type FormFault =
  | { readonly part: 'text'; readonly fault: 'empty' | 'too_long' }
  | { readonly part: 'title'; readonly fault: 'empty' | 'too_long' }
  | { readonly part: 'place' | 'author' | 'published'; readonly fault: 'too_long' }
  | { readonly part: 'permalink'; readonly fault: 'not_web' | 'too_long' }
  | { readonly part: 'received'; readonly fault: 'no_day' | 'in_the_future' }
  | { readonly part: 'fields'; readonly fault: 'too_large' }
  | { readonly part: 'reason'; readonly fault: 'no_reason' };

/** Longest address that a capture takes (commands.ts). */
const LONGEST_ADDRESS = 2_000;
/**
 * Largest command in bytes of JSON. The command is wrapped as a string in a string, so every quotation mark and
 * line feed in it grows; half of the largest request leaves room for that.
 */
export const LARGEST_COMMAND = LARGEST_REQUEST / 2;

export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length;

/** What decides how a form's texts are masked. */
export type Masked = Pick<Form, 'shown' | 'hide'>;

/** Personal data in a text; of the kinds that are looked for by need, whole words that the form names. */
export function personalDataIn(text: string, hide: Form['hide'] = []): readonly Finding<string>[] {
  return findBy<string>(text, [
    () => hide.flatMap(({ value, sv }) => placesOf(text, value, sv)),
    findPersonalData,
  ]);
}

/** Is it the name of somebody in office? */
export const isOffice = (value: string, hide: Form['hide'] = []): boolean =>
  hide.some((one) => one.office && one.value === value);

/** Is it saved in plain text? Others' data where the person says so, names of people in office unless. */
export const isKept = (value: string, { shown, hide }: Masked): boolean =>
  shown.includes(value) !== isOffice(value, hide);

/** The text as it is saved. */
export function maskedText(text: string, masked: Masked): string {
  const { hide = [] } = masked;
  return mask<string>(
    text,
    personalDataIn(text, hide),
    ({ start, end }) => isKept(text.slice(start, end), masked),
    { ...privacyWords.sv.placeholders, ...Object.fromEntries(hide.map(({ sv }) => [sv, sv])) },
  );
}

/** What a guess goes by: no name or address stands as the reason for a theme, nor the word of what hides one. */
export const impersonal = (text: string, hide?: Form['hide']): string =>
  maskedText(text, { shown: [], hide }).replace(/\[\p{L}[\p{L} -]*\]/gu, ' ');

/** Personal data that will stand in the sheet in plain text, each value once. */
function keptIn({ title, text, place, fields, shown, hide }: Form): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  const texts = [title, text, place, ...fields.filter(({ included }) => included).map(({ value }) => value)];
  for (const part of shown.length > 0 ? texts : [])
    for (const { kind, start, end } of personalDataIn(part, hide)) {
      const value = part.slice(start, end);
      if (shown.includes(value) && !isOffice(value, hide)) kept.set(value, kind);
    }
  return kept;
}

/** @param today day in Stockholm */
export function faultsOf(form: Form, today: string): readonly FormFault[] {
  const faults: FormFault[] = [];
  const add = (wrong: boolean, fault: FormFault) => {
    if (wrong) faults.push(fault);
  };
  const text = form.text.trim();
  const title = form.title.trim();
  add(text === '', { part: 'text', fault: 'empty' });
  add(maskedText(text, form).length > LONGEST_TEXT, { part: 'text', fault: 'too_long' });
  add(title === '', { part: 'title', fault: 'empty' });
  add(maskedText(title, form).length > LONGEST_LINE, { part: 'title', fault: 'too_long' });
  add(maskedText(form.place, form).length > LONGEST_LINE, { part: 'place', fault: 'too_long' });
  add(form.keepsAuthor && form.author.length > LONGEST_LINE, { part: 'author', fault: 'too_long' });
  add(form.published.length > LONGEST_LINE, { part: 'published', fault: 'too_long' });
  const link = form.permalink.trim();
  add(link !== '' && !isWebAddress(link), { part: 'permalink', fault: 'not_web' });
  add(link.length > LONGEST_ADDRESS, { part: 'permalink', fault: 'too_long' });
  const received = parseLocalDate(form.received);
  add(received === undefined, { part: 'received', fault: 'no_day' });
  add(received !== undefined && received > today, { part: 'received', fault: 'in_the_future' });
  add(
    [...keptIn(form).keys()].some((value) => !form.reasons?.[value]?.trim()),
    { part: 'reason', fault: 'no_reason' },
  );
  return faults;
}

/** The command for a form, with personal data masked; or what must be mended first. */
export function captureOf(
  draft: DraftRecord,
  form: Form,
  today: string,
): { readonly command: CaptureCommand } | { readonly faults: readonly FormFault[] } {
  const faults = faultsOf(form, today);
  if (faults.length > 0) return { faults };
  const { platform, unit } = draft.origin;
  const masked = (text: string) => maskedText(text.trim(), form);
  const place = masked(form.place);
  const fields = form.fields
    .filter((field) => field.included && field.value.trim() !== '')
    .map(({ label, value, name }) => ({ label: masked(label), value: masked(value), ...(name && { name }) }));
  const answersTo = form.answersTo?.trim();
  const attachments = (form.attachments ?? [])
    .filter(({ included }) => included)
    .map(({ label, url }) => ({ label: masked(label), url: plainAddress(url) }));
  const unmasked = [...keptIn(form)].map(([value, kind]) => ({
    kind,
    // Nor does the number itself come along in the reason.
    reason: maskedText((form.reasons?.[value] ?? '').trim(), { ...form, shown: [] }).slice(0, LONGEST_LINE),
  }));
  const guessed = GUESSABLE.filter((part) => form[part] && draft.origin.certainty[part] === 'guessed');
  const command = {
    type: 'capture' as const,
    id: draft.id,
    kind: form.kind,
    channel: form.channel,
    title: masked(form.title).replace(/\s+/g, ' '),
    text: masked(form.text),
    received: form.received,
    ...(place && { place }),
    ...(form.theme && { theme: form.theme }),
    ...(platform && { platform }),
    ...(unit && { unit }),
    ...(form.permalink.trim() && { permalink: plainAddress(form.permalink) }),
    ...publishedParts(form.published, draft.origin),
    ...(form.keepsAuthor && form.author.trim() && { author: form.author.trim() }),
    ...(answersTo && (form.keepsAuthor || isWebAddress(answersTo)) && { answersTo }),
    ...(form.language && { language: form.language }),
    ...(attachments.length > 0 && { attachments }),
    ...(unmasked.length > 0 && { unmasked }),
    ...(guessed.length > 0 && { guessed }),
    ...(fields.length > 0 && { fields }),
  };
  const parsed = v.safeParse(captureSchema, command);
  // Everything else was looked at above: what is left to be wrong is the length of an answer.
  if (!parsed.success || bytesOf(command) > LARGEST_COMMAND) {
    return { faults: [{ part: 'fields', fault: 'too_large' }] };
  }
  return { command: parsed.output };
}
