import { useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { dutyOf } from '../../../shared/matters/duty.ts';
import { RELATIONS, type Relation } from '../../../shared/matters/kinds.ts';
import { stageOf } from '../../../shared/matters/lifeCycle.ts';
import type { Language } from '../../../shared/text/language.ts';
import { dutyLine, matterWords } from '../../../shared/text/matters.ts';
import { similarText } from '../../../shared/text/similar.ts';
import type { SimilarCard } from '../../similar-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import type { CardProps } from './Card.tsx';
import { random } from './drafts.ts';
import { NEW_ISSUE } from './forms/definitions/matter.ts';
import type { UnsentCommand } from './forms/form.ts';
import { Numbers } from './Numbers.tsx';
import { nameIn } from './names.ts';
import './similar.css';

/**
 * Up to three matters that may ask the same, or have to do with each other. Somebody who says so puts both in an
 * issue; each keeps its number.
 */
export function Similar(props: CardProps) {
  const { language, card, found, take } = props;
  const words = similarText[language];
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (found === null || (found?.similar.length === 0 && said === '' && problem === '')) return null;

  const send = async (commands: readonly UnsentCommand[], tell: (group: string) => string) => {
    setBusy(true);
    setProblem('');
    try {
      const identified = commands.map((command) => ({ ...command, id: newUlid(Date.now(), random) }));
      const answer = await call('perform', [identified]);
      const refused = answer.ok ? answer.replies.find(({ result }) => result === 'refused') : undefined;
      if (!answer.ok) setProblem(answer.message);
      else if (refused?.result === 'refused') setProblem(refused.message);
      else {
        const own = [...answer.replies]
          .reverse()
          .flatMap((reply) =>
            reply.result === 'done' && reply.matter === card.state.matter ? reply.card : [],
          );
        const [next] = own;
        setSaid(tell(next?.state.group?.group ?? ''));
        if (next) take(next);
      }
    } catch (error) {
      setProblem(failureText(error, language));
    } finally {
      setBusy(false);
    }
  };
  const together = ({ card: { state: other } }: SimilarCard, relation: Relation) => {
    const { state } = card;
    const both = { type: 'group', relation } as const;
    const group = other.group?.group ?? state.group?.group;
    const commands: readonly UnsentCommand[] = group
      ? [{ ...both, matter: other.group ? state.matter : other.matter, group }]
      : [
          { ...both, matter: other.matter, group: NEW_ISSUE, title: other.title },
          { ...both, matter: state.matter, group: NEW_ISSUE },
        ];
    void send(commands, words.asked);
  };
  const apart = ({ card: { state: other } }: SimilarCard) => {
    void send([{ type: 'tell_apart', matter: card.state.matter, other: other.matter }], () =>
      words.toldApart(other.matter),
    );
  };
  return (
    <section class="similar" aria-busy={found === undefined || isBusy}>
      <h2 class="divider">{words.title}</h2>
      <p class={said === '' ? 'only-read-aloud' : 'small'} role="status">
        <Numbers text={said} />
      </p>
      {problem !== '' && <p class="inline-problem">{problem}</p>}
      {found === undefined && <p class="small muted">{words.reading}</p>}
      <ul class="plain-list">
        {found?.similar.map((one) => (
          <One
            key={one.card.state.matter}
            {...props}
            one={one}
            isBusy={isBusy}
            together={together}
            apart={apart}
          />
        ))}
      </ul>
    </section>
  );
}

function nearWords({ near }: SimilarCard, language: Language): string {
  const words = similarText[language];
  if (!near) return '';
  return near.near === 'metres' ? words.metres(near.metres) : words.near[near.near];
}

function One({
  one,
  language,
  today,
  lists,
  goTo,
  isBusy,
  together,
  apart,
}: CardProps & {
  readonly one: SimilarCard;
  readonly isBusy: boolean;
  readonly together: (one: SimilarCard, relation: Relation) => void;
  readonly apart: (one: SimilarCard) => void;
}) {
  const words = similarText[language];
  const { state, text } = one.card;
  const duty = dutyOf(state, today, new Set(lists?.closedDays));
  const { line, detail } = dutyLine(duty, language, today, nameIn(lists));
  const where = [nearWords(one, language), state.place].filter((part) => part !== '');
  return (
    <li>
      <p>
        <button type="button" class="link-button nowrap" onClick={() => goTo(state.matter)}>
          {state.matter}
        </button>{' '}
        {state.title} <span class="chip">{matterWords[language].stages[stageOf(state)]}</span>
      </p>
      {text !== '' && <p class="small muted similar-text">{text}</p>}
      {(one.likely || where.length > 0) && (
        <p class="small">
          {one.likely && <strong>{words.likely}</strong>}
          {one.likely && where.length > 0 && ' · '}
          {where.join(' · ')}
        </p>
      )}
      <p class="small">{[line, detail].filter((part) => part !== '').join('. ')}</p>
      <div class="row similar-choices">
        {RELATIONS.map((relation) => (
          <button
            key={relation}
            type="button"
            class="button"
            aria-disabled={isBusy}
            aria-label={words.togetherAs[relation](state.matter)}
            onClick={() => !isBusy && together(one, relation)}
          >
            {matterWords[language].relations[relation]}
          </button>
        ))}
        <button
          type="button"
          class="button plain"
          aria-disabled={isBusy}
          aria-label={words.apartFrom(state.matter)}
          onClick={() => !isBusy && apart(one)}
        >
          {words.apart}
        </button>
      </div>
    </li>
  );
}
