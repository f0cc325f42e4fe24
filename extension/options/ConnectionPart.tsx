import { useState } from 'preact/hooks';
import { Notice } from '../../shared/interface/Notice.tsx';
import { extensionText, failureText } from '../../shared/text/extension.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import type { Language } from '../../shared/text/language.ts';
import { hostsOf } from '../background/transport/address.ts';
import { askForToken } from '../background/transport/signed-in.ts';
import { askForHosts, giveUpHosts } from '../browser.ts';
import { momentWords } from '../interface/moments.ts';
import type { Stored } from '../interface/useStored.ts';
import { ask } from '../messages.ts';
import { needsPerson } from '../outbox/queue.ts';
import { connectionItem, contactItem, policyItem, signInItem } from '../store/items.ts';
import { Transport } from './Transport.tsx';

interface ConnectionPartProps {
  readonly stored: Stored;
  readonly language: Language;
  readonly now: () => number;
  readonly undelivered: number;
}

/** Which sheet this browser is connected to, until when, and how to change it. */
export function ConnectionPart({ stored, language, now, undelivered }: ConnectionPartProps) {
  const words = optionsText[language].connection;
  const [isSure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const connection = connectionItem.from(stored);
  const { answered, failure } = contactItem.from(stored);
  const policy = policyItem.from(stored);
  const { unanswered } = extensionText[language];

  const disconnect = async () => {
    const reply = await ask({ type: 'disconnect' }, unanswered);
    if (connection) await giveUpHosts(hostsOf(connection.address)).catch(() => undefined);
    setSure(false);
    setSaid(reply.ok ? words.disconnected : reply.message);
  };
  const allow = async () => {
    // First of all in the click, or the browser does not ask.
    if (connection && (await askForHosts(hostsOf(connection.address))))
      await ask({ type: 'deliver' }, unanswered);
  };
  const signIn = async () => {
    const url = signInItem.from(stored)?.url;
    if (url && (await askForToken(url, true, now()).catch(() => undefined)))
      await ask({ type: 'deliver' }, unanswered);
  };
  const form = <Transport stored={stored} language={language} now={now} undelivered={undelivered} />;
  return (
    <section class="part stack" aria-labelledby="connection">
      <h2 id="connection">{words.title}</h2>
      <p role="status" class={said === '' ? 'only-read-aloud' : ''}>
        {said}
      </p>
      {connection ? (
        <>
          <dl class="facts">
            <dt>{words.workbook}</dt>
            <dd>{connection.workbook}</dd>
            <dt>{words.district}</dt>
            <dd>{connection.district}</dd>
            <dt>{words.address}</dt>
            <dd>{connection.address}</dd>
            <dt>{words.expires}</dt>
            <dd>{connection.expires.slice(0, 10)}</dd>
            <dt>{words.answered}</dt>
            <dd>{answered === undefined ? words.never : momentWords(answered, now())}</dd>
          </dl>
          {failure && (
            <Notice tone="problem" title={failureText(language, failure.kind, failure.message)}>
              {failure.kind === 'signed_out' && (
                <div>
                  <button type="button" class="button main" onClick={() => void signIn()}>
                    {transportText[language].signIn}
                  </button>
                </div>
              )}
              {failure.kind === 'no_permission' && (
                <div>
                  <button type="button" class="button main" onClick={() => void allow()}>
                    {words.allow}
                  </button>
                </div>
              )}
            </Notice>
          )}
          {isSure ? (
            <div class="notice waiting" role="alert">
              <p>{words.reallyDisconnect}</p>
              <div class="row">
                <button type="button" class="button danger" onClick={() => void disconnect()}>
                  {words.disconnect}
                </button>
                <button type="button" class="button" onClick={() => setSure(false)}>
                  {words.keep}
                </button>
              </div>
            </div>
          ) : (
            <div>
              <button type="button" class="button" onClick={() => setSure(true)}>
                {words.disconnect}
              </button>
            </div>
          )}
          <details open={policy.transport === 'none' || (failure !== undefined && needsPerson(failure.kind))}>
            <summary>{words.another}</summary>
            <div class="inside">{form}</div>
          </details>
        </>
      ) : (
        <>
          <p>{words.none}</p>
          {form}
        </>
      )}
    </section>
  );
}
