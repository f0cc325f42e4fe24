import type { Heard } from '../dialogues/check-groups.ts';
import type { OccasionKind } from '../dialogues/kinds.ts';
import type { NextStep } from '../dialogues/next.ts';
import { endingWords } from './dialogues-ending.ts';
import { heardWords, occasionName } from './dialogues-heard.ts';
import type { Twin } from './language.ts';

/** What is to be done next with a dialogue, and the button that leads there. */
export type StepWords = (
  step: NextStep,
  day: (on: string) => string,
  heard: Heard,
) => { readonly text: string; readonly button: string };

const isWalked = (kind: OccasionKind): boolean => kind === 'walk' || kind === 'return_walk';

export const dialogueSteps: Twin<StepWords> = {
  sv: (step, day, heard) => {
    switch (step.what) {
      case 'plan_occasion':
        return { text: 'Den har ingen dag än.', button: 'Lägg till tillfälle' };
      case 'promise':
        return { text: 'Deltagarna har inte fått någon dag för återkoppling.', button: 'Lova en dag' };
      case 'checklist':
        return { text: `${step.left} punkter i checklistan är kvar.`, button: 'Gå till checklistan' };
      case 'wait':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'sv')} ${day(step.occasion.on)}.`,
          button: 'Visa tillfällen',
        };
      case 'hold':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'sv')} ${day(step.occasion.on)} har varit. ${heardWords.sv[heard].howMany}`,
          button: heardWords.sv[heard].hold,
        };
      case 'today':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'sv')} är i dag${step.occasion.time ? ` kl. ${step.occasion.time}` : ''}.`,
          button: isWalked(step.occasion.kind) ? 'Ta fram telefonsidan' : heardWords.sv[heard].hold,
        };
      case 'answer_again':
        return {
          text:
            step.inputs === 1
              ? 'Ett inlägg fick ja, men vid återvandringen var det inte lagat.'
              : `${step.inputs} inlägg fick ja, men vid återvandringen var de inte lagade.`,
          button: 'Ge nytt besked eller fråga igen',
        };
      case 'plan_project':
        return {
          text:
            step.winners === 1
              ? 'En vinnare har ingen åtgärd med ansvarig och dag.'
              : `${step.winners} vinnare har ingen åtgärd med ansvarig och dag.`,
          button: 'Planera projektet',
        };
      case 'assign':
        return {
          text:
            step.inputs === 1
              ? 'En punkt har ingen som ansvarar för den.'
              : `${step.inputs} punkter har ingen som ansvarar för dem.`,
          button: 'Ange vem som ansvarar',
        };
      case 'answer_more':
        return {
          text:
            step.inputs === 1
              ? 'Ett inlägg är inte färdigt besvarat.'
              : `${step.inputs} inlägg är inte färdigt besvarade.`,
          button: 'Visa inläggen',
        };
      case 'meet':
        return { text: 'Återkopplingsmötet är inte hållet.', button: 'Lägg till återkopplingsmötet' };
      case 'results':
        return { text: 'Svaren är inte inskrivna.', button: 'Skriv in svaren' };
      case 'account':
        return { text: `${endingWords.sv.missing[step.kind]}.`, button: endingWords.sv.enter[step.kind] };
      case 'look_again':
        return {
          text:
            step.defects === 1
              ? 'En brist är inte sedd på återvandringen.'
              : `${step.defects} brister är inte sedda på återvandringen.`,
          button: 'Visa återvandringens lista',
        };
      case 'add_inputs':
        return { text: 'Det som sades är inte inskrivet.', button: 'Skriv in det som sades' };
      case 'assess':
        return {
          text: step.ideas === 1 ? 'En idé är inte bedömd.' : `${step.ideas} idéer är inte bedömda.`,
          button: 'Bedöm idéerna',
        };
      case 'count_votes':
        return { text: 'Rösterna är inte inskrivna.', button: 'Skriv in rösterna' };
      case 'name_winners':
        return { text: 'Rösterna är räknade.', button: 'Utse vinnare' };
      case 'answer':
        return {
          text:
            step.inputs === 1 ? 'Ett inlägg väntar på besked.' : `${step.inputs} inlägg väntar på besked.`,
          button: 'Ge besked eller gör till ärenden',
        };
      case 'wait_for_matters':
        return {
          text:
            step.inputs === 1
              ? 'Ett inlägg är ett ärende som inte är klart.'
              : `${step.inputs} inlägg är ärenden som inte är klara.`,
          button: 'Visa inläggen',
        };
      case 'tell':
        return {
          text: 'Alla inlägg är omhändertagna. Deltagarna ska få veta.',
          button: 'Förbered återkopplingen',
        };
      case 'return_walk':
        return { text: 'Gå tillbaka och se efter vad som är lagat.', button: 'Gör återvandringen' };
      case 'close':
        return { text: 'Allt är besvarat och deltagarna har fått veta.', button: 'Avsluta dialogen' };
    }
  },
  en: (step, day, heard) => {
    switch (step.what) {
      case 'plan_occasion':
        return { text: 'It has no day yet.', button: 'Add an occasion' };
      case 'promise':
        return { text: 'The participants have been given no day for feedback.', button: 'Promise a day' };
      case 'checklist':
        return { text: `${step.left} points of the checklist are left.`, button: 'Go to the checklist' };
      case 'wait':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'en')} ${day(step.occasion.on)}.`,
          button: 'Show occasions',
        };
      case 'hold':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'en')} ${day(step.occasion.on)} has been. ${heardWords.en[heard].howMany}`,
          button: heardWords.en[heard].hold,
        };
      case 'today':
        return {
          text: `${occasionName(step.occasion.kind, heard, 'en')} is today${step.occasion.time ? ` at ${step.occasion.time}` : ''}.`,
          button: isWalked(step.occasion.kind) ? 'Get the phone page' : heardWords.en[heard].hold,
        };
      case 'answer_again':
        return {
          text:
            step.inputs === 1
              ? 'One input was answered yes, and was not mended on the return walk.'
              : `${step.inputs} inputs were answered yes, and were not mended on the return walk.`,
          button: 'Answer anew or ask again',
        };
      case 'plan_project':
        return {
          text:
            step.winners === 1
              ? 'One winner has no action with somebody responsible and a day.'
              : `${step.winners} winners have no action with somebody responsible and a day.`,
          button: 'Plan the project',
        };
      case 'assign':
        return {
          text:
            step.inputs === 1
              ? 'One point has nobody who answers for it.'
              : `${step.inputs} points have nobody who answers for them.`,
          button: 'Say who answers for them',
        };
      case 'answer_more':
        return {
          text:
            step.inputs === 1
              ? 'One input is not fully answered.'
              : `${step.inputs} inputs are not fully answered.`,
          button: 'Show the inputs',
        };
      case 'meet':
        return { text: 'The feedback meeting has not been held.', button: 'Add the feedback meeting' };
      case 'results':
        return { text: 'The answers are not entered.', button: 'Enter the answers' };
      case 'account':
        return { text: `${endingWords.en.missing[step.kind]}.`, button: endingWords.en.enter[step.kind] };
      case 'look_again':
        return {
          text:
            step.defects === 1
              ? 'One defect was not looked at on the return walk.'
              : `${step.defects} defects were not looked at on the return walk.`,
          button: 'Show the list of the return walk',
        };
      case 'add_inputs':
        return { text: 'What was said is not written down.', button: 'Write down what was said' };
      case 'assess':
        return {
          text: step.ideas === 1 ? 'One idea is not assessed.' : `${step.ideas} ideas are not assessed.`,
          button: 'Assess the ideas',
        };
      case 'count_votes':
        return { text: 'The votes are not entered.', button: 'Enter the votes' };
      case 'name_winners':
        return { text: 'The votes are counted.', button: 'Name the winners' };
      case 'answer':
        return {
          text:
            step.inputs === 1
              ? 'One input waits for an outcome.'
              : `${step.inputs} inputs wait for an outcome.`,
          button: 'Give outcomes or make matters',
        };
      case 'wait_for_matters':
        return {
          text:
            step.inputs === 1
              ? 'One input is a matter that is not done.'
              : `${step.inputs} inputs are matters that are not done.`,
          button: 'Show the inputs',
        };
      case 'tell':
        return {
          text: 'Every input is taken care of. The participants are to know.',
          button: 'Prepare the feedback',
        };
      case 'return_walk':
        return { text: 'Go back and see what has been mended.', button: 'Do the return walk' };
      case 'close':
        return { text: 'Everything is answered and the participants know.', button: 'Close the dialogue' };
    }
  },
};
