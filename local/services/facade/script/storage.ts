/** PropertiesService, CacheService and LockService. Limits are checked where the data lies: in the host. */
import { integer, text } from '../arguments.ts';
import type { StoreName } from '../host.ts';
import { partial, ServiceFault } from '../partial.ts';
import { context, host } from '../session.ts';

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;
type GLock = GoogleAppsScript.Lock.Lock;

export class Properties extends partial<GProperties>('Properties.Properties') {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super();
    this.#store = store;
  }

  override getProperty(key: string): string | null {
    return host.properties(this.#store)[text(key, 'Properties.getProperty')] ?? null;
  }

  override getProperties(): { [key: string]: string } {
    return { ...host.properties(this.#store) };
  }

  override getKeys(): string[] {
    return Object.keys(host.properties(this.#store));
  }

  override setProperty(key: string, value: string): GProperties {
    const member = 'Properties.setProperty';
    host.setProperties(this.#store, { [text(key, member)]: text(value, member) });
    return this;
  }

  override setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GProperties {
    const changes: Record<string, string | null> = {};
    if (deleteAllOthers) for (const key of this.getKeys()) changes[key] = null;
    for (const [key, value] of Object.entries(properties))
      changes[key] = text(value, 'Properties.setProperties');
    host.setProperties(this.#store, changes);
    return this;
  }

  override deleteProperty(key: string): GProperties {
    host.setProperties(this.#store, { [key]: null });
    return this;
  }

  override deleteAllProperties(): GProperties {
    return this.setProperties({}, true);
  }
}

export class PropertiesService extends partial<GoogleAppsScript.Properties.PropertiesService>(
  'Properties.PropertiesService',
) {
  override getDocumentProperties(): GProperties {
    const none: unknown = null;
    return context.container ? new Properties('document') : (none as GProperties);
  }

  override getScriptProperties(): GProperties {
    return new Properties('script');
  }

  override getUserProperties(): GProperties {
    return new Properties('user');
  }
}

const STANDARD_SECONDS = 600;

export class Cache extends partial<GCache>('Cache.Cache') {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super();
    this.#store = store;
  }

  override get(key: string): string | null {
    return host.cached(this.#store, [text(key, 'Cache.get')])[key] ?? null;
  }

  override getAll(keys: string[]): { [key: string]: string } {
    return { ...host.cached(this.#store, keys.map(String)) };
  }

  override put(key: string, value: string, expirationInSeconds = STANDARD_SECONDS): void {
    const values = { [text(key, 'Cache.put')]: text(value, 'Cache.put') };
    host.setCached(this.#store, values, integer(expirationInSeconds, 'Cache.put'));
  }

  override putAll(values: { [key: string]: unknown }, expirationInSeconds = STANDARD_SECONDS): void {
    const texts = Object.entries(values).map(([key, value]) => [key, text(value, 'Cache.putAll')]);
    host.setCached(this.#store, Object.fromEntries(texts), integer(expirationInSeconds, 'Cache.putAll'));
  }

  override remove(key: string): void {
    host.setCached(this.#store, { [key]: null }, 1);
  }

  override removeAll(keys: string[]): void {
    host.setCached(this.#store, Object.fromEntries(keys.map((key) => [key, null])), 1);
  }
}

export class CacheService extends partial<GoogleAppsScript.Cache.CacheService>('Cache.CacheService') {
  override getDocumentCache(): GCache | null {
    return context.container ? new Cache('document') : null;
  }

  override getScriptCache(): GCache {
    return new Cache('script');
  }

  override getUserCache(): GCache {
    return new Cache('user');
  }
}

export class Lock extends partial<GLock>('Lock.Lock') {
  readonly #store: StoreName;
  #held = false;

  constructor(store: StoreName) {
    super();
    this.#store = store;
  }

  override hasLock(): boolean {
    return this.#held;
  }

  override tryLock(timeoutInMillis: number): boolean {
    const milliseconds = integer(timeoutInMillis, 'Lock.tryLock');
    this.#held ||= host.lock(this.#store, milliseconds);
    return this.#held;
  }

  override waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceFault('Lock timeout: another process was holding the lock for too long.');
    }
  }

  override releaseLock(): void {
    if (this.#held) host.unlock(this.#store);
    this.#held = false;
  }
}

export class LockService extends partial<GoogleAppsScript.Lock.LockService>('Lock.LockService') {
  override getDocumentLock(): GLock {
    const none: unknown = null;
    return context.container ? new Lock('document') : (none as GLock);
  }

  override getScriptLock(): GLock {
    return new Lock('script');
  }

  override getUserLock(): GLock {
    return new Lock('user');
  }
}
