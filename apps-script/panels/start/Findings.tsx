import { useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** What is wrong with the sheet's tabs, and the button that puts it right. */
export function Findings({ who, done }: { readonly who: WhoAmI; readonly done: () => void }) {
  const words = panelWords[who.language].findings;
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const repair = async () => {
    setWorking(true);
    try {
      const answer = await call('setUp', []);
      if (answer.ok) done();
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, who.language));
    }
    setWorking(false);
  };
  return (
    <aside class="panel" aria-label={words.title}>
      <Notice tone="waiting" title={words.title}>
        {who.findings.map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
        {problem !== '' && <p class="inline-problem">{problem}</p>}
        {isWorking ? (
          <Progress label={words.working} />
        ) : (
          <button type="button" class="button" onClick={repair}>
            {words.repair}
          </button>
        )}
      </Notice>
    </aside>
  );
}
