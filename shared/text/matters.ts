import type { CommandType } from '../matters/commands.ts';
import type { Refusal } from '../matters/decide.ts';
import type { EventType } from '../matters/events.ts';
import type { DecisionOutcome, FeedbackChannel, Source } from '../matters/kinds.ts';
import type { Stage } from '../matters/lifeCycle.ts';
import type { TimelineEntry } from '../matters/state.ts';
import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { LocalDate } from '../time/dates.ts';
import { longDate } from './dates.ts';
import { type DutyWords, dutyWords } from './duty.ts';
import { type KindWords, kindWords } from './kinds.ts';
import type { Language, Twin } from './language.ts';

export { dutyLine } from './duty.ts';

/** The words of the loop: the same in the sheet, the sidebar and the extension. */
interface MatterWords extends KindWords, DutyWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly answerOutcomes: Readonly<Record<AnswerOutcome, string>>;
  readonly decisionOutcomes: Readonly<Record<DecisionOutcome, string>>;
  readonly feedbackChannels: Readonly<Record<FeedbackChannel, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  /** Verbs on buttons. */
  readonly steps: Readonly<Record<CommandType, string>>;
  /** What has happened, in the timeline; `whom` is an organisation where there is one. */
  readonly happened: (type: EventType, whom: string) => string;
  readonly refusal: (refusal: Refusal, say: RefusalWords) => string;
}

interface RefusalWords {
  readonly organisation: (id: string) => string;
  readonly day: (day: LocalDate) => string;
}

const sv: MatterWords = {
  ...kindWords.sv,
  ...dutyWords.sv,
  stages: {
    received: 'Inkommet',
    triaged: 'Fördelat',
    referred: 'På remiss',
    answered: 'Besvarat',
    decided: 'Beslutat',
    told: 'Återkopplat',
    closed: 'Avslutat',
  },
  answerOutcomes: {
    yes: 'Ja',
    yes_in_plan: 'Ja, finns i plan',
    partly: 'Delvis',
    no_with_reason: 'Nej, med skäl',
    no_without_reason: 'Nej, utan skäl',
    not_ours: 'Inte vårt ansvar',
    needs_more: 'Behöver veta mer',
    holding: 'Återkommer (inget svar än)',
  },
  decisionOutcomes: {
    yes: 'Ja',
    yes_in_plan: 'Ja, finns i plan',
    partly: 'Delvis',
    no: 'Nej',
    not_ours: 'Inte vårt ansvar',
  },
  feedbackChannels: {
    reply_in_thread: 'Svar i tråden',
    mail: 'E-post',
    phone: 'Telefon',
    letter: 'Brev',
    meeting: 'Möte',
    other: 'Annat sätt',
  },
  sources: {
    extension: 'Tillägget i webbläsaren',
    sidebar: 'Sidopanelen',
    import: 'Import',
    observed: 'Ändrat för hand',
    demo: 'Exempel',
  },
  steps: {
    capture: 'Spara ärendet',
    triage: 'Fördela',
    refer: 'Remittera',
    record_answer: 'Registrera svar',
    decide: 'Besluta',
    give_feedback: 'Återkoppla',
    close: 'Avsluta',
  },
  happened: (type, whom) => {
    switch (type) {
      case 'matter_received':
        return 'Inkom';
      case 'matter_triaged':
        return 'Fördelat';
      case 'referral_sent':
        return `Remitterat till ${whom}`;
      case 'referral_answered':
        return `Svar från ${whom}`;
      case 'decision_made':
        return 'Beslut';
      case 'feedback_given':
        return 'Återkopplat till den boende';
      case 'matter_closed':
        return 'Avslutat';
    }
  },
  refusal: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_matter':
        return `Ärendet ${refusal.matter} finns inte i arket. Raden kan ha tagits bort; titta i fliken Händelser.`;
      case 'not_at_this_stage':
        return refusal.stage === 'closed'
          ? 'Ärendet är avslutat, så inget mer kan göras i det.'
          : `Det går inte att göra ”${sv.steps[refusal.step].toLowerCase()}” när ärendet är ${sv.stages[refusal.stage].toLowerCase()}. Läs in kortet på nytt och välj ett annat steg.`;
      case 'unknown_organisation':
        return `Organisationen ”${refusal.organisation}” finns inte i fliken Organisationer. Välj en ur listan, eller lägg till den där.`;
      case 'unknown_referral':
        return `Det finns ingen öppen remiss ${refusal.referral}. Svaret kan redan vara registrerat; läs in kortet på nytt.`;
      case 'already_asked':
        return `${say.organisation(refusal.organisation)} har redan fått ärendet och har inte svarat än. Registrera svaret först.`;
      case 'due_in_the_past':
        return `Svarsdagen ${say.day(refusal.due)} har redan varit. Välj i dag eller en senare dag.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} har inte varit än. Välj i dag eller en tidigare dag.`;
      case 'day_before':
        return `${say.day(refusal.day)} ligger före ${say.day(refusal.earliest)}, då det som besvaras kom. Välj en senare dag.`;
      case 'needs_reason':
        return 'Skriv varför. Den boende har rätt att få veta skälet.';
      case 'needs_answer_text':
        return 'Skriv vad som svarades, eller välj ”Nej, utan skäl” om inget skäl gavs.';
      case 'invalid_command':
        return `Uppgiften ”${refusal.where}” saknas eller har fel form. Rätta den och försök igen.`;
    }
  },
};

const en: MatterWords = {
  ...kindWords.en,
  ...dutyWords.en,
  stages: {
    received: 'Received',
    triaged: 'Assigned',
    referred: 'Referred',
    answered: 'Answered',
    decided: 'Decided',
    told: 'Feedback given',
    closed: 'Closed',
  },
  answerOutcomes: {
    yes: 'Yes',
    yes_in_plan: 'Yes, in a plan',
    partly: 'Partly',
    no_with_reason: 'No, with a reason',
    no_without_reason: 'No, without a reason',
    not_ours: 'Not our responsibility',
    needs_more: 'Needs to know more',
    holding: 'Will come back (no answer yet)',
  },
  decisionOutcomes: {
    yes: 'Yes',
    yes_in_plan: 'Yes, in a plan',
    partly: 'Partly',
    no: 'No',
    not_ours: 'Not our responsibility',
  },
  feedbackChannels: {
    reply_in_thread: 'Reply in the thread',
    mail: 'E-mail',
    phone: 'Phone',
    letter: 'Letter',
    meeting: 'Meeting',
    other: 'Another way',
  },
  sources: {
    extension: 'Browser extension',
    sidebar: 'Sidebar',
    import: 'Import',
    observed: 'Changed by hand',
    demo: 'Example',
  },
  steps: {
    capture: 'Save the matter',
    triage: 'Assign',
    refer: 'Refer',
    record_answer: 'Record answer',
    decide: 'Decide',
    give_feedback: 'Give feedback',
    close: 'Close',
  },
  happened: (type, whom) => {
    switch (type) {
      case 'matter_received':
        return 'Received';
      case 'matter_triaged':
        return 'Assigned';
      case 'referral_sent':
        return `Referred to ${whom}`;
      case 'referral_answered':
        return `Answer from ${whom}`;
      case 'decision_made':
        return 'Decision';
      case 'feedback_given':
        return 'Feedback given to the resident';
      case 'matter_closed':
        return 'Closed';
    }
  },
  refusal: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_matter':
        return `The matter ${refusal.matter} is not in the sheet. Its row may have been deleted; look in the tab of events.`;
      case 'not_at_this_stage':
        return refusal.stage === 'closed'
          ? 'The matter is closed, so nothing more can be done in it.'
          : `“${en.steps[refusal.step]}” is not possible while the matter is ${en.stages[refusal.stage].toLowerCase()}. Load the card again and choose another step.`;
      case 'unknown_organisation':
        return `The organisation “${refusal.organisation}” is not in the tab of organisations. Choose one from the list, or add it there.`;
      case 'unknown_referral':
        return `There is no open referral ${refusal.referral}. The answer may have been recorded already; load the card again.`;
      case 'already_asked':
        return `${say.organisation(refusal.organisation)} already has the matter and has not answered yet. Record the answer first.`;
      case 'due_in_the_past':
        return `The answer day ${say.day(refusal.due)} has passed. Choose today or a later day.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} has not been yet. Choose today or an earlier day.`;
      case 'day_before':
        return `${say.day(refusal.day)} lies before ${say.day(refusal.earliest)}, when the thing that is answered came. Choose a later day.`;
      case 'needs_reason':
        return 'Write why. The resident has a right to know the reason.';
      case 'needs_answer_text':
        return 'Write what was answered, or choose “No, without a reason” if none was given.';
      case 'invalid_command':
        return `“${refusal.where}” is missing or has the wrong form. Correct it and try again.`;
    }
  },
};

export const matterWords: Twin<MatterWords> = { sv, en };

/** One line of the timeline: what happened, to whom, and with which outcome. */
export function timelineLine(
  entry: TimelineEntry,
  language: Language,
  organisationName: (id: string) => string = (id) => id,
): string {
  const words = matterWords[language];
  const line = words.happened(entry.type, entry.organisation ? organisationName(entry.organisation) : '');
  return [line, timelineDetail(entry, words)].filter((part) => part !== '').join(' · ');
}

function timelineDetail(entry: TimelineEntry, words: MatterWords): string {
  if (entry.type === 'matter_received' && entry.channel) {
    return { ...words.channels, ...words.feedbackChannels }[entry.channel];
  }
  if (entry.type === 'feedback_given' && entry.channel) {
    return { ...words.channels, ...words.feedbackChannels }[entry.channel];
  }
  return entry.outcome ? { ...words.answerOutcomes, ...words.decisionOutcomes }[entry.outcome] : '';
}

/** A refusal in words for the person: what, why and the way out. */
export function refusalText(
  refusal: Refusal,
  language: Language,
  today: LocalDate,
  organisationName: (id: string) => string = (id) => id,
): string {
  return matterWords[language].refusal(refusal, {
    organisation: organisationName,
    day: (day) => longDate(day, language, today),
  });
}
