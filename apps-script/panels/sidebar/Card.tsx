import { useState } from 'preact/hooks';
import { DutyLine } from '../../../shared/interface/DutyLine.tsx';
import { Timeline } from '../../../shared/interface/Timeline.tsx';
import { dutyOf } from '../../../shared/matters/duty.ts';
import type { TimelineEntry } from '../../../shared/matters/state.ts';
import { longDate } from '../../../shared/text/dates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Lists, MatterCard } from '../../calls.ts';

interface CardProps {
  readonly language: Language;
  readonly card: MatterCard;
  readonly today: LocalDate;
  readonly lists: Lists | undefined;
}

const nameIn = (lists: Lists | undefined) => {
  const names = new Map(lists?.organisations.map(({ id, name }) => [id, name] as const));
  return (id: string) => names.get(id) ?? id;
};

/** Number, title, and the line that says who is waited for. */
export function CardHead({ language, card, today, lists }: CardProps) {
  const { state } = card;
  return (
    <header class="card-head">
      <p class="number">{state.matter}</p>
      <h1 id="matter" tabIndex={-1}>
        {state.title}
      </h1>
      <DutyLine
        duty={dutyOf(state, today, new Set(lists?.closedDays))}
        language={language}
        today={today}
        organisationName={nameIn(lists)}
      />
    </header>
  );
}

/** What the resident wrote, what is known of the matter, and what has happened. */
export function CardBody(props: CardProps) {
  const words = sidebarWords[props.language];
  const { card, language, today, lists } = props;
  return (
    <>
      {card.text !== '' && <Words text={card.text} {...props} />}
      <Facts {...props} />
      <section>
        <h2 class="divider">{words.timeline}</h2>
        <Timeline
          entries={withoutRepetition(card)}
          language={language}
          today={today}
          organisationName={nameIn(lists)}
        />
      </section>
    </>
  );
}

/** The resident's words stand in full above the timeline, which need not begin with them again. */
function withoutRepetition({ state, text }: MatterCard): readonly TimelineEntry[] {
  if (text === '') return state.timeline;
  return state.timeline.map((entry) => {
    if (entry.type !== 'matter_received') return entry;
    const { excerpt: _shownAbove, ...rest } = entry;
    return rest;
  });
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

function Facts({ card, language, today }: CardProps) {
  const { facts } = sidebarWords[language];
  const { state } = card;
  const rows: readonly (readonly [string, string])[] = [
    [facts.kind, matterWords[language].kinds[state.kind]],
    [facts.owner, state.owner || facts.none],
    [facts.place, state.place],
    [facts.theme, state.theme],
    [facts.received, longDate(state.received, language, today)],
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
      {/^https?:\/\//i.test(state.permalink) && (
        <a href={state.permalink} target="_blank" rel="noopener noreferrer">
          {facts.openLink}
        </a>
      )}
      {card.fields !== '' && (
        <details>
          <summary>{facts.details}</summary>
          <p class="lines">{card.fields}</p>
        </details>
      )}
    </>
  );
}
