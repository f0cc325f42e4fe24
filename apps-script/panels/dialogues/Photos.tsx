import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { raiseWords } from '../../../shared/text/dialogues-raise.ts';
import { WebLink } from '../forms/WebLink.tsx';
import type { Context } from './context.ts';

interface PhotosProps {
  readonly context: Context;
  readonly input: InputState;
}

/** The photo that was taken when it was noted down, and the one from when somebody looked again. */
export function Photos({ context: { language }, input }: PhotosProps) {
  const words = raiseWords[language];
  const panel = dialoguePanelWords[language];
  const number = shortItem(input.item);
  return (
    <>
      <WebLink address={input.photo} text={words.showPhoto} label={words.photoOf(number)} />{' '}
      <WebLink
        address={input.inspected?.photo}
        text={`${words.showPhoto} (${panel.inspect.toLowerCase()})`}
        label={`${words.photoOf(number)}, ${panel.inspect.toLowerCase()}`}
      />
    </>
  );
}
