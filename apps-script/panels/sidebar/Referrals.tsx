import type { FollowUp } from '../../../shared/matters/lifeCycle.ts';
import { isOpen, isPaused, type ReferralState } from '../../../shared/matters/state.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { longDate, timeLeft } from '../../../shared/text/dates.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { workingDaysBetween } from '../../../shared/time/workingDays.ts';
import type { CardProps } from './Card.tsx';
import { nameIn } from './names.ts';
import { ObjectSteps } from './ObjectSteps.tsx';
import { ReplyLink } from './ReplyLink.tsx';

/** The referrals with their clocks: the open ones first, those that have ended folded away. */
export function Referrals(props: CardProps) {
  const { card, language } = props;
  const words = cardWords[language];
  const open = card.state.referrals.filter(isOpen);
  const ended = card.state.referrals.filter((referral) => !isOpen(referral)).reverse();
  if (card.state.referrals.length === 0) return null;
  return (
    <section>
      <h2 class="divider">{words.referrals}</h2>
      <ul class="objects">
        {open.map((referral) => (
          <OpenReferral key={referral.referral} {...props} referral={referral} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details open={open.length === 0}>
          <summary>{words.earlier(ended.length)}</summary>
          <ul class="objects">
            {ended.map((referral) => (
              <EndedReferral key={referral.referral} {...props} referral={referral} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type ReferralProps = CardProps & { readonly referral: ReferralState };

function OpenReferral(props: ReferralProps) {
  const { referral, language, today, lists, possible, open } = props;
  const words = cardWords[language];
  const day = (date: ReferralState['due']) => longDate(date, language, today);
  const name = nameIn(lists)(referral.organisation);
  const left = workingDaysBetween(today, referral.due, new Set(lists?.closedDays));
  const pause = isPaused(referral) ? referral.pauses[referral.pauses.length - 1] : undefined;
  const latest = referral.reminders[referral.reminders.length - 1];
  const isLate = left < 0 && !pause;
  const marks = [...(referral.lead ? [words.lead] : []), ...(referral.bundle ? [words.together] : [])];
  const steps: readonly FollowUp[] = possible.filter(
    (step) =>
      ((step !== 'pause_referral' && step !== 'remind') || pause === undefined) &&
      (step !== 'resume_referral' || pause !== undefined),
  );
  return (
    <li class={pause ? 'object paused' : isLate ? 'object late' : 'object'}>
      <p class="title">
        <span aria-hidden="true">{pause ? '‖' : isLate ? '▲' : '◆'}</span> {name}
      </p>
      {marks.length > 0 && <p class="small muted">{marks.join(' · ')}</p>}
      <p class="small">”{referral.question}”</p>
      {pause ? (
        <p>{words.paused(day(pause.from), pause.reason)}</p>
      ) : (
        <p title={referral.due}>{words.due(day(referral.due), timeLeft(left, language))}</p>
      )}
      {referral.firstDue !== referral.due && (
        <p class="small muted">{words.movedFrom(day(referral.firstDue))}</p>
      )}
      {latest && <p class="small">{words.reminded(referral.reminders.length, day(latest.on))}</p>}
      {referral.reply && (
        <p class="small">
          {words.latest(matterWords[language].answerOutcomes[referral.reply.outcome], day(referral.reply.on))}
          {referral.reply.expected && ` ${words.expected(day(referral.reply.expected))}`}
        </p>
      )}
      <Questions {...props} />
      <ObjectSteps
        language={language}
        about={name}
        subject={referral.referral}
        steps={[
          'record_answer',
          'remind',
          'extend_referral',
          'pause_referral',
          'resume_referral',
          'recall_referral',
        ]}
        possible={steps}
        open={open}
      />
      <ReplyLink
        language={language}
        today={today}
        referral={referral.referral}
        organisation={referral.organisation}
        about={name}
      />
    </li>
  );
}

/** The numbered questions, each with its answer or that it waits. */
function Questions({ referral, language }: ReferralProps) {
  const words = cardWords[language];
  if (!referral.questions) return null;
  return (
    <ol class="questions">
      {referral.questions.map(({ text, reply }) => (
        <li key={text}>
          {text}{' '}
          {(reply || isOpen(referral)) && (
            <span class="chip">
              {reply ? matterWords[language].answerOutcomes[reply.outcome] : words.waits}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function EndedReferral(props: ReferralProps) {
  const { referral, language, today, lists } = props;
  const words = cardWords[language];
  const day = (date: ReferralState['due']) => longDate(date, language, today);
  const { reply, recalled } = referral;
  const isNotTheirs = reply?.outcome === 'not_ours';
  return (
    <li class="object ended">
      <p class="title">
        <span aria-hidden="true">{recalled ? '–' : isNotTheirs ? '↩' : '✓'}</span>{' '}
        {nameIn(lists)(referral.organisation)}
      </p>
      {recalled ? (
        <p class="small">
          {words.recalled(day(recalled.on))}. {recalled.reason}
        </p>
      ) : (
        reply && (
          <>
            <p>{words.answered(matterWords[language].answerOutcomes[reply.outcome], day(reply.on))}</p>
            {reply.text !== '' && <p class="small">{reply.text}</p>}
            {reply.to && <p class="small">{words.pointsTo(nameIn(lists)(reply.to))}</p>}
          </>
        )
      )}
      <Questions {...props} />
    </li>
  );
}
