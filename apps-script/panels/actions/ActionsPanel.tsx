import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { actionPanelWords } from '../../../shared/text/actions.ts';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ActionLists } from '../../action-calls.ts';
import { call } from '../client.ts';
import { type Sent, undoing, useSending, type Wanted } from '../dialogues/sending.ts';
import { failureText } from '../failures.ts';
import { DraftScope, Refused } from '../forms/context.ts';
import { formDrafts } from '../forms/form-drafts.ts';
import { Pages } from '../forms/Pages.tsx';
import { Told } from '../forms/Told.tsx';
import { ActionList } from './ActionList.tsx';
import { CrimePlan } from './CrimePlan.tsx';
import { type ActionContext, formOf, SCOPE } from './context.ts';
import { Examples } from './Examples.tsx';
import { Programme } from './Programme.tsx';
import type { PlanFields } from './plan-fields.ts';

const PAGES = ['list', 'examples', 'plan', 'programme'] as const;
type Page = (typeof PAGES)[number];

interface Read {
  readonly actions: readonly ActionLine[];
  readonly lists: ActionLists;
  readonly today: LocalDate;
  readonly seen: number;
}

/** What a new action begins with, when one was asked for elsewhere; each time a form of its own. */
interface Begun {
  readonly first: Partial<PlanFields>;
  readonly template: string;
  /** What the good example gave. */
  readonly lesson: string;
  readonly turn: number;
}

interface ActionsPanelProps {
  readonly language: Language;
  /** Address of the person, suggested as the one responsible. */
  readonly user: string;
}

const unchanged = () => undefined;

/** The panel of actions: all of them, good examples, the plan against crime, the development programme. */
export function ActionsPanel({ language, user }: ActionsPanelProps) {
  const words = actionPanelWords[language];
  const [read, setRead] = useState<Read>();
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState('');
  const [page, setPage] = useState<Page>('list');
  const [receipt, setReceipt] = useState<{ readonly title: string; readonly sent: readonly Sent[] }>();
  const [begun, setBegun] = useState<Begun>();
  /** Number of an action that another page leads to. */
  const [sought, setSought] = useState('');
  const seenBy = useCallback(() => read?.seen, [read]);
  const { busy, refusal, send } = useSending(language, unchanged, seenBy);

  const load = useCallback(async () => {
    setReading(true);
    setFailure('');
    try {
      const answer = await call('readActions', []);
      if (answer.ok) setRead(answer);
      else setFailure(answer.message);
    } catch (error) {
      setFailure(failureText(error, language));
    }
    setReading(false);
  }, [language]);
  useEffect(() => {
    void load();
  }, [load]);

  const carry = async (commands: readonly Wanted[], title: string, isUndoable: boolean): Promise<boolean> => {
    setReceipt(undefined);
    const sent = await send(commands);
    // What was refused may be about an action that somebody else has changed: the list is read anew.
    await load();
    if (!sent) return false;
    setReceipt({ title, sent: isUndoable ? sent : [] });
    return true;
  };
  const begin = (first: Partial<PlanFields>, template: string, lesson = '') => {
    // Another beginning is another plan: what was half-written of the one before gives way.
    formDrafts.drop(`${SCOPE} ${formOf()}`);
    setBegun((before) => ({ first, template, lesson, turn: (before?.turn ?? 0) + 1 }));
    setPage('list');
    window.scrollTo(0, 0);
    // The form is drawn first; then the keyboard goes to what it still needs.
    setTimeout(() => document.getElementById(first.origin ? 'plan-what' : 'plan-origin')?.focus(), 0);
  };
  const context: ActionContext | undefined = read && {
    ...read,
    language,
    words,
    user,
    busy: busy || reading,
    send: (command, title) => carry([command], title, true),
  };

  return (
    <DraftScope.Provider value={SCOPE}>
      <Refused.Provider value={refusal}>
        <main class="panel actions-panel">
          <Pages
            label={words.title}
            pages={PAGES}
            names={words.pages}
            current={page}
            choose={(wanted) => {
              setPage(wanted);
              setSought('');
              setReceipt(undefined);
            }}
          />
          {page === 'list' && (
            <header class="stack">
              <h1>{words.title}</h1>
              <p>{words.intro}</p>
            </header>
          )}
          <Told
            language={language}
            refusal={refusal ?? (failure === '' ? undefined : { text: failure })}
            busy={busy}
            receipt={receipt}
            undo={
              receipt && receipt.sent.length > 0
                ? () =>
                    void carry(undoing(receipt.sent, formWords[language].undo), words.receipts.undone, false)
                : undefined
            }
            hide={() => setReceipt(undefined)}
          />
          {reading && !busy && <Progress label={words.reading} />}
          {context && page === 'list' && (
            <ActionList
              key={sought}
              context={context}
              sought={sought}
              begun={begun}
              ended={() => setBegun(undefined)}
            />
          )}
          {context && page === 'examples' && <Examples context={context} use={begin} />}
          {context && page === 'plan' && (
            <CrimePlan context={context} plan={() => begin({ origin: 'crime_plan' }, '')} />
          )}
          {page === 'programme' && (
            <Programme
              language={language}
              open={(number) => void call('showDialogues', [number])}
              openAction={(item) => {
                setSought(item);
                setPage('list');
              }}
              plan={({ key, indicator, areas }) =>
                begin(
                  {
                    origin: 'measure',
                    measure: key,
                    areas: areas.filter((area) => context?.lists.areas.includes(area)).join('; '),
                    ...(indicator && { indicator }),
                  },
                  '',
                )
              }
              planAnyway={() => begin({ origin: 'district' }, '')}
            />
          )}
        </main>
      </Refused.Provider>
    </DraftScope.Provider>
  );
}
