import type { DialogueEvent } from '../dialogues/events.ts';
import { foldDialogue } from '../dialogues/fold.ts';
import { isYoung } from '../dialogues/young.ts';
import type { MatterEvent } from '../matters/events.ts';
import { foldEvents, type MatterState } from '../matters/state.ts';
import { withoutUndone } from '../matters/undone.ts';
import { type Hid, maskedText, maskedYoung } from '../privacy/handed-out.ts';
import type { Language } from '../text/language.ts';
import type { LocalDate } from '../time/dates.ts';

/** Everything that an export is made of. */
export interface Material {
  readonly language: Language;
  readonly district: string;
  readonly today: LocalDate;
  readonly events: readonly MatterEvent[];
  /** What happened to dialogues; of it only the events for the figures are exported. */
  readonly dialogues: readonly DialogueEvent[];
  readonly organisationName: (id: string) => string;
  /** The neighbourhood that a place lies in, when it can be told. */
  readonly areaOf: (place: string) => string | undefined;
  /** Told of each text in which something was hidden, and how many places. */
  readonly hid?: Hid;
}

/**
 * Who will get the file. `colleague`: at the district, who sees it all in the sheet. `other`: outside the district:
 * texts without personal data, no submitters, no form answers, no case officers. `public`: nothing about any one person.
 */
export const RECIPIENTS = ['colleague', 'other', 'public'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export interface Choice {
  readonly recipient: Recipient;
  /** Matters received from and to that day, both included; left out: all. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Only these stages; left out: all but those that were struck. */
  readonly open?: boolean | undefined;
}

/** A matter with everything that holds of its history. */
export interface ExportedMatter {
  readonly state: MatterState;
  readonly events: readonly MatterEvent[];
}

function byNumber<Event extends { readonly matter: string }>(
  events: readonly Event[],
): ReadonlyMap<string, readonly Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    const known = found.get(event.matter);
    if (known) known.push(event);
    else found.set(event.matter, [event]);
  }
  return found;
}

/** The matters that the person chose, in the order of their numbers' first events. Struck ones are never among them. */
export function chosenMatters(events: readonly MatterEvent[], choice: Choice): readonly ExportedMatter[] {
  const chosen: ExportedMatter[] = [];
  for (const own of byNumber(events).values()) {
    if (own[0]?.fact.type !== 'matter_received') continue;
    const state = foldEvents(own);
    if (!state || state.struck) continue;
    if (choice.from && state.received < choice.from) continue;
    if (choice.to && state.received > choice.to) continue;
    if (choice.open && (state.closed || state.withdrawn)) continue;
    chosen.push({ state, events: withoutUndone(own) });
  }
  return chosen;
}

/** Numbers of the matters that children and young people raised in a dialogue. */
function raisedByTheYoung(dialogues: readonly DialogueEvent[]): ReadonlySet<string> {
  const raised = [...byNumber(dialogues).values()].flatMap((own) => {
    const state = foldDialogue(own);
    return state && isYoung(state) ? state.inputs.flatMap(({ matter }) => matter ?? []) : [];
  });
  return new Set(raised);
}

/**
 * What hides the personal data in a matter's texts before they are handed out: of what children and young people raised,
 * names are looked for as in their dialogue.
 */
export function hidingIn({ dialogues, language, hid }: Material): (matter: string, text: string) => string {
  let young: ReadonlySet<string> | undefined;
  const anyone = remembering((text, tell) => maskedText(text, language, tell), hid);
  return (matter, text) => {
    // Not before the first text: a colleague's file hides nothing.
    young ??= raisedByTheYoung(dialogues);
    return young.has(matter) ? maskedYoung(text, language, hid) : anyone(text);
  };
}

/** Short texts come again and again: places, "Lampan är lagad." */
const SHORT = 80;
const MOST_REMEMBERED = 20_000;

/** The same text is searched once, and what was hidden in it is told of each time. */
function remembering(hide: (text: string, tell: Hid) => string, hid?: Hid): (text: string) => string {
  const known = new Map<string, readonly [hidden: string, places: number]>();
  return (text) => {
    const before = known.get(text);
    if (before) {
      if (before[1] > 0) hid?.(before[1]);
      return before[0];
    }
    let places = 0;
    const hidden = hide(text, (more) => {
      places += more;
    });
    if (places > 0) hid?.(places);
    if (text.length <= SHORT && known.size < MOST_REMEMBERED) known.set(text, [hidden, places]);
    return hidden;
  };
}

/**
 * Events of the dialogues that the person chose, by the day they were registered. Struck ones are never among
 * them, and undone events neither.
 */
export function chosenDialogueEvents(
  events: readonly DialogueEvent[],
  choice: Choice,
): readonly DialogueEvent[] {
  return [...byNumber(events).values()].flatMap((own) => {
    const state = foldDialogue(own);
    if (!state || state.struck) return [];
    if (choice.from && state.registered < choice.from) return [];
    if (choice.to && state.registered > choice.to) return [];
    if (choice.open && (state.closed || state.cancelled)) return [];
    return withoutUndone(own);
  });
}
