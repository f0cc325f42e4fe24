import { useState } from 'preact/hooks';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import type { Language } from '../../../shared/text/language.ts';
import { goToRows } from '../go-to-rows.ts';

interface ShowThemProps {
  readonly language: Language;
  readonly batch: string;
}

/** Goes to the rows in the sheet; this window, which lies over them, closes. */
export function ShowThem({ language, batch }: ShowThemProps) {
  const [problem, setProblem] = useState('');
  const show = async () => setProblem(await goToRows('showImported', batch, language));
  return (
    <>
      <button type="button" class="button" onClick={() => void show()}>
        {importLeftWords[language].showThem}
      </button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </>
  );
}
