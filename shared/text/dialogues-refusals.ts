import type { DialogueRefusal } from '../dialogues/decide.ts';
import type { LocalDate } from '../time/dates.ts';
import { longDate } from './dates.ts';
import { dialogueWords } from './dialogues.ts';
import { changedWords } from './dialogues-changed.ts';
import { missingWords } from './dialogues-ending.ts';
import { inspectionWords } from './dialogues-inspection.ts';
import { roundWords } from './dialogues-round.ts';
import type { Language, Twin } from './language.ts';
import { matterWords } from './matters.ts';

interface Say {
  readonly day: (day: LocalDate) => string;
}

const words: Twin<(refusal: DialogueRefusal, say: Say) => string> = {
  sv: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_dialogue':
        return `Dialogen ${refusal.dialogue} finns inte i arket. Raden kan ha tagits bort; titta i fliken Händelser.`;
      case 'unknown_form':
        return `Formen ”${refusal.form}” finns inte. Välj en ur listan.`;
      case 'unknown_matter':
        return `Ärendet ${refusal.matter} finns inte i arket. Kontrollera numret.`;
      case 'unknown_organisation':
        return `Organisationen ”${refusal.organisation}” finns inte i fliken Organisationer. Välj en ur listan, eller lägg till den där.`;
      case 'unknown_item':
        return `${refusal.item} finns inte eller är redan klart. Läs in dialogen på nytt.`;
      case 'unknown_question':
        return `Frågan ”${refusal.question}” finns inte längre i dialogen. Läs in dialogen på nytt.`;
      case 'not_at_this_dialogue_stage':
        return refusal.stage === 'closed' || refusal.stage === 'cancelled'
          ? 'Dialogen är avslutad. Öppna den igen först, om något mer ska göras.'
          : `Det går inte att göra ”${dialogueWords.sv.steps[refusal.step].toLowerCase()}” nu, när dialogen är ”${dialogueWords.sv.stages[refusal.stage].toLowerCase()}” eller det som behövs saknas.`;
      case 'dialogue_step_not_allowed':
        return `En ${matterWords.sv.roles[refusal.role].toLowerCase()} kan inte göra ”${dialogueWords.sv.steps[refusal.step].toLowerCase()}”. Be en samordnare eller chef; rollen står i fliken Kontakter.`;
      case 'needs_reason':
        return 'Skriv varför dagen flyttas. Deltagarna har fått ett löfte.';
      case 'needs_why':
        return 'Skriv varför. Den som sade det ska få veta skälet.';
      case 'why_no_meeting':
        return 'Skriv med några ord varför det inte blev något möte. Deltagarna ska kunna förstå det.';
      case 'needs_explanation':
        return 'Skriv varför punkten inte gjordes.';
      case 'nothing_changed':
        return 'Inget är ändrat. Ändra det som är fel och spara sedan.';
      case 'not_latest':
        return 'Något har gjorts efter det steget. Läs in dialogen på nytt; bara det senaste kan ångras.';
      case 'no_defect':
        return `${refusal.item} är ingen brist. Ge inlägget en bristtyp först.`;
      case 'not_walked':
        return inspectionWords.sv.notWalked;
      case 'return_walk_later':
        return inspectionWords.sv.later(say.day(refusal.on));
      case 'already_raised':
        return `${refusal.item} är redan ärendet ${refusal.matter}. Beskedet kommer därifrån.`;
      case 'has_outcome':
        return `${refusal.item} är redan besvarad, bedömd eller sedd igen. För samman den andra med den i stället.`;
      case 'wrong_history':
        return `Dialogen förs inte in: händelse ${refusal.event} i filen kan inte ha skett så. Exportera den på nytt.`;
      case 'which_occasion':
        return 'Välj vilket tillfälle det gäller.';
      case 'names_of_minors':
        return `Här talar barn och unga, och någon kan kännas igen: ${refusal.words.join(', ')}. Ta bort namn och nummer och spara igen.`;
      case 'votes_exceed_ballots':
        return 'Det är fler röster än de som röstade kan ha lagt. Räkna om.';
      case 'voting_not_open':
        return 'Röstningen är inte öppen. Dagarna står i omgången; när rösterna är räknade är den slut.';
      case 'too_many_votes':
        return `Välj högst ${refusal.most} förslag.`;
      case 'not_voted':
        return `${refusal.item} har inga röster inskrivna. Skriv in rösterna först.`;
      case 'not_feasible':
        return `${refusal.item} har bedömts som ogenomförbar och kan inte få röster. Ändra bedömningen först.`;
      case 'over_budget':
        return `Vinnarna kostar ${roundWords.sv.kronor(refusal.cost)}, men budgeten är ${roundWords.sv.kronor(refusal.amount)}. Välj färre, eller ändra kostnaden.`;
      case 'due_in_the_past':
        return `${say.day(refusal.due)} har redan varit. Välj i dag eller en senare dag.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} har inte varit än. Välj i dag eller en tidigare dag.`;
      case 'day_before':
        return `${say.day(refusal.day)} ligger före ${say.day(refusal.earliest)}. Välj en senare dag.`;
      case 'changed_since':
        return changedWords.sv(refusal);
      case 'no_reason':
        return 'Skriv skälet med några ord. Den som lämnade ett inlägg ska kunna förstå varför dialogen avslutades.';
      case 'not_finished':
        return `Dialogen är inte klar: ${missingWords(refusal.missing, 'sv')}. Gör det först, eller skriv varför den avslutas ändå.`;
    }
  },
  en: (refusal, say) => {
    switch (refusal.reason) {
      case 'unknown_dialogue':
        return `The dialogue ${refusal.dialogue} is not in the sheet. Its row may have been deleted; look in the tab Events.`;
      case 'unknown_form':
        return `There is no form “${refusal.form}”. Choose one from the list.`;
      case 'unknown_matter':
        return `The matter ${refusal.matter} is not in the sheet. Check the number.`;
      case 'unknown_organisation':
        return `The organisation “${refusal.organisation}” is not in the tab Organisations. Choose one from the list, or add it there.`;
      case 'unknown_item':
        return `${refusal.item} does not exist or is done already. Load the dialogue again.`;
      case 'unknown_question':
        return `The question “${refusal.question}” is no longer in the dialogue. Load the dialogue again.`;
      case 'not_at_this_dialogue_stage':
        return refusal.stage === 'closed' || refusal.stage === 'cancelled'
          ? 'The dialogue is closed. Reopen it first, if more is to be done.'
          : `“${dialogueWords.en.steps[refusal.step]}” cannot be done now, while the dialogue is “${dialogueWords.en.stages[refusal.stage].toLowerCase()}” or something that it needs is missing.`;
      case 'dialogue_step_not_allowed':
        return `A ${matterWords.en.roles[refusal.role].toLowerCase()} cannot do “${dialogueWords.en.steps[refusal.step].toLowerCase()}”. Ask a coordinator or manager; roles stand in the tab Contacts.`;
      case 'needs_reason':
        return 'Write why the day is moved. The participants were given a promise.';
      case 'needs_why':
        return 'Write why. Whoever said it is to learn the reason.';
      case 'why_no_meeting':
        return 'Write in a few words why there was no meeting. The participants should understand it.';
      case 'needs_explanation':
        return 'Write why the point was not done.';
      case 'nothing_changed':
        return 'Nothing is changed. Change what is wrong, then save.';
      case 'not_latest':
        return 'Something was done after that step. Load the dialogue again; only the latest step can be undone.';
      case 'no_defect':
        return `${refusal.item} is no defect. Give the input a type of defect first.`;
      case 'not_walked':
        return inspectionWords.en.notWalked;
      case 'return_walk_later':
        return inspectionWords.en.later(say.day(refusal.on));
      case 'already_raised':
        return `${refusal.item} is already the matter ${refusal.matter}. Its outcome comes from there.`;
      case 'has_outcome':
        return `${refusal.item} has been answered, assessed or looked at again. Join the other one into it instead.`;
      case 'wrong_history':
        return `The dialogue is not imported: event ${refusal.event} of the file cannot have happened so. Export it anew.`;
      case 'which_occasion':
        return 'Choose which occasion it is about.';
      case 'names_of_minors':
        return `Children and young people speak here, and somebody may be recognised: ${refusal.words.join(', ')}. Take out names and numbers and save again.`;
      case 'votes_exceed_ballots':
        return 'There are more votes than the voters can have cast. Count again.';
      case 'voting_not_open':
        return 'The vote is not open. Its days stand in the round; it is over when the votes are counted.';
      case 'too_many_votes':
        return `Choose up to ${refusal.most} proposals.`;
      case 'not_voted':
        return `${refusal.item} has no votes entered. Enter the votes first.`;
      case 'not_feasible':
        return `${refusal.item} was found not feasible and can get no votes. Change the assessment first.`;
      case 'over_budget':
        return `The winners cost ${roundWords.en.kronor(refusal.cost)}, but the budget is ${roundWords.en.kronor(refusal.amount)}. Choose fewer, or change the cost.`;
      case 'due_in_the_past':
        return `${say.day(refusal.due)} has passed. Choose today or a later day.`;
      case 'day_in_the_future':
        return `${say.day(refusal.day)} is still to come. Choose today or an earlier day.`;
      case 'day_before':
        return `${say.day(refusal.day)} lies before ${say.day(refusal.earliest)}. Choose a later day.`;
      case 'changed_since':
        return changedWords.en(refusal);
      case 'no_reason':
        return 'Write the reason in a few words. Whoever said something should understand why the dialogue was closed.';
      case 'not_finished':
        return `The dialogue is not finished: ${missingWords(refusal.missing, 'en')}. Do that first, or write why it is closed anyway.`;
    }
  },
};

/** Why a command about a dialogue was not carried out, and the way out. */
export function dialogueRefusalText(refusal: DialogueRefusal, language: Language, today: LocalDate): string {
  return words[language](refusal, { day: (day) => longDate(day, language, today) });
}
