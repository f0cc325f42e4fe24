import { dutyOf, type OwnTask } from '../../shared/matters/duty.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { stageOf } from '../../shared/matters/lifeCycle.ts';
import {
  isPaused,
  type MatterState,
  openActions,
  openPromises,
  openReferrals,
} from '../../shared/matters/state.ts';
import type { PersonalDataKind } from '../../shared/privacy/finding.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { guessedText } from '../../shared/text/guessed.ts';
import type { Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import { receivedText } from '../../shared/text/received.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { fitCell } from '../workbook/cells.ts';
import { encodeState } from '../workbook/state-cell.ts';
import { encodeStanding, standingOf } from '../workbook/status-cell.ts';
import type { NewRow } from '../workbook/table.ts';

/** What a projection may know: the language of the sheet and what organisations are called. */
export interface Naming {
  readonly language: Language;
  readonly organisationName: (id: string) => string;
}

/** The row of a matter as its state says. Pure; `text` and `fields` come from the first event only. */
export function matterRow(state: MatterState, naming: Naming): NewRow<'matters'> {
  const words = matterWords[naming.language];
  const duty = dutyOf(state, state.received);
  // While the department waits for us its clock stands still, and no answer is due.
  const dueDays = openReferrals(state)
    .filter((referral) => !isPaused(referral))
    .map((referral) => referral.due);
  const promised = openPromises(state).map((promise) => promise.due);
  const planned = openActions(state).map((action) => action.due);
  const earliest = (days: readonly string[]): string => [...days].sort()[0] ?? '';
  return {
    key: state.matter,
    number: state.matter,
    received: state.received,
    title: fitCell(state.title),
    kind: words.kinds[state.kind],
    stage: words.stages[stageOf(state)],
    waiting:
      duty.holder === 'nobody'
        ? ''
        : duty.holder === 'resident'
          ? words.resident
          : duty.holder === 'district'
            ? districtsTask(state, duty.task, naming.language)
            : words.and(duty.organisations.map(naming.organisationName)),
    since: duty.holder === 'nobody' ? '' : duty.since,
    due: earliest(dueDays),
    next: earliest([...dueDays, ...promised, ...planned]),
    owner: state.owner,
    asked: state.asked?.on ?? '',
    promised: earliest(promised),
    interim: state.interim ?? '',
    told: state.told?.on ?? '',
    decision: state.decision ? words.decisionOutcomes[state.decision.outcome] : '',
    closed: state.closed?.on ?? '',
    reopened: state.reopened?.on ?? '',
    group: state.group?.group ?? '',
    relation: state.group ? words.relations[state.group.relation] : '',
    theme: state.theme,
    place: state.place,
    channel: words.channels[state.channel],
    record: state.record ?? '',
    link: state.permalink,
    page: state.permalink === '' ? '' : canonicalAddress(state.permalink),
    status: encodeStanding(standingOf(state)),
    state: encodeState(state),
  };
}

/** What the district is to do, and what of the row is a guess that nobody has looked at. */
function districtsTask({ guessed = [] }: MatterState, task: OwnTask, language: Language): string {
  const { parts, inRow } = guessedText[language];
  return [
    `${sheetWords[language].district}: ${matterWords[language].ownTasks[task].toLowerCase()}`,
    guessed.length > 0 ? inRow(guessed.map((part) => parts[part]).join(', ')) : '',
  ]
    .join(' ')
    .trim();
}

/** The resident's own words and answers, and what stood with them, as the row shows them. */
export function contentCells(
  { fact }: MatterEvent,
  { language }: Pick<Naming, 'language'>,
): { readonly text: string; readonly fields: string } {
  if (fact.type !== 'matter_received') return { text: '', fields: '' };
  const words = receivedText[language];
  const lines = [
    ...(fact.fields ?? []),
    { label: words.answersTo, value: fact.answersTo ?? '' },
    // Nearly all is in Swedish: only another language is worth a line.
    { label: words.language, value: fact.language?.startsWith('sv') ? '' : (fact.language ?? '') },
    ...(fact.attachments ?? []).map(({ label, url }) => ({
      label: words.attachment,
      value: `${label} ${url}`.trim(),
    })),
    ...(fact.unmasked ?? []).map(({ kind, reason }) => ({
      label: words.unmasked,
      value: `${isKind(kind) ? privacyWords[language].placeholders[kind] : kind} – ${reason}`,
    })),
  ].filter(({ value }) => value !== '');
  return {
    text: fitCell(fact.text),
    fields: fitCell(lines.map(({ label, value }) => `${label}: ${value}`).join('\n')),
  };
}

const isKind = (kind: string): kind is PersonalDataKind => kind in privacyWords.sv.placeholders;

/**
 * The cells that an event changes, and no others: what somebody has typed into another cell of the row stays.
 */
export function changedCells(before: MatterState, after: MatterState, naming: Naming): NewRow<'matters'> {
  const old = matterRow(before, naming);
  const next = matterRow(after, naming);
  const changed: Partial<Record<keyof typeof next, string | number>> = {};
  for (const key of Object.keys(next) as (keyof typeof next)[]) {
    const cell = next[key];
    if (cell !== undefined && cell !== old[key]) changed[key] = cell;
  }
  return changed;
}
