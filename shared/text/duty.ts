import type { Duty } from '../matters/duty.ts';
import type { OwnTask } from '../matters/kinds.ts';
import type { LocalDate } from '../time/dates.ts';
import { dateWords, longDate, timeLeft } from './dates.ts';
import type { Language, Twin } from './language.ts';

/** Who is waited for, in words: apart from the other words of the loop, for those who need no more. */
export interface DutyWords {
  readonly ownTasks: Readonly<Record<OwnTask, string>>;
  readonly waitingFor: (who: string, since: string) => string;
  readonly answerExpected: (day: string, left: string) => string;
  readonly resident: string;
  readonly nothingToDo: Readonly<Record<'closed' | 'withdrawn' | 'struck', string>>;
  readonly since: (task: string, since: string) => string;
  readonly and: (items: readonly string[]) => string;
}

export const dutyWords: Twin<DutyWords> = {
  sv: {
    ownTasks: {
      triage: 'Ska fördelas',
      refer_or_decide: 'Ska remitteras eller beslutas',
      answer_department: 'Förvaltningen väntar på svar från oss',
      tell: 'Den boende ska få besked',
      close: 'Kan avslutas',
    },
    waitingFor: (who, since) => `Väntar på ${who} ${since}`,
    answerExpected: (day, left) => `svar väntas ${day} (${left})`,
    resident: 'den boende',
    nothingToDo: {
      closed: 'Avslutat. Ingen väntar.',
      withdrawn: 'Återtaget. Ingen väntar.',
      struck: 'Makulerat. Ingen väntar.',
    },
    since: (task, since) => `${task} · ${since}`,
    and: (items) =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items[items.length - 1]}`,
  },
  en: {
    ownTasks: {
      triage: 'To be assigned',
      refer_or_decide: 'To be referred or decided',
      answer_department: 'The department waits for an answer from us',
      tell: 'The resident is to be told',
      close: 'Can be closed',
    },
    waitingFor: (who, since) => `Waiting for ${who} ${since}`,
    answerExpected: (day, left) => `answer expected ${day} (${left})`,
    resident: 'the resident',
    nothingToDo: {
      closed: 'Closed. Nobody is waiting.',
      withdrawn: 'Withdrawn. Nobody is waiting.',
      struck: 'Struck out. Nobody is waiting.',
    },
    since: (task, since) => `${task} · ${since}`,
    and: (items) =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  },
};

/** The line above every matter: who is waited for, since when, and until when. */
export function dutyLine(
  duty: Duty,
  language: Language,
  today: LocalDate,
  organisationName: (id: string) => string = (id) => id,
): { readonly line: string; readonly detail: string } {
  const words = dutyWords[language];
  if (duty.holder === 'nobody') return { line: words.nothingToDo[duty.ended ?? 'closed'], detail: '' };
  const waited = dateWords[language].since(duty.workingDays);
  if (duty.holder === 'district') return { line: words.since(words.ownTasks[duty.task], waited), detail: '' };
  if (duty.holder === 'resident') return { line: words.waitingFor(words.resident, waited), detail: '' };
  return {
    line: words.waitingFor(words.and(duty.organisations.map(organisationName)), waited),
    detail: words.answerExpected(
      longDate(duty.due, language, today),
      timeLeft(duty.workingDaysLeft, language),
    ),
  };
}
