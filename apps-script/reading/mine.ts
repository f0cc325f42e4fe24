import { effectDue } from '../../shared/actions/state.ts';
import { DIALOGUE_STAGES } from '../../shared/dialogues/kinds.ts';
import { waitingOf } from '../../shared/dialogues/waiting.ts';
import { type MineMatter, type MineRules, mineLists } from '../../shared/matters/mine.ts';
import { ladderFrom } from '../../shared/referrals/reminders.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../shared/text/dialogues-panel.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import type { Scope } from '../sidebar-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { brief, decodeStanding } from '../workbook/status-cell.ts';

/** Columns that the start page is made of: a few runs of cells, however many matters there are. */
const COLUMNS = ['key', 'title', 'kind', 'owner', 'status'] as const;

const PROPOSALS = LANGUAGES.map((language) => matterWords[language].kinds.citizen_proposal);

/** What waits for a person, or for everybody at the district. */
export function readMine(
  book: Book,
  { scope, page }: { readonly scope: Scope; readonly page?: MineRules['page'] | undefined },
  user: string,
  today: LocalDate,
) {
  return openMine(book, today)(scope === 'mine' ? user : undefined, page);
}

/** Reads the matters once, for the lists of as many people as are asked for; of everybody when nobody is named. */
export function openMine(book: Book, today: LocalDate) {
  const closed = readClosedDays(book);
  const settings = readSettings(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const matters = book
    .table('matters')
    .readAll([...COLUMNS])
    .flatMap((row): MineMatter[] => {
      const standing = row.key === '' ? undefined : decodeStanding(row.status);
      if (!standing) return [];
      const { duty } = standing;
      return [
        {
          matter: row.key,
          title: row.title,
          owner: row.owner,
          isProposal: PROPOSALS.includes(row.kind),
          stage: standing.stage,
          received: standing.received,
          ...(standing.decided !== undefined && { decided: standing.decided }),
          ...(duty.holder === 'district' && { task: duty }),
          open: standing.open.map((open) => ({
            organisation: names.get(open.organisation) ?? open.organisation,
            sent: open.sent,
            due: open.due,
            isPaused: open.paused === true,
            reminders: open.reminders ?? [],
          })),
          promises: standing.promises ?? [],
          // Those stand in a tab of their own, with who is responsible for each.
          actions: [],
          unchecked: [],
        },
      ];
    });
  const waiting = [...matters, ...dialoguesIn(book, settings.language, today), ...actionsIn(book, matters)];
  const rules = {
    today,
    closed,
    ladder: ladderFrom(settings.reminderDays, settings.reminderCopied),
  };
  return (owner: string | undefined, page?: MineRules['page']) =>
    mineLists(waiting, { ...rules, ...(owner !== undefined && { owner }), ...(page && { page }) });
}

const ACTION_COLUMNS = [
  'key',
  'matter',
  'title',
  'what',
  'owner',
  'due',
  'stage',
  'done',
  'cancelled',
  'checked',
] as const;
const UNDONE = LANGUAGES.map((language) => rowWords[language].actionStages.undone);

/**
 * Actions of matters and dialogues that wait for whoever is responsible for them. One that somebody without an address
 * answers for, such as an association, is on the list of whoever has the matter.
 */
function actionsIn(book: Book, matters: readonly MineMatter[]): readonly MineMatter[] {
  const rows = (book.find('actions')?.readAll([...ACTION_COLUMNS]) ?? []).filter(
    ({ key, stage, cancelled, checked }) =>
      key !== '' && cancelled === '' && checked === '' && UNDONE.indexOf(stage) < 0,
  );
  if (rows.length === 0) return [];
  const owners = new Map(matters.map(({ matter, owner }) => [matter, owner] as const));
  const leads = book.find('dialogues')?.readAll(['key', 'lead']) ?? [];
  for (const { key, lead } of leads) owners.set(key, lead);
  return rows.flatMap((row): MineMatter[] => {
    const due = parseLocalDate(row.due);
    const done = parseLocalDate(row.done);
    const day = done ?? due;
    if (!day) return [];
    return [
      {
        matter: row.matter,
        title: row.title,
        owner: row.owner.indexOf('@') >= 0 ? row.owner : (owners.get(row.matter) ?? ''),
        isProposal: false,
        stage: 'triaged',
        received: day,
        open: [],
        promises: [],
        actions: due && !done ? [{ what: brief(row.what), due }] : [],
        unchecked: done ? [{ what: brief(row.what), on: effectDue(done) }] : [],
      },
    ];
  });
}

const STAGES = DIALOGUE_STAGES.flatMap((stage) =>
  LANGUAGES.map((language) => [dialogueWords[language].stages[stage], stage] as const),
);
const stageOf = (word: string) => STAGES.find(([name]) => name === word)?.[1];
const DIALOGUE_COLUMNS = [
  'key',
  'title',
  'lead',
  'on',
  'next',
  'due',
  'told',
  'stage',
  'inputs',
  'unanswered',
] as const;

/** Dialogues with a step to take, and those whose participants have been promised a day and have not been told. */
function dialoguesIn(book: Book, language: Language, today: LocalDate): readonly MineMatter[] {
  const rows = book.find('dialogues')?.readAll([...DIALOGUE_COLUMNS]) ?? [];
  const words = dialoguePanelWords[language];
  // The row does not tell of a panel's answers: looked up where it is all that can have come in.
  const bare = rows.filter(
    ({ key, stage, inputs }) => key !== '' && stageOf(stage) === 'held' && !Number(inputs),
  );
  const states =
    bare.length === 0
      ? undefined
      : readDialogues(
          book,
          bare.map(({ key }) => key),
        );
  return rows.flatMap((row): MineMatter[] => {
    const stage = stageOf(row.stage);
    if (row.key === '' || !stage) return [];
    const [on, next, due, told] = [row.on, row.next, row.due, row.told].map(parseLocalDate);
    const hasResults = (states?.get(row.key)?.results ?? []).length > 0;
    const counts = { inputs: Number(row.inputs) || 0, untouched: Number(row.unanswered) || 0, hasResults };
    const waiting = waitingOf({ stage, on, next, told, ...counts }, today);
    const isPromised = due !== undefined && (stage === 'planned' || stage === 'held');
    if (!waiting && !isPromised) return [];
    return [
      {
        matter: row.key,
        title: row.title,
        owner: row.lead,
        isProposal: false,
        stage: 'triaged',
        received: on ?? due ?? today,
        open: [],
        promises: isPromised ? [{ what: words.promise, due }] : [],
        actions: [],
        unchecked: [],
        ...(waiting && { step: { what: words.waiting(waiting), since: waiting.since } }),
      },
    ];
  });
}
