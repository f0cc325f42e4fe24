import type { WalkEntry, WalkStart } from '../../../shared/phone/messages.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { WebLink } from '../forms/WebLink.tsx';
import { RemoveButton } from '../phone/RemoveButton.tsx';
import type { Entries } from '../phone/useEntries.ts';
import type { OwnPoint } from './points.ts';
import { shortNumber } from './short-number.ts';

interface NoteListProps {
  readonly start: WalkStart;
  readonly entries: Entries<WalkEntry>;
  readonly own: readonly OwnPoint[];
  readonly edit: (point: OwnPoint) => void;
  readonly remove: (point: OwnPoint) => Promise<void>;
  /** It is not the same as the one that it was said to be. */
  readonly part: (point: OwnPoint, from: string) => void;
}

/** The numbered list as it grows, the newest first: also what others of the walk have noted. */
export function NoteList({ start, entries, own, edit, remove, part }: NoteListProps) {
  const words = walkWords[start.language];
  const { defects } = dialogueWords[start.language];
  const numbers = new Set(own.flatMap(({ state }) => (state.kind === 'sent' ? [state.number] : [])));
  const gone = goneNumbers(entries.kept);
  const others = start.defects.filter(({ item }) => !numbers.has(item) && !gone.has(item));
  const count =
    own.filter(({ isRemoved, sameAs }) => !isRemoved && sameAs === undefined).length + others.length;
  return (
    <section aria-labelledby="list">
      <h2 id="list" tabIndex={-1}>
        {words.list(count)}
      </h2>
      {own.length + others.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="points">
        {[...own].reverse().map((point) => (
          <Own
            key={point.id}
            start={start}
            entries={entries}
            point={point}
            edit={edit}
            remove={remove}
            part={part}
          />
        ))}
        {[...others].reverse().map(({ item, text, defect, place, photo, joined = [] }) => (
          <li key={item}>
            <span class="number">{shortNumber(item)}</span>
            <div>
              <p>{text}</p>
              <p class="small muted">
                {[defect && defects[defect], place, joined.length > 0 && words.noted(joined.length + 1)]
                  .filter(Boolean)
                  .join(' · ')}
                <Photo address={photo} number={shortNumber(item)} words={words} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OwnProps extends Omit<NoteListProps, 'own'> {
  readonly point: OwnPoint;
}

/** A point of this phone: how far it has come, and that it can be put right or taken away. */
function Own({ start, entries, point, edit, remove, part }: OwnProps) {
  const words = walkWords[start.language];
  const common = phoneWords[start.language];
  const { defects } = dialogueWords[start.language];
  const { note, state, change, isRemoved, sameAs } = point;
  const isWaiting = state.kind === 'waiting' || change?.state.kind === 'waiting';
  return (
    <li class={isRemoved ? 'removed' : ''}>
      <span class="number">{state.kind === 'sent' ? shortNumber(state.number) : '…'}</span>
      <div class="stack tight">
        <p>{note.text}</p>
        <p class="small muted">
          {[
            note.defect && defects[note.defect],
            note.place,
            note.photo !== undefined && words.hasPhoto,
            isRemoved ? words.removing : isWaiting && words.waiting,
            state.kind === 'sent' && state.withoutPhoto && words.withoutPhoto,
          ]
            .filter(Boolean)
            .join(' · ')}
          {state.kind === 'sent' && (
            <Photo address={state.photo} number={shortNumber(state.number)} words={words} />
          )}
        </p>
        {sameAs !== undefined && (
          <p class="row">
            <strong>{words.sameAs(shortNumber(sameAs))}</strong>
            <button type="button" class="button plain" onClick={() => part(point, sameAs)}>
              {words.another}
            </button>
          </p>
        )}
        {state.kind === 'refused' && <p class="error">{state.message}</p>}
        {change?.state.kind === 'refused' && (
          <>
            <p class="error">{change.state.message}</p>
            <RemoveButton words={common} remove={() => entries.drop(change.id)} />
          </>
        )}
        {!isRemoved && (
          <div class="row">
            <button
              type="button"
              class="button plain"
              aria-label={words.editOf(note.text)}
              onClick={() => edit(point)}
            >
              {words.edit}
            </button>
            <RemoveButton
              words={{ ...common, reallyRemove: words.reallyRemove }}
              label={words.removeOf(note.text)}
              isPlain
              remove={() => remove(point)}
            />
          </div>
        )}
      </div>
    </li>
  );
}

/** Numbers of the points that this phone has taken away. */
function goneNumbers(kept: Entries<WalkEntry>['kept']): ReadonlySet<string> {
  const removed = new Set(
    kept.flatMap(({ entry, state }) =>
      entry.what === 'removal' && state.kind !== 'refused' ? [entry.of] : [],
    ),
  );
  return new Set(
    kept.flatMap(({ id, state }) => (removed.has(id) && state.kind === 'sent' ? [state.number] : [])),
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
      <WebLink address={address} text={words.showPhoto} label={words.photoOf(number)} />
    </>
  );
}
