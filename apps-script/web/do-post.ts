import * as v from 'valibot';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import type { CommandType } from '../../shared/matters/commands.ts';
import {
  type Failure,
  LARGEST_REQUEST,
  PROTOCOL_VERSION,
  pairingRequestSchema,
  type Reply,
  type Request,
  requestSchema,
  type Suggested,
} from '../../shared/protocol/messages.ts';
import { envelopeSchema } from '../../shared/protocol/signing.ts';
import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type Instant, type LocalDate, stockholmDate } from '../../shared/time/dates.ts';
import { execute } from '../commands/execute.ts';
import { proposalsForDraft } from '../reading/proposals.ts';
import type { Book } from '../workbook/book.ts';
import { MissingColumn, MissingTab } from '../workbook/errors.ts';
import { isSetUp } from '../workbook/set-up.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone, properties } from '../workbook/store.ts';
import { utf8Bytes } from './bytes.ts';
import { readCarried } from './carried.ts';
import type { DeviceRecord } from './devices.ts';
import { readLoops } from './loops.ts';
import { pair } from './pairing.ts';
import { readRound, tick } from './round.ts';
import { joinedWith } from './same-question.ts';
import { readStatuses, statusOfState } from './statuses.ts';
import { verify } from './verify.ts';

/** Answers the text that was posted. Never throws: whatever goes wrong becomes a reply that says what to do. */
export function answerPost(book: Book, contents: string, now: number): Reply {
  let language: Language | undefined;
  const failed = (failure: Failure, request = ''): Extract<Reply, { reply: 'failed' }> => ({
    reply: 'failed',
    request,
    failure,
    time: new Date(now).toISOString(),
    message: sheetWords[language ?? languageOf(book)].failures[failure],
  });
  if (contents.length > LARGEST_REQUEST || utf8Bytes(contents).length > LARGEST_REQUEST)
    return failed('too_large');
  const posted = parseJson(contents);

  const pairing = v.safeParse(pairingRequestSchema, posted);
  if (pairing.success) {
    if (!isSetUp(book)) return failed('not_set_up', pairing.output.request);
    const place = { workbook: book.spreadsheet.getName(), district: readSettings(book).district };
    const turn = alone(() => pair(pairing.output, now, place));
    if (!turn) return failed('busy', pairing.output.request);
    return turn.result ?? failed('wrong_code', pairing.output.request);
  }

  const version = (posted as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number' && version !== PROTOCOL_VERSION) {
    const told = failed('wrong_version');
    return version < PROTOCOL_VERSION
      ? told
      : { ...told, message: sheetWords[languageOf(book)].olderThanExtension };
  }
  const envelope = v.safeParse(envelopeSchema, posted);
  if (!envelope.success) return failed('bad_request');
  const request = v.safeParse(requestSchema, parseJson(envelope.output.body));
  const id = request.success ? request.output.request : '';
  // Chooses among our own words only, so it may be taken before the signature has been looked at.
  if (request.success) language = request.output.language;
  const verdict = verify(envelope.output, properties().getProperties(), now);
  if (!verdict.ok) return failed(verdict.failure, id);
  if (!request.success) return failed('bad_request');
  try {
    if (!isSetUp(book)) return failed('not_set_up', id);
    return carryOut(book, request.output, verdict.device, now) ?? failed('busy', id);
  } catch (error) {
    if (error instanceof MissingTab || error instanceof MissingColumn) return failed('not_set_up', id);
    throw error;
  }
}

/** Undefined when the sheet is busy. */
function carryOut(book: Book, request: Request, device: DeviceRecord, now: number): Reply | undefined {
  const moment = new Date(now).toISOString();
  const today = stockholmDate(moment);
  if (request.type === 'ask') {
    const { looked = [], unlooked = [] } = request;
    const hasTicks = looked.length + unlooked.length > 0;
    if (hasTicks && !alone(() => tick(book, { looked, unlooked }, device.owner, moment as Instant)))
      return undefined;
    const statuses = readStatuses(book, request.pages, request.matters, today);
    const carried = request.carried === undefined ? undefined : readCarried(book, request.carried, today);
    return {
      reply: 'statuses',
      request: request.request,
      statuses: [...statuses],
      ...(carried !== undefined && { carried }),
      ...(request.suggest && { suggested: suggestedFor(book, request.suggest, today, request.language) }),
      ...((request.follow || hasTicks) && {
        loops: [...readLoops(book, device.owner, today)],
        round: readRound(book, today),
      }),
    };
  }
  const commands = request.commands.map((command) => ownedBy(device.owner, onlyAllowed(command)));
  const sent = new Set(commands.map((command) => (command as { id?: unknown } | undefined)?.id));
  const turn = alone(() =>
    execute(
      book,
      joinedWith(book, commands, today.slice(0, 4)),
      { by: device.owner, source: 'extension' },
      moment,
    ),
  );
  if (!turn) return undefined;
  const { replies, earlier, records, closedDays } = turn.result;
  const organisationName = (id: string): string =>
    turn.result.organisations.find((organisation) => organisation.id === id)?.name ?? id;
  const naming = { today, closedDays, organisationName };
  return {
    reply: 'delivered',
    request: request.request,
    // What was done to the other matter is no answer to a command of the browser's.
    receipts: replies
      .filter(({ command }) => command === '' || sent.has(command))
      .map((receipt) => (earlier.has(receipt.command) ? { ...receipt, again: true } : receipt)),
    statuses: [...records.values()].map(({ state }) => statusOfState(state, naming)),
  };
}

/** Lists that may be changed, as a reply has them. */
function suggestedFor(
  book: Book,
  draft: NonNullable<Asked['suggest']>,
  today: LocalDate,
  language: Language | undefined,
): Suggested {
  const { themes, organisations } = proposalsForDraft(book, draft, today, language);
  return { themes: [...themes], organisations: [...organisations] };
}

type Asked = Extract<Request, { type: 'ask' }>;

/** What a browser may do: enter what a resident said, and that the resident was told. The rest is the sidebar's. */
const ALLOWED: readonly CommandType[] = ['capture', 'give_feedback', 'group', 'tell_apart', 'triage'];

/** "Mine to look after": only of what this browser has captured itself, and only the key's own owner. */
function ownedBy(owner: string, command: unknown): unknown {
  const { type, id, matter } = (command ?? {}) as Readonly<Record<string, unknown>>;
  if (type !== 'triage') return command;
  return typeof matter === 'string' && ULID_PATTERN.test(matter) ? { type, id, matter, owner } : { id };
}

/** Any other command loses its type, and is refused with the others that cannot be read. */
function onlyAllowed(raw: unknown): unknown {
  const { type, id } = (raw ?? {}) as { type?: CommandType; id?: unknown };
  return type !== undefined && ALLOWED.indexOf(type) >= 0 ? raw : { id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function languageOf(book: Book): Language {
  try {
    return readSettings(book).language;
  } catch {
    return 'sv';
  }
}
