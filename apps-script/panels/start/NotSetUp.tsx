import { useState } from 'preact/hooks';
import { Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { districtsOn } from '../../../shared/reference/districts.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';

interface NotSetUpProps {
  readonly who: WhoAmI;
  readonly done: () => void;
  readonly explain: (error: unknown, language: Language) => string;
}

/** The sheet has no tabs of ours yet: which district it is for, and one button. */
export function NotSetUp({ who, done, explain }: NotSetUpProps) {
  const words = panelWords[who.language];
  const [district, setDistrict] = useState(who.district);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');

  const setUp = async () => {
    setWorking(true);
    setProblem('');
    try {
      const answer = await call('setUp', [{ district }]);
      if (answer.ok) done();
      else setProblem(answer.message);
    } catch (error) {
      setProblem(explain(error, who.language));
    }
    setWorking(false);
  };

  return (
    <main class="panel">
      <h1>{words.notSetUp.title}</h1>
      <p>{words.notSetUp.text}</p>
      <Field id="district" label={words.notSetUp.district}>
        <select
          id="district"
          class="input"
          value={district}
          onChange={(event) => setDistrict(event.currentTarget.value)}
        >
          {districtsOn(who.today).map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {problem !== '' && (
        <Notice tone="problem" title={words.failed}>
          <p>{problem}</p>
        </Notice>
      )}
      {isWorking ? (
        <Progress label={words.notSetUp.working} />
      ) : (
        <button type="button" class="button main" onClick={setUp}>
          {words.notSetUp.button}
        </button>
      )}
    </main>
  );
}
