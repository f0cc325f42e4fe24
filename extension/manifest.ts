import { extensionManifestText } from '../shared/text/extension-manifest.ts';
import { LANGUAGES, type Language } from '../shared/text/language.ts';

export type ManifestTarget = 'chromium' | 'firefox';

export const VERSION = '0.1.0';
export const ICON_SIZES = [16, 32, 48, 128] as const;
export const LOCALES = LANGUAGES;

/** Fixed, so that an unpacked build has the same id, and so the same storage, wherever its folder lies. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtOXAZ78tuumRu3Yhli1uz2BYumL0emir0a2+d3nL4PqgEZ2XUHElvVqYht59TwNDoWd1Xb9YHbYmFNjIcApq75JKOaSaP6D8JeEpZMZZ4nTa6XSZDDbO70Gm9uq8bOoRxAWiiXQyCFwNtrqfu4ihrBbDCKO+h06jnC2UBlbVqORp3EKyvSzPSUglJnnYUinHE5YHpV4Tm1Fh0aNRC/faQ87Unqk7cLSwOaOGhUG9Rwy6aFJdIoJef2fqgto6/NSCcCbi//OKzCGyR/35kL3/D7QKVpqvEg2CIcrz6SpT8HIBTXKRft86mlwSrHocSbJoi+tHZFl4oHbqE56JJ9cn3wIDAQAB';
/** The id that Chromium makes of the key. */
export const CHROMIUM_ID = 'mniclgecakcgahllmoiefdgfelehkblk';
export const FIREFOX_ID = 'gensvar@gensvar';

/** Nothing here lets the extension read a page before a person has asked for it. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'] as const;

const icons = Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icons/${size}.png`]));

const shared = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: VERSION,
  default_locale: 'sv',
  icons,
  action: { default_title: '__MSG_action__', default_icon: icons },
  // Not `_execute_action`, which is told as a press on the button: by a key the keyboard goes to the panel as well.
  commands: { clip: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_action__' } },
  options_ui: { page: 'options.html', open_in_tab: true },
  // Asked for one by one, on a click, never at installation.
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  // Firefox would add upgrade-insecure-requests, and then the workspace on http://127.0.0.1 is out of reach.
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'; base-uri 'none'" },
} as const;

/** The manifest of one browser, as the object that is written to `manifest.json`. */
export const manifest = (target: ManifestTarget): Readonly<Record<string, unknown>> =>
  target === 'chromium'
    ? {
        ...shared,
        key: CHROMIUM_KEY,
        // sidePanel.open, which the toolbar click needs, came with 116.
        minimum_chrome_version: '116',
        permissions: [...PERMISSIONS, 'sidePanel'],
        // For the sign-in of scripts.run.
        optional_permissions: [...shared.optional_permissions, 'identity'],
        background: { service_worker: 'background.js', type: 'module' },
        side_panel: { default_path: 'panel.html' },
        storage: { managed_schema: 'policy.json' },
      }
    : {
        ...shared,
        // Firefox cannot ask for it later, and asks nobody about it at the installation.
        permissions: [...PERMISSIONS, 'identity'],
        background: { scripts: ['background.js'], type: 'module' },
        sidebar_action: {
          default_title: '__MSG_name__',
          default_panel: 'panel.html',
          default_icon: icons,
          open_at_install: false,
        },
        browser_specific_settings: {
          gecko: {
            id: FIREFOX_ID,
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: '142.0' },
        },
      };

/** What an IT department may lay down (`storage.managed`): the form that Chromium asks for. Read by store/items.ts. */
export const POLICY = {
  type: 'object',
  properties: {
    address: { type: 'string' },
    language: { type: 'string', enum: LANGUAGES },
    transport: { type: 'string', enum: ['web_app', 'scripts_run', 'none'] },
    client: { type: 'string' },
  },
} as const;

/** The words of the manifest in one language, in the browser's own form (`_locales/<language>/messages.json`). */
export const localeMessages = (language: Language): Readonly<Record<string, { message: string }>> =>
  Object.fromEntries(
    Object.entries(extensionManifestText[language]).map(([key, message]) => [key, { message }]),
  );
