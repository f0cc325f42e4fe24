import * as v from 'valibot';
import { addDays, type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { properties } from '../workbook/store.ts';
import { newSecret, sha256 } from './signature.ts';

/** A way in for somebody without an account. */
export interface TokenLink<About> {
  readonly id: string;
  readonly about: About;
  readonly by: string;
  readonly created: Instant;
  readonly expires: Instant;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** Too many links are in use; some must be revoked or run out first. */
export class TooManyLinks extends Error {}

/** Bytes of chance in a token: 144 bits, where 128 cannot be guessed. */
const TOKEN_BYTES = 18;
const TOKEN = /^[\w-]{24}$/;
/** Hexadecimal digits of the token's hash by which its record is found. */
const ID_DIGITS = 32;
/** Days that a link which no longer works is remembered, so that it can say why. */
const REMEMBERED = 30;
/** Most links of a kind at once, some 200 kB of properties, which may be 500 kB together. */
const MOST_LINKS = 1_000;

export const tokenLinkIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** What is kept of every link beside what it is about: by whom, created, expires, revoked. */
const recordSchema = v.object({
  by: v.string(),
  c: v.string(),
  e: v.string(),
  x: v.exactOptional(v.string()),
});

const idOf = (token: string): string => sha256(token).slice(0, ID_DIGITS);

/**
 * Secret links of one kind, kept as properties. Only a token's hash is kept, so that who can read the properties
 * cannot open the pages.
 * @param prefix begins the property of every link of this kind, such as `reply-link:`
 * @param aboutSchema what a link opens, with short names: all properties together may be 500 kB
 */
export class TokenLinks<About extends object> {
  constructor(
    private readonly prefix: string,
    private readonly aboutSchema: v.GenericSchema<About>,
  ) {}

  /**
   * A new link; its token is known this once. To be called holding the lock.
   * @param days from today in which it works, today not counted
   * @throws TooManyLinks
   */
  make(
    about: About,
    by: string,
    now: Instant,
    days: number,
  ): { readonly link: TokenLink<About>; readonly token: string } {
    this.forgetOld(now);
    const token = Utilities.base64EncodeWebSafe(newSecret().slice(0, TOKEN_BYTES));
    const e = `${addDays(stockholmDate(now), days + 1)}T00:00:00.000Z`;
    const text = JSON.stringify({ ...about, by, c: now, e });
    const id = idOf(token);
    const link = this.parse(id, text, now);
    if (!link) throw new Error('The link cannot be read back.');
    properties().setProperty(this.prefix + id, text);
    return { link, token };
  }

  /** The link that a token opens, whatever its state; undefined when there is none. */
  find(token: string, now: Instant): TokenLink<About> | undefined {
    if (!TOKEN.test(token)) return undefined;
    const id = idOf(token);
    return this.parse(id, properties().getProperty(this.prefix + id), now);
  }

  /** Newest first. */
  list(now: Instant): readonly TokenLink<About>[] {
    const kept = properties().getProperties();
    return Object.keys(kept)
      .filter((key) => key.startsWith(this.prefix))
      .flatMap((key) => this.parse(key.slice(this.prefix.length), kept[key], now) ?? [])
      .sort((a, b) => (a.created < b.created ? 1 : -1));
  }

  /** What the links are about that are remembered, whatever their state. */
  abouts(): readonly About[] {
    const kept = properties().getProperties();
    return Object.keys(kept)
      .filter((key) => key.startsWith(this.prefix))
      .flatMap((key) => this.read(kept[key])?.about ?? []);
  }

  /** Makes a link useless from now on. To be called holding the lock. @returns false when there is no such link */
  revoke(id: string, now: Instant): boolean {
    const text = properties().getProperty(this.prefix + id);
    if (text === null || !this.parse(id, text, now)) return false;
    const record = JSON.parse(text);
    properties().setProperty(this.prefix + id, JSON.stringify({ ...record, x: record.x ?? now }));
    return true;
  }

  private forgetOld(now: Instant): void {
    const kept = properties().getProperties();
    const keys = Object.keys(kept).filter((key) => key.startsWith(this.prefix));
    const forgotten = addDays(stockholmDate(now), -REMEMBERED);
    const old = keys.filter((key) => {
      const record = this.read(kept[key]);
      return !record || (record.x ?? record.e).slice(0, 10) < forgotten;
    });
    for (const key of old) properties().deleteProperty(key);
    if (keys.length - old.length >= MOST_LINKS) throw new TooManyLinks();
  }

  private read(text: string | null | undefined) {
    try {
      const raw: unknown = JSON.parse(text ?? '');
      const record = v.safeParse(recordSchema, raw);
      const about = v.safeParse(this.aboutSchema, raw);
      return record.success && about.success ? { ...record.output, about: about.output } : undefined;
    } catch {
      return undefined;
    }
  }

  private parse(id: string, text: string | null | undefined, now: Instant): TokenLink<About> | undefined {
    const record = this.read(text);
    if (!record) return undefined;
    const { about, by, c: created, e: expires, x } = record;
    const state = x !== undefined ? 'revoked' : expires <= now ? 'expired' : 'active';
    return { id, about, by, created, expires, state };
  }
}
