import { useEffect, useState } from 'preact/hooks';
import { stageOf } from '../../../shared/matters/lifeCycle.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import type { MatterCard } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import type { CardProps } from './Card.tsx';

/** The issue that the matter belongs to, and the other voices in it; each of them keeps its own matter. */
export function Voices(props: CardProps) {
  const { card, language, lists, goTo } = props;
  const words = cardWords[language];
  const group = card.state.group;
  const id = group?.group;
  const [others, setOthers] = useState<readonly MatterCard[] | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const { matter } = card.state;
  useEffect(() => {
    setOthers(undefined);
    if (id === undefined) return;
    call('readMany', [{ group: id }]).then(
      (answer) => {
        if (answer.ok) setOthers(answer.cards.filter(({ state }) => state.matter !== matter));
        else setProblem(answer.message);
      },
      (error: unknown) => setProblem(failureText(error, language)),
    );
  }, [id, matter, language]);
  if (!group) return null;
  const title = lists?.issues.find((issue) => issue.id === group.group)?.title ?? '';
  return (
    <section>
      <h2 class="divider">{words.group[group.relation]}</h2>
      <p>
        <span class="muted nowrap">{group.group}</span> {title}
      </p>
      {problem !== '' && <p class="inline-problem">{problem}</p>}
      {others && (
        <p class="small">
          {others.length === 0 ? words.noOthers : words.others[group.relation](others.length)}
        </p>
      )}
      {others && others.length > 0 && (
        <ul class="plain-list">
          {others.map(({ state }) => (
            <li key={state.matter}>
              <button type="button" class="link-button nowrap" onClick={() => goTo(state.matter)}>
                {state.matter}
              </button>{' '}
              {state.title} <span class="chip">{matterWords[language].stages[stageOf(state)]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
