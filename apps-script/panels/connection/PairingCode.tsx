import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { connectionWords } from '../../../shared/text/overview.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { stockholmTime } from '../../../shared/time/dates.ts';
import type { WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { CopyField } from './CopyField.tsx';

interface Code {
  readonly code: string;
  readonly address: string;
  readonly expires: string;
}

/** Creates a code for one browser and shows it, once. */
export function PairingCode({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = connectionWords[language];
  const [code, setCode] = useState<Code | undefined>();
  const [isExpired, setExpired] = useState(false);
  const [isCreating, setCreating] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (!code) return undefined;
    const timer = setTimeout(() => setExpired(true), Date.parse(code.expires) - Date.now());
    return () => clearTimeout(timer);
  }, [code]);

  const create = async () => {
    setCreating(true);
    setProblem('');
    try {
      const answer = await call('createPairing', []);
      if (answer.ok) {
        setExpired(false);
        setCode(answer);
      } else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
    setCreating(false);
  };

  return (
    <section class="stack" aria-labelledby="connect-title">
      <h1 id="connect-title">{words.title}</h1>
      <p>{words.intro}</p>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
        </Notice>
      )}
      {code && !isExpired && (
        <div class="code-box stack">
          <ol class="steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <CopyField id="address" label={words.address} value={code.address} language={language} />
          <CopyField id="code" label={words.code} value={code.code} language={language} isCode />
          <p role="status">{words.expires(stockholmTime(code.expires))}</p>
        </div>
      )}
      {code && isExpired && <p role="status">{words.expired}</p>}
      {isCreating ? (
        <Progress label={words.creating} />
      ) : (
        <div>
          <button type="button" class={code && !isExpired ? 'button' : 'button main'} onClick={create}>
            {code ? words.newCode : words.create}
          </button>
        </div>
      )}
    </section>
  );
}
