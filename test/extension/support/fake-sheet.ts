import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { captureSchema } from '../../../shared/matters/commands/capture.ts';
import type { CaptureCommand } from '../../../shared/matters/commands.ts';
import {
  type MatterStatus,
  pairingRequestSchema,
  type Receipt,
  requestSchema,
} from '../../../shared/protocol/messages.ts';
import { canonicalAddress } from '../../../shared/protocol/permalink.ts';
import { CLOCK_WINDOW, envelopeSchema, signedText } from '../../../shared/protocol/signing.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';

/** How the sheet behaves for the next requests. */
export type Mood =
  | 'well'
  /** Writes the rows, then breaks the line before the reply. */
  | 'reply_lost'
  /** Writes the rows, then sends half of the reply. */
  | 'half_reply'
  | 'silent'
  | 'login_page'
  | 'quota_page'
  | 'error_page'
  | 'unavailable'
  | 'wrong_request'
  | 'busy'
  | 'refuses'
  /** Another page than a sheet's stands at the address. */
  | 'elsewhere'
  | 'not_found'
  /** 429, and asks to be left alone for two minutes. */
  | 'too_many'
  /** A sheet of a later version, which answers in a form of its own. */
  | 'later_form'
  | (typeof KEY_MOODS)[number];

/** What the sheet says of the key or of the extension that it is called with, in its own words. */
const KEY_MOODS = ['unknown_key', 'revoked_key', 'expired_key', 'wrong_version'] as const;

export interface FakeSheet {
  /** As the add-on would give it out. */
  readonly address: string;
  readonly code: string;
  /** Rows by the command's ULID, in the order they were written. */
  readonly rows: Map<string, CaptureCommand>;
  /** Ids of commands in the order they came, repeated deliveries too. */
  readonly deliveries: string[];
  /** Bodies of requests with a good signature. */
  readonly bodies: string[];
  mood: Mood;
  /** Milliseconds that the sheet's clock is ahead. */
  clockAhead: number;
  /** What it tells about registered pages. */
  statuses: MatterStatus[];
  /** Closes the port; the rows stay. */
  readonly stop: () => Promise<void>;
  /** Opens the same port again. */
  readonly start: () => Promise<void>;
}

const PAGES: Partial<Record<Mood, string>> = {
  login_page:
    '<!doctype html><title>Sign in</title><form action="https://accounts.google.com/signin"><input type="password"></form>',
  quota_page:
    '<!DOCTYPE html><html><body>Exception: Service invoked too many times for one day: urlfetch.</body></html>',
  error_page:
    '<!DOCTYPE html><html><head><title>Error</title></head><body>TypeError: x is undefined (line 3)</body></html>',
  elsewhere:
    '<!doctype html><html><head><title>Kvarterets bageri</title></head><body>Öppet till sex.</body></html>',
};

/**
 * A sheet of its own for the extension's tests: one web app on 127.0.0.1 that answers as an Apps Script web app does
 * (text by a redirect to a second address, errors as pages with status 200), checks signatures with Node's crypto,
 * and keeps rows by command id. The true add-on is met in test/e2e.
 */
export async function startFakeSheet(): Promise<FakeSheet> {
  const secret = randomBytes(32);
  const echoes = new Map<string, string>();
  const nonces = new Set<string>();
  let port = 0;
  let server: Server;

  const numberOf = (id: string) => {
    const place = [...sheet.rows.keys()].indexOf(id) + 1;
    return `SKÄ-2026-${String(place).padStart(4, '0')}`;
  };

  const failed = (failure: string, message: string, request = '') => ({
    reply: 'failed',
    request,
    failure,
    time: new Date(Date.now() + sheet.clockAhead).toISOString(),
    message,
  });

  const capture = (raw: unknown): Receipt => {
    const parsed = v.safeParse(captureSchema, raw);
    if (!parsed.success) return { result: 'refused', command: '', message: 'Fel form.' };
    const command = parsed.output;
    sheet.deliveries.push(command.id);
    if (sheet.mood === 'refuses') {
      return { result: 'refused', command: command.id, message: 'Ämnet hör inte hit.' };
    }
    const again = sheet.rows.has(command.id);
    if (!again) sheet.rows.set(command.id, command);
    return { result: 'done', command: command.id, matter: numberOf(command.id), ...(again && { again }) };
  };

  const answer = (text: string): unknown => {
    const given: unknown = JSON.parse(text);
    const pairing = v.safeParse(pairingRequestSchema, given);
    if (pairing.success) {
      const { request, code } = pairing.output;
      if (code !== sheet.code) return failed('wrong_code', 'Koden stämmer inte.', request);
      return {
        reply: 'paired',
        request,
        key: 'k1',
        secret: secret.toString('base64'),
        expires: '2027-11-21T00:00:00.000Z',
        workbook: 'Gensvar Skärholmen',
        district: 'Skärholmen',
      };
    }
    const envelope = v.parse(envelopeSchema, given);
    const hash = createHash('sha256').update(envelope.body, 'utf8').digest('hex');
    const expected = createHmac('sha256', secret).update(signedText(envelope, hash), 'utf8').digest('base64');
    const key = KEY_MOODS.find((mood) => mood === sheet.mood);
    if (key) return failed(key, sheetWords.sv.failures[key]);
    if (expected !== envelope.signature) return failed('bad_signature', 'Fel underskrift.');
    const now = Date.now() + sheet.clockAhead;
    if (Math.abs(now - envelope.time) > CLOCK_WINDOW) return failed('clock', 'Klockan går fel.');
    if (nonces.has(envelope.nonce)) return failed('replayed', 'Redan sett.');
    nonces.add(envelope.nonce);
    sheet.bodies.push(envelope.body);
    const request = v.parse(requestSchema, JSON.parse(envelope.body));
    if (sheet.mood === 'busy') return failed('busy', 'Upptaget.', request.request);
    if (sheet.mood === 'later_form') return { reply: 'taken', version: 2, request: request.request };
    const id = sheet.mood === 'wrong_request' ? '01ARZ3NDEKTSV4RRFFQ69G5FAV' : request.request;
    if (request.type === 'ask') {
      const own = [...sheet.rows].map(([command, row]) => statusOf(numberOf(command), row));
      const asked = [...sheet.statuses, ...own].filter(
        ({ page, matter }) => request.pages.includes(page ?? '') || request.matters.includes(matter),
      );
      return { reply: 'statuses', request: id, statuses: asked };
    }
    const receipts = request.commands.map(capture);
    const statuses = receipts.flatMap((receipt) => {
      const row = sheet.rows.get(receipt.command);
      return receipt.result === 'done' && row ? [statusOf(receipt.matter, row)] : [];
    });
    return { reply: 'delivered', request: id, receipts, statuses };
  };

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (url.pathname === '/macros/echo') {
      const text = echoes.get(url.searchParams.get('id') ?? '') ?? '';
      if (sheet.mood === 'half_reply') {
        response.writeHead(200, { 'Content-Length': String(Buffer.byteLength(text)) });
        response.write(text.slice(0, text.length / 2), () => response.destroy());
        return;
      }
      response.end(text);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const page = PAGES[sheet.mood];
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    if (sheet.mood === 'silent') return;
    if (sheet.mood === 'unavailable') {
      response.writeHead(503, { 'Retry-After': '7200', 'Access-Control-Expose-Headers': 'Retry-After' });
      response.end('busy');
      return;
    }
    if (sheet.mood === 'too_many') {
      response.writeHead(429, { 'Retry-After': '120', 'Access-Control-Expose-Headers': 'Retry-After' });
      response.end('slow down');
      return;
    }
    if (sheet.mood === 'not_found') {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end('<!DOCTYPE html><title>Not found</title>');
      return;
    }
    if (request.method === 'GET') {
      response.end('<!DOCTYPE html><title>Gensvar</title>');
      return;
    }
    const text = JSON.stringify(answer(body));
    if (sheet.mood === 'reply_lost') {
      response.destroy();
      return;
    }
    const id = randomBytes(8).toString('hex');
    echoes.set(id, text);
    response.writeHead(302, { Location: `/macros/echo?id=${id}` });
    response.end();
  };

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer((request, response) => {
        respond(request, response).catch(() => response.destroy());
      });
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });

  const sheet: FakeSheet = {
    get address() {
      return `http://127.0.0.1:${port}/macros/s/test/exec`;
    },
    code: 'ABCD-EFGH-2345',
    rows: new Map(),
    deliveries: [],
    bodies: [],
    mood: 'well',
    clockAhead: 0,
    statuses: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: listen,
  };
  await listen();
  return sheet;
}

function statusOf(matter: string, command: CaptureCommand): MatterStatus {
  return {
    matter,
    stage: 'received',
    received: command.received ?? '2026-11-21',
    duty: { holder: 'district', task: 'triage', since: command.received ?? '2026-11-21', workingDays: 0 },
    ...(command.permalink && { page: canonicalAddress(command.permalink) }),
  };
}
