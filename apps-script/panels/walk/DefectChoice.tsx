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
  readonly choose: (defect: DefectType) => void;
}

export function DefectChoice({ language, chosen, choose }: DefectChoiceProps) {
  const words = walkWords[language];
  const [isWhole, setWhole] = useState(false);
  const shown = DEFECT_TYPES.filter((defect, index) => isWhole || index < FIRST || defect === chosen);
  return (
    <fieldset class="field">
      <legend>{words.defect}</legend>
      <div class="pills">
        {shown.map((defect) => (
          <label key={defect}>
            <input type="radio" name="defect" checked={chosen === defect} onChange={() => choose(defect)} />
            {dialogueWords[language].defects[defect]}
          </label>
        ))}
        {!isWhole && (
          <button type="button" class="button plain" onClick={() => setWhole(true)}>
            {words.moreDefects}
          </button>
        )}
      </div>
    </fieldset>
  );
}
