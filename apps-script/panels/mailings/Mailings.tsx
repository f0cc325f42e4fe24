import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { longDate } from '../../../shared/text/dates.ts';
import { mailWords } from '../../../shared/text/mail.ts';
import { stockholmDate, stockholmTime } from '../../../shared/time/dates.ts';
import type { WhoAmI } from '../../calls.ts';
import type { Mailings as Listed, ListedMail } from '../../mail-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** What waits to be sent, what did not go through, and what went out lately. */
export function Mailings({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = mailWords[language];
  const [listed, setListed] = useState<Listed | undefined>();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const read = useCallback(async () => {
    try {
      const answer = await call('readMailings', []);
      if (answer.ok) setListed(answer.mailings);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [language]);
  useEffect(() => {
    void read();
  }, [read]);

  const send = async (id: string | null) => {
    if (isSending) return;
    setSending(true);
    setProblem('');
    setSaid('');
    try {
      const answer = await call('sendAgain', [id]);
      if (answer.ok) {
        setListed(answer.mailings);
        setSaid(words.sent(answer.sent));
      } else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setSending(false);
  };

  const failed = listed?.unsent.filter(({ stage }) => stage !== 'waiting') ?? [];
  const waiting = listed?.unsent.filter(({ stage }) => stage === 'waiting') ?? [];
  const list = (mails: readonly ListedMail[]) => (
    <MailList mails={mails} who={who} again={isSending ? undefined : send} />
  );
  return (
    <main class="panel">
      <header>
        <h1>{words.title}</h1>
        <p class="muted">{words.intro}</p>
      </header>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {!listed && problem === '' && <Progress label={words.loading} />}
      {listed && !listed.isOn && <Notice tone="waiting" title={words.off} />}
      {listed?.isOn && listed.quota !== null && <p class="muted">{words.quota(listed.quota)}</p>}
      {isSending && <Progress label={words.sending} />}
      <p role="status">{said}</p>
      {failed.length > 0 && (
        <section aria-labelledby="failed">
          <h2 id="failed">
            <span aria-hidden="true">▲ </span>
            {words.failed(failed.length)}
          </h2>
          {list(failed)}
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting(waiting.length)}</h2>
          {list(waiting)}
          {listed?.isOn && (
            <button type="button" class="button main" aria-disabled={isSending} onClick={() => send(null)}>
              {words.sendNow}
            </button>
          )}
        </section>
      )}
      {listed && listed.recent.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{words.recent}</h2>
          {list(listed.recent)}
        </section>
      )}
      {listed && listed.unsent.length + listed.recent.length === 0 && (
        <div class="empty">
          <strong>{words.empty}</strong>
          <p>{words.emptyText}</p>
        </div>
      )}
    </main>
  );
}

interface MailListProps {
  readonly mails: readonly ListedMail[];
  readonly who: WhoAmI;
  /** Undefined while something is being sent. */
  readonly again: ((id: string) => void) | undefined;
}

function MailList({ mails, who, again }: MailListProps) {
  const { language, today } = who;
  const words = mailWords[language];
  return (
    <ul class="mails">
      {mails.map((mail) => {
        const moment = mail.sentAt || mail.at;
        return (
          <li key={mail.id}>
            <p class="row">
              <strong>{mail.subject}</strong>
              <span class="chip">{mail.kind}</span>
            </p>
            <p class="muted">
              {words.to}: {mail.to}
              {mail.matter !== '' && ` · ${mail.matter}`} ·{' '}
              <time dateTime={moment} title={moment}>
                {longDate(stockholmDate(moment), language, today)} {stockholmTime(moment)}
              </time>
            </p>
            {mail.problem !== '' && <p class="problem">{mail.problem}</p>}
            {mail.stage === 'failed' && (
              <button
                type="button"
                class="button"
                aria-label={`${words.again}: ${mail.subject}`}
                aria-disabled={again === undefined}
                onClick={() => again?.(mail.id)}
              >
                {words.again}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
