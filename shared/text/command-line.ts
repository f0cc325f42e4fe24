import type { Twin } from './language.ts';

export type CommandName =
  | 'start'
  | 'export'
  | 'extract'
  | 'mask'
  | 'metrics'
  | 'report'
  | 'survival'
  | 'similar'
  | 'suggest';

const listed = (commands: readonly CommandName[], about: Readonly<Record<CommandName, string>>): string =>
  commands.map((name) => `  ${name.padEnd(10)} ${about[name]}`).join('\n');

/** The words of the command line `gensvar`. */
export interface CommandLineText {
  readonly help: (commands: readonly CommandName[]) => string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly startHelp: string;
  readonly unknownCommand: (name: string, known: readonly string[]) => string;
  readonly unknownFlag: (flag: string, known: readonly string[]) => string;
  readonly flagNeedsValue: (flag: string) => string;
  readonly flagTakesNoValue: (flag: string) => string;
  readonly unexpectedArgument: (argument: string) => string;
  readonly flagMissing: (flag: string) => string;
  readonly badDate: (value: string) => string;
  readonly fileUnreadable: (path: string, cause: string) => string;
  readonly badLine: (path: string, line: number, cause: string) => string;
  readonly unexpected: (name: string, cause: string) => string;

  readonly badTask: string;
  readonly clipMissing: (folder: string) => string;
  readonly noChromium: string;
  readonly pageNotRead: (id: string, cause: string) => string;

  readonly badPort: (value: string) => string;
  readonly portInUse: (port: number) => string;
  readonly portRefused: (port: number) => string;
  readonly dataUnwritable: (folder: string, cause: string) => string;
  readonly dataIsFile: (folder: string) => string;
  readonly dataInUse: (folder: string) => string;
  readonly dataTooNew: (folder: string) => string;
  readonly workspaceFailed: (cause: string) => string;
  readonly fillingDemo: string;
  readonly filledDemo: (percent: number) => string;
  readonly ready: (address: string, data: string) => string;
  readonly browserOpened: (brand: string) => string;
  readonly browserFailed: (brand: string, cause: string) => string;
  readonly browserNotAsked: string;
  readonly noDisplay: string;
  readonly noBrowser: string;
  readonly loadByHand: (chromeFolder: string, firefoxFile: string) => string;
  readonly pairingFailed: (cause: string) => string;
  readonly stopHint: string;
  readonly goodbye: string;
}

const sv: CommandLineText = {
  help: (commands) => `Gensvar, lokalt på den här datorn.

Så här: npm start -- [flaggor]
        npm run -s gensvar -- <kommando> [flaggor]

Kommandon
${listed(commands, sv.commands)}

Flaggor för alla
  --language sv|en   Språk för det som skrivs ut. Annars det som systemet anger, eller svenska.
  --help             Visar den här hjälpen.
`,
  commands: {
    start: 'Startar arbetsytan: arket i webbläsaren, med tilläggets menyer och paneler.',
    extract: 'Läser sparade sidor med klippskriptet och skriver ett utkast per rad (JSON).',
    mask: 'Läser text från standard in och döljer personuppgifter (JSON).',
    metrics: 'Räknar nyckeltal ur händelser: --events FIL --as-of DATUM (JSON).',
    export: 'Gör en fil av ärendena: --data MAPP --format xlsx|csv|json|ndjson|open311|open-data --out FIL.',
    report: 'Fryser en rapport: --events FIL --period T1-2026 --as-of DATUM --out MAPP (HTML, docx, xlsx).',
    survival: 'Räknar en överlevnadstabell ur tider: --durations FIL (JSON).',
    similar: 'Finner liknande ärenden: --matters FIL --queries FIL (JSON per rad).',
    suggest: 'Föreslår tema och ansvarig: --history FIL --matters FIL (JSON per rad).',
  },
  startHelp: `npm start -- [flaggor]

  --port N       Port på 127.0.0.1. Annars 8787; 0 tar en ledig.
  --data MAPP    Mapp där arbetsboken ligger. Annars en egen mapp för dig på datorn.
  --no-browser   Öppna ingen webbläsare.
  --demo         Fyller en tom arbetsbok med påhittade ärenden och visar sidor att klippa från.
`,
  unknownCommand: (name, known) => `Kommandot "${name}" finns inte. Det finns: ${known.join(', ')}.`,
  unknownFlag: (flag, known) =>
    known.length === 0
      ? `Flaggan ${flag} finns inte; kommandot har inga flaggor.`
      : `Flaggan ${flag} finns inte. Det finns: ${known.join(', ')}.`,
  flagNeedsValue: (flag) => `Efter ${flag} ska det stå ett värde.`,
  flagTakesNoValue: (flag) => `Flaggan ${flag} tar inget värde.`,
  unexpectedArgument: (argument) => `"${argument}" väntades inte här. Skriv --help för att se vad som går.`,
  flagMissing: (flag) => `Flaggan ${flag} saknas, och kommandot behöver den.`,
  badDate: (value) => `"${value}" är inget datum. Skriv det som 2026-04-13.`,
  fileUnreadable: (path, cause) => `Filen ${path} kunde inte läsas: ${cause}.`,
  badTask: 'raden är inte ett JSON-objekt med id, file och url',
  clipMissing: (folder) => `Klippskriptet finns inte i ${folder}. Kör npm run build först.`,
  noChromium: 'Ingen Chromium, Chrome eller Edge hittades. Ange var den ligger med CHROMIUM_PATH.',
  pageNotRead: (id, cause) => `${id} kunde inte läsas: ${cause}`,
  badLine: (path, line, cause) => `${path}, rad ${line}: ${cause}.`,
  unexpected: (name, cause) =>
    `Kommandot "${name}" avbröts av ett fel i Gensvar: ${cause}. Inget du har sparat är borta.`,

  badPort: (value) => `"${value}" är ingen port. Välj ett heltal mellan 0 och 65535.`,
  portInUse: (port) =>
    `Port ${port} används redan av ett annat program. Avsluta det, eller välj en annan port med --port.`,
  portRefused: (port) => `Port ${port} får inte användas av dig på den här datorn. Välj en annan med --port.`,
  dataUnwritable: (folder, cause) =>
    `Det går inte att skriva i datamappen ${folder} (${cause}). Ändra rättigheterna, eller välj en annan mapp med --data.`,
  dataIsFile: (folder) => `${folder} är en fil, inte en mapp. Välj en annan mapp med --data.`,
  dataInUse: (folder) =>
    `Arbetsboken i ${folder} är redan öppen i ett Gensvar som är igång. Använd det, avsluta det, eller välj en annan mapp med --data.`,
  dataTooNew: (folder) =>
    `Arbetsboken i ${folder} är skriven av en senare version av Gensvar. Hämta den versionen, eller välj en annan mapp med --data.`,
  workspaceFailed: (cause) => `Arbetsytan kunde inte starta: ${cause}.`,
  fillingDemo: 'Fyller exemplet med ett års påhittade ärenden. Det tar upp till en minut …',
  filledDemo: (percent) => `  ${percent} %`,
  ready: (address, data) => `Gensvar är igång: ${address}\nArbetsboken ligger i: ${data}`,
  browserOpened: (brand) => `${brand} öppnas med Gensvars tillägg, redan anslutet.`,
  browserFailed: (brand, cause) => `${brand} kunde inte öppnas (${cause}). Arbetsytan är igång ändå.`,
  browserNotAsked: 'Ingen webbläsare öppnas (--no-browser).',
  noDisplay: 'Här finns ingen skärm, så ingen webbläsare öppnas.',
  noBrowser: 'Ingen Chromium, Chrome eller Edge hittades, så ingen webbläsare öppnas.',
  loadByHand: (
    chromeFolder,
    firefoxFile,
  ) => `Så här lägger du till tillägget själv; det ansluter av sig självt:
  Chrome, Edge: öppna chrome://extensions, slå på Programmerarläge, välj Läs in okomprimerat tillägg och mappen
    ${chromeFolder}
  Firefox: öppna about:debugging#/runtime/this-firefox, välj Läs in tillfälligt tillägg och filen
    ${firefoxFile}`,
  pairingFailed: (cause) =>
    `Tillägget kan inte ansluta av sig självt: ${cause}. Anslut det från menyn Gensvar i arket.`,
  stopHint: 'Avsluta med Ctrl-C.',
  goodbye: 'Gensvar är avslutat. Allt är sparat.',
};

const en: CommandLineText = {
  help: (commands) => `Gensvar, locally on this computer.

Usage: npm start -- [flags]
       npm run -s gensvar -- <command> [flags]

Commands
${listed(commands, en.commands)}

Flags for all
  --language sv|en   Language of what is printed. Otherwise the system's, or Swedish.
  --help             Shows this help.
`,
  commands: {
    start: "Starts the workspace: the sheet in the browser, with the add-on's menus and panels.",
    extract: 'Reads saved pages with the clip script and prints one draft per line (JSON).',
    mask: 'Reads text from standard input and hides personal data (JSON).',
    metrics: 'Computes figures from events: --events FILE --as-of DATE (JSON).',
    export:
      'Makes a file of the matters: --data FOLDER --format xlsx|csv|json|ndjson|open311|open-data --out FILE.',
    report: 'Freezes a report: --events FILE --period T1-2026 --as-of DATE --out FOLDER (HTML, docx, xlsx).',
    survival: 'Computes a survival table from durations: --durations FILE (JSON).',
    similar: 'Finds similar matters: --matters FILE --queries FILE (a line of JSON each).',
    suggest: 'Suggests theme and responsible: --history FILE --matters FILE (a line of JSON each).',
  },
  startHelp: `npm start -- [flags]

  --port N       Port on 127.0.0.1. Otherwise 8787; 0 takes a free one.
  --data FOLDER  Folder of the workbook. Otherwise a folder of your own on this computer.
  --no-browser   Open no browser.
  --demo         Fills an empty workbook with invented matters and serves pages to clip from.
`,
  unknownCommand: (name, known) => `There is no command "${name}". There are: ${known.join(', ')}.`,
  unknownFlag: (flag, known) =>
    known.length === 0
      ? `There is no flag ${flag}; the command has no flags.`
      : `There is no flag ${flag}. There are: ${known.join(', ')}.`,
  flagNeedsValue: (flag) => `A value must follow ${flag}.`,
  flagTakesNoValue: (flag) => `The flag ${flag} takes no value.`,
  unexpectedArgument: (argument) =>
    `"${argument}" was not expected here. Write --help to see what can be done.`,
  flagMissing: (flag) => `The flag ${flag} is missing, and the command needs it.`,
  badDate: (value) => `"${value}" is not a date. Write it as 2026-04-13.`,
  fileUnreadable: (path, cause) => `The file ${path} could not be read: ${cause}.`,
  badTask: 'the line is not a JSON object with id, file and url',
  clipMissing: (folder) => `The clip script is not in ${folder}. Run npm run build first.`,
  noChromium: 'No Chromium, Chrome or Edge was found. Say where it is with CHROMIUM_PATH.',
  pageNotRead: (id, cause) => `${id} could not be read: ${cause}`,
  badLine: (path, line, cause) => `${path}, line ${line}: ${cause}.`,
  unexpected: (name, cause) =>
    `The command "${name}" was stopped by a fault in Gensvar: ${cause}. Nothing that you saved is lost.`,

  badPort: (value) => `"${value}" is not a port. Choose a whole number from 0 to 65535.`,
  portInUse: (port) =>
    `Port ${port} is already used by another program. End it, or choose another port with --port.`,
  portRefused: (port) => `You may not use port ${port} on this computer. Choose another with --port.`,
  dataUnwritable: (folder, cause) =>
    `The data folder ${folder} cannot be written (${cause}). Change its permissions, or choose another folder with --data.`,
  dataIsFile: (folder) => `${folder} is a file, not a folder. Choose another folder with --data.`,
  dataInUse: (folder) =>
    `The workbook in ${folder} is already open in a Gensvar that is running. Use that one, stop it, or choose another folder with --data.`,
  dataTooNew: (folder) =>
    `The workbook in ${folder} was written by a later version of Gensvar. Get that version, or choose another folder with --data.`,
  workspaceFailed: (cause) => `The workspace could not start: ${cause}.`,
  fillingDemo: 'Filling the example with a year of invented matters. It takes up to a minute …',
  filledDemo: (percent) => `  ${percent} %`,
  ready: (address, data) => `Gensvar is running: ${address}\nThe workbook lies in: ${data}`,
  browserOpened: (brand) => `${brand} opens with Gensvar's extension, already connected.`,
  browserFailed: (brand, cause) =>
    `${brand} could not be opened (${cause}). The workspace is running all the same.`,
  browserNotAsked: 'No browser is opened (--no-browser).',
  noDisplay: 'There is no display here, so no browser is opened.',
  noBrowser: 'No Chromium, Chrome or Edge was found, so no browser is opened.',
  loadByHand: (chromeFolder, firefoxFile) => `To add the extension yourself (it connects by itself):
  Chrome, Edge: open chrome://extensions, turn on Developer mode, choose Load unpacked and the folder
    ${chromeFolder}
  Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary Add-on and the file
    ${firefoxFile}`,
  pairingFailed: (cause) =>
    `The extension cannot connect by itself: ${cause}. Connect it from the menu Gensvar in the sheet.`,
  stopHint: 'Stop with Ctrl-C.',
  goodbye: 'Gensvar has stopped. Everything is saved.',
};

export const commandLineText: Twin<CommandLineText> = { sv, en };
