import type { Language } from '../../shared/text/language.ts';
import type { Finding } from '../health-calls.ts';
import type { Book } from '../workbook/book.ts';
import { type Fault, findingOf } from './faults.ts';
import { environmentFaults, headerFaults } from './headers.ts';
import { listFaults } from './list-faults.ts';
import { orphanFaults } from './orphans.ts';
import { partFaults } from './parts.ts';
import { eventFaults, matterFaults } from './rows.ts';

/** The check goes in steps, each an execution of its own: the panel shows how far it has come. */
const STEPS: readonly ((book: Book, time: number) => readonly Fault[])[] = [
  (book, time) => [...environmentFaults(book, time), ...headerFaults(book)],
  (book, time) =>
    book.find('matters') && book.find('events') ? [...matterFaults(book, time), ...orphanFaults(book)] : [],
  (book) => [...(book.find('matters') && book.find('events') ? partFaults(book) : []), ...listFaults(book)],
  (book) => (book.find('events') ? eventFaults(book) : []),
];

export function checkStep(book: Book, step: number, time: number): readonly Fault[] {
  return STEPS[step]?.(book, time) ?? [];
}

export function findingsOf(faults: readonly Fault[], language: Language): readonly Finding[] {
  return faults.map((each) => findingOf(each, language));
}
