import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Programme } from '../actions/Programme.tsx';

interface ProgrammePageProps {
  readonly language: Language;
  readonly open: (number: string) => void;
  readonly back: () => void;
}

/** What came of each measure in the local development programme, as the panel of dialogues shows it. */
export function ProgrammePage({ language, open, back }: ProgrammePageProps) {
  return (
    <>
      <button type="button" class="button plain back" onClick={back}>
        ← {dialoguePanelWords[language].back}
      </button>
      <Programme language={language} open={open} />
    </>
  );
}
