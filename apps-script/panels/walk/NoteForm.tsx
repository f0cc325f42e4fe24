import { useRef, useState } from 'preact/hooks';
import type { DefectType } from '../../../shared/dialogues/kinds.ts';
import { suggestedDefect } from '../../../shared/dialogues/suggested-defect.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import {
  LONGEST_NOTE,
  type WalkCorrection,
  type WalkEntry,
  type WalkNote,
  type WalkStart,
} from '../../../shared/phone/messages.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { useDraft } from '../phone/draft.ts';
import { MaskedLine } from '../phone/MaskedLine.tsx';
import { masked } from '../phone/masked.ts';
import { PlaceField } from '../phone/PlaceField.tsx';
import type { Entries } from '../phone/useEntries.ts';
import { DefectChoice } from './DefectChoice.tsx';
import { PhotoField } from './PhotoField.tsx';
import { PositionField } from './PositionField.tsx';
import { type OwnPoint, withCorrection } from './points.ts';

export interface NoteFields {
  readonly text: string;
  readonly defect: DefectType | '';
  readonly place: string;
  readonly position: string;
  /** The organisation's id; '' while the suggested one stands. */
  readonly organisation: string;
  readonly photo: string;
  /** Of the point before: proposed, and written down only when somebody takes it. */
  readonly lastPlace: string;
}

const EMPTY: NoteFields = {
  text: '',
  defect: '',
  place: '',
  position: '',
  organisation: '',
  photo: '',
  lastPlace: '',
};
/** Chosen on purpose, so that no suggestion takes its place. */
const NOBODY = '-';

/**
 * The form after a point was saved: empty, with the place as a proposal, since the next point is most often nearby,
 * and with what was written while a slow phone put the point away.
 */
export function nextPoint(saved: NoteFields, now: NoteFields): NoteFields {
  const since = Object.entries(now).filter(([name, value]) => saved[name as keyof NoteFields] !== value);
  return { ...EMPTY, lastPlace: saved.place.trim() || saved.lastPlace, ...Object.fromEntries(since) };
}

/** A point that is put right, in the form. */
const fieldsOf = ({ text, defect, place = '', organisation }: WalkNote): NoteFields => ({
  ...EMPTY,
  text,
  defect: defect ?? '',
  place,
  organisation: organisation || NOBODY,
});

interface NoteFormProps {
  readonly start: WalkStart;
  readonly entries: Entries<WalkEntry>;
  /** The point that is put right; a new one when left out. */
  readonly editing?: OwnPoint | undefined;
  /** Called when it has been put right, or is left as it was. */
  readonly ended: (said: string) => void;
}

/** One point: what, which kind, where, whose. Only the text is needed. */
export function NoteForm({ start, entries, editing, ended }: NoteFormProps) {
  const words = walkWords[start.language];
  const common = phoneWords[start.language];
  const draft = `gensvar-walk-${start.link}${editing ? `-${editing.id}` : ''}`;
  const [first] = useState(() => (editing ? fieldsOf(editing.note) : EMPTY));
  const [fields, setFields] = useDraft<NoteFields>(draft, first);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const isSaving = useRef(false);
  const latest = useRef(fields);
  latest.current = fields;
  const set = (changed: Partial<NoteFields>) => {
    latest.current = { ...latest.current, ...changed };
    setFields(latest.current);
  };
  // Without a network too: the words themselves tell it.
  const kind = fields.defect === '' ? suggestedDefect(fields.text) : fields.defect;
  const suggested = kind && start.suggested[kind];
  // Sixty names are too many for a thumb: first those that answer for defects, or for another point of this walk.
  const usual = new Set([
    ...Object.values(start.suggested),
    ...start.defects.map((point) => point.organisation),
  ]);
  const organisation = fields.organisation === '' ? (suggested ?? NOBODY) : fields.organisation;

  const save = async (event: Event) => {
    event.preventDefault();
    if (fields.text.trim() === '') {
      setProblem(words.missingText);
      document.getElementById('text')?.focus();
      return;
    }
    const { text, named } = masked(fields.text.trim());
    if (start.isYoung && named.length > 0) {
      setProblem(common.namedYoung);
      document.getElementById('text')?.focus();
      return;
    }
    // A second press while the phone still puts the point away would save it twice.
    if (isSaving.current) return;
    isSaving.current = true;
    const now = Date.now();
    const place = fields.place.trim();
    const told = {
      text,
      ...(kind && { defect: kind }),
      ...(place !== '' && { place }),
      ...(organisation !== NOBODY && { organisation }),
    };
    const stamp = { id: newUlid(now, Math.random), at: new Date(now).toISOString() };
    try {
      if (editing) {
        await putRight(entries, editing.id, told, stamp);
        setFields(first);
        ended(words.edited);
        return;
      }
      await entries.add({
        what: 'note',
        ...stamp,
        ...told,
        ...(fields.position !== '' && { position: fields.position }),
        ...(fields.photo !== '' && { photo: fields.photo }),
      });
    } catch {
      setProblem(words.noRoom);
      return;
    } finally {
      isSaving.current = false;
    }
    setProblem('');
    const kept = kind ? words.saved : words.savedAs(dialogueWords[start.language].defects.other);
    setSaid(kept);
    setFields(nextPoint(fields, latest.current));
    document.getElementById('text')?.focus();
  };
  return (
    <form class="stack" noValidate aria-label={editing && words.editing(editing.note.text)} onSubmit={save}>
      {editing && <h2>{words.editing(editing.note.text)}</h2>}
      <Field id="text" label={words.what} hint={words.whatHint} error={problem}>
        <textarea
          id="text"
          class="input"
          maxLength={LONGEST_NOTE}
          value={fields.text}
          aria-invalid={problem !== ''}
          aria-describedby={describedBy('text', { hint: true, error: problem })}
          onInput={(event) => {
            setSaid('');
            set({ text: event.currentTarget.value });
          }}
        />
      </Field>
      <MaskedLine words={common} text={fields.text} set={(text) => set({ text })} isYoung={start.isYoung} />
      <DefectChoice
        language={start.language}
        chosen={fields.defect}
        suggested={kind}
        choose={(defect) => set({ defect, organisation: '' })}
      />
      <PlaceField words={common} places={start.places} place={fields.place} set={(place) => set({ place })} />
      {fields.place === '' && fields.lastPlace !== '' && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              set({ place: fields.lastPlace });
              document.getElementById('place')?.focus();
            }}
          >
            {words.samePlace(fields.lastPlace)}
          </button>
        </div>
      )}
      {!editing && (
        <PositionField words={words} position={fields.position} set={(position) => set({ position })} />
      )}
      <Field id="organisation" label={words.organisation}>
        <select
          id="organisation"
          class="input"
          value={organisation}
          onChange={(event) => set({ organisation: event.currentTarget.value })}
        >
          <option value={NOBODY}>{words.unknown}</option>
          {[true, false].map((isUsual) => (
            <optgroup key={String(isUsual)} label={isUsual ? words.usual : words.others}>
              {start.organisations
                .filter(({ id }) => usual.has(id) === isUsual)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {id === suggested ? `${name} (${words.suggested})` : name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Field>
      {!editing && <PhotoField words={words} photo={fields.photo} set={(photo) => set({ photo })} />}
      <button type="submit" class="button main wide">
        {editing ? words.saveEdit : words.save}
      </button>
      {editing && (
        <button
          type="button"
          class="button wide"
          onClick={() => {
            setFields(first);
            ended('');
          }}
        >
          {words.cancelEdit}
        </button>
      )}
      <p role="status">{said}</p>
    </form>
  );
}

/** In the phone while it has not left it; after that by what is sent behind it. */
async function putRight(
  entries: Entries<WalkEntry>,
  of: string,
  told: Pick<WalkCorrection, 'text' | 'defect' | 'place' | 'organisation'>,
  stamp: Pick<WalkCorrection, 'id' | 'at'>,
): Promise<void> {
  const isHere = await entries.changeHere(of, (entry) =>
    entry.what === 'note' ? withCorrection(entry, told) : entry,
  );
  if (!isHere) await entries.add({ what: 'correction', ...stamp, of, ...told });
}
