import { useState } from 'preact/hooks';
import { longDate } from '../../../../shared/text/dates.ts';
import { pageWords } from '../../../../shared/text/figure-pages.ts';
import { dayOf } from '../../../../shared/time/dates.ts';
import { call } from '../../client.ts';
import { failureText } from '../../failures.ts';
import { useSurroundings } from './context.ts';

interface Made {
  readonly address: string;
  readonly expires: string;
}

/** Makes the address at which a department answers everything it is asked; it can be shown only once. */
export function ReplyLink({ organisation }: { readonly organisation: string }) {
  const { language, today } = useSurroundings();
  const words = pageWords[language].department.replyLink;
  const [made, setMade] = useState<Made>();
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState('');
  const make = async () => {
    setMaking(true);
    setProblem('');
    try {
      const answer = await call('createReplyLink', [{ organisation }]);
      if (answer.ok) setMade({ address: answer.address, expires: answer.link.expires });
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setMaking(false);
  };
  return (
    <div class="reply-link" role="status">
      {made ? (
        <p>
          {words.made(longDate(dayOf(made.expires) ?? today, language, today))}{' '}
          <a href={made.address} target="_blank" rel="noreferrer">
            {made.address}
          </a>
        </p>
      ) : (
        <button type="button" class="button no-print" disabled={isMaking} onClick={() => void make()}>
          {isMaking ? words.making : words.make}
        </button>
      )}
      {problem !== '' && <p class="inline-problem">{problem}</p>}
    </div>
  );
}
