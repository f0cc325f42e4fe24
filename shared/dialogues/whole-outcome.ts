import type { MatterEvent } from '../matters/events.ts';
import { excerptOf } from '../matters/excerpt.ts';
import { withoutUndone } from '../matters/undone.ts';
import type { MatterOutcome } from './state.ts';

const CUT = '…';

/** Whether a matter's state holds only the first words of what came of it. */
export function hasCutOutcome({ decision, closed, actions = [], answers = [] }: MatterOutcome): boolean {
  const texts = [
    decision?.reason,
    closed?.reason,
    ...answers.map(({ text }) => text),
    ...actions.flatMap(({ what, cancelled }) => [what, cancelled?.reason]),
  ];
  return texts.some((text) => text?.endsWith(CUT));
}

/**
 * What came of a matter with its texts whole: a matter's state holds first words, and papers give the reason that was
 * written.
 * @param events of this matter, in order of sequence
 */
export function wholeOutcome(outcome: MatterOutcome, events: readonly MatterEvent[]): MatterOutcome {
  const written = withoutUndone(events)
    .flatMap(({ fact }) => Object.values(fact).filter((value) => typeof value === 'string'))
    .reverse();
  const whole = (text: string): string =>
    text.endsWith(CUT) ? (written.find((one) => excerptOf(one) === text) ?? text) : text;
  const { decision, closed, actions, answers } = outcome;
  return {
    ...outcome,
    ...(decision && { decision: { ...decision, reason: whole(decision.reason) } }),
    ...(closed && { closed: { ...closed, ...(closed.reason && { reason: whole(closed.reason) }) } }),
    ...(answers && { answers: answers.map((one) => ({ ...one, text: whole(one.text) })) }),
    ...(actions && {
      actions: actions.map((action) => ({
        ...action,
        what: whole(action.what),
        ...(action.cancelled && {
          cancelled: { ...action.cancelled, reason: whole(action.cancelled.reason) },
        }),
      })),
    }),
  };
}
