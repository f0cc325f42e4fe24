import type { Language, Twin } from './language.ts';

/** Words of the extension's background, and those that it shares with the panel and the options page. */

/** Why a request came to nothing, as the extension itself finds out. What the sheet tells has its own sentence. */
type FailureWord =
  | 'not_connected'
  | 'no_permission'
  | 'offline'
  | 'login_page'
  | 'signed_out'
  | 'quota_page'
  | 'error_page'
  | 'not_found'
  | 'wrong_reply'
  | 'wrong_version'
  | 'busy'
  | 'not_running'
  | 'unreachable';

export interface ExtensionText {
  readonly menu: string;
  /** On the toolbar button, after the name. */
  readonly waiting: (count: number) => string;
  readonly refused: (count: number) => string;
  /** In the notification. */
  readonly notice: (count: number) => string;
  /** What went wrong, and what happens next or what to do. */
  readonly failures: Readonly<Record<FailureWord, string>>;
  readonly addressFaults: Readonly<Record<'no_address' | 'not_safe', string>>;
  readonly draftGone: string;
  readonly cannotSave: string;
  readonly storageFull: string;
  readonly tooLateToUndo: string;
  readonly notDone: string;
  readonly unanswered: string;
}

const sv: ExtensionText = {
  menu: 'Fånga det här i Gensvar',
  waiting: (count) => `${count} väntar på att skickas`,
  refused: (count) => `${count} togs inte emot`,
  notice: (count) => (count === 1 ? 'En väntar på besked från dig.' : `${count} väntar på besked från dig.`),
  failures: {
    not_connected: 'Webbläsaren är inte ansluten till något ark. Anslut den, så skickas det som väntar.',
    no_permission:
      'Tillägget får inte nå arkets adress. Välj Tillåt i inställningarna, så skickas det som väntar.',
    offline: 'Nätet är borta. Det som väntar skickas när det är tillbaka.',
    login_page:
      'Adressen leder till en inloggning. Be den som sköter arket att publicera webbappen för alla.',
    signed_out:
      'Google släpper inte in dig. Logga in igen i inställningarna, eller be den som sköter arket om åtkomst.',
    quota_page: 'Google tar inte emot mer just nu. Tillägget försöker igen senare av sig självt.',
    error_page: 'Arket svarar inte som det ska. Tillägget försöker igen av sig självt.',
    not_found: 'Arket finns inte på adressen längre. Be den som sköter det om en ny kod, och anslut igen.',
    wrong_reply:
      'Det som svarade var inte arket. Kanske kräver nätet att du loggar in. Tillägget försöker igen av sig självt.',
    wrong_version: 'Arket är nyare än tillägget. Uppdatera tillägget, så skickas det som väntar.',
    busy: 'Arket är upptaget just nu. Tillägget försöker igen av sig självt.',
    not_running: 'Gensvar är inte igång på den här datorn. Starta det, så skickas det som väntar.',
    unreachable: 'Arket svarar inte. Tillägget försöker igen av sig självt.',
  },
  addressFaults: {
    no_address:
      'Det är inte arkets adress för webbläsare. Kopiera den ur rutan Anslut webbläsare i arkets meny.',
    not_safe: 'Adressen är inte skyddad. Använd den som börjar på https.',
  },
  draftGone: 'Utkastet finns inte kvar: det har sparats eller tagits bort i ett annat fönster.',
  cannotSave: 'Ärendet sparades inte: något behöver rättas.',
  storageFull:
    'Inget sparades: webbläsarens lagring är full. Texten finns kvar. Skicka eller kopiera det som väntar i Utkorg, och försök igen.',
  tooLateToUndo: 'Det går inte att ångra längre: ärendet är på väg till arket.',
  notDone: 'Det gick inte att slutföra. Försök igen; det som är sparat finns kvar.',
  unanswered: 'Tillägget svarar inte. Stäng panelen och öppna den igen; det du skrivit finns kvar.',
};

const en: ExtensionText = {
  menu: 'Clip this in Gensvar',
  waiting: (count) => `${count} waiting to be sent`,
  refused: (count) => `${count} not accepted`,
  notice: (count) => (count === 1 ? 'One waits for word from you.' : `${count} wait for word from you.`),
  failures: {
    not_connected: 'The browser is not connected to a sheet. Connect it, and what waits will be sent.',
    no_permission:
      'The extension may not reach the sheet’s address. Choose Allow in the settings, and what waits will be sent.',
    offline: 'The network is gone. What waits will be sent when it is back.',
    login_page:
      'The address leads to a sign-in. Ask whoever looks after the sheet to publish the web app to everyone.',
    signed_out:
      'Google does not let you in. Sign in again in the settings, or ask whoever looks after the sheet for access.',
    quota_page: 'Google accepts no more just now. The extension will try again later by itself.',
    error_page: 'The sheet does not answer as it should. The extension will try again by itself.',
    not_found:
      'The sheet is no longer at the address. Ask whoever looks after it for a new code, and connect again.',
    wrong_reply:
      'What answered was not the sheet. Perhaps the network asks you to sign in. The extension will try again by itself.',
    wrong_version:
      'The sheet is newer than the extension. Update the extension, and what waits will be sent.',
    busy: 'The sheet is busy just now. The extension will try again by itself.',
    not_running: 'Gensvar is not running on this computer. Start it, and what waits will be sent.',
    unreachable: 'The sheet does not answer. The extension will try again by itself.',
  },
  addressFaults: {
    no_address:
      'That is not the sheet’s address for browsers. Copy it from Connect browser in the sheet’s menu.',
    not_safe: 'The address is not protected. Use the one that begins with https.',
  },
  draftGone: 'The draft is no longer here: it has been saved or removed in another window.',
  cannotSave: 'The matter was not saved: something needs to be corrected.',
  storageFull:
    'Nothing was saved: the browser’s storage is full. The text is still here. Send or copy what waits in the Outbox, and try again.',
  tooLateToUndo: 'It can no longer be undone: the matter is on its way to the sheet.',
  notDone: 'It could not be finished. Try again; what is saved is still here.',
  unanswered:
    'The extension does not answer. Close the panel and open it again; what you wrote is still here.',
};

export const extensionText: Twin<ExtensionText> = { sv, en };

/** What went wrong, and what happens next or what to do: in the sheet's own words where it was the sheet that told. */
export function failureText(language: Language, kind: string, told: string | undefined): string {
  const { failures } = extensionText[language];
  return told || failures[kind as FailureWord] || failures.error_page;
}
