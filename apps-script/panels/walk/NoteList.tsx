import type { WalkEntry, WalkStart } from '../../../shared/phone/messages.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { PhotoLink } from '../forms/PhotoLink.tsx';
import { RemoveButton } from '../phone/RemoveButton.tsx';
import type { Entries } from '../phone/useEntries.ts';

/** "SK-D-2026-0001/D3" → "3" */
export const shortNumber = (item: string): string => /\d+$/.exec(item)?.[0] ?? item;

interface NoteListProps {
  readonly start: WalkStart;
  readonly entries: Entries<WalkEntry>;
}

/** The numbered list as it grows, the newest first: also what others of the walk had noted when the page was opened. */
export function NoteList({ start, entries }: NoteListProps) {
  const words = walkWords[start.language];
  const common = phoneWords[start.language];
  const { defects } = dialogueWords[start.language];
  const known = new Set(start.defects.map(({ item }) => item));
  const own = entries.kept.flatMap(({ id, entry, state }) =>
    entry.what === 'note' && !(state.kind === 'sent' && known.has(state.number))
      ? [{ id, entry, state }]
      : [],
  );
  const count = own.length + start.defects.length;
  return (
    <section aria-labelledby="list">
      <h2 id="list">{words.list(count)}</h2>
      {count === 0 && <p class="empty">{words.none}</p>}
      <ul class="points">
        {[...own].reverse().map(({ id, entry, state }) => (
          <li key={id}>
            <span class="number">{state.kind === 'sent' ? shortNumber(state.number) : '…'}</span>
            <div>
              <p>{entry.text}</p>
              <p class="small muted">
                {[
                  entry.defect && defects[entry.defect],
                  entry.place,
                  entry.photo !== undefined && words.hasPhoto,
                  state.kind === 'waiting' && words.waiting,
                  state.kind === 'sent' && state.withoutPhoto && words.withoutPhoto,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {state.kind === 'sent' && (
                  <Photo address={state.photo} number={shortNumber(state.number)} words={words} />
                )}
              </p>
              {state.kind === 'refused' && (
                <>
                  <p class="error">{state.message}</p>
                  <RemoveButton words={common} remove={() => entries.drop(id)} />
                </>
              )}
            </div>
          </li>
        ))}
        {[...start.defects].reverse().map(({ item, text, defect, place, photo }) => (
          <li key={item}>
            <span class="number">{shortNumber(item)}</span>
            <div>
              <p>{text}</p>
              <p class="small muted">
                {[defect && defects[defect], place].filter(Boolean).join(' · ')}
                <Photo address={photo} number={shortNumber(item)} words={words} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PhotoProps {
  readonly address: string | undefined;
  readonly number: string;
  readonly words: (typeof walkWords)['sv'];
}

/** The point's photo, where it has one. */
export function Photo({ address, number, words }: PhotoProps) {
  return (
    <>
      {' '}
      <PhotoLink address={address} text={words.showPhoto} label={words.photoOf(number)} />
    </>
  );
}
