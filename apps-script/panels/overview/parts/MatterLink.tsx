import { useState } from 'preact/hooks';
import { pageWords } from '../../../../shared/text/figure-pages.ts';
import { goToRows } from '../../go-to-rows.ts';
import { useSurroundings } from './context.ts';

/** A matter's number, which opens its row and its card in the sheet. On the web page it is only its number. */
export function MatterLink({ number }: { readonly number: string }) {
  const { language, hasServer } = useSurroundings();
  const words = pageWords[language].list;
  const [problem, setProblem] = useState('');
  const [isOpening, setOpening] = useState(false);
  if (!hasServer) return <span class="number-text">{number}</span>;
  const open = async () => {
    setOpening(true);
    setProblem('');
    setProblem(await goToRows('showMatter', number, language));
    setOpening(false);
  };
  return (
    <>
      <button
        type="button"
        class="matter-link"
        aria-label={words.open(number)}
        disabled={isOpening}
        onClick={() => void open()}
      >
        {number}
      </button>
      {problem !== '' && (
        <span class="inline-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
