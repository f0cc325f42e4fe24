/** A browser program on this machine. */
export interface FoundBrowser {
  readonly brand: 'Chromium' | 'Google Chrome' | 'Microsoft Edge' | 'Firefox';
  readonly path: string;
}

/** The first Chromium, Chrome or Edge; `GENSVAR_CHROMIUM` names one that lies somewhere else. */
export function findChromium(
  environment?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): FoundBrowser | undefined;

/** The first Firefox; `GENSVAR_FIREFOX` names one that lies somewhere else. */
export function findFirefox(
  environment?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): FoundBrowser | undefined;
