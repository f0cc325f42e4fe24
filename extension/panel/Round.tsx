import type { Round as RoundOfPages } from '../../shared/protocol/messages.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { openTab } from '../browser.ts';
import { ask } from '../messages.ts';
import type { PanelSurroundings } from './surroundings.ts';

interface RoundProps extends PanelSurroundings {
  readonly round: RoundOfPages;
  readonly setProblem: (problem: string) => void;
}

/** The pages that somebody looks at every day: whose week it is, and what has been looked at. */
export function Round({ round, language, setProblem }: RoundProps) {
  const words = afterText[language].round;
  const look = async (address: string, isLooked: boolean) => {
    const reply = await ask(
      { type: 'ask', pages: [], [isLooked ? 'looked' : 'unlooked']: [address] },
      extensionText[language].unanswered,
    );
    setProblem(reply.ok ? '' : reply.message);
  };
  return (
    <section class="stack" aria-labelledby="round">
      <div class="row spread">
        <h2 id="round">{words.title}</h2>
        {round.turn !== '' && <span class="small">{words.turn(round.turn)}</span>}
      </div>
      <ul class="list">
        {round.pages.map(({ address, name, looked }) => (
          <li key={address} class="row spread">
            <button type="button" class="button plain compact" onClick={() => void openTab(address)}>
              {name}
            </button>
            <label class="choice small">
              <input
                type="checkbox"
                checked={looked !== undefined}
                aria-label={`${words.looked}: ${name}`}
                onChange={() => void look(address, looked === undefined)}
              />
              <span>
                {words.looked} {looked && words.by(looked)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
