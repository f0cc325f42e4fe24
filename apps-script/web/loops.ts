import { fillTemplate } from '../../shared/feedback/template.ts';
import { type KnownTemplate, templatesFrom } from '../../shared/feedback/templates.ts';
import { letterValues, likelyLetter, suggestedNext } from '../../shared/feedback/values.ts';
import type { FeedbackChannel } from '../../shared/matters/kinds.ts';
import type { MineItem } from '../../shared/matters/mine.ts';
import { currentReferrals, type MatterState } from '../../shared/matters/state.ts';
import { maskEverything } from '../../shared/privacy/everyMask.ts';
import type { Loop } from '../../shared/protocol/messages.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { readMatters } from '../commands/read-matters.ts';
import { nameOf, readAnswers } from '../reading/letter.ts';
import { openMine } from '../reading/mine.ts';
import { officialsNamedIn } from '../reading/officials.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { readTemplateRows } from '../workbook/templates.ts';
import { statusAddress, statusCodeOf } from './status-code.ts';

/** More than anybody tells in a day; the letters weigh most of the reply. */
const MOST_LOOPS = 15;
const LONGEST_ANSWER = 1_500;

const CHANNELS: Readonly<Partial<Record<MatterState['channel'], FeedbackChannel>>> = {
  social_media: 'reply_in_thread',
  phone: 'phone',
  letter: 'letter',
  mail: 'mail',
};

/** What somebody has to be told, the oldest day first: what belongs to this person, and what belongs to nobody. */
export function readLoops(book: Book, owner: string, today: LocalDate): readonly Loop[] {
  const lists = openMine(book, today)(owner);
  const lines = lists.flatMap(({ name, items }) =>
    name === 'hand_on' || name === 'promises' ? items.map((item) => ({ name, item })) : [],
  );
  const chosen = lines.sort((a, b) => (a.item.day < b.item.day ? -1 : 1)).slice(0, MOST_LOOPS);
  if (chosen.length === 0) return [];
  const numbers = [...new Set(chosen.map(({ item }) => item.matter))];
  const records = readMatters(book, numbers, book.table('matters').rowsByKey());
  const states = [...records.values()].map(({ state }) => state);
  const told = tellings(book, states, owner, today);
  return chosen.flatMap(({ name, item }): Loop[] => {
    const state = records.get(item.matter)?.state;
    const promised = name === 'promises' ? item.day : undefined;
    return state ? [loopOf(promised !== undefined, item, state, told(state, promised))] : [];
  });
}

const masked = (text: string, kept?: readonly string[]): string => maskEverything(text, 'sv', kept).text;

function loopOf(
  isPromise: boolean,
  item: MineItem,
  state: MatterState,
  { answer, letter }: { readonly answer: string; readonly letter: string },
): Loop {
  return {
    matter: item.matter,
    title: masked(item.title),
    why: isPromise ? 'promised' : 'answered',
    day: item.day,
    ...(isPromise && item.what && { what: masked(item.what) }),
    ...(state.permalink !== '' && { link: state.permalink }),
    channel: CHANNELS[state.channel] ?? 'other',
    answer,
    letter,
  };
}

/** Reads once what the letters of all these matters need. */
function tellings(book: Book, states: readonly MatterState[], owner: string, today: LocalDate) {
  const settings = readSettings(book);
  const templates = templatesFrom(readTemplateRows(book), settings.language);
  const closedDays = readClosedDays(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const referrals = states.flatMap((state) => state.referrals.map(({ referral }) => referral));
  const answers = new Map(
    readAnswers(book, referrals).map(({ referral, text }) => [referral, text] as const),
  );
  const signed = nameOf(book, owner);
  const inOffice = officialsNamedIn(book);
  const statusPage = statusAddress();
  return (
    state: MatterState,
    promised: LocalDate | undefined,
  ): { readonly answer: string; readonly letter: string } => {
    const likely = likelyLetter(state);
    // Who has been promised something by a day knows that the matter came, and must not be told another day.
    const kind = promised && likely === 'receipt' ? 'interim' : likely;
    // Others read what is written in a thread, and the code opens the resident's page.
    const isPublic = CHANNELS[state.channel] === 'reply_in_thread';
    const template = templateFor(templates, kind, settings.language);
    const values =
      template &&
      letterValues(
        state,
        {
          today,
          closedDays,
          district: settings.district,
          contact: settings.contact,
          owner: state.owner === '' || state.owner === owner ? signed : nameOf(book, state.owner),
          organisationName: (id) => names.get(id) ?? id,
          answers,
          inOffice,
          code: statusPage === '' || isPublic ? '' : statusCodeOf(state.matter),
          statusPage: isPublic ? '' : statusPage,
          next: promised && promised >= today ? promised : suggestedNext(state, kind, today, closedDays),
        },
        template.language,
      );
    const answered = [...currentReferrals(state)]
      .reverse()
      .map(({ referral, reply }) => answers.get(referral) || reply?.text || '')
      .find((text) => text !== '');
    const answer = state.decision?.reason || answered || '';
    return {
      answer: masked(answer, inOffice(answer)).slice(0, LONGEST_ANSWER),
      letter: template && values ? fillTemplate(template.body, values, 'sv').text : '',
    };
  };
}

const templateFor = (templates: readonly KnownTemplate[], kind: string, language: string) =>
  templates.find((one) => one.kind === kind && one.language === language) ??
  templates.find((one) => one.kind === kind);
