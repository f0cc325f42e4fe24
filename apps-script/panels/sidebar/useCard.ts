import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Lists, MatterCard, SelectedRows } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** What the sidebar shows: the matter of the selected row, or one that was gone to by name. */
export interface Shown {
  readonly card: MatterCard | null;
  /** Matters that the selection covers. */
  readonly selected: number;
  /** Their numbers when there are several: as many as one step can be taken for. */
  readonly several: readonly string[];
  /** What the selected rows are, when there are several matters among them. */
  readonly rows?: SelectedRows | undefined;
  /** Changes with the rows that are selected. */
  readonly mark: string;
  readonly today: LocalDate;
  readonly lists: Lists | undefined;
  readonly isLoaded: boolean;
  readonly problem: string;
}

/** Milliseconds between two looks at the selection, and after a while without any change. */
const SOON = 1_000;
const LATER = 3_000;
const QUIET_AFTER = 5 * 60_000;

interface CardControl {
  readonly shown: Shown;
  /** Shows a matter that is not selected, until the selection changes. */
  readonly goTo: (matter: string) => void;
  /** Takes over a card that a step has just changed. */
  readonly take: (card: MatterCard) => void;
  readonly reload: () => void;
  /** Reads the lists again: an issue has been begun, or an answer has taught who takes up what. */
  readonly refreshLists: () => void;
}

/** Follows the selection in the sheet. It asks again only when the last answer has come, and not while hidden. */
export function useCard(first: LocalDate, language: Language): CardControl {
  const [shown, setShown] = useState<Shown>({
    card: null,
    selected: 0,
    several: [],
    mark: '',
    today: first,
    lists: undefined,
    isLoaded: false,
    problem: '',
  });
  /** What the selection was when it last answered; the card on show may be another after `goTo`. */
  const seen = useRef<{ matter: string | null; version: number; selected: number; mark: string } | undefined>(
    undefined,
  );
  const changed = useRef(Date.now());
  const current = useRef(shown);
  current.current = shown;

  /** A matter that was gone to and whose row is not the selected one changes too: by a letter, or a colleague. */
  const again = useCallback(async () => {
    const { card } = current.current;
    if (!card || card.state.matter === seen.current?.matter) return;
    const { matter, version } = card.state;
    const answer = await call('readCard', [{ matter, known: { matter, version, selected: 1 } }]);
    if (!answer.ok || answer.unchanged || !answer.card) return;
    const next = answer.card;
    setShown((old) => (old.card?.state.matter === matter ? { ...old, card: next } : old));
  }, []);

  const look = useCallback(async () => {
    const known = seen.current;
    try {
      const answer = await call('readCard', [{ selection: true, ...(known && { known }) }]);
      if (!answer.ok) {
        setShown((old) => ({ ...old, isLoaded: true, problem: answer.message }));
        return;
      }
      if (answer.unchanged) {
        if (current.current.problem !== '') setShown((old) => ({ ...old, problem: '' }));
        await again();
        return;
      }
      changed.current = Date.now();
      const { card, selected, several = [], mark = '', rows, today, lists } = answer;
      seen.current = {
        matter: card?.state.matter ?? null,
        version: card?.state.version ?? 0,
        selected,
        mark,
      };
      setShown((old) => ({
        card,
        selected,
        several,
        rows,
        mark,
        today,
        lists: lists ?? old.lists,
        isLoaded: true,
        problem: '',
      }));
    } catch (error) {
      setShown((old) => ({ ...old, isLoaded: true, problem: failureText(error, language) }));
    }
  }, [language, again]);

  useEffect(() => {
    let timer = 0;
    let isStopped = false;
    const loop = async () => {
      if (!document.hidden) await look();
      const wait = Date.now() - changed.current > QUIET_AFTER ? LATER : SOON;
      if (!isStopped) timer = window.setTimeout(loop, wait);
    };
    void loop();
    return () => {
      isStopped = true;
      window.clearTimeout(timer);
    };
  }, [look]);

  const take = useCallback((card: MatterCard) => {
    if (seen.current?.matter === card.state.matter)
      seen.current = { ...seen.current, version: card.state.version };
    setShown((old) => (old.card?.state.matter === card.state.matter ? { ...old, card, problem: '' } : old));
  }, []);

  const goTo = useCallback(
    async (matter: string) => {
      try {
        const answer = await call('readCard', [
          { matter, select: true, known: { matter: null, version: 0, selected: 0 } },
        ]);
        if (!answer.ok) setShown((old) => ({ ...old, problem: answer.message }));
        else if (!answer.unchanged)
          setShown((old) => ({
            ...old,
            card: answer.card,
            selected: 1,
            several: [],
            rows: undefined,
            mark: '',
            problem: '',
          }));
      } catch (error) {
        setShown((old) => ({ ...old, problem: failureText(error, language) }));
      }
    },
    [language],
  );

  const reload = useCallback(() => {
    const matter = current.current.card?.state.matter;
    if (matter !== undefined && matter !== seen.current?.matter) {
      void goTo(matter);
      return;
    }
    seen.current = undefined;
    void look();
  }, [look, goTo]);

  const refreshLists = useCallback(() => {
    void call('readCard', [{ selection: true, lists: true }]).then(
      (answer) => {
        if (!answer.ok || answer.unchanged || !answer.lists) return;
        const { lists } = answer;
        setShown((old) => ({ ...old, lists }));
      },
      // The lists that are there do as well; the next look says what is wrong.
      () => undefined,
    );
  }, []);

  return { shown, goTo, take, reload, refreshLists };
}
