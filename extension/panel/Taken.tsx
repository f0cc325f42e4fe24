import { Notice } from '../../shared/interface/Notice.tsx';
import { LONGEST_TAKEN, LONGEST_TEXT } from '../../shared/protocol/draft.ts';
import { takenText } from '../../shared/text/extension-taken.ts';
import { clipFrame } from '../background/gesture.ts';
import { surroundings } from '../background/surroundings.ts';
import { askForHosts, pageBeside } from '../browser.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { drafts } from '../store/items.ts';
import type { PanelSurroundings } from './surroundings.ts';
import type { Unreadable } from './TakenPart.tsx';

/** What is not in the draft though it was meant, or why there is none, and what to do about it. */
export function Taken(
  about: PanelSurroundings & { readonly draft?: DraftRecord; readonly view?: Unreadable },
) {
  const { view, draft, language } = about;
  if (draft) return <Missing {...about} draft={draft} />;
  if (view?.frame) return <InFrame language={language} frame={view.frame} />;
  const { title, body } = takenText[language].source;
  return (
    <Notice tone="waiting" title={title}>
      <p>{body}</p>
    </Notice>
  );
}

function Missing({ stored, language, draft }: PanelSurroundings & { readonly draft: DraftRecord }) {
  const words = takenText[language];
  const { origin, form, id } = draft;
  const others =
    origin.unit === 'selection'
      ? drafts.from(stored).filter(({ beside, origin: its }) => beside === id && its.unit === 'selection')
      : [];
  const notes = [
    origin.cutOff && origin.certainty.text && words.cutOff,
    origin.length && words.longer(LONGEST_TAKEN, origin.length),
    form.text.length > LONGEST_TEXT && words.tooLong(form.text.length, LONGEST_TEXT),
    others.length > 0 && words.others(others.length),
  ];
  return <>{notes.map((note) => note && <Notice key={note} tone="waiting" title={note} />)}</>;
}

/** The words are in a frame of another host: that one host can be asked for. */
function InFrame({
  language,
  frame,
}: Pick<PanelSurroundings, 'language'> & { readonly frame: NonNullable<Unreadable['frame']> }) {
  const { origin, host } = new URL(frame.url);
  const words = takenText[language].frame(host);
  const allow = async () => {
    // First of all in the click, or the browser does not ask.
    const isAllowed = await askForHosts([`${origin}/*`]).catch(() => false);
    const tab = isAllowed ? await pageBeside() : undefined;
    if (tab) await clipFrame(tab, frame, surroundings);
  };
  return (
    <Notice tone="waiting" title={words.title}>
      <p>{words.body}</p>
      <div>
        <button type="button" class="button main" onClick={() => void allow()}>
          {words.allow}
        </button>
      </div>
    </Notice>
  );
}
