import { useCallback, useEffect, useState } from 'preact/hooks';
import { ACTION_NUMBER } from '../../../shared/actions/kinds.ts';
import { DIALOGUE_NUMBER } from '../../../shared/dialogues/kinds.ts';
import { Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { ROLES, type Role } from '../../../shared/matters/kinds.ts';
import {
  type MineItem,
  type MineList,
  type MineListName,
  MOST_ITEMS,
  ROLE_LISTS,
} from '../../../shared/matters/mine.ts';
import { dateWords, longDate, timeLeft } from '../../../shared/text/dates.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { mineWords } from '../../../shared/text/mine.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { daysBetween, type LocalDate } from '../../../shared/time/dates.ts';
import type { WhoAmI } from '../../calls.ts';
import type { Scope } from '../../sidebar-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { keepRole, keptRole } from './role.ts';

interface MineProps {
  readonly who: WhoAmI;
  readonly drafts: readonly { readonly label: string; readonly go: () => void; readonly drop: () => void }[];
  readonly discardLabel: string;
  /** Shown when nothing is selected: how a matter is shown. */
  readonly hint?: string | undefined;
  readonly show: (matter: string) => void;
}

/** A manager and a coordinator look after everybody's matters, the others after their own. */
const firstScope = (role: Role): Scope => (role === 'manager' || role === 'coordinator' ? 'all' : 'mine');

/** The start page: what waits for this person today, list by list, each line one click from its matter. */
export function Mine({ who, drafts, discardLabel, hint, show }: MineProps) {
  const { language } = who;
  const words = mineWords[language];
  const [role, setRole] = useState<Role>(() => keptRole() ?? who.role ?? 'coordinator');
  const [scope, setScope] = useState<Scope>(() => firstScope(keptRole() ?? who.role ?? 'coordinator'));
  const [lists, setLists] = useState<readonly MineList[] | undefined>(undefined);
  const [today, setToday] = useState<LocalDate>(who.today);
  const [problem, setProblem] = useState('');

  const read = useCallback(async () => {
    setProblem('');
    try {
      const answer = await call('readMine', [{ scope }]);
      if (answer.ok) {
        setLists(answer.lists);
        setToday(answer.today);
      } else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [scope, language]);
  useEffect(() => {
    setLists(undefined);
    void read();
  }, [read]);

  const chooseRole = (next: Role) => {
    setRole(next);
    setScope(firstScope(next));
    keepRole(next);
  };
  const own = ROLE_LISTS[role];
  const inOrder = own.flatMap((name) => lists?.filter((list) => list.name === name) ?? []);
  const others = lists?.filter(({ name }) => !own.includes(name)) ?? [];
  const view = (list: MineList, isOpen: boolean) => (
    <List
      key={`${scope} ${list.name}`}
      list={list}
      scope={scope}
      isOpen={isOpen}
      language={language}
      today={today}
      show={show}
    />
  );
  return (
    <>
      <h1 id="mine" tabIndex={-1}>
        {words.title}
      </h1>
      {hint && <p class="muted">{hint}</p>}
      <div class="mine-choices">
        <Field id="role" label={words.role}>
          <select
            id="role"
            class="input"
            value={role}
            onChange={(event) => {
              const chosen = ROLES.find((one) => one === event.currentTarget.value);
              if (chosen) chooseRole(chosen);
            }}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {matterWords[language].roles[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="scope" label={words.scope}>
          <select
            id="scope"
            class="input"
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value === 'all' ? 'all' : 'mine')}
          >
            <option value="mine">{words.scopes.mine}</option>
            <option value="all">{words.scopes.all}</option>
          </select>
        </Field>
      </div>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
          <div>
            <button type="button" class="button" onClick={read}>
              {panelWords[language].retry}
            </button>
          </div>
        </Notice>
      )}
      {drafts.length > 0 && (
        <details class="mine-list" open>
          <summary>
            <span>{words.drafts}</span> <span class="chip">{drafts.length}</span>
          </summary>
          <p class="small muted">{words.draftsWhy}</p>
          <ul>
            {drafts.map(({ label, go, drop }) => (
              <li key={label} class="row">
                <button type="button" class="link-button" onClick={go}>
                  {label}
                </button>
                <button type="button" class="link-button small" onClick={drop}>
                  {discardLabel}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!lists && problem === '' && <Progress label={words.loading} />}
      {lists && inOrder.length === 0 && (
        <div class="empty">
          <h2>{words.nothing}</h2>
          <p>{words.nothingText}</p>
        </div>
      )}
      {inOrder.map((list, index) => view(list, index < 2))}
      {others.length > 0 && (
        <section class="stack">
          <h2 class="divider">{words.others}</h2>
          {others.map((list) => view(list, false))}
        </section>
      )}
    </>
  );
}

interface ListProps {
  readonly list: MineList;
  readonly scope: Scope;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly today: LocalDate;
  readonly show: (matter: string) => void;
}

/** Lines of a list that stand there at once. */
const AT_FIRST = 5;

function List({ list, scope, isOpen, language, today, show }: ListProps) {
  const words = mineWords[language];
  const [shown, setShown] = useState(AT_FIRST);
  /** Lines after those that came with the list. */
  const [further, setFurther] = useState<readonly MineItem[]>([]);
  const [phase, setPhase] = useState<'idle' | 'reading' | string>('idle');
  const known = [...list.items, ...further];
  const items = known.slice(0, shown);
  const left = list.count - items.length;
  const more = async () => {
    const wanted = shown === AT_FIRST && list.count <= 2 * MOST_ITEMS ? list.count : shown + MOST_ITEMS;
    setShown(wanted);
    if (known.length >= Math.min(wanted, list.count)) return;
    setPhase('reading');
    try {
      const page = { list: list.name, from: known.length };
      const answer = await call('readMine', [{ scope, page }]);
      if (answer.ok) setFurther([...further, ...(answer.lists[0]?.items ?? [])]);
      setPhase(answer.ok ? 'idle' : answer.message);
    } catch (error) {
      setPhase(failureText(error, language));
    }
  };
  return (
    <details class="mine-list" open={isOpen}>
      <summary>
        <span>{words.lists[list.name].title}</span> <span class="chip">{list.count}</span>
      </summary>
      <p class="small muted">{words.lists[list.name].why}</p>
      <ul>
        {items.map((item) => (
          // A matter may stand there twice, for two promises or two departments.
          <li key={`${item.matter} ${item.day} ${item.organisation ?? ''} ${item.what ?? ''}`}>
            <button
              type="button"
              class="mine-item"
              onClick={() =>
                DIALOGUE_NUMBER.test(item.matter)
                  ? void call('showDialogues', [item.matter])
                  : ACTION_NUMBER.test(item.matter)
                    ? void call('showActions', [])
                    : show(item.matter)
              }
            >
              <span class="title">{item.title}</span>
              <span class="small muted">
                <span class="nowrap">{item.matter}</span> · {detailOf(list.name, item, language, today)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {phase === 'reading' && <Progress label={words.loading} />}
      {phase !== 'reading' && left > 0 && (
        <button type="button" class="link-button" onClick={more}>
          {shown === AT_FIRST && list.count <= 2 * MOST_ITEMS
            ? words.show(list.count)
            : words.more(Math.min(left, MOST_ITEMS), items.length, list.count)}
        </button>
      )}
      {phase !== 'reading' && phase !== 'idle' && <p class="inline-problem">{phase}</p>}
    </details>
  );
}

/** Why a matter is in the list, in a few words. */
function detailOf(name: MineListName, item: MineItem, language: Language, today: LocalDate): string {
  const words = mineWords[language];
  const day = longDate(item.day, language, today);
  const left = timeLeft(item.workingDays, language);
  switch (name) {
    case 'overdue':
      return [item.organisation, left, ...(item.isPaused ? [words.paused] : [])].join(' · ');
    case 'reminders':
      return words.reminder(item.level ?? 1, item.organisation ?? '');
    case 'promises':
    case 'actions':
    case 'effects':
      return `${item.what ?? ''} · ${left}`;
    case 'dialogues':
      return [item.what, words.since(day)].join(' · ');
    case 'one_year':
      return words.received(day, daysBetween(item.day, today));
    default:
      return dateWords[language].since(Math.abs(item.workingDays));
  }
}
