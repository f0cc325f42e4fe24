import type { MatterEvent } from '../matters/events.ts';
import { figureEventsOf } from '../metrics/fromMatterEvents.ts';
import {
  type Choice,
  chosenDialogueEvents,
  chosenMatters,
  type ExportedMatter,
  hidingIn,
  type Material,
} from './material.ts';

/** Matters with their whole history, as another workbook can bring them in. */
export interface MatterFile {
  readonly gensvar: 'matters';
  readonly version: 1;
  readonly made: string;
  readonly district: string;
  readonly matters: readonly {
    readonly number: string;
    readonly history: readonly { readonly at: string; readonly fact: Readonly<Record<string, unknown>> }[];
  }[];
}

/** Facts that belong to the workbook they stand in: groups have numbers of its own. */
const STAYS: ReadonlySet<MatterEvent['fact']['type']> = new Set<MatterEvent['fact']['type']>([
  'matter_grouped',
  'matter_ungrouped',
]);

/** What others do not get: who somebody is, and what was written in a form. */
const OWN_KEYS: ReadonlySet<string> = new Set(['author', 'fields', 'permalink', 'publishedText', 'link']);

/** All that anybody may see of a fact: ids, days and classes. */
const PUBLIC_KEYS: ReadonlySet<string> = new Set([
  ...[
    'type',
    'kind',
    'channel',
    'theme',
    'outcome',
    'referral',
    'organisation',
    'due',
    'item',
    'level',
    'how',
  ],
  ...['anonymous', 'part', 'letter', 'example'],
]);

function factFor(
  fact: MatterEvent['fact'],
  choice: Choice,
  hide: (text: string) => string,
): Record<string, unknown> {
  if (choice.recipient === 'colleague') return { ...fact };
  const isPublic = choice.recipient === 'public';
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => (isPublic ? PUBLIC_KEYS.has(key) : !OWN_KEYS.has(key)))
      .map(([key, value]) => {
        // Whoever reads the file expects an owner; the name stays here.
        if (key === 'owner') return [key, ''];
        // A referral's number is the sheet's own.
        return [key, typeof value === 'string' && key !== 'referral' ? hide(value) : value];
      }),
  );
}

export function matterFile(material: Material, choice: Choice): MatterFile {
  const matters = chosenMatters(material.events, choice);
  const hide = hidingIn(material);
  return {
    gensvar: 'matters',
    version: 1,
    made: material.today,
    district: material.district,
    matters: matters.map(({ state, events }: ExportedMatter) => ({
      number: state.matter,
      history: events
        .filter(({ fact }) => !STAYS.has(fact.type))
        .map(({ at, fact }) => ({ at, fact: factFor(fact, choice, (text) => hide(state.matter, text)) })),
    })),
  };
}

/** The events as the figures read them, a line of JSON each: no word that a person wrote (docs/metrics.md). */
export function eventLines(material: Material, choice: Choice): string {
  const lines = [
    ...chosenMatters(material.events, choice).flatMap(({ events }) => events),
    ...chosenDialogueEvents(material.dialogues, choice),
  ].flatMap((event) => figureEventsOf(event, { areaOf: material.areaOf }));
  return lines.map((event) => `${JSON.stringify(event)}\n`).join('');
}
