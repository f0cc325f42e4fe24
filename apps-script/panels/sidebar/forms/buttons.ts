import { type FollowUp, STEPS } from '../../../../shared/matters/lifeCycle.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { Fields } from '../drafts.ts';
import type { FormContext } from './form.ts';
import { commandsOf, mailsOf } from './steps.ts';

/** What stands at the end of a form: what the button does, and whether it can be taken back. */
export interface ButtonWords {
  readonly submit: string;
  readonly undo: string;
}

/**
 * The words for a form as it is filled in. A mail that the sheet sends has left the house; without mail, or where no
 * address is known, a reminder is only written down, and can be taken back like everything else.
 */
export function buttonWords(step: FollowUp, fields: Fields, context: FormContext): ButtonWords {
  const { undo, reminder } = stepForms[context.language];
  const name = matterWords[context.language].steps[step];
  if (!STEPS[step].undoable) return { submit: name, undo: undo.cannot };
  if (step === 'close') return { submit: name, undo: undo.close };
  if (step !== 'remind') return { submit: name, undo: undo.can };
  const count = commandsOf(step, fields, context).length;
  const mailed = mailsOf(step, fields, context).filter(({ to }) => to !== '').length;
  return mailed > 0
    ? { submit: reminder.send(mailed, count), undo: undo.mail }
    : { submit: reminder.save(count), undo: undo.can };
}
