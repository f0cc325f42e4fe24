import { useState } from 'preact/hooks';
import { exampleLinkWords, exampleWords } from '../../../shared/text/action-examples.ts';
import { stockholmDate } from '../../../shared/time/dates.ts';
import type { OverviewLink } from '../../overview-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { type ActionContext, dayIn } from './context.ts';

/** The links by which other districts find the good examples: made, listed and withdrawn. */
export function ExampleLinks({ context }: { readonly context: ActionContext }) {
  const words = exampleLinkWords[context.language];
  const day = dayIn(context);
  const [links, setLinks] = useState<readonly OverviewLink[]>();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  type Reply =
    | { readonly ok: false; readonly message: string }
    | { readonly ok: true; readonly address?: string; readonly links: readonly OverviewLink[] };
  const run = async (ask: () => Promise<Reply>, done: string) => {
    setSaid('');
    setAddress('');
    try {
      const answer = await ask();
      if (!answer.ok) {
        setSaid(answer.message);
        return;
      }
      setLinks(answer.links);
      setAddress(answer.address ?? '');
      setSaid(done);
    } catch (error) {
      setSaid(failureText(error, context.language));
    }
  };
  return (
    <details
      class="no-print"
      onToggle={(event) =>
        event.currentTarget.open && !links && void run(() => call('listExamplesLinks', []), '')
      }
    >
      <summary>{exampleWords[context.language].publish}</summary>
      <div class="stack">
        <p class="small">{words.intro}</p>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => void run(() => call('makeExamplesLink', []), words.made)}
          >
            {words.make}
          </button>
          <span role="status" class="small">
            {said}
          </span>
        </div>
        {address !== '' && (
          <input
            class="input"
            readOnly
            value={address}
            aria-label={words.title}
            ref={(input) => {
              input?.focus();
              input?.select();
            }}
          />
        )}
        {links?.length === 0 && <p class="small muted">{words.none}</p>}
        <ul class="plain-list">
          {(links ?? []).map((link) => (
            <li key={link.id} class="row">
              <span class="small">
                {words.states[link.state]}.{' '}
                {words.line(link.by, day(stockholmDate(link.created)), day(stockholmDate(link.expires)))}
              </span>
              {link.state === 'active' && (
                <button
                  type="button"
                  class="button plain"
                  onClick={() => void run(() => call('revokeExamplesLink', [link.id]), words.revoked)}
                >
                  {words.revoke}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
