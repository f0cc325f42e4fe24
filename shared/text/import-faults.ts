import type { FileFault } from '../imports/unreadable.ts';
import type { Twin } from './language.ts';

type Kind = Extract<FileFault, { readonly fault: 'not_a_table' }>['what'];

const kindsSv: Readonly<Record<Kind, string>> = {
  pdf: 'ett pdf-dokument',
  image: 'en bild',
  zip: 'ett paket utan Excelbok i',
  web_page: 'en webbsida eller ett xml-dokument',
  program: 'ett program',
  unknown: 'ingen text',
};

const kindsEn: Readonly<Record<Kind, string>> = {
  pdf: 'a pdf document',
  image: 'a picture',
  zip: 'an archive without an Excel workbook in it',
  web_page: 'a web page or an xml document',
  program: 'a program',
  unknown: 'no text',
};

/** Why a file cannot be read, and the way out. Nothing has been changed by then. */
export const importFaults: Twin<(why: FileFault) => string> = {
  sv: (why) => {
    switch (why.fault) {
      case 'empty':
        return 'Filen är tom. Välj en annan, eller klistra in cellerna.';
      case 'too_large':
        return `Filen är ${why.megabytes} MB; högst ${why.most} MB går att läsa. Dela den i flera och importera en i taget.`;
      case 'too_many_rows':
        return `Listan har fler än ${why.most.toLocaleString('sv-SE')} rader. Dela den i flera och importera en i taget.`;
      case 'too_many_columns':
        return `Listan har fler än ${why.most} kolumner. Är avgränsaren rätt? Ta annars bort de kolumner som inte behövs.`;
      case 'cell_too_long':
        return `En cell på rad ${why.row} har mer än ${why.most} tecken, mer än ett ark rymmer. Korta den och försök igen.`;
      case 'old_excel':
        return 'Filen är i Excels äldre format (.xls), som inte går att läsa här. Öppna den i Excel, spara som .xlsx och välj den nya filen.';
      case 'protected':
        return 'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet, spara och försök igen.';
      case 'not_a_table':
        return `Filen är ${kindsSv[why.what]}, vad den än heter. Välj en Excelfil (.xlsx), csv eller text.`;
      case 'broken':
        return 'Filen är skadad och går inte att läsa. Hämta den igen, eller öppna den i Excel, spara den på nytt och försök igen.';
      case 'bomb':
        return 'Filen packar upp till mycket mer än en lista brukar vara och läses därför inte. Spara listan på nytt i Excel, utan bilder och tomma blad.';
      case 'not_captures':
        return 'Det inklistrade är JSON men inte ärenden som tillägget har kopierat. Kopiera på nytt, eller klistra in en tabell.';
    }
  },
  en: (why) => {
    switch (why.fault) {
      case 'empty':
        return 'The file is empty. Choose another, or paste the cells.';
      case 'too_large':
        return `The file has ${why.megabytes} MB; at most ${why.most} MB can be read. Split it and import one part at a time.`;
      case 'too_many_rows':
        return `The list has more than ${why.most.toLocaleString('en-GB')} rows. Split it and import one part at a time.`;
      case 'too_many_columns':
        return `The list has more than ${why.most} columns. Is the separator right? Otherwise take away the columns that are not needed.`;
      case 'cell_too_long':
        return `A cell in row ${why.row} has more than ${why.most} characters, more than a sheet holds. Shorten it and try again.`;
      case 'old_excel':
        return 'The file is in Excel’s older format (.xls), which cannot be read here. Open it in Excel, save it as .xlsx and choose the new file.';
      case 'protected':
        return 'The file has a password. Open it in Excel, remove the password, save it and try again.';
      case 'not_a_table':
        return `The file is ${kindsEn[why.what]}, whatever it is called. Choose an Excel file (.xlsx), csv or text.`;
      case 'broken':
        return 'The file is damaged and cannot be read. Fetch it again, or open it in Excel, save it again and try again.';
      case 'bomb':
        return 'The file unpacks to much more than a list usually is and is therefore not read. Save the list again in Excel, without pictures and empty sheets.';
      case 'not_captures':
        return 'What is pasted is JSON but no matters copied from the extension. Copy again, or paste a table.';
    }
  },
};
