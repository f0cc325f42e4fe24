import { useState } from 'preact/hooks';
import { afterText } from '../../shared/text/extension-after.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { kindWords } from '../../shared/text/kinds.ts';
import type { Language } from '../../shared/text/language.ts';
import { isCapture, isUndelivered } from '../outbox/entry.ts';
import { tableOf } from '../outbox/table.ts';
import { outbox } from '../store/items.ts';
import type { Stored } from './useStored.ts';

/** The way to the sheet that is always there: what waits, on the clipboard. */
export function CopyOutbox({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const [said, setSaid] = useState('');
  const words = afterText[language].outbox;
  const commands = outbox
    .from(stored)
    .filter(isUndelivered)
    .map((entry) => entry.command);
  const matters = commands.filter(isCapture);
  const unreadable = outbox.unreadable(stored);
  const count = commands.length + unreadable.length;
  if (count === 0) return null;

  const copy = async (text: string, copied: number) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied(copied));
    } catch {
      setSaid(words.notCopied);
    }
  };
  const { kinds, channels } = kindWords[language];
  const table = () =>
    tableOf(matters, panelText[language].draft.labels, (command) => ({
      kind: kinds[command.kind],
      channel: channels[command.channel],
    }));

  return (
    <section class="copy stack" aria-label={words.copyHint}>
      <p class="small muted">{words.copyHint}</p>
      {unreadable.length > 0 && <p class="small">{words.unreadable(unreadable.length)}</p>}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void copy(JSON.stringify([...commands, ...unreadable], null, 2), count)}
        >
          {words.copyJson}
        </button>
        <button
          type="button"
          class="button"
          disabled={matters.length === 0}
          onClick={() => void copy(table(), matters.length)}
        >
          {words.copyTable}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
