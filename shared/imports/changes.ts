import type { PastFact } from '../matters/commands/import.ts';
import type { Channel, MatterKind } from '../matters/kinds.ts';
import { contentKey } from './key.ts';
import type { ImportedMatter } from './matters.ts';

/** What a list that comes again can say otherwise about a matter that is here. */
export const CHANGED = [
  'title',
  'kind',
  'channel',
  'place',
  'theme',
  'owner',
  'record',
  'received',
  'text',
  'sent',
  'answered',
  'decision',
  'told',
  'closed',
  'withdrawn',
] as const;
export type Changed = (typeof CHANGED)[number];

/** A matter as the sheet has it, as far as a list can tell it otherwise. Empty: not known, or not so. */
export interface StandingMatter {
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly channel: string;
  readonly place: string;
  readonly theme: string;
  readonly owner: string;
  readonly record: string;
  readonly received: string;
  /** `textKey` of its text, which may be long. */
  readonly text: string;
  readonly told: string;
  readonly decision: string;
  /** Closed or withdrawn. */
  readonly isOver: boolean;
  readonly referrals: readonly {
    readonly number: string;
    readonly organisation: string;
    readonly sent: string;
    readonly answered: string;
  }[];
  /** How many commands have made it what it is: the same change another time is another change. */
  readonly version: number;
}

export interface RowChange {
  readonly what: Changed;
  readonly was: string;
  readonly now: string;
}

/** What a row of a list would change in a matter that is here. */
export interface RowUpdate {
  readonly matter: string;
  readonly changes: readonly RowChange[];
  readonly past: readonly PastFact[];
  readonly correct: Readonly<Record<string, string>>;
  readonly version: number;
}

/** A text without the apostrophe that keeps a sheet from taking it for a formula: it makes no row another. */
export const unguarded = (text: string): string => text.trim().replace(/^'+(?=[=+\-@])/, '');

export const textKey = (text: string): string => contentKey([unguarded(text).replace(/\s+/g, ' ')]);

/** By what a row that is not known is seen to be the same matter: its number alone is also that of last year's list. */
export function isSameMatter(matter: ImportedMatter, standing: StandingMatter): boolean {
  return (
    matter.received === standing.received ||
    unguarded(matter.title ?? '') === unguarded(standing.title) ||
    textKey(matter.text ?? '') === standing.text
  );
}

const ownerOf = (past: readonly PastFact[]): string =>
  past.reduce((owner, { fact }) => ('owner' in fact && fact.owner ? fact.owner : owner), '');

/**
 * What a row says otherwise. What the list leaves empty, and what the sheet knows beyond the list, is no change.
 * @param tells whether the row has something in the column of that name
 */
export function updateOf(
  matter: ImportedMatter,
  standing: StandingMatter,
  tells: (field: Changed) => boolean,
  words: { readonly newText: (text: string) => string },
): RowUpdate | undefined {
  const changes: RowChange[] = [];
  const correct: Record<string, string> = {};
  const line = (what: 'title' | 'place' | 'theme' | 'owner' | 'record' | 'received', now: string) => {
    if (now === '' || unguarded(now) === unguarded(standing[what])) return;
    correct[what] = now;
    changes.push({ what, was: standing[what], now });
  };
  if (tells('title')) line('title', matter.title ?? '');
  const choice = (what: 'kind' | 'channel', now: MatterKind | Channel) => {
    if (!tells(what) || now === standing[what]) return;
    correct[what] = now;
    changes.push({ what, was: standing[what], now });
  };
  choice('kind', matter.kind);
  choice('channel', matter.channel);
  line('place', matter.place ?? '');
  line('theme', matter.theme ?? '');
  line('owner', ownerOf(matter.past));
  line('record', matter.record ?? '');
  line('received', matter.received);
  const past: PastFact[] = [];
  for (const step of matter.past) addStep(step, standing, past, changes);
  const text = matter.text ?? '';
  if (tells('text') && text !== '' && textKey(text) !== standing.text) {
    changes.push({ what: 'text', was: '', now: text.slice(0, 200) });
    const at = past[past.length - 1]?.at ?? matter.received;
    past.push({ at, fact: { type: 'note_added', text: words.newText(text) } });
  }
  if (changes.length === 0) return undefined;
  return { matter: standing.number, changes, past, correct, version: standing.version };
}

/** One thing that the list says has happened; what the sheet has of it already is passed over. */
function addStep(step: PastFact, standing: StandingMatter, past: PastFact[], changes: RowChange[]): void {
  const { at, fact } = step;
  const add = (what: Changed, now: string, added: PastFact = step) => {
    changes.push({ what, was: '', now });
    past.push(added);
  };
  const referralTo = (organisation: string) =>
    standing.referrals.find((each) => each.organisation === organisation);
  switch (fact.type) {
    case 'referral_sent':
      if (!referralTo(fact.organisation)) add('sent', `${at} ${fact.organisation}`);
      return;
    case 'referral_answered': {
      const found = referralTo(fact.organisation ?? '');
      if (found && found.answered !== '') return;
      const answered = found ? { at, fact: { ...fact, referral: found.number } } : step;
      add('answered', `${at} ${fact.organisation ?? ''}`, answered);
      return;
    }
    case 'decision_made':
      if (standing.decision === '') add('decision', at);
      return;
    case 'feedback_given':
      if (standing.told === '') add('told', at);
      return;
    case 'matter_closed':
      if (!standing.isOver) add('closed', at);
      return;
    case 'matter_withdrawn':
      if (!standing.isOver) add('withdrawn', at);
      return;
    default:
      // Notes and who has it are compared elsewhere, or come only once.
      return;
  }
}

/** The commands of an update. @param batch the import's own time */
export function updateCommands({ matter, past, correct, version }: RowUpdate, batch: string) {
  const id = (kind: string, content: unknown) =>
    batch + contentKey([kind, matter, String(version), JSON.stringify(content)]);
  return [
    ...(Object.keys(correct).length > 0
      ? [{ ...correct, type: 'correct' as const, id: id('correct', correct), matter }]
      : []),
    ...(past.length > 0 ? [{ type: 'import_past' as const, id: id('update', past), matter, past }] : []),
  ];
}
