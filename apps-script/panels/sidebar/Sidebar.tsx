import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { dutyOf } from '../../../shared/matters/duty.ts';
import { type FollowUp, nextSteps, STEPS } from '../../../shared/matters/lifeCycle.ts';
import { cardWords } from '../../../shared/text/card.ts';
import { dutyLine, matterWords } from '../../../shared/text/matters.ts';
import { panelWords, sidebarWords } from '../../../shared/text/sidebar.ts';
import type { MatterCard, WhoAmI } from '../../calls.ts';
import { CardBody, CardHead, promiseLeft } from './Card.tsx';
import { draftKey, type OpenForm, parseDraftKey, SEVERAL, SEVERAL_FIELD } from './draft-key.ts';
import { Drafts } from './drafts.ts';
import { listIn } from './forms/form.ts';
import type { Mailed } from './forms/mailing.ts';
import { NewMatter } from './forms/NewMatter.tsx';
import { StepForm } from './forms/StepForm.tsx';
import type { Sent } from './forms/useSending.ts';
import { KeyList } from './KeyList.tsx';
import { letterOpener } from './letters.ts';
import { Mine } from './Mine.tsx';
import { Numbers } from './Numbers.tsx';
import { nameIn } from './names.ts';
import { Receipt, type Taken } from './Receipt.tsx';
import { Several } from './Several.tsx';
import { Steps } from './Steps.tsx';
import { Stranded } from './Stranded.tsx';
import { Tools } from './Tools.tsx';
import { useCard } from './useCard.ts';
import { useKeys } from './useKeys.ts';
import { useSimilar } from './useSimilar.ts';
import { useTogether } from './useTogether.ts';

/** What the panel shows: what is selected, or what somebody has asked for until something else is selected. */
type View = 'selection' | 'mine' | 'new';

/** The sidebar: the matter of the selected row, what is to be done in it, and the forms for doing it. */
export function Sidebar({ who, first = 'selection' }: { readonly who: WhoAmI; readonly first?: View }) {
  const { language, role } = who;
  const words = sidebarWords[language];
  const drafts = useMemo(() => new Drafts(), []);
  const { shown, goTo, take, reload, refreshLists } = useCard(who.today, language);
  const [view, setView] = useState<View>(first);
  const [forms, setForms] = useState<Readonly<Record<string, OpenForm | undefined>>>({});
  const [taken, setTaken] = useState<(Taken & { readonly matter: string }) | undefined>();
  /** Several matters whose form was begun before something else was selected. */
  const [begun, setBegun] = useState<{ numbers: readonly string[]; step: FollowUp } | undefined>();
  const [hasKeys, setKeys] = useState(false);
  /** A matter that was asked for and has not come yet; its heading gets the focus when it does. */
  const [awaited, setAwaited] = useState('');
  /** Why a dialog did not open. */
  const [trouble, setTrouble] = useState('');
  const closeKeys = useCallback(() => setKeys(false), []);

  const { card, lists, today } = shown;
  const matter = card?.state.matter ?? '';
  const asked = useMemo(() => ({ today, closed: new Set(lists?.closedDays) }), [today, lists]);
  const possible = useMemo(() => (card ? nextSteps(card.state, role, asked) : []), [card, role, asked]);
  const form = forms[matter];
  const isFormOpen = form !== undefined && possible.includes(form.step);
  const found = useSimilar(card);
  const together = useTogether(isFormOpen && form.step === 'record_answer' ? card : null);

  // Whoever selects another row wants to see it; what was selected as the panel opened is no choice of theirs.
  const isFirst = useRef(true);
  const { isLoaded } = shown;
  useEffect(() => {
    if (!isLoaded) return;
    setBegun(undefined);
    if (!isFirst.current && (matter !== '' || shown.mark !== '')) setView('selection');
    isFirst.current = false;
  }, [matter, shown.mark, isLoaded]);

  useEffect(() => {
    if (awaited === '' || matter !== awaited || view !== 'selection') return;
    setAwaited('');
    document.getElementById('matter')?.focus();
  }, [awaited, matter, view]);

  const setForm = (about: string, next: OpenForm | undefined) => setForms({ ...forms, [about]: next });
  const open = (step: FollowUp, subject?: string) => {
    if (!card || !possible.includes(step)) return;
    setTaken(undefined);
    setView('selection');
    // Closed days, contacts and targets may have been changed in their tabs since the panel was opened.
    refreshLists();
    setForm(matter, { matter, step, ...(subject !== undefined && { subject }) });
  };
  const close = () => {
    if (form) requestAnimationFrame(() => document.getElementById(`step-${form.step}`)?.focus());
    setForm(matter, undefined);
  };
  const done = (step: FollowUp, sent: Sent, mailed: Mailed | undefined) => {
    setForm(matter, undefined);
    setTaken({ matter, step, sent, mailed });
    const next = [...sent.done].reverse().find((reply) => reply.matter === matter)?.card;
    if (next) take(next);
    else reload();
    if (step === 'group' || step === 'record_answer') refreshLists();
    requestAnimationFrame(() => document.getElementById('matter')?.focus());
  };
  const show = (number: string) => {
    setView('selection');
    setBegun(undefined);
    goTo(number);
    setAwaited(number);
  };
  const goOn = (draft: OpenForm) => {
    setView('selection');
    if (draft.matter === SEVERAL) {
      const numbers = listIn(drafts.fields(draftKey(draft))?.[SEVERAL_FIELD] ?? '');
      setBegun({ numbers, step: draft.step });
      return;
    }
    setForm(draft.matter, draft);
    show(draft.matter);
  };
  const discard = (draft: OpenForm) => {
    drafts.drop(draftKey(draft));
    setForm(draft.matter, undefined);
  };
  useKeys(language, {
    step: open,
    mine: () => go('mine'),
    newMatter: () => setView('new'),
    help: () => setKeys(true),
  });

  const openLetter = letterOpener(matter, language, setTrouble);
  const go = (next: View) => {
    setView(next);
    if (next === 'mine') requestAnimationFrame(() => document.getElementById('mine')?.focus());
  };

  const draftLabel = (draft: OpenForm): string =>
    draft.matter === SEVERAL
      ? words.draftSeveral(listIn(drafts.fields(draftKey(draft))?.[SEVERAL_FIELD] ?? '').length)
      : words.draft(draft.matter);
  const all = drafts.keys().flatMap((key) => parseDraftKey(key) ?? []);
  const isSeveral = begun !== undefined || (shown.several.length > 0 && card === null);
  const elsewhere = all.find((draft) => draft.matter !== matter && !(draft.matter === SEVERAL && isSeveral));
  const showsMine = view === 'mine' || (view === 'selection' && isLoaded && !card && !isSeveral);
  const hasSelection = card !== null || isSeveral;
  const isUndoShown = taken?.matter === matter && STEPS[taken.step].undoable;
  const showsCard = view === 'selection' && !begun && card !== null;

  return (
    <main class="panel">
      <Tools
        language={language}
        view={showsMine ? (hasSelection ? 'mine' : 'start') : view}
        go={go}
        tell={setTrouble}
        help={() => setKeys(true)}
      />
      {trouble !== '' && <Notice tone="problem" title={trouble} />}
      {shown.problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{shown.problem}</p>
        </Notice>
      )}
      {elsewhere && view === 'selection' && !showsMine && (
        <div class="notice waiting">
          <p>
            <Numbers text={draftLabel(elsewhere)} />
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => goOn(elsewhere)}>
              {words.goTo}
            </button>
            <button type="button" class="button plain" onClick={() => discard(elsewhere)}>
              {words.discard}
            </button>
          </div>
        </div>
      )}
      {view === 'new' && (
        <NewMatter
          language={language}
          today={today}
          lists={lists}
          drafts={drafts}
          close={() => setView('selection')}
          show={show}
        />
      )}
      {view === 'selection' && !isLoaded && <Progress label={panelWords[language].starting} />}
      {showsMine && (
        <Mine
          who={who}
          hint={view === 'selection' ? words.empty : undefined}
          drafts={all.map((draft) => ({
            label: `${matterWords[language].steps[draft.step]}: ${draft.matter === SEVERAL ? draftLabel(draft) : draft.matter}`,
            go: () => goOn(draft),
            drop: () => discard(draft),
          }))}
          discardLabel={words.discard}
          show={show}
        />
      )}
      {view === 'selection' && isSeveral && lists && (
        <Several
          key={begun ? begun.numbers.join(' ') : shown.mark}
          numbers={begun?.numbers ?? shown.several}
          rows={begun ? undefined : shown.rows}
          selected={begun ? begun.numbers.length : shown.selected}
          base={{ lists, today, user: who.user, language }}
          role={role}
          drafts={drafts}
          begun={begun?.step}
          changed={refreshLists}
        />
      )}
      {showsCard && (
        <>
          <CardHead language={language} card={card} today={today} lists={lists} />
          <Stranded language={language} state={card.state} drafts={drafts} discard={discard} />
          {taken?.matter === matter && (
            <Receipt
              key={taken.sent.done[0]?.command}
              language={language}
              taken={taken}
              undone={(cards) => {
                const own = cards.find(({ state }) => state.matter === matter);
                if (own) take(own);
              }}
              reload={() => {
                setTaken(undefined);
                reload();
              }}
              next={nextAfter(card, taken, who, lists, open)}
            />
          )}
          {isFormOpen && lists ? (
            <StepForm
              key={draftKey(form)}
              step={form.step}
              context={{
                card,
                lists,
                today,
                user: who.user,
                language,
                subject: form.subject,
                together,
                ...(found && { proposed: found }),
              }}
              drafts={drafts}
              draftKey={draftKey(form)}
              close={close}
              done={(sent, mailed) => done(form.step, sent, mailed)}
              openLetter={openLetter}
            />
          ) : (
            <Steps
              key={matter}
              language={language}
              // The receipt has its own way back; two of them on a screen make one wonder what each takes back.
              steps={isUndoShown ? possible.filter((step) => step !== 'undo') : possible}
              open={open}
              openLetter={openLetter}
              hasDraft={(step) => all.some((draft) => draft.matter === matter && draft.step === step)}
            />
          )}
          <CardBody
            key={`${matter} body`}
            language={language}
            card={card}
            today={today}
            lists={lists}
            possible={possible}
            open={open}
            goTo={show}
            take={take}
            found={found}
          />
        </>
      )}
      <SelectionNews text={showsCard ? spoken(card, who, shown) : ''} />
      {hasKeys && <KeyList language={language} close={closeKeys} />}
    </main>
  );
}

/** After "not ours" with a name: that name is the next to ask. */
function nextAfter(
  card: MatterCard,
  { sent }: Taken,
  { language }: WhoAmI,
  lists: ReturnType<typeof useCard>['shown']['lists'],
  open: (step: FollowUp, subject?: string) => void,
) {
  const taken = new Set(sent.done.map(({ command }) => command));
  const to = card.state.timeline.find((entry) => taken.has(entry.command) && entry.to)?.to;
  if (!to || card.state.referrals.some(({ organisation }) => organisation === to)) return undefined;
  return {
    label: cardWords[language].receipt.referTo(nameIn(lists)(to)),
    go: () => open('refer', to),
  };
}

/** What a screen reader says when another row has been selected. */
function spoken(card: MatterCard, who: WhoAmI, shown: ReturnType<typeof useCard>['shown']): string {
  const duty = dutyOf(card.state, shown.today, new Set(shown.lists?.closedDays));
  const { line, detail } = promiseLeft(card.state)
    ? { line: cardWords[who.language].promiseLeft, detail: '' }
    : dutyLine(duty, who.language, shown.today, nameIn(shown.lists));
  return [card.state.matter, card.state.title, line, detail].filter((part) => part !== '').join('. ');
}

/** A live region must stand in the page before its text changes. */
function SelectionNews({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="only-read-aloud" aria-live="polite">
      {said}
    </p>
  );
}
