import { useState } from 'preact/hooks';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { cardWords } from '../../../shared/text/card.ts';
import { copyWords } from '../../../shared/text/copying.ts';
import { longDate } from '../../../shared/text/dates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { type LocalDate, stockholmDate } from '../../../shared/time/dates.ts';
import type { Answer } from '../../calls.ts';
import type { ReplyLink as Link } from '../../letter-calls.ts';
import { call } from '../client.ts';
import { copyText } from '../copying.ts';
import { failureText } from '../failures.ts';

interface ReplyLinkProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly referral: string;
  readonly organisation: string;
  /** Who is asked, for a screen reader. */
  readonly about: string;
}

/**
 * The links under which a department answers without an account. The first is made when somebody asks for it; later
 * those that still work are listed, each with a way to end it, before another is made.
 */
export function ReplyLink({ language, today, referral, organisation, about }: ReplyLinkProps) {
  const words = cardWords[language];
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<{ readonly id: string; readonly address: string } | undefined>();
  /** Those that work; undefined until somebody has asked. */
  const [links, setLinks] = useState<readonly Link[] | undefined>();
  const [said, setSaid] = useState('');
  const day = ({ expires }: Link) => longDate(stockholmDate(expires), language, today);

  const working = (all: readonly Link[]) =>
    all.filter((link) => link.state === 'active' && (!link.referral || link.referral === referral));
  const ask = async <Content,>(request: Promise<Answer<Content>>): Promise<Content | undefined> => {
    setBusy(true);
    setSaid('');
    try {
      const answer = await request;
      if (answer.ok) return answer;
      setSaid(answer.message);
    } catch (error) {
      setSaid(failureText(error, language));
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  const list = () => ask(call('listReplyLinks', [{ organisation }]));
  const make = async () => {
    const answer = await ask(call('createReplyLink', [{ referral }]));
    if (!answer) return;
    setMade({ id: answer.link.id, address: answer.address });
    setLinks([...(links ?? []), answer.link]);
  };
  const open = async () => {
    const answer = await list();
    if (!answer) return;
    const known = working(answer.links);
    if (known.length === 0) await make();
    else setLinks(known);
  };
  const revoke = async ({ id }: Link) => {
    const answer = await ask(call('revokeReplyLink', [id]));
    if (!answer) return;
    setSaid(words.linkRevoked);
    setLinks(links?.filter((link) => link.id !== id));
    if (made?.id === id) setMade(undefined);
  };
  const copy = async (address: string) =>
    setSaid((await copyText(address, `link-${referral}`)) ? words.copied : copyWords[language].copyByHand);
  return (
    <div class="reply-link">
      {isBusy && <Progress label={words.replyLink} />}
      {!links && !isBusy && (
        <button type="button" class="link-button" aria-label={`${words.replyLink}: ${about}`} onClick={open}>
          {words.replyLink}
        </button>
      )}
      {made && (
        <>
          <input
            id={`link-${referral}`}
            class="input"
            readOnly
            aria-label={`${words.replyLink}: ${about}`}
            value={made.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class="small muted">{words.linkOnce}</p>
          <div>
            <button type="button" class="button" onClick={() => copy(made.address)}>
              {words.copy}
            </button>
          </div>
        </>
      )}
      {links && (
        <>
          <ul class="plain-list">
            {links.map((link) => (
              <li key={link.id} class="small">
                {link.referral ? words.linkFor(day(link)) : words.linkForAll(day(link))}{' '}
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${words.revokeLink}: ${about}, ${day(link)}`}
                  aria-disabled={isBusy}
                  onClick={() => !isBusy && revoke(link)}
                >
                  {words.revokeLink}
                </button>
              </li>
            ))}
          </ul>
          {!made && !isBusy && (
            <button
              type="button"
              class="link-button"
              aria-label={`${words.newLink}: ${about}`}
              onClick={make}
            >
              {words.newLink}
            </button>
          )}
        </>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
