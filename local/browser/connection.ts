import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What an extension finds in its own folder and pairs with by itself. */
export interface Connection {
  /** The web app's address. */
  readonly address: string;
  /** A pairing code that can be used once, for ten minutes. */
  readonly code: string;
}

const FILE = 'connection.json';

/** Lays the connection into an extension's folder, readable by this user alone. */
export const writeConnection = (folder: string, connection: Connection): void => {
  const path = join(folder, FILE);
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
};

const connectionSchema = v.object({ address: v.string(), code: v.string() });

/** Takes the connection away again, unless another workspace has laid its own there since. */
export const removeConnection = (folder: string, address: string): void => {
  const path = join(folder, FILE);
  if (!existsSync(path)) return;
  const laid = v.safeParse(connectionSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (!laid.success || laid.output.address === address) rmSync(path);
};

/** Copies the built extension to a folder of its own, so that a build does not pull it away under the browser. */
export const copyExtension = (from: string, to: string): void => {
  if (existsSync(to)) rmSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
};

const manifestSchema = v.object({ key: v.string() });

/**
 * The id that Chromium gives an unpacked extension: the first sixteen bytes of the SHA-256 of the manifest's key,
 * each half byte as a letter from a to p.
 */
export const extensionIdOf = (folder: string): string => {
  const { key } = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
};
