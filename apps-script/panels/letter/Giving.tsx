import { useRef, useState } from 'preact/hooks';
import { letterCommands } from '../../../shared/feedback/commands.ts';
import { isFeedback, type LetterKind } from '../../../shared/feedback/letter.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { FEEDBACK_CHANNELS, type FeedbackChannel } from '../../../shared/matters/kinds.ts';
import { type FollowUp, isOpenStep } from '../../../shared/matters/lifeCycle.ts';
import type { MatterState } from '../../../shared/matters/state.ts';
import { copyWords } from '../../../shared/text/copying.ts';
import type { Language } from '../../../shared/text/language.ts';
import { letterWords } from '../../../shared/text/letters.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import type { LetterMaterial } from '../../letter-calls.ts';
import { call, closeDialog } from '../client.ts';
import { copyText } from '../copying.ts';
import { failureText } from '../failures.ts';
import type { Letter } from './useLetter.ts';

interface GivingProps {
  readonly language: Language;
  readonly material: LetterMaterial;
  readonly letter: Letter;
  /** Chosen before the dialog was opened. */
  readonly channel: FeedbackChannel | undefined;
}

/** Longest address that a mail program is sure to take from a browser. */
const LONGEST_MAIL_ADDRESS = 1_900;

/** Strong chance for the ids of commands. */
const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

const stepOf = (kind: LetterKind): FollowUp =>
  isFeedback(kind) ? 'give_feedback' : kind === 'interim' ? 'give_interim' : 'acknowledge';

/** The likeliest way back: the one that the matter came by. */
function channelOf({ channel }: MatterState): FeedbackChannel {
  if (channel === 'social_media') return 'reply_in_thread';
  if (channel === 'phone' || channel === 'letter') return channel;
  return 'mail';
}

/** Brings the list of what must be mended into view; it may stand far up. */
function showCheck(): void {
  const heading = document.getElementById('check');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}

/** What is done with a letter: taken along, printed, handed to the mail program, and recorded as given. */
export function Giving({ language, material, letter, channel: chosen }: GivingProps) {
  const words = letterWords[language];
  const [channel, setChannel] = useState<FeedbackChannel>(chosen ?? channelOf(material.state));
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const [mailed, setMailed] = useState('');
  const [sending, setSending] = useState<'no' | 'yes' | 'done'>('no');
  const [problem, setProblem] = useState('');
  /** The same letter again, after a reply that was lost, is the same command. */
  const attempt = useRef<{ readonly content: string; readonly ids: readonly [string, string] } | undefined>(
    undefined,
  );
  const mail = `mailto:?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.text)}`;
  const isOpen = isOpenStep(material.state, stepOf(letter.kind));
  const isReady = letter.check.faults.length === 0 && isOpen;

  const copy = async () => {
    const { copied, copyByHand } = copyWords[language];
    setSaid((await copyText(letter.text, 'text')) ? copied : copyByHand);
  };
  const sendsMail = material.mailIsOn && channel === 'mail' && address.trim() !== '';
  /** What became of the mail, in words. The letter is entered already, so nothing here may look like a failure of that. */
  const sendLetter = async (about: string): Promise<string> => {
    const { subject, text } = letter;
    const mail = {
      kind: 'letter',
      matter: material.state.matter,
      to: address.trim(),
      subject,
      text,
      about,
    } as const;
    try {
      const answer = await call('sendMail', [mail]);
      if (!answer.ok) return words.notSent(answer.message);
      return answer.sent ? words.sentToo : words.notSent(answer.problem ?? '');
    } catch (error) {
      return words.notSent(failureText(error, language));
    }
  };
  const record = async () => {
    if (sending === 'yes') return;
    if (!isReady) {
      if (isOpen) showCheck();
      else setSaid(words.ended);
      return;
    }
    const { kind, text, language: written } = letter;
    const saysNext = kind === 'receipt' || kind === 'interim';
    const next = saysNext ? parseLocalDate(letter.next) : undefined;
    const given = { kind, channel, text, language: written, next, promise: words.promise };
    const content = JSON.stringify(given);
    if (attempt.current?.content !== content) {
      attempt.current = { content, ids: [newUlid(Date.now(), random), newUlid(Date.now(), random)] };
    }
    setSending('yes');
    setProblem('');
    setSaid('');
    try {
      const answer = await call('perform', [letterCommands(material.state, given, attempt.current.ids)]);
      const refused = answer.ok ? answer.replies.find((reply) => reply.result === 'refused') : answer;
      if (refused) {
        setSending('no');
        setProblem(refused.message);
        return;
      }
      if (sendsMail) setMailed(await sendLetter(attempt.current.ids[0]));
      setSending('done');
      letter.done();
    } catch (error) {
      setSending('no');
      setProblem(failureText(error, language));
    }
  };

  if (sending === 'done') {
    return (
      <footer class="giving no-print">
        <Notice tone="done" title={words.recorded[letter.kind]}>
          {mailed !== '' && <p>{mailed}</p>}
        </Notice>
        <div class="row">
          <button type="button" class="button main" onClick={closeDialog}>
            {words.close}
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
      </footer>
    );
  }
  return (
    <footer class="giving no-print">
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {!isOpen && <Notice tone="waiting" title={words.ended} />}
      <div class="row take">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
        {mail.length <= LONGEST_MAIL_ADDRESS ? (
          <a class="button" href={mail} target="_blank" rel="noopener">
            {words.openMail}
          </a>
        ) : (
          <button type="button" class="button" onClick={() => setSaid(words.mailTooLong)}>
            {words.openMail}
          </button>
        )}
        <span class="muted" role="status">
          {said}
        </span>
      </div>
      <div class="give">
        <Field id="channel" label={words.channel}>
          <select
            id="channel"
            class="input"
            value={channel}
            onChange={(event) => {
              const way = FEEDBACK_CHANNELS.find((known) => known === event.currentTarget.value);
              if (way) setChannel(way);
            }}
          >
            {FEEDBACK_CHANNELS.map((one) => (
              <option key={one} value={one}>
                {matterWords[language].feedbackChannels[one]}
              </option>
            ))}
          </select>
        </Field>
        {material.mailIsOn && channel === 'mail' && (
          <Field id="address" label={words.address} hint={words.addressHint}>
            <input
              id="address"
              type="email"
              class="input"
              autocomplete="off"
              maxLength={254}
              value={address}
              aria-describedby={describedBy('address', { hint: words.addressHint })}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          </Field>
        )}
        <div class="stack tight">
          <button
            type="button"
            class="button main"
            aria-disabled={!isReady || sending === 'yes'}
            aria-describedby="record-hint"
            onClick={record}
          >
            {sending === 'yes'
              ? words.recording
              : sendsMail
                ? words.sendToo[letter.kind]
                : words.record[letter.kind]}
          </button>
          {isOpen && !isReady ? (
            <span class="blocked" id="record-hint">
              <span aria-hidden="true">▲</span> {words.notYet}{' '}
              <button type="button" class="button plain" onClick={showCheck}>
                {words.showWhat}
              </button>
            </span>
          ) : (
            <span class="muted small" id="record-hint">
              {sendsMail ? '' : words.recordHint}
            </span>
          )}
        </div>
      </div>
    </footer>
  );
}
