// Where the browsers lie on this machine. Node's own modules only: this runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name, environment) =>
  (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(runnable);

const windowsFolders = (environment) =>
  [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(Boolean);

const chromiumCandidates = (platform, environment) => {
  if (platform === 'darwin') {
    return [
      { brand: 'Chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
      { brand: 'Google Chrome', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
      { brand: 'Microsoft Edge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
    ];
  }
  if (platform === 'win32') {
    return windowsFolders(environment).flatMap((folder) => [
      { brand: 'Chromium', path: join(folder, 'Chromium', 'Application', 'chrome.exe') },
      { brand: 'Google Chrome', path: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe') },
      { brand: 'Microsoft Edge', path: join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe') },
    ]);
  }
  return [
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Google Chrome', 'google-chrome'],
    ['Google Chrome', 'google-chrome-stable'],
    ['Microsoft Edge', 'microsoft-edge'],
    ['Microsoft Edge', 'microsoft-edge-stable'],
  ].map(([brand, name]) => ({ brand, path: onPath(name, environment) }));
};

const firefoxCandidates = (platform, environment) => {
  if (platform === 'darwin') {
    return [{ brand: 'Firefox', path: '/Applications/Firefox.app/Contents/MacOS/firefox' }];
  }
  if (platform === 'win32') {
    return windowsFolders(environment).map((folder) => ({
      brand: 'Firefox',
      path: join(folder, 'Mozilla Firefox', 'firefox.exe'),
    }));
  }
  return ['firefox-esr', 'firefox'].map((name) => ({ brand: 'Firefox', path: onPath(name, environment) }));
};

const first = (candidates) => candidates.find(({ path }) => path !== undefined && runnable(path));

// GENSVAR_CHROMIUM and GENSVAR_FIREFOX name a browser that lies somewhere else.
export const findChromium = (environment = process.env, platform = process.platform) =>
  first([
    { brand: 'Chromium', path: environment.GENSVAR_CHROMIUM },
    ...chromiumCandidates(platform, environment),
  ]);

export const findFirefox = (environment = process.env, platform = process.platform) =>
  first([
    { brand: 'Firefox', path: environment.GENSVAR_FIREFOX },
    ...firefoxCandidates(platform, environment),
  ]);
