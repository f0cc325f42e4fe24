import { type ActionLine, checkDay, isLateAction } from '../../../shared/actions/list.ts';
import { classWords } from '../../../shared/text/class-words.ts';
import { type ActionContext, dayIn, ownerIn } from './context.ts';

interface ActionStandingProps {
  readonly context: ActionContext;
  readonly line: ActionLine;
}

/** Something should have happened by now: it is late, or nobody has looked at what came of it. */
export function isPressing(line: ActionLine, { today }: Pick<ActionContext, 'today'>): boolean {
  const check = checkDay(line);
  return isLateAction(line, today) || (check !== undefined && check <= today);
}

/** Where an action stands, with its days, and who is responsible for it. */
export function ActionStanding({ context, line }: ActionStandingProps) {
  const { words, language, today } = context;
  const day = dayIn(context);
  const check = checkDay(line);
  const standing = line.cancelled
    ? words.cancelledOn(day(line.cancelled))
    : line.checked
      ? words.checkedOn(day(line.checked), line.result ? classWords[language].effects[line.result] : '')
      : line.done && check
        ? `${words.doneOn(day(line.done))}, ${(check <= today ? words.checkLate : words.checkBy)(day(check))}`
        : line.due
          ? (isLateAction(line, today) ? words.lateSince : words.dueBy)(day(line.due))
          : '';
  const moved = line.firstDue && line.firstDue !== line.due ? words.firstDay(day(line.firstDue)) : '';
  return (
    <>
      <p class={isPressing(line, context) ? 'late' : 'small'}>
        {standing}
        {moved && ` (${moved})`}
      </p>
      <p class="small muted">
        {[ownerIn(context)(line.owner), line.organisation, ...line.partners, line.areas.join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
