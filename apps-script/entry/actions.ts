/** Actions, the programme, and good examples that others may see. */
import { actionPanelWords } from '../../shared/text/actions.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import {
  listLinks as linksToExamples,
  makeLink as makeLinkToExamples,
  revokeLink as revokeLinkToExamples,
} from '../actions/examples-links.ts';
import { readActionLines, readActionLists, readProgrammeOf } from '../actions/reading.ts';
import { answer, languageOf } from '../answers.ts';
import type { Calls } from '../calls.ts';
import { openDialog } from '../menu.ts';
import { lastSequence } from '../workbook/event-list.ts';
import { readSettings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function readProgramme(): ReturnType<Calls['readProgramme']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...readProgrammeOf(book, readSettings(book)) }));
}

export function showActions(): void {
  openDialog('actions', actionPanelWords[languageOf(openBook())].title, 980, 720);
}

export function readActions(): ReturnType<Calls['readActions']> {
  const book = openBook();
  return answer(book, () => {
    const settings = readSettings(book);
    // Before the list: what comes in between then counts as not seen.
    const seen = lastSequence(book, properties().getProperty('sequence') ?? undefined);
    const actions = readActionLines(book, settings);
    return { ok: true, actions, lists: readActionLists(book, settings), today: stockholmDate(now()), seen };
  });
}

export function makeExamplesLink(): ReturnType<Calls['makeExamplesLink']> {
  const book = openBook();
  return answer(book, () => makeLinkToExamples(book, userEmail(), now()));
}

export function listExamplesLinks(): ReturnType<Calls['listExamplesLinks']> {
  return answer(openBook(), () => linksToExamples(now()));
}

export function revokeExamplesLink(id: unknown): ReturnType<Calls['revokeExamplesLink']> {
  const book = openBook();
  return answer(book, () => revokeLinkToExamples(book, id, now()));
}
