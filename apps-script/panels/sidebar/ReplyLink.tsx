import { useState } from 'preact/hooks';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { cardWords } from '../../../shared/text/card.ts';
import { longDate } from '../../../shared/text/dates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { type LocalDate, stockholmDate } from '../../../shared/time/dates.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

interface ReplyLinkProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly referral: string;
  /** Who is asked, for a screen reader. */
  readonly about: string;
}

/** The link under which a department answers without an account; it is made when somebody asks for it. */
export function ReplyLink({ language, today, referral, about }: ReplyLinkProps) {
  const words = cardWords[language];
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly address: string; readonly expires: LocalDate } | undefined>();
  const [said, setSaid] = useState('');
  const make = async () => {
    setMaking(true);
    setSaid('');
    try {
      const answer = await call('createReplyLink', [{ referral }]);
      if (answer.ok) setMade({ address: answer.address, expires: stockholmDate(answer.link.expires) });
      else setSaid(answer.message);
    } catch (error) {
      setSaid(failureText(error, language));
    }
    setMaking(false);
  };
  const copy = (address: string) =>
    navigator.clipboard.writeText(address).then(
      () => setSaid(words.copied),
      // Without leave to use the clipboard the address still stands in the field, to be copied by hand.
      () => document.getElementById(`link-${referral}`)?.focus(),
    );
  return (
    <div class="reply-link">
      {isMaking && <Progress label={words.replyLink} />}
      {!made && !isMaking && (
        <button type="button" class="link-button" aria-label={`${words.replyLink}: ${about}`} onClick={make}>
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
          <p class="small muted">{words.replyLinkText(longDate(made.expires, language, today))}</p>
          <div>
            <button type="button" class="button" onClick={() => copy(made.address)}>
              {words.copy}
            </button>
          </div>
        </>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
