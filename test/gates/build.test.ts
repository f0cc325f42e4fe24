import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { extensionIdOf } from '../../local/browser/connection.ts';
import { EXPORTED } from './exported.ts';
import { PANELS, PUSHED } from './pushed.ts';
import { DIST, parse } from './sources.ts';

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];

const textOf = (...path: readonly string[]): string => readFileSync(join(DIST, ...path), 'utf8');

const topLevelFunctions = (code: string): readonly string[] =>
  parse('Code.js', code)
    .statements.filter(ts.isFunctionDeclaration)
    .map(({ name }) => name?.text ?? '')
    .sort();

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** Scripts, pages, styles and words; icons and what the launcher lays in are not weight of ours. */
const extensionFiles = (folder: string): readonly string[] =>
  readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.png$|^connection\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test.each([
  'extension-chrome/background.js',
  'extension-chrome/shared.js',
  'extension-chrome/options.js',
  'extension-chrome/clip.js',
  'extension-chrome/clip-sites.js',
  'extension-chrome/clip-marks.js',
  'extension-chrome/clip-thread.js',
  'extension-chrome/clip-forms.js',
  'extension-chrome/clip-page.js',
  'extension-chrome/clip-pick.js',
  'extension-chrome/clip-look.js',
  'extension-chrome/clip-choose.js',
  'extension-chrome/clip-whole.js',
  'extension-chrome/masking.js',
  'extension-chrome/english.js',
  'extension-chrome/After.js',
  'extension-chrome/panel.html',
  'extension-chrome/options.html',
  'extension-firefox/background.js',
  'extension-firefox/clip.js',
  'extension-firefox/panel.html',
  'extension-firefox/options.html',
  'apps-script/appsscript.json',
  'local/gensvar.js',
  'local/services.js',
  'local/sheet/index.html',
])('%s was built', (path) => {
  expect(existsSync(join(DIST, path))).toBe(true);
});

test('what Google can call is exactly the intended list', () => {
  expect(
    topLevelFunctions('function b() {} var Gas = (function() { function c() {} })(); function a() {}'),
  ).toEqual(['a', 'b']);
  expect(topLevelFunctions(textOf('apps-script', 'Code.js'))).toEqual(EXPORTED);
});

test('the panels are there, hold no backtick and load nothing', () => {
  expect(readdirSync(join(DIST, 'apps-script')).sort()).toEqual(PUSHED);
  for (const panel of PANELS) {
    const html = textOf('apps-script', `${panel}.html`);
    expect(html.includes('`'), panel).toBe(false);
    expect(/<(script|link|img)[^>]*(src|href)="(?!data:)/.exec(html), panel).toBeNull();
    expect(html.match(/<\/script/gi)?.length, panel).toBe(html.match(/<script/gi)?.length);
  }
});

test.each(['extension-chrome', 'extension-firefox'])(
  '%s weighs at most 60 KB without the parts that few pages or texts, English, the tabs of what is saved and the settings need, its clip script and each part 15 KB',
  (folder) => {
    const isPart = (path: string) =>
      /(?:clip-\w+|options|masking|english|Taken|After|CopyOutbox)\.js$/.test(path);
    const files = extensionFiles(folder);
    const sizes = files.filter((path) => !isPart(path)).map((path) => ({ path, size: gzipped(path) }));
    for (const part of files.filter(isPart)) expect(gzipped(part), part).toBeLessThanOrEqual(15 * 1024);
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const clip = gzipped(join(DIST, folder, 'clip.js'));
    console.log(`${folder}: ${total} bytes gzip in all, clip.js ${clip}`);
    expect(clip).toBeLessThanOrEqual(15 * 1024);
    expect(total, sizes.map(({ path, size }) => `${size} ${path}`).join('\n')).toBeLessThanOrEqual(60 * 1024);
  },
);

test.each([
  ['extension-chrome', [...PERMISSIONS, 'sidePanel'].sort()],
  ['extension-firefox', [...PERMISSIONS, 'identity'].sort()],
])('%s asks for these permissions at installation and for no other', (folder, permissions) => {
  const manifest = JSON.parse(textOf(folder, 'manifest.json'));
  expect([...manifest.permissions].sort()).toEqual(permissions);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/upgrade-insecure|unsafe|https?:/);
  expect(manifest.manifest_version).toBe(3);
});

test('the unpacked extension has the id that the launcher and the tests count on', () => {
  expect(extensionIdOf(join(DIST, 'extension-chrome'))).toBe(CHROMIUM_ID);
});

test('both browsers run the same code', () => {
  for (const path of extensionFiles('extension-chrome').filter((each) => !each.endsWith('manifest.json'))) {
    const twin = path.replace('extension-chrome', 'extension-firefox');
    expect(readFileSync(twin, 'utf8') === readFileSync(path, 'utf8'), twin).toBe(true);
  }
});
