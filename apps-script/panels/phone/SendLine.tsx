import { useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import type { PhoneWords } from '../../../shared/text/phone.ts';
import { copyText } from '../copying.ts';
import type { Entries } from './useEntries.ts';

interface SendLineProps<Entry> {
  readonly words: PhoneWords;
  readonly entries: Entries<Entry>;
  /** An entry as a line to copy, when the link no longer works. */
  readonly asText: (entry: Entry) => string;
}

/** How much waits in the phone, and what can be done about it. */
export function SendLine<Entry>({ words, entries, asText }: SendLineProps<Entry>) {
  const [said, setSaid] = useState('');
  const { kept, contact, isLasting, sendNow } = entries;
  const waiting = kept.filter(({ state }) => state.kind === 'waiting');
  const refused = kept.filter(({ state }) => state.kind === 'refused').length;
  const copy = async () => {
    const text = waiting.map(({ entry }) => asText(entry)).join('\n');
    setSaid((await copyText(text)) ? words.copied : words.notCopied);
  };
  const line =
    contact.kind === 'sending' && waiting.length > 0
      ? words.sending
      : waiting.length > 0
        ? (contact.kind === 'refused' ? words.stuck : words.waiting)(waiting.length)
        : kept.length > 0
          ? words.allSent
          : '';
  return (
    <div class="send-line stack">
      {contact.kind === 'refused' && (
        <Notice tone="problem" title={contact.title}>
          <p>{contact.text}</p>
        </Notice>
      )}
      {!isLasting && <Notice tone="waiting" title={words.notKept} />}
      <div class="row">
        <p class={waiting.length > 0 ? 'state waiting' : 'state'} role="status">
          {line}
          {refused > 0 && ` · ${words.refusedCount(refused)}`}
        </p>
        {waiting.length > 0 && contact.kind === 'offline' && (
          <button type="button" class="button" onClick={sendNow}>
            {words.sendNow}
          </button>
        )}
        {waiting.length > 0 && contact.kind === 'refused' && (
          <button type="button" class="button" onClick={copy}>
            {words.copyWaiting}
          </button>
        )}
      </div>
      {waiting.length > 0 && contact.kind === 'offline' && <p class="small muted">{words.keepOpen}</p>}
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
