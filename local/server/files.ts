import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { RequestError, send } from './answers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Sends a file of a folder, and never one outside it. @throws RequestError 404 */
export function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const file = normalize(join(folder, path));
  const type = TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined || !existsSync(file)) {
    throw new RequestError(404, 'No such page');
  }
  send(response, 200, type, readFileSync(file), headers);
}
