import type { Failure } from '../protocol/messages.ts';
import type { Twin } from './language.ts';
import { type ListedChoiceWords, listedChoiceWords } from './listed-choices.ts';

interface SheetWords extends ListedChoiceWords {
  readonly menu: {
    readonly showMatter: string;
    readonly writeLetter: string;
    readonly overview: string;
    readonly connection: string;
    readonly setUp: string;
  };
  readonly panels: { readonly sidebar: string; readonly overview: string; readonly connection: string };
  readonly languages: { readonly sv: string; readonly en: string };
  readonly district: string;
  readonly openReferral: string;
  readonly answeredReferral: string;
  /** Shown by Google when somebody edits a protected tab. */
  readonly machineTab: string;
  readonly setUp: {
    readonly title: string;
    readonly tab: (title: string, number: number, of: number) => string;
    readonly done: (district: string) => string;
    readonly repaired: (what: readonly string[]) => string;
    /** Names of tabs and columns have been put into the workbook's language. */
    readonly spoken: string;
    readonly addedTab: (title: string) => string;
    /** Points that the template of checklists has gained. */
    readonly newChecks: (count: number) => string;
    readonly addedColumn: (column: string, tab: string) => string;
    readonly restoredColumn: (column: string, tab: string) => string;
    /** Title of the hidden copy that an upgrade leaves of a tab. */
    readonly copyOf: (tab: string, day: string) => string;
    readonly copied: (copies: readonly string[]) => string;
    readonly added: (tabs: number, columns: number) => string;
    readonly refilling: (done: number, of: number) => string;
    readonly refilled: (matters: number) => string;
  };
  readonly findings: {
    readonly missingTab: (title: string) => string;
    readonly missingColumn: (column: string, tab: string) => string;
    readonly foundByTitle: (column: string, tab: string) => string;
    readonly wrongLocale: string;
    readonly wrongTimeZone: string;
  };
  readonly errors: {
    readonly busy: string;
    readonly notSetUp: string;
    readonly missingTab: (title: string) => string;
    readonly missingColumn: (column: string, tab: string) => string;
    readonly tooLong: (what: string) => string;
    readonly noAddress: string;
    readonly badRequest: (where: string) => string;
    readonly unexpected: (detail: string) => string;
    /** The person may not write in a tab, or has not let the script do what it was asked. */
    readonly noRight: string;
    readonly noRightIn: (tab: string) => string;
    /** What was done is kept, but not everything that follows from it could be written. */
    readonly unfinished: string;
    readonly unknownDevice: string;
    readonly noMatter: (number: string) => string;
    readonly onlyInSheet: string;
  };
  readonly failures: Readonly<Record<Failure, string>>;
  /** Instead of `wrong_version`, where the extension is the newer of the two. */
  readonly olderThanExtension: string;
  /** What the web app's address says to somebody who opens it in a browser. */
  readonly webPage: { readonly title: string; readonly lines: readonly string[] };
}

const sv: SheetWords = {
  menu: {
    showMatter: 'Visa ärendet',
    writeLetter: 'Skriv brev',
    overview: 'Översikt',
    connection: 'Anslut webbläsare',
    setUp: 'Ställ in arket',
  },
  panels: { sidebar: 'Gensvar', overview: 'Översikt', connection: 'Anslut webbläsare' },
  languages: { sv: 'Svenska', en: 'English' },
  ...listedChoiceWords.sv,
  district: 'Stadsdelen',
  openReferral: 'Öppen',
  answeredReferral: 'Besvarad',
  machineTab: 'Skrivs av Gensvar. Ändringar för hand kan göra tider och tal fel.',
  setUp: {
    title: 'Ställer in arket',
    tab: (title, number, of) => `Fliken ${title} (${number} av ${of})`,
    done: (district) =>
      `Arket är klart för ${district}. Byt stadsdel i fliken Inställningar om det är fel. Nästa steg: Gensvar → Visa ärendet.`,
    repaired: (what) => `Arket är klart. ${what.join(' ')}`,
    spoken:
      'Flikar, kolumner och listor är nu på svenska. Orden i raderna följer efter inom några minuter; ladda om sidan så byter menyn.',
    addedTab: (title) => `Fliken ${title} lades till.`,
    newChecks: (count) =>
      count === 1
        ? 'En ny punkt lades till i checklistorna. Era egna ord står kvar.'
        : `${count} nya punkter lades till i checklistorna. Era egna ord står kvar.`,
    addedColumn: (column, tab) => `Kolumnen ${column} lades till i ${tab}.`,
    restoredColumn: (column, tab) => `Kolumnen ${column} i ${tab} känns igen igen.`,
    copyOf: (tab, day) => `${tab}, kopia ${day}`,
    copied: (copies) => `Som det var innan ligger i dolda flikar: ${copies.join('; ')}.`,
    added: (tabs, columns) => `Arket är uppgraderat: nya flikar ${tabs}, nya kolumner ${columns}.`,
    refilling: (done, of) => `Fyller i ur händelserna: ${done} av ${of} ärenden`,
    refilled: (matters) => `Det nya är ifyllt ur händelserna för ${matters} ärenden.`,
  },
  findings: {
    missingTab: (title) => `Fliken ${title} saknas.`,
    missingColumn: (column, tab) => `Kolumnen ${column} saknas i fliken ${tab}.`,
    foundByTitle: (column, tab) =>
      `Kolumnen ${column} i fliken ${tab} har tappat sitt dolda märke och känns bara igen på sin rubrik.`,
    wrongLocale: 'Arkets språkområde är inte Sverige, så datum och tal kan läsas fel.',
    wrongTimeZone: 'Arkets tidszon är inte Stockholm, så dagar kan bli fel.',
  },
  errors: {
    busy: 'Någon annan skriver i arket just nu. Inget sparades; försök igen om en stund.',
    notSetUp: 'Arket är inte inställt än. Välj Gensvar → Ställ in arket.',
    missingTab: (title) =>
      `Inget sparades: fliken ${title} saknas. Ångra borttagningen, eller välj Gensvar → Ställ in arket.`,
    missingColumn: (column, tab) =>
      `Inget sparades: kolumnen ${column} saknas i fliken ${tab}. Ångra borttagningen, eller välj Gensvar → Ställ in arket.`,
    tooLong: (what) => `Inget sparades: ${what} är längre än arket rymmer. Korta texten och försök igen.`,
    noAddress:
      'Arket har ingen webbadress än. Den som sköter arket behöver publicera det som webbapp en gång: Tillägg → Apps Script → Distribuera → Ny distribution.',
    badRequest: (where) =>
      `Frågan till arket kunde inte läsas (${where}). Ladda om sidopanelen och försök igen.`,
    noRight:
      'Inget sparades: du har inte rätt att skriva i en av flikarna, eller har inte godkänt Gensvar än. Be den som äger arket om redigeringsrätt, ladda om arket och försök igen.',
    noRightIn: (tab) =>
      `Inget sparades: du har inte rätt att ändra i fliken ${tab}, som är skyddad. Be den som äger arket om rätt att redigera den (Data → Skydda kalkylblad och intervall) och gör sedan om steget.`,
    unfinished:
      'Steget är sparat i fliken Händelser, men allt som följer av det kunde inte skrivas i de andra flikarna. Gör inte om det: nästa steg av någon som har rätt att redigera alla flikar skriver klart.',
    unexpected: (detail) =>
      `Arket kunde inte göra det: ${detail} Ladda om sidopanelen och försök igen. Står det kvar, kör Gensvar → Ställ in arket.`,
    noMatter: (number) =>
      `${number} har ingen rad i fliken Ärenden. Raden kan vara borttagen; händelserna finns kvar i fliken Händelser.`,
    onlyInSheet: 'Det här kan bara göras i arket. Öppna arket och välj i menyn Gensvar.',
    unknownDevice: 'Webbläsaren finns inte i listan. Den kan redan vara borttagen; öppna listan på nytt.',
  },
  failures: {
    busy: 'Arket är upptaget just nu. Det skickas igen av sig självt.',
    clock: 'Datorns klocka går mer än tio minuter fel. Det skickas igen med arkets tid.',
    unknown_key: 'Arket känner inte igen webbläsaren. Anslut den på nytt: Gensvar → Anslut webbläsare.',
    revoked_key: 'Anslutningen har tagits bort i arket. Anslut på nytt: Gensvar → Anslut webbläsare.',
    expired_key: 'Anslutningen har gått ut. Anslut på nytt: Gensvar → Anslut webbläsare.',
    bad_signature:
      'Meddelandet stämmer inte med anslutningens nyckel. Anslut på nytt: Gensvar → Anslut webbläsare.',
    replayed: 'Meddelandet har redan tagits emot en gång.',
    wrong_code:
      'Koden stämmer inte, är redan använd eller har gått ut. Skapa en ny: Gensvar → Anslut webbläsare.',
    too_large: 'Det är för stort för att tas emot på en gång (gränsen är 256 kB).',
    bad_request: 'Meddelandet kunde inte läsas. Uppdatera tillägget i webbläsaren.',
    wrong_version: 'Tillägget är äldre än arket. Uppdatera tillägget i webbläsaren.',
    not_set_up: 'Arket är inte inställt. Välj Gensvar → Ställ in arket i arket.',
  },
  olderThanExtension: 'Arket är äldre än tillägget. Be den som sköter arket att uppdatera Gensvar i det.',
  webPage: {
    title: 'Gensvar',
    lines: [
      'Det här är adressen som Gensvars tillägg i webbläsaren skickar till.',
      'Här finns inget att läsa. Öppna arket i stället, eller anslut webbläsaren med menyn Gensvar → Anslut webbläsare.',
      'This is where Gensvar’s browser extension delivers. There is nothing to read here; open the sheet instead.',
    ],
  },
};

const en: SheetWords = {
  menu: {
    showMatter: 'Show the matter',
    writeLetter: 'Write a letter',
    overview: 'Overview',
    connection: 'Connect a browser',
    setUp: 'Set up the sheet',
  },
  panels: { sidebar: 'Gensvar', overview: 'Overview', connection: 'Connect a browser' },
  languages: { sv: 'Svenska', en: 'English' },
  ...listedChoiceWords.en,
  district: 'The district',
  openReferral: 'Open',
  answeredReferral: 'Answered',
  machineTab: 'Written by Gensvar. Changes by hand can make times and figures wrong.',
  setUp: {
    title: 'Setting up the sheet',
    tab: (title, number, of) => `The tab ${title} (${number} of ${of})`,
    done: (district) =>
      `The sheet is ready for ${district}. Change the district in the tab Settings if that is wrong. Next: Gensvar → Show the matter.`,
    repaired: (what) => `The sheet is ready. ${what.join(' ')}`,
    spoken:
      'Tabs, columns and lists are now in English. The words in the rows follow within minutes; load the page again for the menu.',
    addedTab: (title) => `The tab ${title} was added.`,
    newChecks: (count) =>
      count === 1
        ? 'One new point was added to the checklists. Your own words stay.'
        : `${count} new points were added to the checklists. Your own words stay.`,
    addedColumn: (column, tab) => `The column ${column} was added to ${tab}.`,
    restoredColumn: (column, tab) => `The column ${column} in ${tab} is recognised again.`,
    copyOf: (tab, day) => `${tab}, copy ${day}`,
    copied: (copies) => `How it was before is in hidden tabs: ${copies.join('; ')}.`,
    added: (tabs, columns) => `The sheet is upgraded: new tabs ${tabs}, new columns ${columns}.`,
    refilling: (done, of) => `Filling in from the events: ${done} of ${of} matters`,
    refilled: (matters) => `What is new is filled in from the events of ${matters} matters.`,
  },
  findings: {
    missingTab: (title) => `The tab ${title} is missing.`,
    missingColumn: (column, tab) => `The column ${column} is missing in the tab ${tab}.`,
    foundByTitle: (column, tab) =>
      `The column ${column} in the tab ${tab} has lost its hidden mark and is only recognised by its title.`,
    wrongLocale: 'The locale of the sheet is not Sweden, so dates and numbers can be misread.',
    wrongTimeZone: 'The time zone of the sheet is not Stockholm, so days can be wrong.',
  },
  errors: {
    busy: 'Somebody else is writing in the sheet right now. Nothing was saved; try again in a moment.',
    notSetUp: 'The sheet is not set up yet. Choose Gensvar → Set up the sheet.',
    missingTab: (title) =>
      `Nothing was saved: the tab ${title} is missing. Undo its removal, or choose Gensvar → Set up the sheet.`,
    missingColumn: (column, tab) =>
      `Nothing was saved: the column ${column} is missing in the tab ${tab}. Undo its removal, or choose Gensvar → Set up the sheet.`,
    tooLong: (what) =>
      `Nothing was saved: ${what} is longer than the sheet can hold. Shorten the text and try again.`,
    noAddress:
      'The sheet has no web address yet. Whoever looks after the sheet has to publish it as a web app once: Extensions → Apps Script → Deploy → New deployment.',
    badRequest: (where) =>
      `The request to the sheet could not be read (${where}). Reload the sidebar and try again.`,
    noRight:
      'Nothing was saved: you may not write in one of the tabs, or have not approved Gensvar yet. Ask the owner of the sheet for the right to edit, reload the sheet and try again.',
    noRightIn: (tab) =>
      `Nothing was saved: you may not change the tab ${tab}, which is protected. Ask the owner of the sheet for the right to edit it (Data → Protect sheets and ranges), then do the step again.`,
    unfinished:
      'The step is saved in the tab Events, but not everything that follows from it could be written in the other tabs. Do not do it again: the next step by somebody who may edit all tabs writes the rest.',
    unexpected: (detail) =>
      `The sheet could not do that: ${detail} Reload the sidebar and try again. If it stays, run Gensvar → Set up the sheet.`,
    noMatter: (number) =>
      `${number} has no row in the tab Matters. The row may have been deleted; its events are still in the tab Events.`,
    onlyInSheet: 'This can only be done in the sheet. Open the sheet and choose in the menu Gensvar.',
    unknownDevice: 'The browser is not in the list. It may have been removed already; open the list again.',
  },
  failures: {
    busy: 'The sheet is busy right now. It is sent again by itself.',
    clock: 'This computer’s clock is more than ten minutes wrong. It is sent again with the sheet’s time.',
    unknown_key: 'The sheet does not know this browser. Connect it again: Gensvar → Connect a browser.',
    revoked_key: 'The connection was removed in the sheet. Connect again: Gensvar → Connect a browser.',
    expired_key: 'The connection has expired. Connect again: Gensvar → Connect a browser.',
    bad_signature:
      'The message does not match the key of the connection. Connect again: Gensvar → Connect a browser.',
    replayed: 'The message has been taken in once already.',
    wrong_code: 'The code is wrong, used or expired. Create a new one: Gensvar → Connect a browser.',
    too_large: 'It is too large to be taken in at once (the limit is 256 kB).',
    bad_request: 'The message could not be read. Update the extension in the browser.',
    wrong_version: 'The extension is older than the sheet. Update the extension in the browser.',
    not_set_up: 'The sheet is not set up. Choose Gensvar → Set up the sheet in the sheet.',
  },
  olderThanExtension:
    'The sheet is older than the extension. Ask whoever looks after the sheet to update Gensvar in it.',
  webPage: {
    title: 'Gensvar',
    lines: [
      'This is where Gensvar’s browser extension delivers.',
      'There is nothing to read here. Open the sheet instead, or connect the browser from the menu Gensvar → Connect a browser.',
    ],
  },
};

/** Menu, settings, what set-up says, and the sheet's words to people and to the extension. */
export const sheetWords: Twin<SheetWords> = { sv, en };
