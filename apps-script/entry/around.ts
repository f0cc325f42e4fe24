import { Book } from '../workbook/book.ts';

/** The spreadsheet that the script is bound to. */
export const openBook = (): Book => new Book(SpreadsheetApp.getActiveSpreadsheet());

/** ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

/** Empty where Google does not tell who is at the keyboard. */
export const userEmail = (): string => Session.getActiveUser().getEmail();
