/** What comes in as files, and what leaves as files. */
import { isListSubject } from '../../shared/imports/subjects.ts';
import { exportWords } from '../../shared/text/exports.ts';
import { importGoingWords } from '../../shared/text/import-going.ts';
import { importWords } from '../../shared/text/imports.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import type { Calls } from '../calls.ts';
import { exportSchema } from '../export-calls.ts';
import { readExportPart } from '../exports/read.ts';
import {
  batchSchema,
  compareSchema,
  enterSchema,
  keysSchema,
  knownKindSchema,
  listSubjectSchema,
  lookSchema,
  namesSchema,
  queueSchema,
  rememberSchema,
  wishSchema,
} from '../import-calls.ts';
import { enterAny } from '../imports/enter.ts';
import { findMatters as findMattersOf } from '../imports/find-matters.ts';
import { beginUndoing, handOver, steerImport as steer, takeSlice, windowIsOpen } from '../imports/going.ts';
import { KeptImports } from '../imports/kept.ts';
import { knownKeys, readLedger } from '../imports/known.ts';
import { standingList } from '../imports/list-updates.ts';
import { knownRows } from '../imports/lists.ts';
import { showImported as show } from '../imports/show.ts';
import { compareMatters } from '../imports/standing.ts';
import { startOfImport } from '../imports/start.ts';
import { lookAtImport as lookAtImportOf } from '../imports/undo.ts';
import { openDialog } from '../menu.ts';
import { inTurn } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function showImport(): void {
  openDialog('import', importWords[languageOf(openBook())].title, 1000, 720);
}

export function showExport(): void {
  openDialog('export', exportWords[languageOf(openBook())].title, 760, 720);
}

export function readExport(request: unknown): ReturnType<Calls['readExport']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...readExportPart(book, parsed(exportSchema, request), stockholmDate(now())),
  }));
}

export function startImport(): ReturnType<Calls['startImport']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...startOfImport(book, stockholmDate(now())) }));
}

export function findImported(keys: unknown, kind?: unknown): ReturnType<Calls['findImported']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = new Set(parsed(keysSchema, keys));
    const subject = parsed(knownKindSchema, kind ?? undefined);
    const known = isListSubject(subject)
      ? knownRows(book, subject, wanted)
      : knownKeys(book, readLedger(book), wanted);
    return { ok: true, known: Object.fromEntries(known) };
  });
}

export function compareRows(request: unknown): ReturnType<Calls['compareRows']> {
  const book = openBook();
  return answer(book, () => {
    const { keys, names } = parsed(compareSchema, request);
    return { ok: true, ...compareMatters(book, new Set(keys), new Set(names)) };
  });
}

export function compareListRows(subject: unknown, keys: unknown): ReturnType<Calls['compareListRows']> {
  const book = openBook();
  return answer(book, () => {
    const tab = parsed(listSubjectSchema, subject);
    return { ok: true, rows: standingList(book, tab, new Set(parsed(keysSchema, keys))) };
  });
}

export function readCourses(): ReturnType<Calls['readCourses']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    imports: KeptImports.read(book).heads.filter(({ course, undoing }) =>
      [course, undoing].some((each) => each?.stage === 'going' || each?.stage === 'paused'),
    ),
  }));
}

export function findMatters(names: unknown): ReturnType<Calls['findMatters']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    matters: findMattersOf(book, new Set(parsed(namesSchema, names))),
  }));
}

export function rememberPlan(request: unknown): ReturnType<Calls['rememberPlan']> {
  const book = openBook();
  return answer(book, () => {
    const { columns, plan } = parsed(rememberSchema, request);
    inTurn(() => KeptImports.read(book).putPlan(columns, plan));
    return { ok: true };
  });
}

export function enterRows(request: unknown): ReturnType<Calls['enterRows']> {
  const book = openBook();
  return answer(book, () => {
    const slice = parsed(enterSchema, request);
    return { ok: true, replies: inTurn(() => enterAny(book, slice, userEmail(), now())) };
  });
}

export function handOverRows(request: unknown): ReturnType<Calls['handOverRows']> {
  const book = openBook();
  return answer(book, () => {
    const part = parsed(queueSchema, request);
    return { ok: true, course: inTurn(() => handOver(book, part, userEmail(), now())) };
  });
}

export function takeRows(batch: unknown): ReturnType<Calls['takeRows']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(batchSchema, batch);
    windowIsOpen(Date.now());
    const course = inTurn(() => takeSlice(book, wanted, now()));
    return { ok: true, ...(course && { course }) };
  });
}

export function showImported(batch: unknown): ReturnType<Calls['showImported']> {
  const book = openBook();
  return answer(book, () => {
    if (show(book, parsed(batchSchema, batch))) return { ok: true };
    return { ok: false, message: importGoingWords[languageOf(book)].nothingToShow };
  });
}

export function steerImport(batch: unknown, wish: unknown): ReturnType<Calls['steerImport']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(batchSchema, batch);
    const how = parsed(wishSchema, wish);
    const course = inTurn(() => steer(book, wanted, how));
    return { ok: true, ...(course && { course }) };
  });
}

export function lookAtImport(request: unknown): ReturnType<Calls['lookAtImport']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...lookAtImportOf(book, parsed(lookSchema, request)) }));
}

export function undoImport(batch: unknown): ReturnType<Calls['undoImport']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(batchSchema, batch);
    windowIsOpen(Date.now());
    const course = inTurn(() => beginUndoing(book, wanted, userEmail(), now()));
    return { ok: true, ...course, imports: KeptImports.read(book).heads };
  });
}
