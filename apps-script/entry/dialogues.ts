/** Dialogues, walks and budgets. */
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { dialoguePanelWords } from '../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../shared/text/dialogues-papers.ts';
import { dialogueRefusalText } from '../../shared/text/dialogues-refusals.ts';
import type { Language } from '../../shared/text/language.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import type { Calls } from '../calls.ts';
import { execute } from '../commands/execute.ts';
import {
  dialogueNumberSchema,
  paperSchema,
  performDialogueSchema,
  planningSchema,
  yearSchema,
} from '../dialogue-calls.ts';
import { readDialogueLists } from '../dialogues/lists.ts';
import { paperSources } from '../dialogues/paper-sources.ts';
import { paperFile, shownPaper } from '../dialogues/papers.ts';
import { readHeads, readPlanningOf, readTrend, readView, readYear, viewOf } from '../dialogues/reading.ts';
import { openDialog } from '../menu.ts';
import { namingOf } from '../workbook/naming.ts';
import { readSettings } from '../workbook/settings.ts';
import { inTurn } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function showDialogues(number?: unknown): void {
  const wanted = typeof number === 'string' && DIALOGUE_NUMBER.test(number) ? number : undefined;
  openDialog('dialogues', dialoguePanelWords[languageOf(openBook())].title, 980, 720, wanted);
}

export function readDialogues(): ReturnType<Calls['readDialogues']> {
  const book = openBook();
  return answer(book, () => {
    const today = stockholmDate(now());
    const lists = readDialogueLists(book, readSettings(book), today);
    return { ok: true, ...readHeads(book, today), lists, today };
  });
}

export function readDialogue(number: unknown): ReturnType<Calls['readDialogue']> {
  const book = openBook();
  return answer(book, () => {
    const dialogue = parsed(dialogueNumberSchema, number);
    const naming = namingOf(book);
    const view = readView(book, dialogue, naming);
    if (view) return { ok: true, view };
    return { ok: false, message: unknown(dialogue, naming.language) };
  });
}

const unknown = (dialogue: string, language: Language): string =>
  dialogueRefusalText({ reason: 'unknown_dialogue', dialogue }, language, stockholmDate(now()));

export function makePaper(request: unknown): ReturnType<Calls['makePaper']> {
  const book = openBook();
  return answer(book, () => {
    const { dialogue, paper, file, language } = parsed(paperSchema, request);
    const naming = namingOf(book);
    const view = readView(book, dialogue, naming);
    if (!view) return { ok: false, message: unknown(dialogue, naming.language) };
    const today = stockholmDate(now());
    const lists = readDialogueLists(book, readSettings(book), today);
    const sources = paperSources(view, lists, language, today);
    if (file === 'shown') return { ok: true, content: '', shown: shownPaper(sources, paper) };
    const content = paperFile(sources, paper, file);
    return content === undefined
      ? { ok: false, message: paperWords[naming.language].names.first }
      : { ok: true, content };
  });
}

export function performDialogue(request: unknown): ReturnType<Calls['performDialogue']> {
  const book = openBook();
  return answer(book, () => {
    const { commands } = parsed(performDialogueSchema, request);
    const { replies, dialogues } = inTurn(() =>
      execute(book, commands, { by: userEmail(), source: 'sidebar' }, now()),
    );
    const [state] = dialogues.values();
    return { ok: true, replies, ...(state && { view: viewOf(book, state, namingOf(book)) }) };
  });
}

export function readPlanning(request: unknown): ReturnType<Calls['readPlanning']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...readPlanningOf(book, parsed(planningSchema, request), stockholmDate(now())),
  }));
}

export function readYearPlan(year: unknown): ReturnType<Calls['readYearPlan']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readYear(book, parsed(yearSchema, year)) }));
}

export function readSeries(series: unknown): ReturnType<Calls['readSeries']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, trend: readTrend(book, parsed(dialogueNumberSchema, series)) }));
}
