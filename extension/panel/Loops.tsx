import { useEffect, useState } from 'preact/hooks';
import { isWebAddress } from '../../shared/identity/web-address.ts';
import { Field } from '../../shared/interface/Field.tsx';
import { Notice } from '../../shared/interface/Notice.tsx';
import type { Loop } from '../../shared/protocol/messages.ts';
import { longDate } from '../../shared/text/dates.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import { openTab } from '../browser.ts';
import { momentWords } from '../interface/moments.ts';
import { ask } from '../messages.ts';
import { loopsToTell } from '../outbox/told.ts';
import { followedItem, policyItem, tellings } from '../store/items.ts';
import { Round } from './Round.tsx';
import { connectionIn, type PanelSurroundings } from './surroundings.ts';

/** "Mina slingor": who is to be told, the oldest first, and the round of pages. */
export function Loops(surroundings: PanelSurroundings) {
  const { stored, language, now } = surroundings;
  const words = afterText[language].loops;
  const { failures, unanswered } = extensionText[language];
  const [problem, setProblem] = useState('');
  const [receipt, setReceipt] = useState('');
  const isConnected = connectionIn(stored) !== undefined;
  useEffect(() => {
    void ask({ type: 'ask', pages: [], follow: true }, unanswered).then((reply) =>
      setProblem(reply.ok ? '' : reply.message),
    );
  }, [unanswered]);
  if (!isConnected)
    return (
      <p class="empty">
        {policyItem.from(stored).transport === 'none'
          ? panelText[language].waits.offHow
          : failures.not_connected}
      </p>
    );
  const loops = loopsToTell(stored);
  const { told, round } = followedItem.from(stored);
  return (
    <div class="stack">
      {problem !== '' && (
        <Notice tone="waiting" title={problem}>
          {told > 0 && <p class="small">{panelText[language].registered.asOf(momentWords(told, now()))}</p>}
        </Notice>
      )}
      {receipt !== '' && <Notice tone="done" title={afterText[language].toldNow(receipt)} />}
      <section class="stack" aria-labelledby="loops">
        <h2 id="loops">{words.title}</h2>
        {loops.length === 0 && told > 0 && <p class="empty">{words.none}</p>}
        {told === 0 && problem === '' && <p class="empty">{afterText[language].fetching}</p>}
        {loops.map((loop) => (
          <Telling key={loop.matter + loop.why} {...surroundings} {...{ loop, setProblem, setReceipt }} />
        ))}
      </section>
      {round && round.pages.length > 0 && <Round {...surroundings} round={round} setProblem={setProblem} />}
    </div>
  );
}

interface TellingProps extends PanelSurroundings {
  readonly loop: Loop;
  readonly setProblem: (problem: string) => void;
  /** By the matter's title. */
  readonly setReceipt: (title: string) => void;
}

/** One who is to be told: the post, the answer, a letter, and "I have replied". What is typed is stored at once. */
function Telling({ stored, language, today, loop, setProblem, setReceipt }: TellingProps) {
  const words = afterText[language].loops;
  const [telling, setTelling] = useState(
    () =>
      tellings.from(stored).find(({ id }) => id === loop.matter) ?? {
        id: loop.matter,
        text: loop.letter,
        link: '',
        told: '',
        of: loop.letter,
      },
  );
  const [said, setSaid] = useState('');
  const { text, link, of } = telling;
  const told = telling.told || today;
  const isOlder = of !== undefined && of !== loop.letter && text !== loop.letter;
  const change = (part: Partial<typeof telling>) => {
    const changed = { ...telling, ...part };
    setTelling(changed);
    tellings.write(changed).catch(() => setProblem(panelText[language].draft.unstored));
  };
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(afterText[language].outbox.notCopied),
    );
  const done = async () => {
    const reply = await ask(
      {
        type: 'tell',
        matter: loop.matter,
        title: words.feedback(loop.title),
        channel: loop.channel,
        text: text.trim() || words.done,
        link: link.trim(),
        told,
      },
      extensionText[language].unanswered,
    );
    setProblem(reply.ok ? '' : reply.message);
    if (reply.ok) setReceipt(loop.title);
  };
  const day = parseLocalDate(loop.day);
  const marks = text.match(/\[\p{L}[\p{L} /-]{2,40}\]/gu) ?? [];
  const wrongLink = link.trim() !== '' && !isWebAddress(link);
  const wrongDay = (parseLocalDate(told) ?? '9') > today;
  const { faults } = panelText[language];
  const field = (part: 'letter' | 'link' | 'told') => `${part}-${loop.matter}`;
  return (
    <details class="part">
      <summary>
        {loop.title}
        <br />
        <span class="small muted">
          {loop.matter} · {day ? words[loop.why](longDate(day, language, today)) : ''}
        </span>
      </summary>
      <div class="stack inside">
        {loop.what && <p>{loop.what}</p>}
        {loop.answer !== '' && (
          <div>
            <h3>{words.answer}</h3>
            <p class="said">{loop.answer}</p>
          </div>
        )}
        <Field id={field('letter')} label={words.letter}>
          <textarea
            id={field('letter')}
            class="input"
            rows={8}
            value={text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </Field>
        {isOlder && (
          <Notice tone="waiting" title={words.newLetter}>
            <div>
              <button
                type="button"
                class="button compact"
                onClick={() => change({ text: loop.letter, of: loop.letter })}
              >
                {words.takeNew}
              </button>
            </div>
          </Notice>
        )}
        {marks.length > 0 && (
          <Notice tone="waiting" title={afterText[language].fillIn([...new Set(marks)].join(', '))} />
        )}
        <div class="row">
          {loop.link && (
            <button type="button" class="button" onClick={() => void openTab(loop.link ?? '')}>
              {words.open}
            </button>
          )}
          <button type="button" class="button" onClick={copy}>
            {words.copy}
          </button>
          <span class="small" role="status">
            {said}
          </span>
        </div>
        <div class="pair">
          <Field id={field('link')} label={words.link} error={wrongLink ? faults.not_web : undefined}>
            <input
              id={field('link')}
              class="input"
              value={link}
              autocomplete="off"
              aria-invalid={wrongLink}
              onInput={(event) => change({ link: event.currentTarget.value })}
            />
          </Field>
          <Field id={field('told')} label={words.told} error={wrongDay ? faults.in_the_future : undefined}>
            <input
              id={field('told')}
              class="input"
              type="date"
              max={today}
              value={told}
              aria-invalid={wrongDay}
              onInput={(event) => change({ told: event.currentTarget.value })}
            />
          </Field>
        </div>
        <div>
          <button
            type="button"
            class="button main"
            disabled={wrongLink || wrongDay}
            onClick={() => void done()}
          >
            {words.done}
          </button>
        </div>
      </div>
    </details>
  );
}
