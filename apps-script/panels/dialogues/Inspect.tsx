import { useState } from 'preact/hooks';
import { INSPECTIONS, type Inspection } from '../../../shared/dialogues/kinds.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { DialogueState, InputState } from '../../../shared/dialogues/state.ts';
import { beginsReturnWalk, makesReturnWalk, tooEarly } from '../../../shared/dialogues/way-back.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { inspectionWords } from '../../../shared/text/dialogues-inspection.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { OwnWords } from './OwnWords.tsx';

/** What is to be known before the first answer on a return walk; empty: nothing. */
export function beforeReturn(state: DialogueState, today: LocalDate, language: Language): string {
  const words = inspectionWords[language];
  const early = tooEarly(state, today);
  if (early?.reason === 'return_walk_later') return words.later(longDate(early.on, language, today));
  if (early) return words.notWalked;
  return makesReturnWalk(state, today) ? words.unplanned : '';
}

interface InspectProps {
  readonly context: Context;
  readonly input: InputState;
  /** Number and words of the defect. */
  readonly label: string;
}

/** What the return walk found of one defect: one press, and a note before it where there is more to say. */
export function Inspect({ context, input, label }: InspectProps) {
  const { language, view, busy } = context;
  const plain = dialogueWords[language];
  const number = shortItem(input.item);
  const { fields, bind, keeping } = useFields(`inspect-${number}`, { text: input.inspected?.text ?? '' });
  const [hasNote] = useState(fields.text !== '');
  const inspect = async (outcome: Inspection) => {
    if (busy) return;
    const text = fields.text.trim();
    const { dialogue } = view.state;
    const found = { type: 'inspect_defect', dialogue, item: input.item, outcome, ...(text && { text }) };
    const words = inspectionWords[language];
    const begun = beginsReturnWalk(view.state, context.today) ? [words.begun] : [];
    const lines = makesReturnWalk(view.state, context.today) ? [words.walkedBack] : begun;
    const told = { title: dialoguePanelWords[language].done, lines };
    if (await context.send([found], told)) keeping.saved();
  };
  return (
    <fieldset class="stack plain" aria-label={`${dialoguePanelWords[language].inspect}: ${label}`}>
      <div class="row">
        {INSPECTIONS.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="button"
            aria-pressed={input.inspected?.outcome === outcome}
            aria-disabled={busy}
            onClick={() => void inspect(outcome)}
          >
            {plain.inspections[outcome]}
          </button>
        ))}
      </div>
      <details open={hasNote}>
        <summary>{inspectionWords[language].note(number)}</summary>
        <OwnWords {...bind('text')} label={inspectionWords[language].text} rows={2} />
      </details>
    </fieldset>
  );
}
