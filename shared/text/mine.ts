import type { MineListName } from '../matters/mine.ts';
import type { Twin } from './language.ts';

/** The words of the start page: what waits for somebody today. */
interface MineWords {
  readonly title: string;
  readonly role: string;
  readonly scope: string;
  readonly scopes: { readonly mine: string; readonly all: string };
  readonly loading: string;
  readonly lists: Readonly<Record<MineListName, { readonly title: string; readonly why: string }>>;
  readonly drafts: string;
  readonly draftsWhy: string;
  readonly show: (count: number) => string;
  readonly more: (next: number, shown: number, count: number) => string;
  readonly paused: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly others: string;
  readonly reminder: (level: number, organisation: string) => string;
  readonly received: (day: string, days: number) => string;
  readonly done: (day: string) => string;
  readonly since: (day: string) => string;
}

export const mineWords: Twin<MineWords> = {
  sv: {
    title: 'Mina i dag',
    role: 'Jag arbetar som',
    scope: 'Visa',
    scopes: { mine: 'Mina', all: 'Allas' },
    loading: 'Ser efter vad som väntar …',
    lists: {
      triage: { title: 'Ska fördelas', why: 'Ingen har tagit sig an dem än.' },
      we_owe: { title: 'Förvaltningar väntar på oss', why: 'De kan inte svara förrän vi har gjort det.' },
      hand_on: {
        title: 'Svar att lämna vidare',
        why: 'Svaret eller beslutet finns. Den boende vet inget än.',
      },
      promises: { title: 'Löften', why: 'Dagen är här eller nära.' },
      reminders: { title: 'Ska påminnas', why: 'Påminnelsetrappan säger att det är dags.' },
      overdue: { title: 'Försenade svar', why: 'Svarsdagen har gått.' },
      one_year: { title: 'Ettårsbevakning', why: 'Medborgarförslag som väntat över 270 dagar på beslut.' },
      actions: { title: 'Åtgärder', why: 'Ska vara klara nu.' },
      effects: { title: 'Effekter att följa upp', why: 'Åtgärden är klar. Blev det som ni ville?' },
      move_on: { title: 'Ska remitteras eller beslutas', why: 'Fördelade, men inget har hänt.' },
      close: { title: 'Kan avslutas', why: 'Den boende har fått besked.' },
      dialogues: { title: 'Dialoger', why: 'Nästa steg med det som boende har sagt.' },
    },
    drafts: 'Påbörjat',
    draftsWhy: 'Text som inte är sparad än.',
    show: (count) => (count === 1 ? 'Visa det' : `Visa alla ${count}`),
    more: (next, shown, count) => `Visa ${next} till (${shown} av ${count} visas)`,
    paused: 'pausad, väntar på oss',
    nothing: 'Inget väntar på dig i dag',
    nothingText:
      'Här visas vad som väntar på dig: ärenden att fördela, svar att lämna vidare, löften och påminnelser.',
    others: 'Övrigt',
    reminder: (level, organisation) => `Påminnelse ${level} till ${organisation}`,
    received: (day, days) => `inkom ${day}, för ${days} dagar sedan`,
    done: (day) => `klar ${day}`,
    since: (day) => `sedan ${day}`,
  },
  en: {
    title: 'Mine today',
    role: 'I work as',
    scope: 'Show',
    scopes: { mine: 'Mine', all: 'All' },
    loading: 'Looking for what waits …',
    lists: {
      triage: { title: 'To be assigned', why: 'Nobody has taken them on yet.' },
      we_owe: { title: 'Departments wait for us', why: 'They cannot answer until we have.' },
      hand_on: {
        title: 'Answers to hand on',
        why: 'The answer or decision is there. The resident knows nothing yet.',
      },
      promises: { title: 'Promises', why: 'The day is here or near.' },
      reminders: { title: 'To be reminded', why: 'The reminder ladder says that it is time.' },
      overdue: { title: 'Late answers', why: 'The answer day has passed.' },
      one_year: { title: 'One-year watch', why: 'Proposals that have waited over 270 days for a decision.' },
      actions: { title: 'Actions', why: 'Should be done now.' },
      effects: { title: 'Effects to check', why: 'The action is done. Did it do what you wanted?' },
      move_on: { title: 'To be referred or decided', why: 'Assigned, but nothing has happened.' },
      close: { title: 'Can be closed', why: 'The resident has been told.' },
      dialogues: { title: 'Dialogues', why: 'The next step with what residents have said.' },
    },
    drafts: 'Begun',
    draftsWhy: 'Text that is not saved yet.',
    show: (count) => (count === 1 ? 'Show it' : `Show all ${count}`),
    more: (next, shown, count) => `Show ${next} more (${shown} of ${count} are shown)`,
    paused: 'paused, waits for us',
    nothing: 'Nothing waits for you today',
    nothingText:
      'What waits for you is shown here: matters to assign, answers to hand on, promises and reminders.',
    others: 'Other',
    reminder: (level, organisation) => `Reminder ${level} to ${organisation}`,
    received: (day, days) => `received ${day}, ${days} days ago`,
    done: (day) => `done ${day}`,
    since: (day) => `since ${day}`,
  },
};
