import { createContext } from 'preact';
import type { MatterOutcomes } from '../../../shared/dialogues/state.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import type { Receipt } from '../forms/Told.tsx';
import type { Wanted } from './sending.ts';

/** What every part of a dialogue's page knows and does. */
export interface Context {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly today: LocalDate;
  readonly view: DialogueView;
  readonly outcomes: MatterOutcomes;
  /** Address of the person. */
  readonly user: string;
  readonly busy: boolean;
  /** Children or young people speak: no names. */
  readonly isYoung: boolean;
  /** @returns whether all of it was carried out; what was typed is kept until then */
  readonly send: (commands: readonly Wanted[], receipt?: string | Receipt) => Promise<boolean>;
}

/** Puts an association into the register. @returns what went wrong, in words; nothing when it is there */
export const AddAssociation = createContext<(name: string) => Promise<string | undefined>>(
  async () => undefined,
);

/** Who may answer for a point: the district's own administration first. */
export const ownFirst = ({ organisations, own }: DialogueLists) =>
  [...organisations]
    .sort((a, b) => Number(b.id === own) - Number(a.id === own))
    .map(({ id, name }) => ({ value: id, label: name }));

export const nameOf = ({ lists }: Context, organisation: string | undefined): string =>
  lists.organisations.find(({ id }) => id === organisation)?.name ?? organisation ?? '';
