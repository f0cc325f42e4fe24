import { SCRIPT_SCOPES } from '../shared/protocol/script-scopes.ts';

/**
 * The manifest of the script project, as the object that is written to `appsscript.json`.
 *
 * The scopes are named so that Google does not guess wider ones: this spreadsheet only, our own sidebar and
 * dialogs in it, the address of the person who works there, which stands in every event, the triggers that read edits
 * by hand and run at night, and files in Drive that the script itself has made: reports as documents, photos. The web app runs as its owner, the role account, and is open to callers
 * without a Google session, because the extension signs each request itself.
 */
export const manifest = (): Readonly<Record<string, unknown>> => ({
  timeZone: 'Europe/Stockholm',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
  oauthScopes: SCRIPT_SCOPES,
  webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
});
