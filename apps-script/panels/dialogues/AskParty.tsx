import { useRef, useState } from 'preact/hooks';
import type { AskedParty } from '../../../shared/dialogues/asking.ts';
import { withoutPersons } from '../../../shared/dialogues/lines.ts';
import { isWebAddress } from '../../../shared/identity/web-address.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { copyWords } from '../../../shared/text/copying.ts';
import { longDate, shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { askingWords } from '../../../shared/text/dialogues-asking.ts';
import { stockholmDate } from '../../../shared/time/dates.ts';
import { call } from '../client.ts';
import { copyText } from '../copying.ts';
import { failureText } from '../failures.ts';
import { opensOnlyHere } from '../opens-only-here.ts';
import { AskedForm } from './AskedForm.tsx';
import { type Context, nameOf } from './context.ts';

/** A mail program takes no longer address than this. */
const LONGEST_MAIL = 1_900;

interface AskPartyProps {
  readonly context: Context;
  readonly party: AskedParty;
}

/** What a body has left to answer, and the message that asks it: every point, and one link for the answers. */
export function AskParty({ context, party }: AskPartyProps) {
  const { language, today, view, lists } = context;
  const words = askingWords[language];
  const name = nameOf(context, party.organisation);
  const [made, setMade] = useState<{ readonly address: string; readonly until: string }>();
  const [isMaking, setMaking] = useState(false);
  const [isNoting, setNoting] = useState(false);
  const earlier = (view.state.asked ?? []).filter((one) => one.organisation === party.organisation);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const day = longDate(party.due, language, today);
  const { dialogue, title } = view.state;

  const make = async () => {
    if (isMaking) return;
    setMaking(true);
    setProblem('');
    try {
      const answer = await call('createReplyLink', [{ organisation: party.organisation, dialogue }]);
      if (answer.ok) {
        const until = longDate(stockholmDate(answer.link.expires), language, today);
        setMade({ address: answer.address, until });
        setTimeout(() => text.current?.focus(), 0);
      } else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setMaking(false);
  };
  const copy = async (message: string) => {
    const { copied, copyByHand } = copyWords[language];
    setSaid((await copyText(message, `ask-${party.organisation}`)) ? copied : copyByHand);
  };

  if (!made) {
    return (
      <div class="row no-print">
        <span>{words.waits(name, party.points.length, day)}</span>
        <button type="button" class="button" aria-disabled={isMaking} onClick={() => void make()}>
          {words.send(name)}
        </button>
        <button
          type="button"
          class="button plain"
          aria-expanded={isNoting}
          onClick={() => setNoting(!isNoting)}
        >
          {words.alreadyAsked}
        </button>
        {earlier.map(({ how, on }) => (
          <span key={`${how} ${on}`} class="small muted">
            {words.askedBy(dialogueWords[language].askingWays[how], shortDate(on, language, today))}
          </span>
        ))}
        {isNoting && (
          <AskedForm context={context} organisation={party.organisation} done={() => setNoting(false)} />
        )}
        {isMaking && <Progress label={words.sending} />}
        {problem !== '' && <Notice tone="problem" title={problem} />}
      </div>
    );
  }
  // Numbered in the message itself: the numbers of the sheet say nothing to who reads it.
  const points = party.points.map(({ place = '', text: what, photo }, index) =>
    words.point(`${index + 1}.`, place, withoutPersons(what), isWebAddress(photo) ? photo : ''),
  );
  const message = words.text({ title, points, due: day, address: made.address, district: lists.district });
  const subject = words.subject(title, points.length);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`;
  const id = `ask-${party.organisation}`;
  return (
    <section class="stack form no-print" aria-label={words.send(name)}>
      <p>{words.intro}</p>
      <div class="field">
        <label for={id}>{words.message}</label>
        <textarea
          id={id}
          ref={text}
          class="input"
          rows={Math.min(18, message.split('\n').length + 1)}
          readOnly
          value={message}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p class="small muted">
        {words.once(made.until)} {opensOnlyHere(made.address) && words.onlyHere}
      </p>
      <div class="row">
        <button type="button" class="button main" onClick={() => void copy(message)}>
          {words.copy}
        </button>
        {mail.length <= LONGEST_MAIL && (
          <a class="button" href={mail} target="_blank" rel="noopener noreferrer">
            {words.mail}
          </a>
        )}
        <button type="button" class="button plain" onClick={() => setMade(undefined)}>
          {words.close}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
