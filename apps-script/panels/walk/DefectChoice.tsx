import { useState } from 'preact/hooks';
import { DEFECT_TYPES, type DefectType } from '../../../shared/dialogues/kinds.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import type { Language } from '../../../shared/text/language.ts';
import { walkWords } from '../../../shared/text/walk.ts';

/** As many as fit a phone's width in two rows; the others are one touch away. */
const FIRST = 5;

interface DefectChoiceProps {
  readonly language: Language;
  readonly chosen: DefectType | '';
  /** What the words tell, while nobody has chosen. */
  readonly suggested: DefectType | undefined;
  readonly choose: (defect: DefectType) => void;
}

export function DefectChoice({ language, chosen, suggested, choose }: DefectChoiceProps) {
  const words = walkWords[language];
  const [isWhole, setWhole] = useState(false);
  const marked = chosen || suggested;
  // Where one is suggested, any other is one tap away.
  const isOpen = isWhole || (chosen === '' && suggested !== undefined);
  const shown = DEFECT_TYPES.filter((defect, index) => isOpen || index < FIRST || defect === marked);
  return (
    <fieldset class="field">
      <legend>{words.defect}</legend>
      <div class="pills">
        {shown.map((defect) => (
          <label key={defect}>
            <input type="radio" name="defect" checked={marked === defect} onClick={() => choose(defect)} />
            {dialogueWords[language].defects[defect]}
          </label>
        ))}
        {!isOpen && (
          <button type="button" class="button plain" onClick={() => setWhole(true)}>
            {words.moreDefects}
          </button>
        )}
      </div>
      <p class="small muted" role="status">
        {chosen === '' && suggested && words.suggestedKind(dialogueWords[language].defects[suggested])}
      </p>
    </fieldset>
  );
}
