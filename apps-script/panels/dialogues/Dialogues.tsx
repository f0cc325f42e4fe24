import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DIALOGUE_NUMBER } from '../../../shared/dialogues/kinds.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueHead, DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { DraftScope } from '../forms/context.ts';
import { KeptDrafts } from '../forms/KeptDrafts.tsx';
import { AddAssociation } from './context.ts';
import { List } from './List.tsx';
import { nextTime } from './next-time.ts';
import { One } from './One.tsx';
import { type PlanFields, PlanForm } from './PlanForm.tsx';
import { ProgrammePage } from './ProgrammePage.tsx';
import { YearPlan } from './YearPlan.tsx';
import { Youth } from './Youth.tsx';

/** Under which a dialogue that is being planned is kept as a draft. */
const SCOPE = 'dialogues';

interface Read {
  readonly dialogues: readonly DialogueHead[];
  readonly lists: DialogueLists;
  readonly missingCouncils: readonly ('spring' | 'autumn')[];
  readonly missedSpring: boolean;
  readonly today: LocalDate;
}

type Page =
  | { readonly at: 'list' }
  | { readonly at: 'plan'; readonly first?: Partial<PlanFields> }
  | { readonly at: 'youth' }
  | { readonly at: 'year' }
  | { readonly at: 'programme' }
  | {
      readonly at: 'one';
      readonly view: DialogueView;
      readonly isNew?: boolean;
      /** Somebody wants to hold it together with those who do, by their names. */
      readonly joins?: string;
    };

interface DialoguesProps {
  readonly language: Language;
  /** Address of the person, suggested as the one responsible. */
  readonly user: string;
  /** Number of the dialogue to open at once. */
  readonly shown?: string | undefined;
}

/** The panel of dialogues: the list, the plan of the year, a new one, and one at a time. */
export function Dialogues({ language, user, shown }: DialoguesProps) {
  const words = dialoguePanelWords[language];
  const [read, setRead] = useState<Read>();
  const [page, setPage] = useState<Page>({ at: 'list' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const attempt = useCallback(
    async (run: () => Promise<string>) => {
      setBusy(true);
      setProblem('');
      try {
        setProblem(await run());
      } catch (error) {
        setProblem(failureText(error, language));
      }
      setBusy(false);
    },
    [language],
  );
  const list = useCallback(
    () =>
      attempt(async () => {
        const answer = await call('readDialogues', []);
        if (!answer.ok) return answer.message;
        const series = [...new Set(answer.dialogues.map((one) => one.series))].filter((name) => name !== '');
        setRead({ ...answer, lists: { ...answer.lists, series } });
        return '';
      }),
    [attempt],
  );
  const open = useCallback(
    (number: string, joins?: string) =>
      attempt(async () => {
        const answer = await call('readDialogue', [number]);
        if (!answer.ok) return answer.message;
        setPage({ at: 'one', view: answer.view, ...(joins !== undefined && { joins }) });
        window.scrollTo(0, 0);
        return '';
      }),
    [attempt],
  );
  // With the list from the council before, where there has been one.
  const planCouncil = ({ dialogues, lists, today }: Read) =>
    attempt(async () => {
      const last = dialogues.find(
        ({ form, stage }) => form === 'ungdomsrad' && ['held', 'told', 'closed'].includes(stage),
      );
      const answer = last && (await call('readDialogue', [last.dialogue]));
      if (answer && !answer.ok) return answer.message;
      const council = { form: 'ungdomsrad', title: words.youth.councilTitle, audience: 'youth' };
      setPage({ at: 'plan', first: answer ? nextTime(answer.view, lists, language, today) : council });
      return '';
    });
  useEffect(() => {
    void list().then(() => (shown ? open(shown) : undefined));
  }, [list, open, shown]);

  // Another page is another place for the keyboard: what was pressed is gone. A dialogue's page moves it by itself.
  const isBegun = useRef(false);
  useEffect(() => {
    const wanted = page.at === 'plan' ? '.dialogues form .input' : '.dialogues h1';
    const place = isBegun.current && page.at !== 'one' && document.querySelector<HTMLElement>(wanted);
    isBegun.current = true;
    if (!place) return;
    if (place.tagName === 'H1') place.tabIndex = -1;
    place.focus();
  }, [page.at]);

  const addAssociation = async (name: string): Promise<string | undefined> => {
    try {
      const answer = await call('savePartner', [{ fields: { name } }]);
      if (!answer.ok) return answer.message;
    } catch (error) {
      return failureText(error, language);
    }
    setRead(
      (old) => old && { ...old, lists: { ...old.lists, associations: [...old.lists.associations, name] } },
    );
    return undefined;
  };
  const back = () => {
    setPage({ at: 'list' });
    void list();
  };

  return (
    <DraftScope.Provider value={SCOPE}>
      <AddAssociation.Provider value={addAssociation}>
        <main class="panel dialogues">
          {problem !== '' && (
            <Notice tone="problem" title={panelWords[language].failed}>
              <p>{problem}</p>
            </Notice>
          )}
          {busy && <Progress label={words.reading} />}
          {read && page.at === 'list' && (
            <List
              {...read}
              drafts={
                <KeptDrafts
                  language={language}
                  isOurs={(scope) => scope === SCOPE || DIALOGUE_NUMBER.test(scope)}
                  open={(scope) => (scope === SCOPE ? setPage({ at: 'plan' }) : void open(scope))}
                />
              }
              language={language}
              open={(number) => void open(number)}
              plan={() => setPage({ at: 'plan' })}
              year={() => setPage({ at: 'year' })}
              programme={() => setPage({ at: 'programme' })}
              youth={() => setPage({ at: 'youth' })}
            />
          )}
          {read && page.at === 'year' && (
            <YearPlan
              language={language}
              today={read.today}
              open={(number) => void open(number)}
              back={back}
            />
          )}
          {read && page.at === 'programme' && (
            <ProgrammePage language={language} open={(number) => void open(number)} back={back} />
          )}
          {read && page.at === 'youth' && (
            <Youth
              {...read}
              language={language}
              open={(number) => void open(number)}
              planCouncil={() => void planCouncil(read)}
              back={back}
            />
          )}
          {read && page.at === 'plan' && (
            <PlanForm
              first={page.first}
              language={language}
              lists={read.lists}
              today={read.today}
              user={user}
              done={(view) => {
                setPage({ at: 'one', view, isNew: true });
                window.scrollTo(0, 0);
              }}
              join={(number, who) => void open(number, who)}
              cancel={() => setPage({ at: 'list' })}
            />
          )}
          {read && page.at === 'one' && (
            <One
              key={page.view.state.dialogue}
              language={language}
              lists={read.lists}
              today={read.today}
              first={page.view}
              isNew={page.isNew ?? false}
              joins={page.joins}
              user={user}
              open={(number) => void open(number)}
              planNext={(next) => setPage({ at: 'plan', first: next })}
              back={back}
            />
          )}
        </main>
      </AddAssociation.Provider>
    </DraftScope.Provider>
  );
}
