import * as v from 'valibot';
import {
  type HostEntry,
  type HostStart,
  hostEntrySchema,
  type PhoneReceipt,
  type PhoneReply,
} from '../../shared/phone/messages.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { execute } from '../commands/execute.ts';
import type { PhoneAbout } from '../phone-calls.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { earlierDay, idOf, type PhoneGiven, placeNames, refusedEntry } from './phone-given.ts';
import { phoneLinkFor } from './phone-links.ts';
import { webAddress } from './public-page.ts';
import { statusAddress, statusCodeOf } from './status-code.ts';

type HostAbout = Extract<PhoneAbout, { readonly page: 'host' }>;

/** What the one-minute form begins with. */
export function hostStart({ book, link, key, language }: PhoneGiven, about: HostAbout): HostStart {
  return {
    link: link.id,
    key,
    address: webAddress(),
    language,
    district: readSettings(book).district,
    places: placeNames(book),
    office: about.office,
    statusPage: statusAddress(),
  };
}

/** Each entry becomes a matter. */
export function answerHost(
  { book, key, language, now }: PhoneGiven,
  about: HostAbout,
  entries: readonly unknown[],
): PhoneReply {
  const parsed = entries.map((entry) => v.safeParse(hostEntrySchema, entry));
  const commands = parsed.flatMap((one) => (one.success ? [captureOf(one.output, now)] : []));
  const turn = alone(() =>
    // Looked at again: the link may have been revoked while we waited.
    phoneLinkFor(key, now)?.state === 'active'
      ? execute(book, commands, { by: about.office, source: 'phone_page' }, now).replies
      : undefined,
  );
  if (!turn?.result) return { reply: 'later' };
  const replies = turn.result;
  return {
    reply: 'received',
    receipts: entries.map((entry, index): PhoneReceipt => {
      const id = idOf(entry);
      const reply = parsed[index]?.success ? replies.find(({ command }) => command === id) : undefined;
      if (!reply) return refusedEntry(id, phoneWords[language].unreadable);
      if (reply.result === 'refused') return refusedEntry(id, reply.message);
      const code = statusCodeOf(reply.matter);
      return { id, result: 'received', number: reply.matter, ...(code !== '' && { code }) };
    }),
  };
}

/** Longest title; the whole text stands in the matter. */
const LONGEST_TITLE = 80;

function captureOf({ id, at, kind, text, place, contact }: HostEntry, now: Instant): object {
  const said = earlierDay(at, now);
  return {
    type: 'capture',
    id,
    kind,
    channel: 'visit',
    title: titleOf(text),
    text,
    ...(said && { received: said }),
    ...(place && { place }),
    ...(contact ? { author: contact } : { anonymous: true }),
  };
}

/** The first sentence, or as many words of it as fit. */
function titleOf(text: string): string {
  const first = (text.split(/\n|(?<=[.!?])\s/)[0] ?? text).trim();
  if (first.length <= LONGEST_TITLE) return first;
  return `${first.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`;
}
