import type { HostEntry } from '../../../shared/phone/messages.ts';
import type { HostWords } from '../../../shared/text/host.ts';
import type { PhoneWords } from '../../../shared/text/phone.ts';
import { stockholmTime } from '../../../shared/time/dates.ts';
import { RemoveButton } from '../phone/RemoveButton.tsx';
import type { Kept } from '../phone/store.ts';

const MOST_SHOWN = 10;

interface LatestProps {
  readonly words: HostWords;
  readonly common: PhoneWords;
  readonly kept: readonly Kept<HostEntry>[];
  /** The link works no more. */
  readonly isEnded: boolean;
  /** Shows one again, number and code. */
  readonly show: (id: string) => void;
  readonly drop: (id: string) => Promise<void>;
}

/**
 * Numbers of the latest, without what was said and the code that opens it: the next person may look at the same screen.
 * A code that nobody has seen yet, as the number came later, is shown at a press.
 */
export function Latest({ words, common, kept, isEnded, show, drop }: LatestProps) {
  const latest = [...kept].reverse().slice(0, MOST_SHOWN);
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words.latest}</h2>
      <ul class="latest">
        {latest.map(({ id, entry, state }) => (
          <li key={id}>
            {state.kind === 'sent' && words.row(state.number, stockholmTime(entry.at))}{' '}
            {state.kind === 'sent' && state.code && entry.isCodeWanted && (
              <button
                type="button"
                class="button"
                aria-label={`${words.showCode}: ${state.number}`}
                onClick={() => show(id)}
              >
                {words.showCode}
              </button>
            )}
            {state.kind === 'waiting' &&
              (isEnded ? words.rowStuck : words.rowWaiting)(stockholmTime(entry.at))}
            {state.kind === 'refused' && (
              <>
                {stockholmTime(entry.at)}: {state.message} {entry.text}{' '}
                <RemoveButton words={common} remove={() => drop(id)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
