import { isWebAddress } from '../../shared/identity/web-address.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { kindWords } from '../../shared/text/kinds.ts';
import type { Language } from '../../shared/text/language.ts';
import { shownTime } from '../drafts/published.ts';
import { isCapture, type WaitingEntry } from '../outbox/entry.ts';

type Line = readonly [name: string, value: string | undefined];

/** What goes to the sheet, word for word: as masked as it is sent. */
export function OutboxWords({
  command,
  language,
}: Pick<WaitingEntry, 'command'> & { readonly language: Language }) {
  const lines = linesOf(command, language).filter(([, value]) => value);
  return (
    <div class="stack inside">
      {command.text && <p class="said">{command.text}</p>}
      <dl class="facts small">
        {lines.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>
              {value && isWebAddress(value) ? (
                <a href={value} target="_blank" rel="noopener noreferrer">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
}

function linesOf(command: WaitingEntry['command'], language: Language): readonly Line[] {
  const { labels } = panelText[language].draft;
  const { kinds, channels } = kindWords[language];
  if (!isCapture(command)) {
    const { link, told } = afterText[language].loops;
    return [
      [link, command.link],
      [told, command.told],
    ];
  }
  return [
    [labels.kind, kinds[command.kind]],
    [labels.channel, channels[command.channel]],
    [labels.place, command.place],
    [labels.theme, command.theme],
    [labels.published, shownTime(command.published ?? '') || (command.published ?? command.publishedText)],
    [labels.permalink, command.permalink],
    [labels.received, command.received],
    [labels.author, command.author],
    [labels.answersTo, command.answersTo],
    ...(command.fields ?? []).map(({ label, value }): Line => [label, value]),
    ...(command.attachments ?? []).map(({ label, url }): Line => [label, url]),
  ];
}
