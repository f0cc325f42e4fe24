import { useState } from 'preact/hooks';
import { DutyLine } from '../../../shared/interface/DutyLine.tsx';
import { dutyOf } from '../../../shared/matters/duty.ts';
import type { Guessable } from '../../../shared/matters/kinds.ts';
import { type FollowUp, stageOf } from '../../../shared/matters/lifeCycle.ts';
import { type MatterState, openPromises, type PromiseState } from '../../../shared/matters/state.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { guessedText } from '../../../shared/text/guessed.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Lists, MatterCard } from '../../calls.ts';
import type { SimilarAnswer } from '../../similar-calls.ts';
import { WebLink } from '../forms/WebLink.tsx';
import { Actions, Decision, Promises } from './Commitments.tsx';
import { History } from './History.tsx';
import { nameIn, personIn } from './names.ts';
import { Referrals } from './Referrals.tsx';
import { Similar } from './Similar.tsx';
import { Voices } from './Voices.tsx';

export interface CardProps {
  readonly language: Language;
  readonly card: MatterCard;
  readonly today: LocalDate;
  readonly lists: Lists | undefined;
  /** What can be done in the matter now. */
  readonly possible: readonly FollowUp[];
  readonly open: (step: FollowUp, subject: string) => void;
  readonly goTo: (matter: string) => void;
  /** Takes over a card that a step has just changed. */
  readonly take: (card: MatterCard) => void;
  /** Undefined while they are looked for, null when that failed. */
  readonly found: SimilarAnswer | null | undefined;
}

/** Number, title, and the line that says who is waited for. */
export function CardHead({
  language,
  card,
  today,
  lists,
}: Pick<CardProps, 'language' | 'card' | 'today' | 'lists'>) {
  const { state } = card;
  const promise = promiseLeft(state);
  return (
    <header class="card-head">
      <p class="number">{state.matter}</p>
      <h1 id="matter" tabIndex={-1}>
        {state.title}
      </h1>
      {promise ? (
        <PromiseLeft language={language} today={today} promise={promise} />
      ) : (
        <DutyLine
          duty={dutyOf(state, today, new Set(lists?.closedDays))}
          language={language}
          today={today}
          organisationName={nameIn(lists)}
        />
      )}
    </header>
  );
}

/** The promise that somebody still waits for after the matter was closed. */
export const promiseLeft = (state: MatterState): PromiseState | undefined =>
  stageOf(state) === 'closed' ? openPromises(state)[0] : undefined;

/** A closed matter in which somebody still waits for what was promised. */
function PromiseLeft({
  language,
  today,
  promise,
}: Pick<CardProps, 'language' | 'today'> & { readonly promise: PromiseState }) {
  const words = cardWords[language];
  const isLate = promise.due < today;
  return (
    <div class={isLate ? 'duty late' : 'duty waiting'}>
      <span class="mark" aria-hidden="true">
        {isLate ? '▲' : '◆'}
      </span>
      <span class="line">{words.promiseLeft}</span>
      <span class="detail" title={promise.due}>
        {promise.what} · {words.by(longDate(promise.due, language, today))}
      </span>
    </div>
  );
}

/** What the resident wrote, what is known of the matter, and what has happened. */
export function CardBody(props: CardProps) {
  const { card } = props;
  const { asked } = card.state;
  return (
    <>
      {card.text !== '' && <Words text={card.text} {...props} />}
      {asked && (
        <p class="small">
          {cardWords[props.language].asked(longDate(asked.on, props.language, props.today), asked.text)}
        </p>
      )}
      <Referrals {...props} />
      <Promises {...props} />
      <Decision {...props} />
      <Actions {...props} />
      <Voices {...props} />
      <Similar {...props} />
      <Facts {...props} />
      <History {...props} />
    </>
  );
}

/** Longer texts are shown by their first lines. */
const LONG = 240;

function Words({ text, language }: CardProps & { readonly text: string }) {
  const words = sidebarWords[language];
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG;
  return (
    <section>
      <h2 class="divider">{words.residentsWords}</h2>
      <blockquote class={isLong && !isWhole ? 'said-by-resident cut' : 'said-by-resident'}>{text}</blockquote>
      {isLong && (
        <button type="button" class="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showLess : words.showAll}
        </button>
      )}
    </section>
  );
}

function Facts({ card, language, today, lists }: CardProps) {
  const { facts } = sidebarWords[language];
  const { state } = card;
  /** With a word about what nobody has chosen. */
  const guess = (part: Guessable, value: string): string =>
    value !== '' && state.guessed?.includes(part) ? `${value} (${guessedText[language].mark})` : value;
  const rows: readonly (readonly [string, string])[] = [
    [facts.kind, guess('kind', matterWords[language].kinds[state.kind])],
    [facts.owner, personIn(lists)(state.owner) || facts.none],
    [facts.place, guess('place', state.place)],
    [facts.theme, guess('theme', state.theme)],
    [facts.received, longDate(state.received, language, today)],
    [facts.record, state.record ?? ''],
  ];
  return (
    <>
      <dl class="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <WebLink address={state.permalink} text={facts.openLink} />
      {card.fields !== '' && (
        <details>
          <summary>{facts.details}</summary>
          <p class="lines">{card.fields}</p>
        </details>
      )}
    </>
  );
}
