import { useEffect, useState } from 'preact/hooks';
import type { MeasureOutcome } from '../../../shared/dialogues/programme.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { DialogueLists } from '../../dialogue-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

interface ProgrammePageProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly open: (number: string) => void;
  readonly back: () => void;
}

/** What came of each measure in the local development programme. */
export function ProgrammePage({ language, lists, open, back }: ProgrammePageProps) {
  const words = dialoguePanelWords[language];
  const [outcomes, setOutcomes] = useState<readonly MeasureOutcome[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void call('readProgramme', [])
      .then((answer) => (answer.ok ? setOutcomes(answer.outcomes) : setProblem(answer.message)))
      .catch((error: unknown) => setProblem(failureText(error, language)));
  }, [language]);
  return (
    <>
      <button type="button" class="button plain back" onClick={back}>
        ← {words.back}
      </button>
      <header class="stack">
        <h1>{words.programme}</h1>
        <p>{words.programmeIntro}</p>
      </header>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {!outcomes && problem === '' && <Progress label={words.reading} />}
      {outcomes?.length === 0 && <p class="empty">{words.noMeasures}</p>}
      <ul class="inputs">
        {(outcomes ?? []).map(({ key, dialogues, actions }) => (
          <li key={key}>
            <strong>{lists.measures.find((one) => one.key === key)?.name ?? key}</strong>
            <span class="small muted">
              {words.cameOf(dialogues.length, actions.length, actions.filter(({ isDone }) => isDone).length)}
            </span>
            {dialogues.map(({ dialogue, title }) => (
              <button key={dialogue} type="button" class="head" onClick={() => open(dialogue)}>
                {title}
              </button>
            ))}
            {actions.map(({ item, what, isDone }) => (
              <span key={item} class="small">
                {isDone ? '✓ ' : ''}
                {what}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
