import type { ActionLine } from '../../../shared/actions/list.ts';
import type { ActionPanelWords } from '../../../shared/text/actions.ts';
import { listedDate } from '../../../shared/text/dates.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ActionLists } from '../../action-calls.ts';
import type { Wanted } from '../dialogues/sending.ts';
import { formDrafts } from '../forms/form-drafts.ts';

/** What every part of the panel knows and does. */
export interface ActionContext {
  readonly language: Language;
  readonly words: ActionPanelWords;
  readonly today: LocalDate;
  /** Address of the person. */
  readonly user: string;
  readonly lists: ActionLists;
  readonly actions: readonly ActionLine[];
  readonly busy: boolean;
  /** @returns whether it was carried out; what was typed is kept until then */
  readonly send: (command: Wanted, receipt: string) => Promise<boolean>;
}

/** Who is responsible by name; the address where the district has written none in Kontakter. */
export const ownerIn =
  ({ lists }: Pick<ActionContext, 'lists'>) =>
  (owner: string): string =>
    lists.names[owner] ?? owner;

export const dayIn =
  ({ language, today }: Pick<ActionContext, 'language' | 'today'>) =>
  (day: LocalDate): string =>
    listedDate(day, language, today);

/** The key of a command that says what an action hangs on; of one that hangs on nothing, the action itself. */
export const about = ({ hangsOn, subject }: Pick<ActionLine, 'hangsOn' | 'subject'>) =>
  hangsOn === 'dialogue'
    ? { dialogue: subject }
    : hangsOn === 'matter'
      ? { matter: subject }
      : { action: subject };

/** What half-written plans are kept under; one that is open again when the page or the panel is. */
export const SCOPE = 'actions';
export const formOf = (item = ''): string => (item === '' ? 'plan' : `plan-${item}`);
export const isBegun = (item?: string): boolean => formDrafts.read(`${SCOPE} ${formOf(item)}`) !== undefined;

/** What can be said of an action: done, moved, cancelled, its effect looked at. */
export const STEPS = ['finish', 'move', 'cancel', 'check'] as const;
export type StepName = (typeof STEPS)[number];

/** What a half-written step is kept under, and the one that an action has. @param scope SCOPE, or a dialogue's number */
export const stepForm = (item: string, step: StepName): string => `step-${item}-${step}`;
export const begunStep = (item: string, scope = SCOPE): StepName | undefined =>
  STEPS.find((step) => formDrafts.read(`${scope} ${stepForm(item, step)}`) !== undefined);

/** Several names in one line, with semicolons between. */
export const namesIn = (text: string): readonly string[] => {
  const names = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys = names.map((name) => name.toLowerCase());
  return names.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
};
