import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CommandIo } from '../../local/cli/command.ts';
import { extract } from '../../local/cli/extract.ts';
import { buildClip, chromiumOrSkip } from './support/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'gensvar-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out: string[] = [];
const err: string[] = [];
const io = (environment: CommandIo['environment'] = process.env): CommandIo => {
  out.length = 0;
  err.length = 0;
  return {
    stdin: (async function* () {})(),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    cwd: folder,
    environment,
    language: 'sv',
  };
};

test('each thing that is missing is one sentence', async () => {
  await expect(extract([], io())).rejects.toThrow('Flaggan --list saknas');
  await expect(extract(['--list', 'x'], io(), folder)).rejects.toThrow('Klippskriptet finns inte i');
});

describe.skipIf(!chromiumOrSkip())('with a Chromium', () => {
  test('a page that cannot be read gives null and an error, and the others are read all the same', async () => {
    const dist = await buildClip();
    try {
      writeFileSync(
        join(folder, 'sida.html'),
        '<!doctype html><title>Om</title><h1>Om bron</h1><p>Bron över ån byggdes 1931 och ska målas om i sommar.</p>',
      );
      const task = { url: 'https://bro.exempel.se/', file: 'sida.html' };
      const list = [
        { ...task, id: 'a', file: 'finns-inte.html' },
        { ...task, id: 'b' },
        { ...task, id: 'c', point: 'MÅLAS om, i sommar' },
      ];
      writeFileSync(join(folder, 'lista.jsonl'), list.map((line) => JSON.stringify(line)).join('\n'));
      expect(await extract(['--list', 'lista.jsonl'], io(), dist)).toBe(1);
      const lines = out.map((line) => JSON.parse(line));
      expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(lines[0].draft).toBeNull();
      expect(err.join('')).toContain('a kunde inte läsas');
      for (const { draft, ms } of lines.slice(1)) {
        expect(draft).toMatchObject({
          platform: 'page',
          title: 'Om bron',
          text: expect.stringContaining('Bron över ån'),
        });
        expect(ms).toBeGreaterThan(0);
      }
      writeFileSync(join(folder, 'fel.jsonl'), '{"id":"a"}\n');
      await expect(extract(['--list', 'fel.jsonl'], io(), dist)).rejects.toThrow('fel.jsonl, rad 1:');
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
  });
});
