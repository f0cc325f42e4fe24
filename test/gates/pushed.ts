import { existsSync, readdirSync } from 'node:fs';

/** Folders of panels: each becomes one page of the add-on. */
export const PANELS: readonly string[] = readdirSync('apps-script/panels')
  .filter((name) => existsSync(`apps-script/panels/${name}/index.html`))
  .sort();

/** Every file that is pushed to Google, and nothing else. */
export const PUSHED: readonly string[] = [
  'Code.js',
  'appsscript.json',
  ...PANELS.map((name) => `${name}.html`),
].sort();
