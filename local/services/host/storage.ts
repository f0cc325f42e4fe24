/** Properties, cache, triggers and mail, with Google's limits. */
import type { Host, MailMessage, StoreName, TriggerRecord } from '../facade/host.ts';
import type { MailRecord, ServiceState, StateChange } from './service-state.ts';

const KB = 1024;
const MAX_PROPERTY = 9 * KB;
const MAX_STORE = 500 * KB;
const MAX_CACHED = 100 * KB;
const MAX_CACHE_KEY = 250;
const MAX_CACHE_ITEMS = 1000;
const MAX_SECONDS = 21_600;
const DAY = 86_400_000;

export interface StorageOptions {
  readonly state: ServiceState;
  /** Whose user properties, and in whose name mail is sent. */
  readonly user: string;
  readonly now: () => number;
  /** Recipients a day. */
  readonly mailQuota: number;
  readonly changed: (change: StateChange) => void;
  readonly uuid: () => string;
  /** Where a kept file is shown. */
  readonly fileAddress: (id: string) => string;
}

type Storage = Pick<
  Host,
  | 'properties'
  | 'setProperties'
  | 'cached'
  | 'setCached'
  | 'triggers'
  | 'setTriggers'
  | 'mailQuota'
  | 'sendMail'
  | 'keepFile'
>;

const size = (text: string) => Buffer.byteLength(text, 'utf8');

function storeOf({ state, user }: StorageOptions, store: StoreName): Record<string, string> {
  if (store !== 'user') return state.properties[store];
  state.properties.user[user] ??= {};
  return state.properties.user[user];
}

function setProperties(
  options: StorageOptions,
  store: StoreName,
  changes: Readonly<Record<string, string | null>>,
) {
  const properties = storeOf(options, store);
  const after = new Map(Object.entries(properties));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) after.delete(key);
    else {
      if (size(value) > MAX_PROPERTY) throw new Error('Argument too large: value');
      after.set(key, value);
    }
  }
  let total = 0;
  for (const [key, value] of after) total += size(key) + size(value);
  if (total > MAX_STORE) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete properties[key];
    else properties[key] = value;
    options.changed({
      kind: 'property',
      store,
      key,
      value,
      ...(store === 'user' ? { user: options.user } : {}),
    });
  }
}

function cacheOf({ state, user }: StorageOptions, store: StoreName) {
  const name = store === 'user' ? `user ${user}` : store;
  state.cache[name] ??= {};
  return state.cache[name];
}

function cached(options: StorageOptions, store: StoreName, keys: readonly string[]): Record<string, string> {
  const entries = cacheOf(options, store);
  const now = options.now();
  const found: Record<string, string> = {};
  for (const key of keys) {
    const entry = entries[key];
    if (entry && entry.expires > now) found[key] = entry.value;
  }
  return found;
}

function setCached(
  options: StorageOptions,
  store: StoreName,
  values: Readonly<Record<string, string | null>>,
  seconds: number,
) {
  if (seconds < 1 || seconds > MAX_SECONDS) throw new Error(`Invalid argument: ${seconds} seconds`);
  for (const [key, value] of Object.entries(values)) {
    if (key.length > MAX_CACHE_KEY) throw new Error('Argument too large: key');
    if (value !== null && size(value) > MAX_CACHED) throw new Error('Argument too large: value');
  }
  const entries = cacheOf(options, store);
  for (const [key, value] of Object.entries(values)) {
    delete entries[key];
    if (value !== null) entries[key] = { value, expires: options.now() + seconds * 1000 };
  }
  const keys = Object.keys(entries);
  for (const key of keys.slice(0, Math.max(0, keys.length - MAX_CACHE_ITEMS))) delete entries[key];
}

function recipients({ to, cc, bcc }: MailMessage): number {
  return [to, cc, bcc].flatMap((list) => list?.split(',') ?? []).filter((address) => address.trim() !== '')
    .length;
}

function quotaLeft({ state, now, mailQuota }: StorageOptions): number {
  const today = Math.floor(now() / DAY);
  const sent = state.mail.filter((message) => Math.floor(message.sent / DAY) === today);
  return mailQuota - sent.reduce((sum, message) => sum + recipients(message), 0);
}

export function storage(options: StorageOptions): Storage {
  const { state } = options;
  return {
    properties: (store) => storeOf(options, store),
    setProperties: (store, changes) => setProperties(options, store, changes),
    cached: (store, keys) => cached(options, store, keys),
    setCached: (store, values, seconds) => setCached(options, store, values, seconds),
    triggers: () => state.triggers,
    setTriggers: (triggers: readonly TriggerRecord[]) => {
      state.triggers = structuredClone(triggers);
      options.changed({ kind: 'triggers', triggers: state.triggers });
    },
    mailQuota: () => quotaLeft(options),
    sendMail: (message) => {
      if (recipients(message) > quotaLeft(options)) {
        throw new Error('Service invoked too many times for one day: email.');
      }
      const record: MailRecord = { ...structuredClone(message), sent: options.now(), from: options.user };
      state.mail.push(record);
      options.changed({ kind: 'mail', message: record });
    },
    keepFile: ({ name, type, bytes }) => {
      const id = options.uuid();
      options.changed({ kind: 'file', id, name, type, bytes: Uint8Array.from(bytes, (byte) => byte & 255) });
      return { id, address: options.fileAddress(id) };
    },
  };
}
