import type { FollowUp } from '../matters/lifeCycle.ts';
import type { Twin } from './language.ts';

/** Steps that belong to one referral, promise or action, and stand with it in the card. */
export const OBJECT_STEPS = [
  'extend_referral',
  'pause_referral',
  'resume_referral',
  'recall_referral',
  'move_promise',
  'keep_promise',
  'correct_action',
  'move_action',
  'finish_action',
  'cancel_action',
  'check_effect',
  'tell_apart',
] as const satisfies readonly FollowUp[];
type ObjectStep = Exclude<(typeof OBJECT_STEPS)[number], 'tell_apart'> | 'record_answer' | 'remind';

/** Steps that make sense for many matters at once, in the order of a day's work. */
export const MANY_STEPS = [
  'triage',
  'refer',
  'record_answer',
  'remind',
  'group',
  'give_feedback',
  'close',
] as const satisfies readonly FollowUp[];
export type ManyStep = (typeof MANY_STEPS)[number];

/** The words of a matter's card, and of what can be done to several at once. */
interface CardWords {
  readonly referrals: string;
  readonly promises: string;
  readonly actions: string;
  readonly decision: string;
  /** Short, for they stand beside what they are about. */
  readonly short: Readonly<Record<ObjectStep, string>>;
  readonly due: (day: string, left: string) => string;
  readonly by: (day: string) => string;
  /** Above a closed matter. */
  readonly promiseLeft: string;
  readonly movedFrom: (day: string) => string;
  readonly paused: (day: string, reason: string) => string;
  readonly reminded: (times: number, day: string) => string;
  readonly lead: string;
  readonly together: string;
  readonly answered: (outcome: string, day: string) => string;
  readonly latest: (outcome: string, day: string) => string;
  readonly expected: (day: string) => string;
  readonly pointsTo: (name: string) => string;
  readonly recalled: (day: string) => string;
  readonly waits: string;
  readonly earlier: (count: number) => string;
  readonly replyLink: string;
  readonly linkOnce: string;
  /** A link that works: for this referral, and for everything that the department is asked. */
  readonly linkFor: (expires: string) => string;
  readonly linkForAll: (expires: string) => string;
  readonly newLink: string;
  readonly revokeLink: string;
  readonly linkRevoked: string;
  readonly copy: string;
  readonly copied: string;
  readonly toResident: string;
  readonly kept: (day: string) => string;
  readonly owner: (owner: string) => string;
  readonly done: (day: string, evidence: string) => string;
  readonly evidenceLink: string;
  readonly cancelled: (day: string) => string;
  readonly checked: (outcome: string, day: string) => string;
  readonly decided: (outcome: string, day: string) => string;
  readonly meeting: (day: string) => string;
  readonly group: Readonly<Record<'same' | 'related', string>>;
  /** Other residents who ask the same, or other matters that have to do with this one. */
  readonly others: Readonly<Record<'same' | 'related', (others: number) => string>>;
  readonly noOthers: string;
  readonly asked: (day: string, question: string) => string;
  readonly fullTexts: string;
  readonly readingTexts: string;
  readonly entered: (by: string, at: string, source: string) => string;
  readonly letter: string;
  readonly several: {
    readonly title: (count: number) => string;
    readonly tooMany: (selected: number, shown: number) => string;
    readonly text: string;
    readonly reading: string;
    /** Selected rows that are no matters, or several of one: why there are fewer matters than rows. */
    readonly rows: (selected: number, withoutMatter: number, matters: number) => string;
    /** `5 ärenden`, `3 av 5 ärenden` */
    readonly count: (count: number, of: number) => string;
    /** What a button does, and to what. */
    readonly step: Readonly<Record<ManyStep, (matters: string) => string>>;
    readonly form: (step: string, count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly matters: string;
    readonly none: string;
  };
  readonly receipt: {
    readonly undo: string;
    readonly undoing: string;
    readonly undone: string;
    readonly reload: string;
    readonly partly: (done: number, of: number) => string;
    readonly all: (count: number) => string;
    readonly mailed: (count: number) => string;
    readonly unsent: (count: number) => string;
    readonly referTo: (name: string) => string;
    readonly close: string;
  };
}

export const cardWords: Twin<CardWords> = {
  sv: {
    referrals: 'Remisser',
    promises: 'Löften',
    actions: 'Åtgärder',
    decision: 'Beslut',
    short: {
      record_answer: 'Registrera svar',
      remind: 'Påminn',
      extend_referral: 'Förläng',
      pause_referral: 'Pausa',
      resume_referral: 'Starta igen',
      recall_referral: 'Återkalla',
      move_promise: 'Flytta',
      keep_promise: 'Hållet',
      correct_action: 'Ändra',
      move_action: 'Flytta',
      finish_action: 'Klar',
      cancel_action: 'Ställ in',
      check_effect: 'Följ upp effekten',
    },
    due: (day, left) => `Svar senast ${day} (${left})`,
    promiseLeft: 'Avslutat, men ett löfte står kvar',
    by: (day) => `senast ${day}`,
    movedFrom: (day) => `Första dagen var ${day}.`,
    paused: (day, reason) => `Pausad sedan ${day}. De väntar på oss: ${reason}`,
    reminded: (times, day) =>
      times === 1 ? `Påmind en gång, ${day}.` : `Påmind ${times} gånger, senast ${day}.`,
    lead: 'samordnar svaret',
    together: 'del av ett gemensamt utskick',
    answered: (outcome, day) => `${outcome} · ${day}`,
    latest: (outcome, day) => `Senast ${day}: ${outcome.toLowerCase()}.`,
    pointsTo: (name) => `De hänvisar till ${name}.`,
    expected: (day) => `De lovar svar ${day}.`,
    recalled: (day) => `Återkallad ${day}`,
    waits: 'väntar',
    earlier: (count) => (count === 1 ? 'En avslutad remiss' : `${count} avslutade remisser`),
    replyLink: 'Länk för svar',
    linkOnce: 'Den som har länken kan svara. Den visas bara nu.',
    linkFor: (expires) => `En länk gäller till ${expires}.`,
    linkForAll: (expires) => `En länk till allt de har fått gäller till ${expires}.`,
    newLink: 'Skapa en ny länk',
    revokeLink: 'Dra in',
    linkRevoked: 'Länken är indragen och går inte att använda.',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    toResident: 'till den boende',
    kept: (day) => `Hållet ${day}`,
    owner: (owner) => `Ansvarig: ${owner}`,
    done: (day, evidence) => `Klar ${day}, ${evidence.toLowerCase()}`,
    evidenceLink: 'Öppna underlaget',
    cancelled: (day) => `Inställd ${day}`,
    checked: (outcome, day) => `${outcome} (uppföljd ${day})`,
    decided: (outcome, day) => `${outcome} · ${day}`,
    meeting: (day) => `Nämndens möte ${day}`,
    group: { same: 'Samma fråga', related: 'Hör ihop' },
    others: {
      same: (others) => (others === 1 ? 'En röst till' : `${others} röster till`),
      related: (others) => (others === 1 ? 'Ett ärende till' : `${others} ärenden till`),
    },
    noOthers: 'Inget annat ärende än.',
    asked: (day, question) => `Frågade den boende ${day}: ”${question}”`,
    fullTexts: 'Visa hela texterna, och vem som skrev dem',
    readingTexts: 'Läser historiken …',
    entered: (by, at, source) => `Infört ${at} av ${by} (${source.toLowerCase()})`,
    letter: 'Skriv brev …',
    several: {
      title: (count) => `${count} ärenden är markerade`,
      tooMany: (selected, shown) =>
        `${selected} är markerade. De första ${shown} kan tas på en gång; ta resten sedan.`,
      text: 'Välj vad som ska göras i dem. Varje ärende behåller sin egen historik och klocka.',
      reading: 'Läser ärendena …',
      rows: (selected, without, matters) => {
        const others =
          without === 0 ? '' : without === 1 ? 'en är inget ärende' : `${without} är inga ärenden`;
        const shared = selected - without > matters ? 'flera hör till samma ärende' : '';
        const why = [others, shared].filter((part) => part !== '').join(', och ');
        return `Av ${selected} markerade rader: ${why}.`;
      },
      count: (count, of) => (count === of ? `${count} ärenden` : `${count} av ${of} ärenden`),
      step: {
        triage: (matters) => `Fördela ${matters}`,
        refer: (matters) => `Remittera ${matters}`,
        record_answer: (matters) => `Registrera svar i ${matters}`,
        remind: (matters) => `Påminn i ${matters}`,
        group: (matters) => `Lägg ${matters} i en fråga`,
        give_feedback: (matters) => `Återkoppla i ${matters}`,
        close: (matters) => `Avsluta ${matters}`,
      },
      form: (step, count) => `${step}: ${count === 1 ? 'ett ärende' : `${count} ärenden`}`,
      leftOut: (count) =>
        count === 1
          ? 'Ett av de markerade kan inte tas med här.'
          : `${count} av de markerade kan inte tas med här.`,
      matters: 'Ärendena',
      none: 'Inget kan göras i alla på en gång. Markera en rad för att se vad som går i det ärendet.',
    },
    receipt: {
      undo: 'Ångra',
      undoing: 'Ångrar …',
      undone: 'Ångrat.',
      reload: 'Läs in på nytt',
      partly: (done, of) => `${done} av ${of} gick. De här gjordes inte:`,
      all: (count) => `Gäller ${count} ärenden.`,
      mailed: (count) => (count === 1 ? 'E-posten är skickad.' : `${count} brev är skickade med e-post.`),
      unsent: (count) =>
        count === 1
          ? 'E-posten är inte skickad än. Den står i fliken Utskick och skickas senare.'
          : `${count} brev är inte skickade än. De står i fliken Utskick och skickas senare.`,
      referTo: (name) => `Remittera till ${name}`,
      close: 'Stäng',
    },
  },
  en: {
    referrals: 'Referrals',
    promises: 'Promises',
    actions: 'Actions',
    decision: 'Decision',
    short: {
      record_answer: 'Record answer',
      remind: 'Remind',
      extend_referral: 'Extend',
      pause_referral: 'Pause',
      resume_referral: 'Start again',
      recall_referral: 'Recall',
      move_promise: 'Move',
      keep_promise: 'Kept',
      correct_action: 'Change',
      move_action: 'Move',
      finish_action: 'Done',
      cancel_action: 'Cancel',
      check_effect: 'Check the effect',
    },
    due: (day, left) => `Answer due ${day} (${left})`,
    promiseLeft: 'Closed, but a promise is left',
    by: (day) => `by ${day}`,
    movedFrom: (day) => `The first day was ${day}.`,
    paused: (day, reason) => `Paused since ${day}. They wait for us: ${reason}`,
    reminded: (times, day) =>
      times === 1 ? `Reminded once, ${day}.` : `Reminded ${times} times, latest ${day}.`,
    lead: 'puts the answers together',
    together: 'sent together with others',
    answered: (outcome, day) => `${outcome} · ${day}`,
    latest: (outcome, day) => `Latest ${day}: ${outcome.toLowerCase()}.`,
    pointsTo: (name) => `They point to ${name}.`,
    expected: (day) => `They promise an answer ${day}.`,
    recalled: (day) => `Recalled ${day}`,
    waits: 'waiting',
    earlier: (count) => (count === 1 ? 'One ended referral' : `${count} ended referrals`),
    replyLink: 'Link for the answer',
    linkOnce: 'Whoever has the link can answer. It is shown only now.',
    linkFor: (expires) => `A link works until ${expires}.`,
    linkForAll: (expires) => `A link to all they have been asked works until ${expires}.`,
    newLink: 'Make a new link',
    revokeLink: 'Revoke',
    linkRevoked: 'The link is revoked and cannot be used.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    toResident: 'to the resident',
    kept: (day) => `Kept ${day}`,
    owner: (owner) => `Owner: ${owner}`,
    done: (day, evidence) => `Done ${day}, ${evidence.toLowerCase()}`,
    evidenceLink: 'Open the evidence',
    cancelled: (day) => `Cancelled ${day}`,
    checked: (outcome, day) => `${outcome} (checked ${day})`,
    decided: (outcome, day) => `${outcome} · ${day}`,
    meeting: (day) => `Board meeting ${day}`,
    group: { same: 'Same issue', related: 'Related' },
    others: {
      same: (others) => (others === 1 ? 'One more voice' : `${others} more voices`),
      related: (others) => (others === 1 ? 'One more matter' : `${others} more matters`),
    },
    noOthers: 'No other matter yet.',
    asked: (day, question) => `Asked the resident ${day}: “${question}”`,
    fullTexts: 'Show the whole texts, and who wrote them',
    readingTexts: 'Reading the history …',
    entered: (by, at, source) => `Entered ${at} by ${by} (${source.toLowerCase()})`,
    letter: 'Write a letter …',
    several: {
      title: (count) => `${count} matters are selected`,
      tooMany: (selected, shown) =>
        `${selected} are selected. The first ${shown} can be taken at once; take the rest afterwards.`,
      text: 'Choose what to do in them. Each matter keeps its own history and clock.',
      reading: 'Reading the matters …',
      rows: (selected, without, matters) => {
        const others = without === 0 ? '' : without === 1 ? 'one is no matter' : `${without} are no matters`;
        const shared = selected - without > matters ? 'several belong to the same matter' : '';
        const why = [others, shared].filter((part) => part !== '').join(', and ');
        return `Of ${selected} selected rows, ${why}.`;
      },
      count: (count, of) => (count === of ? `${count} matters` : `${count} of ${of} matters`),
      step: {
        triage: (matters) => `Assign ${matters}`,
        refer: (matters) => `Refer ${matters}`,
        record_answer: (matters) => `Record an answer in ${matters}`,
        remind: (matters) => `Remind in ${matters}`,
        group: (matters) => `Add ${matters} to an issue`,
        give_feedback: (matters) => `Give feedback in ${matters}`,
        close: (matters) => `Close ${matters}`,
      },
      form: (step, count) => `${step}: ${count === 1 ? 'one matter' : `${count} matters`}`,
      leftOut: (count) =>
        count === 1
          ? 'One of the selected cannot be included here.'
          : `${count} of the selected cannot be included here.`,
      matters: 'The matters',
      none: 'Nothing can be done in all of them at once. Select one row to see what is possible in that matter.',
    },
    receipt: {
      undo: 'Undo',
      undoing: 'Undoing …',
      undone: 'Undone.',
      reload: 'Load again',
      partly: (done, of) => `${done} of ${of} were done. These were not:`,
      all: (count) => `Holds for ${count} matters.`,
      mailed: (count) => (count === 1 ? 'The mail is sent.' : `${count} mails are sent.`),
      unsent: (count) =>
        count === 1
          ? 'The mail is not sent yet. It stands in the tab Mailings and is sent later.'
          : `${count} mails are not sent yet. They stand in the tab Mailings and are sent later.`,
      referTo: (name) => `Refer to ${name}`,
      close: 'Close',
    },
  },
};
