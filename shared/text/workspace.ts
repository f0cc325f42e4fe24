import type { Twin } from './language.ts';

/** Words of the local workspace's page: what stands around the sheet, and the table of the same tab. */
interface WorkspaceText {
  readonly title: (workbook: string) => string;
  readonly loading: string;
  readonly fetchingTab: string;
  readonly loadFailed: { readonly title: string; readonly help: string; readonly retry: string };
  readonly menu: string;
  /** Which key leads from one part of the page to the next. */
  readonly keys: string;
  readonly views: { readonly label: string; readonly sheet: string; readonly table: string };
  readonly saving: (edits: number) => string;
  readonly savingSlowly: string;
  /** Stands while many rows are sorted, in which time nothing else can be drawn. */
  readonly sorting: { readonly title: string; readonly text: string };
  readonly waitsForAnswer: string;
  readonly saved: string;
  readonly lost: {
    readonly title: string;
    readonly nothingWaits: string;
    readonly waits: (edits: number) => string;
  };
  readonly working: (what: string) => string;
  readonly refused: {
    readonly title: string;
    readonly stale: string;
    readonly putBack: (why: string) => string;
  };
  readonly protectedArea: {
    readonly title: string;
    readonly question: (description: string) => string;
    readonly edit: string;
    readonly undo: string;
  };
  /** A whole tab that the add-on works with is about to go. */
  readonly deletedTab: {
    readonly title: (tab: string) => string;
    readonly question: (tab: string) => string;
    readonly edit: string;
    readonly undo: string;
  };
  readonly failed: (what: string) => string;
  readonly close: string;
  readonly closePanel: (title: string) => string;
  readonly panelUnreachable: string;
  readonly sidebar: string;
  readonly buttons: {
    readonly OK: string;
    readonly CONTINUE: string;
    readonly CANCEL: string;
    readonly YES: string;
    readonly NO: string;
    readonly CLOSE: string;
  };
  readonly answer: string;
  /** The page with mails and runs by the clock. */
  readonly local: {
    readonly link: string;
    readonly title: string;
    readonly back: string;
    readonly nothingIsSent: string;
    readonly mails: (count: number) => string;
    readonly newest: (count: number) => string;
    readonly noMails: string;
    readonly noSubject: string;
    readonly to: string;
    readonly copy: string;
    readonly blindCopy: string;
    readonly when: string;
    readonly show: string;
    readonly asHtml: string;
    readonly openAsFile: string;
    readonly clock: string;
    readonly clockHelp: string;
    readonly noRuns: string;
    readonly what: string;
    readonly last: string;
    readonly next: string;
    readonly never: string;
    readonly runNow: string;
    readonly runFailed: string;
  };
  readonly table: {
    readonly tab: string;
    readonly caption: (tab: string) => string;
    readonly rows: (first: number, last: number, all: number) => string;
    readonly empty: string;
    readonly row: string;
    readonly newRow: string;
    readonly previous: string;
    readonly next: string;
    readonly pages: string;
    readonly help: string;
    readonly edit: (column: string, row: number) => string;
    readonly emptyCell: (column: string, row: number) => string;
    readonly emptyChoice: string;
    readonly column: (letters: string) => string;
    readonly changed: (count: number) => string;
  };
}

export const workspaceText: Twin<WorkspaceText> = {
  sv: {
    title: (workbook) => `${workbook} – arbetsytan på den här datorn`,
    loading: 'Arket hämtas …',
    fetchingTab: 'Fliken är stor och hämtas …',
    loadFailed: {
      title: 'Arket kunde inte hämtas',
      help: 'Arbetsytan svarar inte. Kontrollera att den är igång i terminalen och försök igen.',
      retry: 'Försök igen',
    },
    menu: 'Tilläggets menyer',
    keys: 'F6: meny, ark, sidopanel',
    views: { label: 'Visa som', sheet: 'Ark', table: 'Tabell' },
    saving: (edits) => (edits === 1 ? 'Sparar 1 ändring …' : `Sparar ${edits} ändringar …`),
    savingSlowly: 'Det är mycket på en gång. Du kan arbeta vidare.',
    sorting: { title: 'Sorterar …', text: 'Det är många rader. Sidan svarar inte förrän det är klart.' },
    waitsForAnswer: 'Väntar på ditt svar',
    saved: 'Sparat på den här datorn',
    lost: {
      title: 'Ingen kontakt med arbetsytan',
      nothingWaits: 'Det du ändrar nu väntar här och sparas när kontakten är tillbaka. Stäng inte fönstret.',
      waits: (edits) =>
        edits === 1
          ? '1 ändring väntar här och sparas när kontakten är tillbaka. Stäng inte fönstret.'
          : `${edits} ändringar väntar här och sparas när kontakten är tillbaka. Stäng inte fönstret.`,
    },
    working: (what) => `Arbetar: ${what} …`,
    refused: {
      title: 'Ändringen gjordes inte',
      stale:
        'Någon annan ändrade fliken i samma ögonblick, så din ändring kunde inte placeras säkert. Arket visar nu det som gäller. Gör om ändringen.',
      putBack: (why) => `${why} Cellerna visar åter det som var sparat.`,
    },
    protectedArea: {
      title: 'Det här sköts av tillägget',
      question: (description) =>
        description === ''
          ? 'Delen är skyddad så att ingen ändrar i den av misstag.'
          : `${description} Delen är skyddad så att ingen ändrar i den av misstag.`,
      edit: 'Ändra ändå',
      undo: 'Låt bli',
    },
    deletedTab: {
      title: (tab) => `Ta bort fliken ${tab}?`,
      question: (tab) =>
        `Fliken ${tab} tas bort, med allt som står i den. Tillägget läser och skriver i den och fungerar inte som det ska utan den.`,
      edit: 'Ta bort fliken',
      undo: 'Avbryt',
    },
    failed: (what) => `${what} kunde inte göras`,
    close: 'Stäng',
    closePanel: (title) => `Stäng ${title}`,
    panelUnreachable: 'Arbetsytan svarar inte. Kontrollera att den är igång och försök igen.',
    sidebar: 'Sidopanel',
    buttons: { OK: 'Stäng', CONTINUE: 'Fortsätt', CANCEL: 'Avbryt', YES: 'Ja', NO: 'Nej', CLOSE: 'Stäng' },
    answer: 'Svar',
    local: {
      link: 'Utskick (lokalt)',
      title: 'Utskick och körningar på den här datorn',
      back: 'Tillbaka till arket',
      nothingIsSent:
        'Arbetsytan på den här datorn kan inte skicka mejl. Det som tillägget skulle ha skickat ligger här. Öppna det som fil i ditt mejlprogram om det ska gå iväg.',
      mails: (count) => (count === 1 ? '1 mejl' : `${count} mejl`),
      newest: (count) => `De ${count} senaste visas.`,
      noMails: 'Inga mejl än. Här samlas påminnelser, brev och sammanfattningar när tillägget gör dem.',
      noSubject: '(utan ämne)',
      to: 'Till',
      copy: 'Kopia',
      blindCopy: 'Dold kopia',
      when: 'Skrivet',
      show: 'Visa texten',
      asHtml: 'Mejlet som mottagaren ser det',
      openAsFile: 'Öppna som fil (.eml)',
      clock: 'Körningar enligt klockan',
      clockHelp:
        'De körs av sig själva så länge arbetsytan är igång. Har datorn varit avstängd körs det som missades en gång efter starten.',
      noRuns: 'Tillägget har inga körningar enligt klockan.',
      what: 'Körning',
      last: 'Senast',
      next: 'Nästa',
      never: '–',
      runNow: 'Kör nu',
      runFailed: 'Körningen misslyckades.',
    },
    table: {
      tab: 'Flik',
      caption: (tab) => `Fliken ${tab}`,
      rows: (first, last, all) => `Rad ${first}–${last} av ${all}`,
      empty: 'Fliken har inga rader än. Den första kommer när ett ärende sparas, eller när du skriver i den.',
      row: 'Rad',
      newRow: 'Ny rad',
      previous: 'Föregående sida',
      next: 'Nästa sida',
      pages: 'Sidor',
      help: 'Pilarna flyttar mellan cellerna. Enter öppnar en cell, Enter igen sparar, Esc låter den vara.',
      edit: (column, row) => `${column}, rad ${row}`,
      emptyCell: (column, row) => `Tom: ${column}, rad ${row}`,
      emptyChoice: '(tomt)',
      column: (letters) => `Kolumn ${letters}`,
      changed: (count) => (count === 1 ? '1 rad ändrades nyss.' : `${count} rader ändrades nyss.`),
    },
  },
  en: {
    title: (workbook) => `${workbook} – the workspace on this computer`,
    loading: 'Fetching the sheet …',
    fetchingTab: 'The tab is large and is being fetched …',
    loadFailed: {
      title: 'The sheet could not be fetched',
      help: 'The workspace does not answer. Check that it is running in the terminal, and try again.',
      retry: 'Try again',
    },
    menu: 'Menus of the add-on',
    keys: 'F6: menu, sheet, sidebar',
    views: { label: 'Show as', sheet: 'Sheet', table: 'Table' },
    saving: (edits) => (edits === 1 ? 'Saving 1 change …' : `Saving ${edits} changes …`),
    savingSlowly: 'It is much at once. You can go on working.',
    sorting: { title: 'Sorting …', text: 'There are many rows. The page does not answer until it is done.' },
    waitsForAnswer: 'Waits for your answer',
    saved: 'Saved on this computer',
    lost: {
      title: 'No contact with the workspace',
      nothingWaits:
        'What you change now waits here and is saved when contact is back. Do not close the window.',
      waits: (edits) =>
        edits === 1
          ? '1 change waits here and is saved when contact is back. Do not close the window.'
          : `${edits} changes wait here and are saved when contact is back. Do not close the window.`,
    },
    working: (what) => `Working: ${what} …`,
    refused: {
      title: 'The change was not made',
      stale:
        'Somebody else changed the tab at the same moment, so your change could not be placed safely. The sheet now shows what holds. Make the change again.',
      putBack: (why) => `${why} The cells show what was saved again.`,
    },
    protectedArea: {
      title: 'This is kept by the add-on',
      question: (description) =>
        description === ''
          ? 'This part is protected so that nobody changes it by mistake.'
          : `${description} This part is protected so that nobody changes it by mistake.`,
      edit: 'Change anyway',
      undo: 'Leave it',
    },
    deletedTab: {
      title: (tab) => `Delete the tab ${tab}?`,
      question: (tab) =>
        `The tab ${tab} is deleted, with all that stands in it. The add-on reads it and writes in it, and does not work as it should without it.`,
      edit: 'Delete the tab',
      undo: 'Cancel',
    },
    failed: (what) => `${what} could not be done`,
    close: 'Close',
    closePanel: (title) => `Close ${title}`,
    panelUnreachable: 'The workspace does not answer. Check that it is running, and try again.',
    sidebar: 'Sidebar',
    buttons: { OK: 'Close', CONTINUE: 'Continue', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
    answer: 'Answer',
    local: {
      link: 'Mail (local)',
      title: 'Mail and runs on this computer',
      back: 'Back to the sheet',
      nothingIsSent:
        'The workspace on this computer cannot send mail. What the add-on would have sent is kept here. Open it as a file in your mail program if it is to go out.',
      mails: (count) => (count === 1 ? '1 mail' : `${count} mails`),
      newest: (count) => `The latest ${count} are shown.`,
      noMails: 'No mail yet. Reminders, letters and summaries gather here when the add-on makes them.',
      noSubject: '(no subject)',
      to: 'To',
      copy: 'Copy',
      blindCopy: 'Blind copy',
      when: 'Written',
      show: 'Show the text',
      asHtml: 'The mail as its reader sees it',
      openAsFile: 'Open as a file (.eml)',
      clock: 'Runs by the clock',
      clockHelp:
        'They run by themselves while the workspace is running. After the computer has been off, what was missed runs once after the start.',
      noRuns: 'The add-on has no runs by the clock.',
      what: 'Run',
      last: 'Last',
      next: 'Next',
      never: '–',
      runNow: 'Run now',
      runFailed: 'The run failed.',
    },
    table: {
      tab: 'Tab',
      caption: (tab) => `The tab ${tab}`,
      rows: (first, last, all) => `Row ${first}–${last} of ${all}`,
      empty: 'The tab has no rows yet. The first comes when a matter is saved, or when you write in it.',
      row: 'Row',
      newRow: 'New row',
      previous: 'Previous page',
      next: 'Next page',
      pages: 'Pages',
      help: 'The arrows move between cells. Enter opens a cell, Enter again saves it, Esc leaves it as it was.',
      edit: (column, row) => `${column}, row ${row}`,
      emptyCell: (column, row) => `Empty: ${column}, row ${row}`,
      emptyChoice: '(empty)',
      column: (letters) => `Column ${letters}`,
      changed: (count) => (count === 1 ? '1 row has just changed.' : `${count} rows have just changed.`),
    },
  },
};
