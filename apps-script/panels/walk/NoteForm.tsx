import { useRef, useState } from 'preact/hooks';
import type { DefectType } from '../../../shared/dialogues/kinds.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { LONGEST_NOTE, type WalkEntry, type WalkStart } from '../../../shared/phone/messages.ts';
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

export interface NoteFields {
  readonly text: string;
  readonly defect: DefectType | '';
  readonly place: string;
  readonly position: string;
  /** The organisation's id; '' while the suggested one stands. */
  readonly organisation: string;
  readonly photo: string;
}

const EMPTY: NoteFields = { text: '', defect: '', place: '', position: '', organisation: '', photo: '' };
/** Chosen on purpose, so that no suggestion takes its place. */
const NOBODY = '-';

/**
 * The form after a point was saved: empty but for the place, since the next point is most often nearby, and for what
 * was written while a slow phone put the point away.
 */
export function nextPoint(saved: NoteFields, now: NoteFields): NoteFields {
  const since = Object.entries(now).filter(([name, value]) => saved[name as keyof NoteFields] !== value);
  return { ...EMPTY, place: now.place, ...Object.fromEntries(since) };
}

interface NoteFormProps {
  readonly start: WalkStart;
  readonly entries: Entries<WalkEntry>;
}

/** One point: what, which kind, where, whose. Only the text is needed. */
export function NoteForm({ start, entries }: NoteFormProps) {
  const words = walkWords[start.language];
  const common = phoneWords[start.language];
  const [fields, setFields] = useDraft<NoteFields>(`gensvar-walk-${start.link}`, EMPTY);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const isSaving = useRef(false);
  const latest = useRef(fields);
  latest.current = fields;
  const set = (changed: Partial<NoteFields>) => {
    latest.current = { ...latest.current, ...changed };
    setFields(latest.current);
  };
  const suggested = fields.defect === '' ? undefined : start.suggested[fields.defect];
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
    if (!entries.isOpen || isSaving.current) return;
    isSaving.current = true;
    const now = Date.now();
    const place = fields.place.trim();
    try {
      await entries.add({
        what: 'note',
        id: newUlid(now, Math.random),
        at: new Date(now).toISOString(),
        text,
        ...(fields.defect !== '' && { defect: fields.defect }),
        ...(place !== '' && { place }),
        ...(organisation !== NOBODY && { organisation }),
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
    const kept =
      fields.defect === '' ? words.savedAs(dialogueWords[start.language].defects.other) : words.saved;
    setSaid(place === '' ? kept : `${kept}. ${words.placeStays(place)}`);
    setFields(nextPoint(fields, latest.current));
    document.getElementById('text')?.focus();
  };
  return (
    <form class="stack" noValidate onSubmit={save}>
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
        choose={(defect) => set({ defect, organisation: '' })}
      />
      <PlaceField words={common} places={start.places} place={fields.place} set={(place) => set({ place })} />
      <PositionField words={words} position={fields.position} set={(position) => set({ position })} />
      <Field id="organisation" label={words.organisation}>
        <select
          id="organisation"
          class="input"
          value={organisation}
          onChange={(event) => set({ organisation: event.currentTarget.value })}
        >
          <option value={NOBODY}>{words.unknown}</option>
          {start.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === suggested ? `${name} (${words.suggested})` : name}
            </option>
          ))}
        </select>
      </Field>
      <PhotoField words={words} photo={fields.photo} set={(photo) => set({ photo })} />
      <button type="submit" class="button main wide" aria-disabled={!entries.isOpen}>
        {words.save}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
