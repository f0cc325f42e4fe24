import type { Refusal } from '../matters/decide.ts';
import type { LocalDate } from '../time/dates.ts';
import { longDate } from './dates.ts';
import type { Language, Twin } from './language.ts';
import { letterWords } from './letters.ts';
import { matterWords } from './matters.ts';
import { stepWords } from './steps.ts';

interface Say {
  readonly organisation: (id: string) => string;
  readonly day: (day: LocalDate) => string;
}

const refusalWords: Twin<(refusal: Refusal, say: Say) => string> = {
  sv: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_matter':
        return `Ärendet ${refusal.matter} finns inte i arket. Raden kan ha tagits bort; titta i fliken Händelser.`;
      case 'not_at_this_stage':
        return refusal.stage === 'closed' || refusal.stage === 'withdrawn'
          ? 'Ärendet är avslutat. Öppna det igen först, om något mer ska göras.'
          : `Det går inte att göra ”${stepWords.sv.steps[refusal.step].toLowerCase()}” när ärendets läge är ”${matterWords.sv.stages[refusal.stage].toLowerCase()}”. Läs in kortet på nytt och välj ett annat steg.`;
      case 'unknown_organisation':
        return `Organisationen ”${refusal.organisation}” finns inte i fliken Organisationer. Välj en ur listan, eller lägg till den där.`;
      case 'unknown_referral':
        return `Det finns ingen öppen remiss ${refusal.referral}. Svaret kan redan vara registrerat; läs in kortet på nytt.`;
      case 'already_asked':
        return `${say.organisation(refusal.organisation)} har redan fått ärendet och har inte svarat än. Registrera svaret först.`;
      case 'due_in_the_past':
        return `Dagen ${say.day(refusal.due)} har redan varit. Välj i dag eller en senare dag.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} har inte varit än. Välj i dag eller en tidigare dag.`;
      case 'day_before':
        return `${say.day(refusal.day)} ligger före ${say.day(refusal.earliest)}, och tidigare kan det inte ha hänt. Välj en senare dag.`;
      case 'needs_reason':
        return 'Skriv varför. Den boende har rätt att få veta skälet.';
      case 'needs_answer_text':
        return 'Skriv vad som svarades, eller välj ”Nej, utan skäl” om inget skäl gavs.';
      case 'not_allowed':
        return `En ${matterWords.sv.roles[refusal.role].toLowerCase()} kan inte göra ”${stepWords.sv.steps[refusal.step].toLowerCase()}”. Be en samordnare eller chef; rollen står i fliken Kontakter.`;
      case 'unknown_part':
        return refusal.parts === 0
          ? 'Remissen har inga numrerade frågor. Registrera svaret på hela remissen.'
          : `Remissen har ingen fråga ${refusal.part}. Den har ${refusal.parts} frågor.`;
      case 'second_lead':
        return `${say.organisation(refusal.organisation)} samordnar redan svaren. Bara en kan göra det.`;
      case 'not_running':
        return `Klockan för remissen ${refusal.referral} står redan still.`;
      case 'waits_for_us':
        return `${say.organisation(refusal.organisation)} väntar på svar från oss. Starta remissen igen innan du påminner.`;
      case 'not_paused':
        return `Klockan för remissen ${refusal.referral} går redan.`;
      case 'unknown_item':
        return `${refusal.item} finns inte eller är redan klart. Läs in kortet på nytt.`;
      case 'due_not_later':
        return `${say.day(refusal.due)} är inte senare än den dag som gäller nu, ${say.day(refusal.current)}. Välj en senare dag.`;
      case 'needs_text':
        return 'Skriv vad som sades eller skickades.';
      case 'nothing_changed':
        return 'Inget är ändrat. Ändra det som är fel och spara sedan.';
      case 'same_group':
        return `Ärendet hör redan till ${refusal.group}.`;
      case 'too_late_to_void':
        return `Ärendet avslutades ${say.day(refusal.closed)}, och avslutet kunde strykas till och med ${say.day(refusal.last)}. Öppna ärendet igen i stället; då syns båda.`;
      case 'letter_fault':
        return letterWords.sv.fault(refusal.fault);
      case 'not_latest':
        return 'Bara det senaste i ärendet kan ångras, och något nyare har hänt. Läs in kortet på nytt.';
      case 'gone_on':
        return `${refusal.matter} har gått vidare sedan importen och lämnas som det är. Makulera det för hand om det ska bort.`;
      case 'invalid_command':
        return `Uppgiften ”${refusal.where}” saknas eller har fel form. Rätta den och försök igen.`;
    }
  },
  en: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_matter':
        return `The matter ${refusal.matter} is not in the sheet. Its row may have been deleted; look in the tab of events.`;
      case 'not_at_this_stage':
        return refusal.stage === 'closed' || refusal.stage === 'withdrawn'
          ? 'The matter is closed. Reopen it first if more is to be done.'
          : `“${stepWords.en.steps[refusal.step]}” is not possible while the matter stands at “${matterWords.en.stages[refusal.stage].toLowerCase()}”. Load the card again and choose another step.`;
      case 'unknown_organisation':
        return `The organisation “${refusal.organisation}” is not in the tab of organisations. Choose one from the list, or add it there.`;
      case 'unknown_referral':
        return `There is no open referral ${refusal.referral}. The answer may have been recorded already; load the card again.`;
      case 'already_asked':
        return `${say.organisation(refusal.organisation)} already has the matter and has not answered yet. Record the answer first.`;
      case 'due_in_the_past':
        return `The day ${say.day(refusal.due)} has passed. Choose today or a later day.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} has not been yet. Choose today or an earlier day.`;
      case 'day_before':
        return `${say.day(refusal.day)} lies before ${say.day(refusal.earliest)}, and it cannot have happened earlier. Choose a later day.`;
      case 'needs_reason':
        return 'Write why. The resident has a right to know the reason.';
      case 'needs_answer_text':
        return 'Write what was answered, or choose “No, without a reason” if none was given.';
      case 'not_allowed':
        return `A ${matterWords.en.roles[refusal.role].toLowerCase()} cannot do “${stepWords.en.steps[refusal.step].toLowerCase()}”. Ask a coordinator or a manager; the role stands in the tab of contacts.`;
      case 'unknown_part':
        return refusal.parts === 0
          ? 'The referral has no numbered questions. Record the answer to the whole referral.'
          : `The referral has no question ${refusal.part}. It has ${refusal.parts}.`;
      case 'second_lead':
        return `${say.organisation(refusal.organisation)} already puts the answers together. Only one can.`;
      case 'not_running':
        return `The clock of the referral ${refusal.referral} already stands still.`;
      case 'waits_for_us':
        return `${say.organisation(refusal.organisation)} waits for an answer from us. Start the referral again before you remind.`;
      case 'not_paused':
        return `The clock of the referral ${refusal.referral} is running already.`;
      case 'unknown_item':
        return `${refusal.item} does not exist or is done already. Load the card again.`;
      case 'due_not_later':
        return `${say.day(refusal.due)} is not later than the day that stands, ${say.day(refusal.current)}. Choose a later day.`;
      case 'needs_text':
        return 'Write what was said or sent.';
      case 'nothing_changed':
        return 'Nothing has been changed. Change what is wrong, then save.';
      case 'same_group':
        return `The matter already belongs to ${refusal.group}.`;
      case 'too_late_to_void':
        return `The matter was closed ${say.day(refusal.closed)}, and the closing could be struck out until ${say.day(refusal.last)}. Reopen the matter instead; both will show.`;
      case 'letter_fault':
        return letterWords.en.fault(refusal.fault);
      case 'not_latest':
        return 'Only the latest step of a matter can be undone, and something newer has happened. Load the card again.';
      case 'gone_on':
        return `${refusal.matter} has gone on since the import and is left as it is. Strike it by hand if it should go.`;
      case 'invalid_command':
        return `“${refusal.where}” is missing or has the wrong form. Correct it and try again.`;
    }
  },
};

/** A refusal in words for the person: what, why and the way out. */
export function refusalText(
  refusal: Refusal,
  language: Language,
  today: LocalDate,
  organisationName: (id: string) => string = (id) => id,
): string {
  return refusalWords[language](refusal, {
    organisation: organisationName,
    day: (day) => longDate(day, language, today),
  });
}
