import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { HOST_KINDS, type HostEntry, type HostStart, LONGEST_NOTE } from '../../../shared/phone/messages.ts';
import { LONGEST_LINE } from '../../../shared/protocol/draft.ts';
import type { HostWords } from '../../../shared/text/host.ts';
import type { PhoneWords } from '../../../shared/text/phone.ts';
import { useDraft } from '../phone/draft.ts';
import { MaskedLine } from '../phone/MaskedLine.tsx';
import { PlaceField } from '../phone/PlaceField.tsx';

const ANSWERS = ['none', 'code', 'contact'] as const;

export interface HostFields {
  readonly text: string;
  readonly kind: HostEntry['kind'];
  readonly place: string;
  readonly answer: (typeof ANSWERS)[number];
  readonly contact: string;
}

const EMPTY: HostFields = { text: '', kind: 'comment', place: '', answer: 'code', contact: '' };

interface HostFormProps {
  readonly words: HostWords;
  readonly common: PhoneWords;
  readonly start: HostStart;
  readonly save: (fields: HostFields) => Promise<void>;
}

/** A number or an address of mail, with whatever stands beside it: "ring mig" reaches nobody. */
export const canReach = (contact: string): boolean =>
  /\d(?:[ ()/–-]{0,3}\d){5,}|[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(contact);

export function HostForm({ words, common, start, save }: HostFormProps) {
  const [fields, setFields] = useDraft<HostFields>(`gensvar-host-${start.link}`, EMPTY);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const set = (changed: Partial<HostFields>) => setFields({ ...fields, ...changed });
  const isTextMissing = fields.text.trim() === '';
  const isContactMissing = fields.answer === 'contact' && !canReach(fields.contact);
  const missingText = isTried && isTextMissing ? words.missingText : undefined;
  const missingContact = isTried && isContactMissing ? words.missingContact : undefined;
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isTextMissing || isContactMissing) {
      document.getElementById(isTextMissing ? 'text' : 'contact')?.focus();
      return;
    }
    if (isSaving) return;
    setSaving(true);
    try {
      await save(fields);
      setFields(EMPTY);
    } finally {
      setSaving(false);
    }
  };
  const answers = { none: words.noAnswer, code: words.byCode, contact: words.byContact } as const;
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <Field id="text" label={words.what} hint={words.whatHint} error={missingText}>
        <textarea
          id="text"
          class="input"
          maxLength={LONGEST_NOTE}
          value={fields.text}
          aria-invalid={missingText !== undefined}
          aria-describedby={describedBy('text', { hint: true, error: missingText })}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </Field>
      <MaskedLine words={common} text={fields.text} set={(text) => set({ text })} />
      <fieldset class="field">
        <legend>{words.kind}</legend>
        <div class="pills">
          {HOST_KINDS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={fields.kind === kind} onChange={() => set({ kind })} />
              {words.kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <PlaceField words={common} places={start.places} place={fields.place} set={(place) => set({ place })} />
      <fieldset class="field">
        <legend>{words.answer}</legend>
        <div class="pills">
          {ANSWERS.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name="answer"
                checked={fields.answer === answer}
                onChange={() => set({ answer })}
              />
              {answers[answer]}
            </label>
          ))}
        </div>
      </fieldset>
      {fields.answer === 'contact' && (
        <Field id="contact" label={words.contact} hint={words.contactHint} error={missingContact}>
          <input
            id="contact"
            class="input"
            maxLength={LONGEST_LINE}
            autocomplete="off"
            value={fields.contact}
            aria-invalid={missingContact !== undefined}
            aria-describedby={describedBy('contact', { hint: true, error: missingContact })}
            onInput={(event) => set({ contact: event.currentTarget.value })}
          />
        </Field>
      )}
      <button type="submit" class="button main wide" aria-disabled={isSaving}>
        {words.save}
      </button>
    </form>
  );
}
