import { newUlid } from '../../shared/identity/ulid.ts';
import { Notice } from '../../shared/interface/Notice.tsx';
import { panelText } from '../../shared/text/extension-panel.ts';
import { writeStored } from '../browser.ts';
import { draftByHand } from '../drafts/compose.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { drafts, habitsItem } from '../store/items.ts';
import { viewIn } from '../store/views.ts';
import { DraftForm } from './DraftForm.tsx';
import { Pick } from './Pick.tsx';
import { Registered } from './Registered.tsx';
import { Saved } from './Saved.tsx';
import { Started } from './Started.tsx';
import type { PanelSurroundings } from './surroundings.ts';
import { TakenPart } from './TakenPart.tsx';

/** Longer than any reading takes; the worker may have been ended in the middle. */
const READING_ENDS = 10_000;

export interface Held {
  /** A draft whose words could not be stored. */
  readonly held: DraftRecord | undefined;
  /** Tells of such a draft; undefined once it is stored. */
  readonly hold: (draft: DraftRecord | undefined) => void;
}

/** The first tab: what the latest gesture led to. */
export function NewMatter({ held, hold, ...surroundings }: PanelSurroundings & Held) {
  const { stored, language, now, today, window } = surroundings;
  const words = panelText[language];
  const view = viewIn(window).from(stored);
  // Words that are stored nowhere stay in front, whatever gesture comes.
  const shown =
    held ?? (view.is === 'draft' ? drafts.from(stored).find((draft) => draft.id === view.id) : undefined);
  const isBehind = held && !(view.is === 'draft' && view.id === held.id);

  const byHand = async (page: { readonly url: string; readonly title: string }) => {
    const occasion = { id: newUlid(now(), Math.random), now: now(), today };
    const draft = draftByHand(occasion, { ...page, text: '' }, habitsItem.from(stored));
    await writeStored({ [drafts.key(draft.id)]: draft, [viewIn(window).key]: { is: 'draft', id: draft.id } });
  };
  const started = <Started {...surroundings} shown={shown} />;

  if (shown) {
    return (
      <>
        {isBehind && <Notice tone="problem" title={words.draft.held} />}
        <DraftForm
          key={shown.id}
          {...surroundings}
          draft={shown}
          isUnstored={held !== undefined}
          hold={hold}
        />
        {started}
      </>
    );
  }
  switch (view.is) {
    case 'saved':
      return (
        <>
          <Saved {...surroundings} id={view.id} voices={view.voices ?? []} />
          {started}
        </>
      );
    case 'reading':
      return now() - view.since < READING_ENDS ? (
        <p class="reading" role="status">
          {words.reading}
        </p>
      ) : (
        <Notice tone="waiting" title={words.readingStopped} />
      );
    case 'unreadable':
      return (
        <div class="stack">
          <Registered {...surroundings} addresses={[view.page.canonical ?? '']} page={view.page.url} />
          {view.why === 'frame' || view.why === 'source' ? (
            <TakenPart {...surroundings} view={view} />
          ) : (
            <Notice tone="waiting" title={words.unreadable[view.why].title}>
              <p>{words.unreadable[view.why].body}</p>
              {view.why === 'nothing_there' && <Pick {...surroundings} page={view.page.url} />}
            </Notice>
          )}
          <div>
            <button
              type="button"
              class={view.frame ? 'button' : 'button main'}
              onClick={() => void byHand(view.page)}
            >
              {words.empty.byHand}
            </button>
          </div>
          {started}
        </div>
      );
    case 'draft':
    case 'empty':
      return (
        <div class="stack">
          <section class="empty stack">
            <h2>{words.empty.title}</h2>
            <p>{words.empty.how}</p>
            <ul class="ways">
              {words.empty.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </section>
          <section class="stack">
            <Pick {...surroundings} page="" />
            <p class="muted">{words.empty.byHandHint}</p>
            <div>
              <button type="button" class="button" onClick={() => void byHand({ url: '', title: '' })}>
                {words.empty.byHand}
              </button>
            </div>
          </section>
          {started}
        </div>
      );
  }
}
