import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/interface/Notice.tsx';
import type { Carried } from '../../shared/similarity/carried.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { removeStored } from '../browser.ts';
import { type FormFault, faultsOf } from '../drafts/capture.ts';
import { guessedAnew, hostOf } from '../drafts/compose.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { ask } from '../messages.ts';
import { drafts, habitsItem } from '../store/items.ts';
import { shownElsewhere, viewIn } from '../store/views.ts';
import { Answers } from './Answers.tsx';
import { Author } from './Author.tsx';
import { whereFrom } from './draft-words.ts';
import { hideIn, useHidden } from './hide.ts';
import { MainParts } from './MainParts.tsx';
import type { Held } from './NewMatter.tsx';
import { Pick } from './Pick.tsx';
import { Registered } from './Registered.tsx';
import { Similar } from './Similar.tsx';
import { connectionIn, type PanelSurroundings } from './surroundings.ts';
import { TakenPart } from './TakenPart.tsx';
import { TimeAndLink } from './TimeAndLink.tsx';
import { bySheet, useAdvice, useCarried } from './useAdvice.ts';
import { useDraft } from './useDraft.ts';
import { type FromSheet, useSheetAdvice, wordsOf } from './useSheetAdvice.ts';
import { Voices } from './Voices.tsx';

/** The likeliest that the sheet's lists have. */
const themeOf = ({ themes }: FromSheet, carried: Carried | undefined): string | undefined =>
  themes.find(({ label }) => carried?.themeNames.includes(label))?.label;

/** The draft as a form: everything that will be in the sheet, and what will not. */
export function DraftForm({
  isUnstored,
  hold,
  ...surroundings
}: PanelSurroundings & Pick<Held, 'hold'> & { readonly draft: DraftRecord; readonly isUnstored: boolean }) {
  const { stored, language, today, window } = surroundings;
  const words = panelText[language];
  const carried = useCarried(surroundings.stored);
  const fromSheet = useRef<FromSheet>();
  const { draft, change, settle, guessAgain, finish, resume } = useDraft(
    surroundings.draft,
    (before) => {
      const after = guessedAnew(before, carried, habitsItem.from(surroundings.stored));
      const theme = fromSheet.current?.of === wordsOf(after.form) && themeOf(fromSheet.current, carried);
      const isOpen = after.origin.certainty.theme !== 'guessed' || document.activeElement?.id === 'theme';
      return theme && !isOpen ? { ...after, form: { ...after.form, theme } } : after;
    },
    hold,
    isUnstored ? surroundings.stored : undefined,
  );
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [problem, setProblem] = useState('');
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // At once, not after the next painting: by then the person may be typing elsewhere. A long text is read from its start.
  useLayoutEffect(() => document.getElementById('text')?.focus({ preventScroll: true }), []);
  // Only once something has been wrong: a form that scolds while it is filled in is no help.
  const stillWrong = faults.length > 0 ? faultsOf(draft.form, today) : [];
  const shownFaults = faults.filter(
    (fault) => fault.part === 'fields' || stillWrong.some((other) => other.part === fault.part),
  );

  const showFaults = (found: readonly FormFault[]) => {
    setFaults(found);
    const first = found[0];
    if (!first) return;
    for (const part of form.current?.querySelectorAll('details') ?? []) {
      if (part.querySelector(`#${first.part}`)) part.open = true;
    }
    const field = first.part === 'reason' ? '.reason' : `#${first.part}`;
    form.current?.querySelector<HTMLElement>(field)?.focus();
  };
  useHidden(draft.form, carried?.officials, change);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const { form: settled } = settle();
    const found = faultsOf(settled, today);
    if (found.length > 0) {
      setSaving(false);
      return showFaults(found);
    }
    const form = { ...settled, hide: await hideIn(settled, carried?.officials) };
    await finish();
    for (const voice of await drafts.readAll())
      if (voice.voiceOf === draft.id)
        await drafts.write({
          ...voice,
          form: { ...voice.form, hide: await hideIn(voice.form, carried?.officials) },
        });
    const reply = await ask(
      { type: 'save', draft: draft.id, form, window },
      extensionText[language].unanswered,
    );
    if (reply.ok) return hold(undefined);
    resume();
    setSaving(false);
    setProblem(reply.message);
    showFaults(reply.faults ?? []);
  };
  const discard = async () => {
    // There is no place for what cannot be stored.
    if (isUnstored) return;
    settle();
    await finish();
    // A typed word goes to the list of begun drafts first, where the person may remove it.
    await viewIn(window).write({ is: 'empty' });
    if (!draft.touched && shownElsewhere(stored, draft.id, window).length === 0)
      await removeStored([drafts.key(draft.id)]);
  };
  const said = useSheetAdvice(
    draft.form,
    connectionIn(surroundings.stored) !== undefined,
    carried?.officials,
  );
  fromSheet.current = said;
  const again = useRef(guessAgain);
  again.current = guessAgain;
  useEffect(() => {
    if (said) again.current();
  }, [said]);
  const advised = bySheet(useAdvice(carried, draft.form), said);
  const parts = { ...surroundings, draft, change, faults: shownFaults, ...advised };
  return (
    <form
      ref={form}
      class="draft stack"
      data-draft={draft.id}
      noValidate
      aria-labelledby="draft-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <div class="row spread">
        <h2 id="draft-title">{words.draft.title}</h2>
        <span class="small muted" title={draft.origin.page}>
          {whereFrom(draft, language)} {hostOf(draft.origin.page)}
        </span>
      </div>
      <Registered
        {...surroundings}
        addresses={[draft.form.permalink, draft.origin.canonical ?? '']}
        page={draft.origin.page}
      />
      <TakenPart {...surroundings} draft={draft} />
      <fieldset class="bare stack" disabled={isSaving}>
        <MainParts {...parts} />
        <TimeAndLink {...parts} />
        <Answers {...parts} />
        <Author {...parts} />
        <Similar {...parts} />
        {draft.origin.unit && (
          <Pick {...surroundings} beside={draft.id} page={draft.origin.page} keep={() => change({})} />
        )}
        <Voices {...parts} />
      </fieldset>
      <div class="actions stack">
        {problem !== '' && <Notice tone="problem" title={problem} />}
        {shownFaults.length > 0 && problem === '' && (
          <Notice tone="problem" title={extensionText[language].cannotSave} />
        )}
        {isUnstored && <Notice tone="problem" title={words.draft.unstored} />}
        <div class="row">
          <button
            type="submit"
            class="button main"
            aria-disabled={isSaving}
            aria-keyshortcuts="Control+Enter"
          >
            {isSaving ? words.draft.saving : words.draft.save} <kbd>{words.draft.saveKey}</kbd>
          </button>
          <button type="button" class="button plain" onClick={() => void discard()}>
            {draft.touched ? words.draft.later : words.draft.cancel}
          </button>
        </div>
      </div>
    </form>
  );
}
