import { changeActions } from '../actions/fold.ts';
import { excerptOf } from '../matters/excerpt.ts';
import { withoutUndone } from '../matters/undone.ts';
import { dayOf, type LocalDate, stockholmDate } from '../time/dates.ts';
import { sameWording } from './counted-answers.ts';
import type { DialogueEvent, DialogueEventType, DialogueFact, DialogueFactOf } from './events.ts';
import { shortItem } from './short-item.ts';
import type { DialogueLine, DialogueState, InputState, OccasionState } from './state-schema.ts';

/** The row's cells must hold the state whatever happens; older lines are still in the event list. */
const LONGEST_TIMELINE = 80;

type Entry = Omit<DialogueLine, 'sequence' | 'command' | 'type' | 'on' | 'by' | 'count'>;
type Change = readonly [state: DialogueState, entry: Entry];
type LaterFact = Exclude<DialogueFact, DialogueFactOf<'dialogue_planned' | 'undone'>>;

/** For the history: first words. What papers and the page show is kept whole. */
const said = (text: string | undefined): Entry => (text ? { excerpt: excerptOf(text) } : {});

const DETAIL_KEYS = [
  'purpose',
  'influence',
  'areas',
  'audience',
  'organisers',
  'lead',
  'facilitator',
  'neutral',
  'venue',
  'access',
  'languages',
  'interpreters',
  'series',
  'measures',
  'minutes',
  'budget',
] as const;
const INPUT_KEYS = ['place', 'theme', 'defect', 'organisation', 'photo', 'group', 'position'] as const;

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** A thing with the keys that a fact names changed, and those that it names as empty taken away. */
function changedBy<Thing extends object>(thing: Thing, fact: object, keys: readonly string[]): Thing {
  const next = { ...thing } as Record<string, unknown>;
  const named = fact as Readonly<Record<string, unknown>>;
  for (const key of keys) {
    if (named[key] === undefined) continue;
    if (isEmpty(named[key])) delete next[key];
    else next[key] = named[key];
  }
  return next as Thing;
}

const changeInput = (
  state: DialogueState,
  item: string,
  change: (input: InputState) => InputState,
): DialogueState => ({
  ...state,
  inputs: state.inputs.map((input) => (input.item === item ? change(input) : input)),
});

const changeOccasion = (
  state: DialogueState,
  item: string,
  change: (occasion: OccasionState) => OccasionState,
): DialogueState => ({
  ...state,
  occasions: state.occasions.map((occasion) => (occasion.item === item ? change(occasion) : occasion)),
});

const without = <Key extends keyof DialogueState>(
  state: DialogueState,
  ...keys: Key[]
): Omit<DialogueState, Key> => {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
};

function withoutJoined({ joined: _joined, ...input }: InputState): InputState {
  return input;
}

const textOf = (state: DialogueState, item: string): string =>
  state.inputs.find((input) => input.item === item)?.text ?? '';

const time = (fact: { readonly time?: string | undefined; readonly venue?: string | undefined }) => ({
  ...(fact.time && { time: fact.time }),
  ...(fact.venue && { venue: fact.venue }),
});

function changeBy(state: DialogueState, fact: LaterFact, on: LocalDate): Change {
  switch (fact.type) {
    case 'dialogue_corrected': {
      const next = changedBy(state, fact, ['form', 'title', ...DETAIL_KEYS]);
      return [next, said(fact.title)];
    }
    case 'dialogue_moved': {
      const due = dayOf(fact.due) ?? on;
      return [
        { ...state, firstDue: state.firstDue ?? due, due },
        { due, ...said(fact.reason) },
      ];
    }
    case 'occasion_planned': {
      const occasion = { item: fact.item, kind: fact.kind, on: dayOf(fact.on) ?? on, ...time(fact) };
      return [
        { ...state, occasions: [...state.occasions, occasion] },
        { item: fact.item, outcome: fact.kind, due: occasion.on },
      ];
    }
    case 'occasion_moved': {
      const day = dayOf(fact.on) ?? on;
      return [
        changeOccasion(state, fact.item, (occasion) => ({ ...occasion, on: day, ...time(fact) })),
        { item: fact.item, due: day, ...said(fact.reason) },
      ];
    }
    case 'occasion_held': {
      const kind = state.occasions.find(({ item }) => item === fact.item)?.kind;
      const held = { on, ...(fact.counts && { counts: fact.counts }) };
      return [
        changeOccasion(state, fact.item, (occasion) => ({ ...occasion, on, held })),
        { item: fact.item, ...(kind && { outcome: kind }), ...said(fact.text) },
      ];
    }
    case 'occasion_cancelled':
      return [
        changeOccasion(state, fact.item, (occasion) => ({
          ...occasion,
          cancelled: { on, reason: fact.reason },
        })),
        { item: fact.item, ...said(fact.reason) },
      ];
    case 'check_done': {
      const check = {
        check: fact.check,
        outcome: fact.outcome,
        on,
        ...(fact.text && { text: fact.text }),
      };
      return [
        { ...state, checks: [...state.checks.filter((known) => known.check !== fact.check), check] },
        { item: fact.check, outcome: fact.outcome, ...said(fact.text) },
      ];
    }
    case 'feedback_meeting_held':
      return [
        {
          ...state,
          told: {
            on,
            how: fact.how,
            ...(fact.link && { link: fact.link }),
            ...(fact.noMeeting && { noMeeting: fact.noMeeting }),
          },
        },
        { outcome: fact.how, ...said(fact.noMeeting || fact.text) },
      ];
    case 'party_asked': {
      const { organisation, how } = fact;
      const asked = { organisation, how, on: dayOf(fact.asked) ?? on, noted: on };
      return [{ ...state, asked: [...(state.asked ?? []), asked] }, { outcome: how }];
    }
    case 'account_given': {
      const { kind, title, link, replaces } = fact;
      const account = { kind, on, title, ...(link && { link }) };
      const known = state.accounts ?? [];
      const place = known.findIndex((one) => one.kind === kind && one.title === replaces);
      return [
        {
          ...state,
          accounts:
            place < 0 ? [...known, account] : known.map((one, index) => (index === place ? account : one)),
        },
        { outcome: kind, ...said(title) },
      ];
    }
    case 'names_answered': {
      const rows = new Set(fact.rows.map(({ row }) => row));
      const others = (state.names ?? []).filter(({ row }) => !rows.has(row));
      const answered = fact.rows.map((one) => ({ ...one, answer: fact.answer }));
      return [{ ...state, names: [...others, ...answered] }, {}];
    }
    case 'dialogue_closed':
      return [{ ...state, closed: { on, ...(fact.reason && { reason: fact.reason }) } }, said(fact.reason)];
    case 'dialogue_reopened':
      return [without(state, 'closed', 'cancelled'), said(fact.reason)];
    case 'dialogue_cancelled':
      return [{ ...state, cancelled: { on, reason: fact.reason } }, said(fact.reason)];
    case 'dialogue_struck':
      return [{ ...state, struck: { on, reason: fact.reason } }, said(fact.reason)];
    case 'note_added':
      return [state, said(fact.text)];
    case 'input_received': {
      const input: InputState = changedBy({ item: fact.item, text: fact.text, on }, fact, INPUT_KEYS);
      return [
        { ...state, inputs: [...state.inputs, input] },
        { item: fact.item, ...said(fact.text) },
      ];
    }
    case 'input_corrected': {
      const text = fact.text === undefined ? {} : { text: fact.text };
      return [
        changeInput(state, fact.item, (input) => ({ ...changedBy(input, fact, INPUT_KEYS), ...text })),
        { item: fact.item, ...said(fact.text) },
      ];
    }
    case 'input_answered':
      return [
        changeInput(state, fact.item, (input) => ({
          ...input,
          answered: { outcome: fact.outcome, on, ...(fact.text && { text: fact.text }) },
          ...(input.inspected && { inspected: { ...input.inspected, isSettled: true } }),
        })),
        { item: fact.item, outcome: fact.outcome, ...said(fact.text || textOf(state, fact.item)) },
      ];
    case 'input_raised':
      return [
        changeInput(state, fact.item, (input) => ({ ...input, matter: fact.matter })),
        { item: fact.item, ...said(fact.matter) },
      ];
    case 'input_struck':
      return [
        changeInput(state, fact.item, (input) => ({
          ...input,
          struck: { on, reason: fact.reason },
        })),
        { item: fact.item, ...said(fact.reason) },
      ];
    case 'input_joined':
      return [
        changeInput(state, fact.item, (input) => ({ ...input, joined: fact.into })),
        { item: fact.item, ...said(shortItem(fact.into)) },
      ];
    case 'input_parted':
      return [
        changeInput(state, fact.item, (input) => ({
          ...(input.joined === fact.from ? withoutJoined(input) : input),
          apart: [...(input.apart ?? []).filter((one) => one !== fact.from), fact.from],
        })),
        { item: fact.item, ...said(shortItem(fact.from)) },
      ];
    case 'defect_inspected':
      return [
        changeInput(state, fact.item, (input) => ({
          ...input,
          inspected: {
            outcome: fact.outcome,
            on,
            ...(fact.text && { text: fact.text }),
            ...(fact.photo && { photo: fact.photo }),
          },
        })),
        { item: fact.item, outcome: fact.outcome, ...said(fact.text) },
      ];
    case 'results_recorded': {
      const { question, answers, source, replaces = question } = fact;
      const result = { question, on, answers, ...(source && { source }) };
      const before = state.results ?? [];
      const place = before.findIndex((known) => isSameQuestion(known, replaces));
      const others = before.filter(
        (known) => !isSameQuestion(known, replaces) && !isSameQuestion(known, question),
      );
      const at = place < 0 ? others.length : Math.min(place, others.length);
      return [{ ...state, results: [...others.slice(0, at), result, ...others.slice(at)] }, said(question)];
    }
    case 'results_struck': {
      const results = (state.results ?? []).filter((known) => !isSameQuestion(known, fact.question));
      return [{ ...state, results }, said(fact.question)];
    }
    case 'round_opened': {
      const { amount, rules, ideasUntil, votingFrom, votingUntil, votesEach } = fact;
      const { cast, ballots } = state.round ?? {};
      const kept = {
        ...(votesEach !== undefined && { votesEach }),
        ...(cast !== undefined && { cast }),
        ...(ballots !== undefined && { ballots }),
      };
      const days = Object.fromEntries(
        Object.entries({ ideasUntil, votingFrom, votingUntil }).flatMap(([key, value]) => {
          const day = dayOf(value ?? '');
          return day ? [[key, day]] : [];
        }),
      );
      return [{ ...state, round: { amount, rules, ...days, ...kept } }, said(rules)];
    }
    case 'idea_assessed': {
      const assessed = {
        outcome: fact.outcome,
        ...(fact.text && { text: fact.text }),
        ...(fact.cost !== undefined && { cost: fact.cost }),
      };
      return [
        changeInput(state, fact.item, (input) => ({ ...input, assessed })),
        { item: fact.item, outcome: fact.outcome, ...said(fact.text) },
      ];
    }
    case 'ballot_cast': {
      const chosen = new Set(fact.items);
      const inputs = state.inputs.map((input) =>
        chosen.has(input.item) ? { ...input, cast: (input.cast ?? 0) + 1 } : input,
      );
      const round = state.round && { ...state.round, cast: (state.round.cast ?? 0) + 1 };
      return [{ ...state, inputs, ...(round && { round }) }, {}];
    }
    case 'ballots_counted':
      return [{ ...state, ...(state.round && { round: { ...state.round, ballots: fact.ballots } }) }, {}];
    case 'idea_voted':
      return [
        changeInput(state, fact.item, (input) => ({ ...input, votes: fact.votes })),
        { item: fact.item },
      ];
    case 'idea_won':
      return [
        changeInput(state, fact.item, (input) => ({ ...input, won: true as const })),
        { item: fact.item },
      ];
    default: {
      const { actions, entry } = changeActions(state.actions, fact, on, (text) => text);
      const { organisation: _organisation, ...line } = entry;
      return [
        { ...state, actions },
        { item: fact.item, ...line },
      ];
    }
  }
}

const dayOfEvent = (event: DialogueEvent): LocalDate => dayOf(event.at) ?? stockholmDate(event.enteredAt);

const stamp = (event: DialogueEvent): Pick<DialogueLine, 'sequence' | 'command' | 'type' | 'on' | 'by'> => ({
  sequence: event.sequence,
  command: event.command,
  type: event.fact.type,
  on: dayOfEvent(event),
  by: event.by,
});

/** What one command brings several times over is one line: thirty pasted inputs fill no history. */
function withLine(timeline: readonly DialogueLine[], line: DialogueLine): DialogueLine[] {
  const last = timeline[timeline.length - 1];
  // Nor do a thousand ballots, each a command of its own.
  const isSame = last?.command === line.command || line.type === 'ballot_cast';
  // Two answers of yes and three of no are two lines.
  const isOther = line.type === 'input_answered' && last?.outcome !== line.outcome;
  if (last && isSame && last.type === line.type && !isOther) {
    return [...timeline.slice(0, -1), { ...last, count: (last.count ?? 1) + 1 }];
  }
  return [...timeline, line].slice(-LONGEST_TIMELINE);
}

/**
 * Adds one event to what is known. The first event of a dialogue is `dialogue_planned`; others before it are an
 * error. An undoing cannot be added to what is known: `foldDialogue` takes the whole history.
 */
export function applyDialogueEvent(state: DialogueState | undefined, event: DialogueEvent): DialogueState {
  const { fact } = event;
  if (fact.type === 'dialogue_planned') {
    const due = dayOf(fact.due ?? '');
    const begun: DialogueState = {
      dialogue: event.matter,
      version: 1,
      form: fact.form,
      title: fact.title,
      registered: dayOfEvent(event),
      ...(due && { firstDue: due, due }),
      occasions: [],
      checks: [],
      inputs: [],
      actions: [],
      timeline: [{ ...stamp(event), ...(due && { due }), ...said(fact.title) }],
    };
    return changedBy(begun, fact, DETAIL_KEYS);
  }
  if (!state) throw new Error(`${event.matter}: ${fact.type} before dialogue_planned`);
  if (fact.type === 'undone') throw new Error(`${event.matter}: undoing needs the whole history`);
  const [next, entry] = changeBy(state, fact, dayOfEvent(event));
  return {
    ...next,
    version: state.version + 1,
    timeline: withLine(state.timeline, { ...stamp(event), ...entry }),
  };
}

/** Folds the events of one dialogue, in order of sequence; what was undone counts only as a version and a line. */
export function foldDialogue(events: readonly DialogueEvent[]): DialogueState | undefined {
  const holding = withoutUndone(events);
  if (holding[0]?.fact.type !== ('dialogue_planned' satisfies DialogueEventType)) return undefined;
  const state = holding.reduce<DialogueState | undefined>(applyDialogueEvent, undefined);
  if (!state || state.version === events.length) return state;
  const undoings = events.flatMap((event): DialogueLine[] => {
    const { fact } = event;
    if (fact.type !== 'undone') return [];
    const what = events.find(({ command }) => command === fact.undone)?.fact.type;
    return [{ ...stamp(event), ...(what && { outcome: what }) }];
  });
  const timeline = [...state.timeline, ...undoings].sort((a, b) => a.sequence - b.sequence);
  return { ...state, version: events.length, timeline: timeline.slice(-LONGEST_TIMELINE) };
}

const isSameQuestion = (known: { readonly question: string }, question: string): boolean =>
  sameWording(known.question) === sameWording(question);
