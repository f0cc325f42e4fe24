import type { LocalDate } from '../time/dates.ts';
import type { DialogueState, InputState } from './state.ts';

/** What is asked of the party that answers for the spots. */
export interface Raising {
  readonly dialogue: string;
  readonly title: string;
  /** Inputs in the order in which their matters get numbers. */
  readonly inputs: readonly InputState[];
  /** Texts in full, by item; the state keeps first words only. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What was joined into a point. */
  readonly joined?: (item: string) => readonly InputState[];
  /** What a photo and a position are called in the matter; left out, they are not taken along. */
  readonly labels?: { readonly photo: string; readonly position: string };
  /** Where the dialogue's residents live: a point is there, where it does not say otherwise. */
  readonly areas?: readonly string[];
  /** The district's areas: a place that names one is in it. */
  readonly known?: readonly string[];
  /** Who sees to it that the residents are answered; left out: the matters wait to be assigned. */
  readonly owner?: string;
  /** The party is asked in one bundle: each matter its own referral and clock, one letter. */
  readonly refer?: { readonly organisation: string; readonly question: string; readonly due?: LocalDate };
}

/** A command, as the executor takes it; those with the same `together` are carried out all or none. */
export type RawCommand = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly together: string;
};

/**
 * The commands by which inputs become matters of their own, and are referred in one bundle: capture, raise, refer
 * for each input, all of them or none: a matter without its input would be asked about and answered to nobody. They
 * refer to the captures by their ULIDs, so that all are sent at once.
 * @param newUlid gives a new ULID at each call
 */
export function raisingCommands(raising: Raising, newUlid: () => string): readonly RawCommand[] {
  const bundle = raising.refer && raising.inputs.length > 1 ? newUlid() : undefined;
  const together = newUlid();
  return raising.inputs.flatMap((input): readonly RawCommand[] => {
    const capture = newUlid();
    const text = raising.texts?.get(input.item) ?? input.text;
    const place = placeOf(input, raising);
    const commands: { readonly id: string; readonly [field: string]: unknown }[] = [
      {
        type: 'capture',
        id: capture,
        kind: input.defect ? 'fault_report' : 'comment',
        channel: 'dialogue',
        title: titleOf(text),
        text,
        received: input.on,
        ...(place && { place }),
        ...(input.theme && { theme: input.theme }),
        // The participants as a group are told, at the feedback meeting.
        anonymous: true,
        fields: [
          { label: raising.title, value: input.item },
          ...seenAt(input, raising),
          // What others noted of the same has its own photo and position.
          ...(raising.joined?.(input.item) ?? []).flatMap((one) => seenAt(one, raising)),
        ],
      },
      {
        type: 'raise_inputs',
        id: newUlid(),
        dialogue: raising.dialogue,
        items: [input.item],
        matter: capture,
      },
    ];
    if (raising.owner) {
      commands.push({ type: 'triage', id: newUlid(), matter: capture, owner: raising.owner });
    }
    if (raising.refer) {
      const { organisation, question, due } = raising.refer;
      commands.push({
        type: 'refer',
        id: newUlid(),
        matter: capture,
        organisation,
        question,
        ...(due && { due }),
        ...(bundle && { bundle }),
      });
    }
    return commands.map((command) => ({ ...command, together }));
  });
}

/** "Ekholmsvägen 22" in a dialogue about Sätra is "Sätra · Ekholmsvägen 22"; of two areas nobody knows which. */
function placeOf({ place = '' }: InputState, { areas = [], known = [] }: Raising): string {
  const [area = '', another] = areas;
  const names = (name: string) => place.toLowerCase().includes(name.toLowerCase());
  if (area === '' || another !== undefined || [area, ...known].some(names)) return place;
  return place === '' ? area : `${area} · ${place}`;
}

const seenAt = ({ photo, position }: InputState, { labels }: Raising) => [
  ...(labels && photo ? [{ label: labels.photo, value: photo }] : []),
  ...(labels && position ? [{ label: labels.position, value: position }] : []),
];

const LONGEST_TITLE = 90;

/** First sentence or first words: what a list of matters shows. */
function titleOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{3,90}?[.!?](?=\s|$)/.exec(plain)?.[0]?.replace(/\.$/, '') ?? plain;
  return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** Inputs that are not yet anybody's, by the party that answers for the spot; '' for those that name none. */
export function byParty(inputs: readonly InputState[]): ReadonlyMap<string, readonly InputState[]> {
  const parties = new Map<string, InputState[]>();
  for (const input of inputs) {
    const party = input.organisation ?? '';
    parties.set(party, [...(parties.get(party) ?? []), input]);
  }
  return parties;
}

/** The open matters that a dialogue's points began: what is left of it when it is struck out. */
export function openMattersOf<Matter extends { readonly matter: string; readonly isOpenHere: boolean }>(
  { inputs }: Pick<DialogueState, 'inputs'>,
  matters: readonly Matter[],
): readonly Matter[] {
  const raised = new Set(inputs.flatMap(({ matter, struck }) => (struck || !matter ? [] : [matter])));
  return matters.filter(({ matter, isOpenHere }) => isOpenHere && raised.has(matter));
}
