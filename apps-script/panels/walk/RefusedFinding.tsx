import type { Inspection } from '../../../shared/dialogues/kinds.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import type { Language } from '../../../shared/text/language.ts';
import { walkWords } from '../../../shared/text/walk.ts';

interface RefusedFindingProps {
  readonly language: Language;
  readonly number: string;
  readonly message: string;
  readonly outcome: Inspection;
  /** What stands in the sheet instead. */
  readonly stands: Inspection | undefined;
  readonly findAnyway: () => void;
  readonly letStand: () => void;
}

/** An answer that the sheet has not taken, mostly since somebody else answered otherwise meanwhile: asked about here. */
export function RefusedFinding(props: RefusedFindingProps) {
  const { language, number, message, outcome, stands, findAnyway, letStand } = props;
  const words = walkWords[language];
  // Where nothing stands, the sheet took none: what kept it from that may be gone.
  const isAgain = stands === undefined;
  const finding = isAgain ? words.sendAgain : words.findAnyway(dialogueWords[language].inspections[outcome]);
  const drop = isAgain ? words.dropFinding : words.letStand;
  return (
    <div class="same-question stack" role="alert">
      <p>{message}</p>
      <div class="row">
        {stands !== outcome && (
          <button type="button" class="button" aria-label={`${number}: ${finding}`} onClick={findAnyway}>
            {finding}
          </button>
        )}
        <button type="button" class="button plain" aria-label={`${number}: ${drop}`} onClick={letStand}>
          {drop}
        </button>
      </div>
    </div>
  );
}
