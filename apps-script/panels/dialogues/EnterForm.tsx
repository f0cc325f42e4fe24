import { useState } from 'preact/hooks';
import type { DefectType } from '../../../shared/dialogues/kinds.ts';
import { DEFECT_TYPES } from '../../../shared/dialogues/kinds.ts';
import { maskedNote, namedNotes, notesIn } from '../../../shared/dialogues/lines.ts';
import { usuallyAnswersFor } from '../../../shared/dialogues/responsible.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { Drafts } from '../sidebar/drafts.ts';
import type { Context } from './context.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';

interface EnterFormProps {
  readonly context: Context;
  readonly done: () => void;
  readonly cancel: () => void;
}

const drafts = new Drafts();
const EMPTY = { notes: '', place: '', theme: '', group: '', defect: '', organisation: '' };

/** Many short notes at once: typed, pasted, or copied from a photo of the wall, one a line. */
export function EnterForm({ context, done, cancel }: EnterFormProps) {
  const { language, lists, view, isYoung } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const key = `dialogue-notes:${state.dialogue}`;
  const [fields, setFields] = useState({ ...EMPTY, ...drafts.fields(key) });
  const [error, setError] = useState('');
  const isWalk = dialogueFormById(state.form)?.category === 'walk';
  const notes = notesIn(fields.notes);
  const hidden = [...new Set(notes.flatMap((note) => maskedNote(note).hidden))];
  const named = namedNotes(notes.map((note) => (isYoung ? note : maskedNote(note).text)));
  const change = (next: Partial<typeof EMPTY>) => {
    const all = { ...fields, ...next };
    setFields(all);
    drafts.change(key, all);
    setError('');
  };
  const chooseDefect = (defect: string) => {
    const [usual] = defect === '' ? [] : usuallyAnswersFor(defect as DefectType);
    const known = lists.organisations.some(({ id }) => id === usual);
    change({ defect, ...(usual && known && { organisation: usual }) });
  };
  const submit = async () => {
    if (notes.length === 0) {
      setError(words.needs(words.notesField));
      document.getElementById('notes')?.focus();
      return;
    }
    if (isYoung && named.length > 0) {
      setError(words.namedForbidden);
      document.getElementById('notes')?.focus();
      return;
    }
    const { notes: _notes, ...same } = fields;
    const common = Object.fromEntries(Object.entries(same).filter(([, value]) => value !== ''));
    const inputs = notes.map((text) => ({ text, ...common }));
    const groups = Array.from({ length: Math.ceil(inputs.length / 200) }, (_, index) =>
      inputs.slice(index * 200, (index + 1) * 200),
    );
    const commands = groups.map((own) => ({ type: 'add_inputs', dialogue: state.dialogue, inputs: own }));
    if (await context.send(commands)) {
      drafts.change(key, { ...fields, notes: '' });
      done();
    }
  };
  return (
    <Form
      label={words.entering}
      submitLabel={words.saveNotes(notes.length)}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={cancel}
    >
      <Prose
        id="notes"
        label={words.notesField}
        rows={10}
        value={fields.notes}
        change={(text) => change({ notes: text })}
        hint={isYoung ? `${words.hints.notes} ${words.hints.youngNames}` : words.hints.notes}
        error={error}
      />
      <p class="small" role="status">
        {words.counted(notes.length)}
      </p>
      {!isYoung && hidden.length > 0 && <Notice tone="waiting" title={words.hides(hidden.join(', '))} />}
      {named.length > 0 && (
        <Notice
          tone="waiting"
          title={words.named([...new Set(named.flatMap((note) => note.words))].join(', '))}
        />
      )}
      <details open={isWalk}>
        <summary>{words.forAll}</summary>
        <div class="stack">
          {isWalk && (
            <Choice
              id="note-defect"
              label={words.fields.defect}
              value={fields.defect}
              change={chooseDefect}
              none={words.noneChosen}
              choices={DEFECT_TYPES.map((value) => ({ value, label: plain.defects[value] }))}
            />
          )}
          {isWalk && (
            <Choice
              id="note-organisation"
              label={words.fields.party}
              value={fields.organisation}
              change={(organisation) => change({ organisation })}
              none={words.noneChosen}
              choices={lists.organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Line
            id="note-place"
            label={words.fields.place}
            value={fields.place}
            change={(place) => change({ place })}
          />
          <Line
            id="note-theme"
            label={words.fields.theme}
            value={fields.theme}
            change={(theme) => change({ theme })}
            options={lists.themes}
          />
          <Line
            id="note-group"
            label={words.fields.group}
            value={fields.group}
            change={(group) => change({ group })}
          />
        </div>
      </details>
    </Form>
  );
}
