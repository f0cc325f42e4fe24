import * as v from 'valibot';
import { joinedTo } from '../../shared/dialogues/alike.ts';
import { DEFECT_TYPES } from '../../shared/dialogues/kinds.ts';
import { withoutPersons } from '../../shared/dialogues/lines.ts';
import { usuallyAnswersFor } from '../../shared/dialogues/responsible.ts';
import {
  type DialogueState,
  type MatterOutcomes,
  outcomeOf,
  partyAnswers,
  standingInputs,
} from '../../shared/dialogues/state.ts';
import { returnWalkDay, wayBackOn } from '../../shared/dialogues/way-back.ts';
import { isYoung } from '../../shared/dialogues/young.ts';
import { contradicted } from '../../shared/phone/contradicted.ts';
import {
  type PhoneReceipt,
  type PhoneReply,
  type WalkEntry,
  type WalkPoint,
  type WalkStart,
  walkEntrySchema,
} from '../../shared/phone/messages.ts';
import { shortDate } from '../../shared/text/dates.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { answerWords } from '../../shared/text/dialogues-answers.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import type { StatusLanguage } from '../../shared/text/status.ts';
import { walkWords } from '../../shared/text/walk.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { type CommandReply, execute } from '../commands/execute.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatterStates } from '../commands/read-matters.ts';
import type { PhoneAbout } from '../phone-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { earlierDay, idOf, type PhoneGiven, placeNames, refusedEntry } from './phone-given.ts';
import { phoneLinkFor } from './phone-links.ts';
import { keepPhoto } from './photos.ts';
import { webAddress } from './public-page.ts';
import { changesOf, isChange, type WalkChange } from './walk-changes.ts';

type WalkAbout = Extract<PhoneAbout, { readonly page: 'walk' }>;

/** What a walk's page begins with; undefined when the walk is not there any more. */
export function walkStart(
  { book, link, key, language, now }: PhoneGiven,
  about: WalkAbout,
): WalkStart | undefined {
  const state = walkOf(book, about);
  if (!state) return undefined;
  const organisations = readOrganisations(book).filter(({ recipient }) => recipient);
  const known = new Set(organisations.map(({ id }) => id));
  const suggested: Record<string, string> = {};
  for (const defect of DEFECT_TYPES) {
    const [first] = usuallyAnswersFor(defect).filter((id) => known.has(id));
    if (first !== undefined) suggested[defect] = first;
  }
  const today = stockholmDate(now);
  const back = returnWalkDay(state);
  return {
    link: link.id,
    key,
    address: webAddress(),
    language: language === 'en' ? 'en' : 'sv',
    district: readSettings(book).district,
    places: placeNames(book),
    dialogue: state.dialogue,
    title: state.title,
    areas: [...(state.areas ?? [])],
    wayBack: wayBackOn(state, today),
    ...(back && { returnOn: shortDate(back, language === 'en' ? 'en' : 'sv', today) }),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    suggested,
    isYoung: isYoung(state),
    defects: pointsOf(book, state, language, organisations),
  };
}

/** The walk's list as it stands, with what was answered: the same for all who walk. */
function pointsOf(
  book: Book,
  state: DialogueState,
  language: StatusLanguage,
  organisations: readonly { readonly id: string; readonly name: string }[] = readOrganisations(book),
): WalkPoint[] {
  const raised = standingInputs(state).flatMap(({ matter }) => matter ?? []);
  const records =
    raised.length === 0
      ? undefined
      : readMatterStates(book, raised, book.table('matters').rowsOf(new Set(raised)));
  const outcomes: MatterOutcomes = (matter) => records?.get(matter);
  const written = language === 'en' ? 'en' : 'sv';
  const answers = dialogueWords[written].outcomes;
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  return standingInputs(state)
    .filter(({ defect }) => defect !== undefined)
    .map((input) => {
      const { item, text, place = '', defect, organisation = '', inspected, position, matter = '' } = input;
      const joined = joinedTo(state, item);
      const photo = input.photo ?? joined.find((one) => one.photo)?.photo;
      const outcome = outcomeOf(input, outcomes);
      const answered = outcome
        ? [answers[outcome.outcome], outcome.text].filter(Boolean).join(': ')
        : partyAnswers(records?.get(matter)?.referrals ?? [])
            .map((one) =>
              answerWords[written].answered(nameOf(one.organisation), one.outcome, withoutPersons(one.text)),
            )
            .join(' ');
      return {
        item,
        text,
        place,
        organisation,
        ...(defect && { defect }),
        ...(photo && { photo }),
        ...(inspected && { inspected: inspected.outcome }),
        ...(answered && { answered }),
        ...(position && { position }),
        ...(joined.length > 0 && { joined: joined.map((one) => one.item) }),
        ...(input.apart && { apart: input.apart }),
      };
    });
}

function walkOf(book: Book, { dialogue }: WalkAbout): DialogueState | undefined {
  const state = readDialogues(book, [dialogue]).get(dialogue);
  return state?.struck ? undefined : state;
}

/**
 * Each note becomes an input of the walk, each look a return walk's finding. Answered with the list as it stands
 * then; a phone that has nothing to send asks for the list alone.
 */
export function answerWalk(
  { book, key, language, now }: PhoneGiven,
  about: WalkAbout,
  entries: readonly unknown[],
): PhoneReply {
  if (entries.length === 0) {
    const walk = walkOf(book, about);
    return { reply: 'received', receipts: [], ...(walk && { points: pointsOf(book, walk, language) }) };
  }
  const parsed = entries.map((entry) => v.safeParse(walkEntrySchema, entry));
  const photos = new Map<string, string | undefined>();
  // What has come before has its photo already; the reply was lost.
  const come = new Set(walkOf(book, about)?.timeline.map(({ command }) => command));
  for (const one of parsed) {
    if (!one.success || isChange(one.output) || !one.output.photo || come.has(one.output.id)) continue;
    const name = `${about.dialogue} ${one.output.id}`;
    photos.set(one.output.id, keepPhoto(name, one.output.photo, language));
  }
  const written = parsed.flatMap((one) => (one.success ? [one.output] : []));
  const turn = alone(() => {
    // Looked at again: the link may have been revoked while we waited.
    if (phoneLinkFor(key, now)?.state !== 'active') return undefined;
    const actor = { by: about.dialogue, source: 'phone_page' } as const;
    const asked = askedFirst(book, about, written, language);
    const commands = written.flatMap((entry) =>
      isChange(entry) || asked.has(entry.id)
        ? []
        : [commandOf(entry, about.dialogue, photos.get(entry.id), now)],
    );
    const { replies } = execute(book, commands, actor, now);
    // What is put right may have come in with this very delivery: its number is known now.
    const later = written.filter(isChange);
    const changes = later.length === 0 ? undefined : changesOf(book, about.dialogue, later, language);
    const changed = changes ? execute(book, changes.commands, actor, now).replies : [];
    return {
      replies: [...replies, ...changed],
      refusals: new Map([...asked, ...(changes?.refusals ?? [])]),
      state: walkOf(book, about),
    };
  });
  if (!turn?.result) return { reply: 'later' };
  const { replies, refusals, state } = turn.result;
  return {
    reply: 'received',
    ...(state && { points: pointsOf(book, state, language) }),
    receipts: entries.map((entry, index) => {
      const id = idOf(entry);
      const one = parsed[index];
      const refusal = refusals.get(id);
      if (refusal !== undefined) return refusedEntry(id, refusal);
      const reply = one?.success ? replies.find(({ command }) => command === id) : undefined;
      if (!one?.success || !reply) return refusedEntry(id, phoneWords[language].unreadable);
      const isPhotoLost = photos.has(id) && photos.get(id) === undefined;
      return receiptOf(one.output, reply, state, isPhotoLost);
    }),
  };
}

/** Why a finding is not taken before whoever answered has heard what somebody else found; by the entry's id. */
function askedFirst(
  book: Book,
  about: WalkAbout,
  entries: readonly WalkEntry[],
  language: StatusLanguage,
): ReadonlyMap<string, string> {
  if (!entries.some(({ what }) => what === 'inspection')) return new Map();
  const written = language === 'en' ? 'en' : 'sv';
  const state = walkOf(book, about);
  // Sent twice, because the reply was lost: it has been carried out.
  const come = new Set(state?.timeline.map(({ command }) => command));
  const found = contradicted(
    entries.filter(({ id }) => !come.has(id)),
    (item) => state?.inputs.find((input) => input.item === item)?.inspected?.outcome,
  );
  const { inspections } = dialogueWords[written];
  return new Map([...found].map(([id, one]) => [id, walkWords[written].foundBefore(inspections[one])]));
}

function receiptOf(
  entry: WalkEntry,
  reply: CommandReply,
  state: DialogueState | undefined,
  isPhotoLost: boolean,
): PhoneReceipt {
  const { id } = entry;
  if (reply.result === 'refused') return refusedEntry(id, reply.message);
  const made = state?.timeline.find(({ command }) => command === id)?.item;
  const number = entry.what === 'inspection' ? entry.item : (made ?? state?.dialogue ?? '');
  const input = state?.inputs.find(({ item }) => item === number);
  const photo =
    entry.what === 'inspection' ? input?.inspected?.photo : isChange(entry) ? undefined : input?.photo;
  return {
    id,
    result: 'received',
    number,
    ...(isPhotoLost && { withoutPhoto: true }),
    ...(photo && { photo }),
  };
}

function commandOf(
  entry: Exclude<WalkEntry, WalkChange>,
  dialogue: string,
  photo: string | undefined,
  now: Instant,
): object {
  const { id, at } = entry;
  const on = earlierDay(at, now);
  if (entry.what === 'inspection') {
    const { item, outcome, text } = entry;
    return {
      type: 'inspect_defect',
      id,
      dialogue,
      item,
      outcome,
      ...(text && { text }),
      ...(photo && { photo }),
      ...(on && { inspected: on }),
    };
  }
  const { text, defect, place, organisation, position } = entry;
  const input = {
    text,
    defect: defect ?? 'other',
    ...(place && { place }),
    ...(organisation && { organisation }),
    ...(position && { position }),
    ...(photo && { photo }),
  };
  return { type: 'add_inputs', id, dialogue, inputs: [input], ...(on && { said: on }) };
}
