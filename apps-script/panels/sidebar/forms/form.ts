import type { Command } from '../../../../shared/matters/commands.ts';
import type { FollowUp } from '../../../../shared/matters/lifeCycle.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import type { Language } from '../../../../shared/text/language.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';
import type { Lists, MatterCard } from '../../../calls.ts';
import type { SimilarAnswer } from '../../../similar-calls.ts';
import type { Fields } from '../drafts.ts';

/** What a form begins with and what becomes of it. Pure: no clock but the day, no server. */
export interface FormContext {
  readonly card: MatterCard;
  readonly lists: Lists;
  readonly today: LocalDate;
  /** E-mail address of the person at the panel. */
  readonly user: string;
  readonly language: Language;
  /** The referral, promise or action whose button was pressed. */
  readonly subject?: string | undefined;
  /** The other matters that the same referral asked about, where it is still open. */
  readonly together?: readonly MatterCard[];
  /** All matters of a step that is taken for several at once; `card` is then the one that is looked at. */
  readonly several?: readonly MatterCard[];
  /** What earlier matters propose for this one; the person decides. */
  readonly proposed?: Pick<SimilarAnswer, 'themes' | 'organisations'>;
}

/** A command without its id; the id is given when it is sent. */
type Unsent<Type extends Command> = Type extends Command ? Omit<Type, 'id'> : never;
export type UnsentCommand = Unsent<Command>;

interface Common {
  /** Also the id of the control; values are kept under it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Must be filled in. What need not be is said to be optional. */
  readonly required?: boolean;
}

/** A text that the person sends from a mail program of their own. */
export interface PreparedMail {
  /** Addresses with commas between; empty when nobody is known. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Addresses with commas between. */
  readonly copied: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the choices of a line are. */
export type KnownAs = 'place' | 'owner' | 'theme';

/** One part of a form: a control, or words between them. */
export type Part =
  | (Common & {
      readonly part: 'line';
      readonly type?: 'url';
      readonly choices?: readonly string[];
      /** What is not among the choices must be said to be new; what the form was opened with need not. */
      readonly known?: KnownAs;
      /** Stands there until the person writes something else; may come while the form is open. */
      readonly proposed?: string | undefined;
    })
  | (Common & {
      readonly part: 'prose';
      readonly rows?: number;
      /** Personal data is shown and hidden before the text leaves the form, unless somebody keeps it. */
      readonly masks?: true;
      /** Stands there until the person writes something else. */
      readonly proposed?: string | undefined;
    })
  | (Common & {
      readonly part: 'choice';
      readonly options: readonly Option[];
      /** Nothing is chosen at first, and the person must choose. */
      readonly isOpen?: true;
    })
  | (Common & {
      readonly part: 'day';
      /** A day that has been, or one to come: decides what stands below the field. */
      readonly when: 'past' | 'due';
      readonly min?: LocalDate | undefined;
      readonly max?: LocalDate | undefined;
      /** Shown while the person has chosen no day. */
      readonly proposed?: LocalDate | undefined;
    })
  | (Common & { readonly part: 'check' })
  | (Common & { readonly part: 'organisation' })
  | (Common & { readonly part: 'recipients' })
  | { readonly part: 'text'; readonly text: string; readonly tone: 'plain' | 'muted' | 'warning' }
  | { readonly part: 'template'; readonly into: string }
  | { readonly part: 'letter'; readonly letter?: string }
  | ({ readonly part: 'mail' } & PreparedMail)
  | { readonly part: 'mails'; readonly mails: readonly (PreparedMail & { readonly about: string })[] }
  | { readonly part: 'own_texts'; readonly matters: readonly MatterCard[] };

/** What a step's form is made of. */
export interface FormDefinition {
  /** The fields as the form is opened. */
  readonly first: (context: FormContext) => Fields;
  readonly parts: (context: FormContext, fields: Fields) => readonly Part[];
  /**
   * What the fields come to: the content of one command or of several. The server parses it, so what a select holds
   * is taken at its word.
   */
  readonly content: (context: FormContext, text: (name: string) => string) => readonly object[];
}

/** A definition whose step can be sent by mail as well: a text for each of its commands, in their order. */
export type MailingDefinition = FormDefinition & {
  readonly mails: (context: FormContext, text: (name: string) => string) => readonly PreparedMail[];
};

export type FormDefinitions<Step extends FollowUp> = Readonly<Record<Step, FormDefinition>>;

/** The key and its text, or nothing when the text is empty. */
export const optional = (name: string, text: string): Readonly<Record<string, string>> =>
  text === '' ? {} : { [name]: text };

/** Today is left out: then the very moment is entered, not only the day. */
export const pastDay = (name: string, day: string, today: LocalDate): Readonly<Record<string, string>> =>
  day === today || day === '' ? {} : { [name]: day };

/** Options of a choice from a table of words. */
export const optionsOf = <Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
): readonly Option[] => keys.map((key) => ({ value: key, label: words[key] }));

/** The field that holds what somebody has chosen to leave in a text that is masked, a line each. */
export const keptField = (name: string): string => `${name}Kept`;

/** Values that stand together in one field, such as several recipients. */
export const listIn = (text: string): readonly string[] => text.split('\n').filter((value) => value !== '');
export const listOf = (values: readonly string[]): string => values.join('\n');

export const organisationName =
  ({ lists }: Pick<FormContext, 'lists'>) =>
  (id: string): string =>
    lists.organisations.find((organisation) => organisation.id === id)?.name ?? id;

export const dayIn =
  ({ language, today }: Pick<FormContext, 'language' | 'today'>) =>
  (day: LocalDate): string =>
    longDate(day, language, today);
