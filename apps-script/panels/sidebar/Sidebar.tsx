import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { dutyOf } from '../../../shared/matters/duty.ts';
import { nextSteps } from '../../../shared/matters/lifeCycle.ts';
import { dutyLine } from '../../../shared/text/matters.ts';
import { panelWords, type Step, sidebarWords } from '../../../shared/text/sidebar.ts';
import type { MatterCard, WhoAmI } from '../../calls.ts';
import { call } from '../client.ts';
import { CardBody, CardHead } from './Card.tsx';
import { draftKey, parseDraftKey } from './draft-key.ts';
import { Drafts } from './drafts.ts';
import { NewMatter } from './forms/NewMatter.tsx';
import { StepForm } from './forms/StepForm.tsx';
import { KeyList } from './KeyList.tsx';
import { Steps } from './Steps.tsx';
import { Stranded } from './Stranded.tsx';
import { useCard } from './useCard.ts';
import { useKeys } from './useKeys.ts';

/** The sidebar: the matter of the selected row, what is to be done in it, and the forms for doing it. */
export function Sidebar({ who }: { readonly who: WhoAmI }) {
  const { language } = who;
  const words = sidebarWords[language];
  const drafts = useMemo(() => new Drafts(), []);
  const { shown, goTo, take, reload } = useCard(who.today, language);
  const [isNew, setNew] = useState(false);
  const [openSteps, setOpenSteps] = useState<Readonly<Record<string, Step | undefined>>>({});
  const [receipt, setReceipt] = useState<{ readonly matter: string; readonly text: string } | undefined>();
  const [hasKeys, setKeys] = useState(false);
  const closeKeys = useCallback(() => setKeys(false), []);

  const { card, lists, today } = shown;
  const matter = card?.state.matter ?? '';
  const step = openSteps[matter];
  const open = (next: Step) => {
    if (!card || !nextSteps(card.state).includes(next)) return;
    setReceipt(undefined);
    setNew(false);
    setOpenSteps({ ...openSteps, [matter]: next });
  };
  const close = () => {
    if (step) requestAnimationFrame(() => document.getElementById(`step-${step}`)?.focus());
    setOpenSteps({ ...openSteps, [matter]: undefined });
  };
  const done = (taken: Step, next: MatterCard | undefined) => {
    setOpenSteps({ ...openSteps, [matter]: undefined });
    setReceipt({ matter, text: words.done[taken] });
    if (next) take(next);
    else reload();
    requestAnimationFrame(() => document.getElementById('matter')?.focus());
  };
  const goOn = (draft: { matter: string; step: Step }) => {
    setNew(false);
    setOpenSteps({ ...openSteps, [draft.matter]: draft.step });
    goTo(draft.matter);
  };
  const discard = (draft: { matter: string; step: Step }) => {
    drafts.drop(draftKey(draft.matter, draft.step));
    setOpenSteps({ ...openSteps, [draft.matter]: undefined });
  };
  useKeys(language, { step: open, newMatter: () => setNew(true), help: () => setKeys(true) });

  const elsewhere = drafts
    .keys()
    .map(parseDraftKey)
    .find((draft) => draft !== undefined && draft.matter !== matter);
  const shownMatter = isNew ? '' : matter;

  return (
    <main class="panel">
      <div class="tools">
        {isNew ? (
          <button type="button" class="link-button" onClick={() => setNew(false)}>
            {words.tool.back}
          </button>
        ) : (
          <button type="button" class="link-button" aria-keyshortcuts="n" onClick={() => setNew(true)}>
            {words.tool.newMatter}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => void call('showOverview', [])}>
          {words.tool.overview}
        </button>
        <button
          type="button"
          class="link-button help"
          aria-label={words.keyboard.show}
          aria-keyshortcuts="?"
          onClick={() => setKeys(true)}
        >
          ?
        </button>
      </div>
      {shown.problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{shown.problem}</p>
        </Notice>
      )}
      {elsewhere && !isNew && (
        <div class="notice waiting">
          <p>{words.draft(elsewhere.matter.replace(/-/g, '\u2011'))}</p>
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
      {isNew && (
        <NewMatter
          language={language}
          today={today}
          lists={lists}
          drafts={drafts}
          close={() => setNew(false)}
          show={(saved) => {
            setNew(false);
            goTo(saved);
          }}
        />
      )}
      {!isNew && !shown.isLoaded && <Progress label={panelWords[language].starting} />}
      {!isNew && shown.isLoaded && !card && <NothingSelected who={who} selected={shown.selected} />}
      {!isNew && card && (
        <>
          <CardHead language={language} card={card} today={today} lists={lists} />
          <Stranded language={language} state={card.state} drafts={drafts} discard={discard} />
          {receipt?.matter === matter && <Notice tone="done" title={receipt.text} />}
          {step && lists && nextSteps(card.state).includes(step) ? (
            <StepForm
              key={draftKey(matter, step)}
              language={language}
              step={step}
              context={{ card, lists, today, user: who.user }}
              drafts={drafts}
              close={close}
              done={done}
            />
          ) : (
            <Steps
              key={matter}
              language={language}
              state={card.state}
              open={open}
              hasDraft={(one) => drafts.fields(draftKey(matter, one)) !== undefined}
            />
          )}
          <CardBody key={`${matter} body`} language={language} card={card} today={today} lists={lists} />
        </>
      )}
      <SelectionNews text={card && shownMatter !== '' ? spoken(card, who, shown) : ''} />
      {hasKeys && <KeyList language={language} close={closeKeys} />}
    </main>
  );
}

function NothingSelected({ who, selected }: { readonly who: WhoAmI; readonly selected: number }) {
  const words = sidebarWords[who.language];
  const title = selected > 1 ? words.several.title(selected) : words.empty.title;
  return (
    <div class="empty">
      <h1>{title}</h1>
      <p>{selected > 1 ? words.several.text : words.empty.text}</p>
    </div>
  );
}

/** What a screen reader says when another row has been selected. */
function spoken(card: MatterCard, who: WhoAmI, shown: ReturnType<typeof useCard>['shown']): string {
  const names = new Map(shown.lists?.organisations.map(({ id, name }) => [id, name] as const));
  const duty = dutyOf(card.state, shown.today, new Set(shown.lists?.closedDays));
  const { line, detail } = dutyLine(duty, who.language, shown.today, (id) => names.get(id) ?? id);
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
