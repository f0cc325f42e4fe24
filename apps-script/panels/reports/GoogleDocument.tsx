import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/language.ts';
import { reportWords } from '../../../shared/text/reports.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

interface GoogleDocumentProps {
  readonly reportKey: string;
  readonly language: Language;
}

/** Drive needs longer for a document than a step of the sheet. */
const PATIENCE = 120_000;

/** Makes a document of the report in the person's Drive, and leads to it. */
export function GoogleDocument({ reportKey, language }: GoogleDocumentProps) {
  const words = reportWords[language].page;
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState('');
  const [made, setMade] = useState<{ readonly address: string; readonly isGoogle: boolean }>();
  const make = async () => {
    setMaking(true);
    setProblem('');
    try {
      const answer = await call('createDocument', [reportKey], PATIENCE);
      if (answer.ok) setMade(answer);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setMaking(false);
  };
  return (
    <>
      <button type="button" class="button" disabled={isMaking} onClick={() => void make()}>
        {words.document}
      </button>
      <span role="status" class={problem === '' ? 'document-said' : 'document-said inline-problem'}>
        {problem}
        {made && (
          <>
            {made.isGoogle ? words.documentMade : words.fileMade}{' '}
            <a href={made.address} target="_blank" rel="noreferrer">
              {made.isGoogle ? words.documentOpen : words.fileOpen}
            </a>
          </>
        )}
      </span>
    </>
  );
}
