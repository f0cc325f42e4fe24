import type { FollowUp } from '../matters/lifeCycle.ts';
import type { Twin } from './language.ts';
import { stepFormsEn } from './step-forms-en.ts';
import { stepFormsSv } from './step-forms-sv.ts';

/** A text that a question to a department may begin with. */
interface QuestionTemplate {
  readonly name: string;
  readonly text: string;
}

/** The words of the forms in which the steps of the loop are taken. */
export interface StepFormWords {
  /** What is said once a step has been taken. */
  readonly done: Readonly<Record<FollowUp, string>>;
  readonly fields: {
    readonly owner: string;
    readonly ownerHint: string;
    readonly away: (name: string, until: string | undefined) => string;
    readonly deputy: (name: string) => string;
    readonly kind: string;
    readonly theme: string;
    readonly place: string;
    readonly channel: string;
    readonly title: string;
    readonly text: string;
    readonly textHint: string;
    readonly received: string;
    readonly record: string;
    readonly recordHint: string;
    readonly anonymous: string;
    readonly unchanged: string;
    readonly receipt: string;
    readonly how: string;
    readonly acknowledgedText: string;
    readonly day: string;
    readonly group: string;
    readonly newGroup: string;
    readonly groupTitle: string;
    readonly groupHint: string;
    readonly relation: string;
    readonly ungroup: (group: string) => string;
    /** Number of a matter that asks something else. */
    readonly other: string;
    readonly askText: string;
    readonly askHint: string;
    readonly residentAnswer: string;
    readonly residentAsked: (question: string) => string;
    readonly withdrawReason: string;
    readonly strikeReason: string;
    readonly strikeHint: string;
    readonly recipients: string;
    readonly organisationHint: string;
    readonly noOrganisation: string;
    readonly askedAlready: (names: readonly string[]) => string;
    readonly suggested: string;
    readonly pointedOut: (by: string) => string;
    readonly experience: (accepted: number, refused: number) => string;
    readonly matches: (count: number) => string;
    readonly remove: (name: string) => string;
    readonly lead: string;
    readonly leadHint: string;
    readonly noLead: string;
    readonly template: string;
    readonly templateFirst: string;
    readonly templates: readonly QuestionTemplate[];
    readonly question: string;
    readonly questionHint: string;
    readonly questions: string;
    readonly questionsHint: string;
    readonly due: string;
    readonly dueByTarget: (each: readonly string[]) => string;
    readonly target: (name: string, workingDays: string) => string;
    readonly referral: string;
    readonly sentOn: (name: string, day: string) => string;
    readonly part: string;
    readonly whole: string;
    readonly partName: (number: number, question: string, isAnswered: boolean) => string;
    readonly outcome: string;
    readonly keepsClock: string;
    readonly answer: string;
    readonly answered: string;
    readonly expected: string;
    readonly expectedHint: string;
    readonly to: string;
    readonly toHint: string;
    readonly together: (count: number) => string;
    readonly togetherHint: string;
    readonly newDue: string;
    readonly dueNow: (day: string) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly pauseReason: string;
    readonly pauseHint: string;
    readonly pausedSince: (day: string, reason: string) => string;
    readonly since: string;
    readonly recallHint: string;
    readonly level: (level: number, earlier: readonly string[]) => string;
    readonly notYet: (day: string) => string;
    readonly remindText: string;
    readonly remindedText: string;
    readonly remindHint: string;
    readonly remindEach: string;
    readonly sendYourself: string;
    readonly sendTo: (addresses: string) => string;
    readonly remindSent: string;
    readonly copied: string;
    readonly copiedHint: string;
    readonly openMail: string;
    readonly copy: string;
    readonly isCopied: string;
    readonly decision: string;
    readonly decisionReason: string;
    readonly decisionReasonHint: string;
    readonly decided: string;
    readonly meeting: string;
    readonly decisionTo: string;
    readonly decisionRecord: string;
    readonly interim: string;
    readonly interimHint: string;
    readonly interimDue: string;
    readonly interimDueHint: string;
    readonly told: string;
    readonly toldHint: string;
    readonly toldEach: string;
    readonly ownText: (matter: string) => string;
    readonly link: string;
    readonly linkHint: string;
    readonly letter: string;
    readonly noLetter: string;
    readonly letters: Readonly<Record<'answer' | 'refusal' | 'result', string>>;
    readonly writeLetter: string;
    readonly verdictItem: string;
    readonly verdict: string;
    readonly what: string;
    readonly promiseTo: string;
    readonly resident: string;
    readonly someoneElse: string;
    readonly whom: string;
    readonly promise: string;
    readonly promiseDue: string;
    readonly newDay: string;
    readonly kept: string;
    readonly action: string;
    readonly actionWhat: string;
    readonly actionOwner: string;
    readonly actionOrganisation: string;
    readonly actionDue: string;
    readonly effect: string;
    readonly effectHint: string;
    readonly baseline: string;
    readonly baselineHint: string;
    readonly indicator: string;
    readonly indicatorHint: string;
    readonly indicatorSource: string;
    readonly funding: string;
    readonly done: string;
    readonly evidence: string;
    readonly evidenceHint: string;
    readonly doneText: string;
    readonly checkOutcome: string;
    readonly checkText: string;
    readonly checked: string;
    readonly example: string;
    readonly closeTold: (day: string) => string;
    readonly closePromise: (what: string, day: string) => string;
    readonly closeUntold: string;
    readonly closeReason: string;
    readonly reopenReason: string;
    readonly voidReason: string;
    readonly voidHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly undo: (what: string) => string;
    readonly dueOf: (what: string, due: string) => string;
  };
  /** Said before a step is taken: whether it can be taken back. */
  readonly undo: {
    readonly can: string;
    readonly cannot: string;
    readonly capture: string;
    readonly mail: string;
    readonly close: string;
  };
  /** The button under a reminder: whether it is sent or only written down, and how many of them. */
  readonly reminder: {
    readonly send: (mailed: number, of: number) => string;
    readonly save: (count: number) => string;
  };
  readonly required: string;
  /** A day that lies years ahead: is it meant? */
  readonly far: (year: string) => string;
  readonly isFar: (day: string) => string;
  /** Something that nobody has named before, and what is known that is like it. */
  readonly unknown: Readonly<
    Record<'place' | 'owner' | 'theme', (typed: string, near: string | undefined) => string>
  >;
  /** Ticked by whoever means what is new. */
  readonly isNew: Readonly<Record<'place' | 'owner' | 'theme', string>>;
  /** Personal data in a question that leaves the house. */
  readonly masking: {
    readonly title: (count: number) => string;
    readonly help: string;
    readonly keep: (said: string, kind: string) => string;
    readonly preview: string;
  };
}

export const stepForms: Twin<StepFormWords> = { sv: stepFormsSv, en: stepFormsEn };
