import { RESIDENT } from '../../../shared/matters/fold.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { longDate, timeLeft } from '../../../shared/text/dates.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import { workingDaysBetween } from '../../../shared/time/workingDays.ts';
import { WebLink } from '../forms/WebLink.tsx';
import type { CardProps } from './Card.tsx';
import { nameIn, personIn } from './names.ts';
import { ObjectSteps } from './ObjectSteps.tsx';

const dayIn =
  ({ language, today }: CardProps) =>
  (day: LocalDate): string =>
    longDate(day, language, today);

/** `senast 30 april (om 9 arbetsdagar)`, and whether the day has passed. */
function dueLine(props: CardProps, due: LocalDate): { readonly text: string; readonly isLate: boolean } {
  const left = workingDaysBetween(props.today, due, new Set(props.lists?.closedDays));
  const by = cardWords[props.language].by(dayIn(props)(due));
  return { text: `${by} (${timeLeft(left, props.language)})`, isLate: left < 0 };
}

/** What the board has decided. */
export function Decision(props: CardProps) {
  const { decision } = props.card.state;
  const words = cardWords[props.language];
  if (!decision) return null;
  const outcome = matterWords[props.language].decisionOutcomes[decision.outcome];
  return (
    <section>
      <h2 class="divider">{words.decision}</h2>
      <div class="object ended">
        <p class="title">{words.decided(outcome, dayIn(props)(decision.on))}</p>
        {decision.reason !== '' && <p class="small">{decision.reason}</p>}
        {(decision.meeting || decision.record) && (
          <p class="small muted">
            {[decision.meeting && words.meeting(dayIn(props)(decision.meeting)), decision.record]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
    </section>
  );
}

/** What has been promised, to whom and by when. */
export function Promises(props: CardProps) {
  const { card, language, possible, open } = props;
  const words = cardWords[language];
  if (card.state.promises.length === 0) return null;
  return (
    <section>
      <h2 class="divider">{words.promises}</h2>
      <ul class="objects">
        {card.state.promises.map((promise) => {
          const due = dueLine(props, promise.due);
          const isLate = due.isLate && promise.kept === undefined;
          const to = promise.to === RESIDENT ? words.toResident : promise.to;
          return (
            <li key={promise.item} class={promise.kept ? 'object ended' : isLate ? 'object late' : 'object'}>
              <p class="title">
                <span aria-hidden="true">{promise.kept ? '✓' : isLate ? '▲' : '◆'}</span> {promise.what}
              </p>
              <p title={promise.due}>
                {promise.kept ? words.kept(dayIn(props)(promise.kept)) : due.text} · {to}
              </p>
              {promise.firstDue !== promise.due && (
                <p class="small muted">{words.movedFrom(dayIn(props)(promise.firstDue))}</p>
              )}
              {promise.kept === undefined && (
                <ObjectSteps
                  language={language}
                  about={promise.what}
                  subject={promise.item}
                  steps={['keep_promise', 'move_promise']}
                  possible={possible}
                  open={open}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What is to be done or has been done, and what came of it. */
export function Actions(props: CardProps) {
  const { card, language, lists, possible, open } = props;
  const words = cardWords[language];
  const loop = matterWords[language];
  if (card.state.actions.length === 0) return null;
  return (
    <section>
      <h2 class="divider">{words.actions}</h2>
      <ul class="objects">
        {card.state.actions.map((action) => {
          const { done, cancelled, checked } = action;
          const due = dueLine(props, action.due);
          const isOpen = !done && !cancelled;
          const isLate = isOpen && due.isLate;
          return (
            <li key={action.item} class={isLate ? 'object late' : isOpen ? 'object' : 'object ended'}>
              <p class="title">
                <span aria-hidden="true">{done ? '✓' : cancelled ? '–' : isLate ? '▲' : '◆'}</span>{' '}
                {action.what}
              </p>
              <p class="small muted">
                {words.owner(personIn(lists)(action.owner))}
                {action.organisation ? ` · ${nameIn(lists)(action.organisation)}` : ''}
              </p>
              {isOpen && <p title={action.due}>{due.text}</p>}
              {isOpen && action.firstDue !== action.due && (
                <p class="small muted">{words.movedFrom(dayIn(props)(action.firstDue))}</p>
              )}
              {cancelled && (
                <p class="small">
                  {words.cancelled(dayIn(props)(cancelled.on))}. {cancelled.reason}
                </p>
              )}
              {done && <p>{words.done(dayIn(props)(done.on), loop.evidence[done.outcome])}</p>}
              <WebLink address={done?.evidence} text={words.evidenceLink} />
              {checked && <p>{words.checked(loop.effects[checked.outcome], dayIn(props)(checked.on))}</p>}
              <ObjectSteps
                language={language}
                about={action.what}
                subject={action.item}
                steps={
                  isOpen
                    ? ['finish_action', 'move_action', 'correct_action', 'cancel_action']
                    : done && !checked
                      ? ['check_effect', 'correct_action']
                      : []
                }
                possible={possible}
                open={open}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
