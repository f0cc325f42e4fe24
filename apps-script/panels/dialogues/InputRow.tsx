import { useMemo, useState } from 'preact/hooks';
import { namesIn } from '../../../shared/dialogues/lines.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { type InputState, outcomeOf } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import { raiseWords } from '../../../shared/text/dialogues-raise.ts';
import { type Context, nameOf } from './context.ts';
import { InputForm } from './InputForm.tsx';
import { Inspect } from './Inspect.tsx';
import { Joined } from './Joined.tsx';
import { Photos } from './Photos.tsx';

interface InputRowProps {
  readonly context: Context;
  readonly input: InputState;
  /** The whole of what was said. */
  readonly text: string;
  /** Left out where it can no longer be answered here. */
  readonly choice?: { readonly isChosen: boolean; readonly choose: (isChosen: boolean) => void } | undefined;
  readonly isInspecting: boolean;
  /** What others noted of the same. */
  readonly joined: readonly InputState[];
  /** An earlier point that it may be the same as. */
  readonly alike: InputState | undefined;
}

/** One thing that was said: what came of it, and on a walk what was found when somebody looked again. */
export function InputRow({ context, input, text, choice, isInspecting, joined, alike }: InputRowProps) {
  const { language, view, outcomes } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [isEditing, setEditing] = useState(false);
  const outcome = outcomeOf(input, outcomes);
  const matter = view.matters.find((one) => one.matter === input.matter);
  const seen = input.inspected?.text ?? '';
  const recognised = useMemo(() => [...namesIn({ text }), ...namesIn({ text: seen })], [text, seen]);
  const label = `${shortItem(input.item)} ${text}`;
  const about = [
    input.defect && plain.defects[input.defect],
    input.place,
    input.theme,
    input.group,
    input.organisation && nameOf(context, input.organisation),
    outcome && outcomeWords(plain.outcomes[outcome.outcome], outcome.text),
    input.matter && !outcome && `${input.matter}: ${matter?.waits || plain.waitsForMatter}`,
    input.inspected &&
      `${words.inspect}: ${plain.inspections[input.inspected.outcome]}${input.inspected.text ? ` (${input.inspected.text})` : ''}`,
    input.votes !== undefined && words.votes(input.votes),
    input.won && words.won,
    input.position && `${raiseWords[language].position} ${input.position}`,
  ].filter(Boolean);
  return (
    <li id={`row-${shortItem(input.item)}`}>
      <div class="row spread">
        {choice ? (
          <label class="choice">
            <input
              type="checkbox"
              checked={choice.isChosen}
              onChange={(event) => choice.choose(event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ) : (
          <span>{label}</span>
        )}
        <button
          type="button"
          class="link-button small no-print"
          aria-label={words.editOf(label)}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          {words.edit}
        </button>
      </div>
      <span class="small muted">
        {about.join(' · ')} <Photos context={context} input={input} />
      </span>
      {recognised.length > 0 && (
        <span class="small recognised">{paperWords[language].recognised(recognised.join(', '))}</span>
      )}
      <Joined context={context} input={input} joined={joined} alike={alike} />
      {isEditing && <InputForm context={context} input={input} text={text} done={() => setEditing(false)} />}
      {isInspecting && input.defect && <Inspect context={context} input={input} label={label} />}
    </li>
  );
}

/** "Nej: Nej. Hyran …" says it twice. */
function outcomeWords(outcome: string, text: string): string {
  const [first = ''] = outcome.toLowerCase().split(/[^\p{L}]/u);
  const isSaid = text.toLowerCase().split(/[^\p{L}]/u)[0] === first;
  return text === '' ? outcome : isSaid ? text : `${outcome}: ${text}`;
}
