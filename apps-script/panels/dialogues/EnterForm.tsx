import type { DefectType } from '../../../shared/dialogues/kinds.ts';
import { DEFECT_TYPES } from '../../../shared/dialogues/kinds.ts';
import { LONGEST_INPUT } from '../../../shared/dialogues/limits.ts';
import {
  maskedNote,
  namedNotes,
  notesIn,
  repeatedNotes,
  withoutPersons,
} from '../../../shared/dialogues/lines.ts';
import { usuallyAnswersFor } from '../../../shared/dialogues/responsible.ts';
import { suggestedDefect } from '../../../shared/dialogues/suggested-defect.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { defectWords } from '../../../shared/text/dialogues-defects.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import { roundWords } from '../../../shared/text/dialogues-round.ts';
import type { Context } from './context.ts';
import { isLink, useFields } from './fields.ts';
import { NotesPhoto } from './NotesPhoto.tsx';
import { Choice, Form, Line, Prose } from './parts.tsx';

interface EnterFormProps {
  readonly context: Context;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Begins the ids of its fields, and names its draft. */
export const NOTES_FORM = 'notes';
/** Rows with names that are told one by one. */
const SHOWN_ROWS = 6;
const EMPTY = { notes: '', place: '', theme: '', group: '', defect: '', organisation: '', photo: '' };

/** Many short notes at once: typed, pasted, or copied from a photo of the wall, one a line. */
export function EnterForm({ context, done, cancel }: EnterFormProps) {
  const { language, lists, today, view, isYoung } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const { fields, change, bind, check, keeping } = useFields(NOTES_FORM, EMPTY);
  const isWalk = dialogueFormById(state.form)?.category === 'walk';
  const notes = notesIn(fields.notes);
  const repeated = repeatedNotes(notes);
  const hidden = [...new Set(notes.flatMap((note) => maskedNote(note).hidden))];
  // By the row of the field, so that it is found among twenty others.
  const rows = fields.notes.split('\n');
  const named = rows.flatMap((row, index) => {
    const words = namedNotes([isYoung ? row : maskedNote(row).text]).flatMap((note) => note.words);
    return words.length === 0 ? [] : [{ row: index + 1, words }];
  });
  const long = rows.findIndex((row) => row.trim().length > LONGEST_INPUT);
  const ideasUntil = state.round?.ideasUntil;
  const own = noteWords[language];
  const hideNames = () => {
    const numbers = new Set(named.map(({ row }) => row));
    change({
      notes: rows.map((row, index) => (numbers.has(index + 1) ? withoutPersons(row) : row)).join('\n'),
    });
  };
  const chooseDefect = (defect: string) => {
    const [usual] = defect === '' ? [] : usuallyAnswersFor(defect as DefectType);
    const known = lists.organisations.some(({ id }) => id === usual);
    change({ defect, ...(usual && known && { organisation: usual }) });
  };
  const partyOf = (defect: DefectType) =>
    usuallyAnswersFor(defect).find((id) => lists.organisations.some((one) => one.id === id));
  // On a walk each row is a fault of the kind that its words tell, where nobody has chosen one for all of them.
  const kindOf = (text: string) => {
    const defect = isWalk && fields.defect === '' ? suggestedDefect(text) : undefined;
    const organisation = defect && partyOf(defect);
    return { ...(defect && { defect }), ...(organisation && { organisation }) };
  };
  const kinds = isWalk && fields.defect === '' ? notes.map(suggestedDefect) : [];
  const submit = async () => {
    const isRight = check([
      ['notes', notes.length === 0, words.needs(words.notesField)],
      ['notes', isYoung && named.length > 0, words.namedForbidden],
      ['photo', !isLink(fields.photo), own.needsLink],
      [
        'notes',
        long >= 0,
        own.tooLong(
          long + 1,
          (rows[long] ?? '').trim().length.toLocaleString(language),
          LONGEST_INPUT.toLocaleString(language),
        ),
      ],
    ]);
    if (!isRight) return false;
    const { notes: _notes, ...same } = fields;
    const common = Object.fromEntries(Object.entries(same).filter(([, value]) => value !== ''));
    const inputs = notes.map((text) => ({ text, ...kindOf(text), ...common }));
    const groups = Array.from({ length: Math.ceil(inputs.length / 200) }, (_, index) =>
      inputs.slice(index * 200, (index + 1) * 200),
    );
    const commands = groups.map((own) => ({ type: 'add_inputs', dialogue: state.dialogue, inputs: own }));
    const isSaved = await context.send(commands);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={words.entering}
      submitLabel={words.saveNotes(notes.length)}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={cancel}
    >
      {ideasUntil !== undefined && ideasUntil < today && (
        <Notice
          tone="waiting"
          title={roundWords[language].ideasOver(shortDate(ideasUntil, language, today))}
        />
      )}
      <NotesPhoto language={language} link={bind('photo')}>
        <Prose
          {...bind('notes')}
          label={words.notesField}
          rows={10}
          hint={isYoung ? `${words.hints.notes} ${words.hints.youngNames}` : words.hints.notes}
        />
      </NotesPhoto>
      <p class="small" role="status">
        {words.counted(notes.length)}
      </p>
      {kinds.length > 0 && (
        <p class="small" role="status">
          {defectWords[language].kinds(
            notes.map((_note, index) => {
              const kind = kinds[index];
              return kind && plain.defects[kind];
            }),
          )}
        </p>
      )}
      {repeated.length > 0 && (
        <p class="small" role="status">
          {paperWords[language].repeated(repeated.map(({ note, times }) => `${note} (${times})`).join(', '))}
        </p>
      )}
      {!isYoung && hidden.length > 0 && <Notice tone="waiting" title={words.hides(hidden.join(', '))} />}
      {named.length > 0 && (
        <Notice
          tone="waiting"
          title={words.named([...new Set(named.flatMap((note) => note.words))].join(', '))}
        >
          <ul>
            {named.slice(0, SHOWN_ROWS).map((note) => (
              <li key={note.row}>{own.named(note.row, note.words.join(', '))}</li>
            ))}
            {named.length > SHOWN_ROWS && <li>{own.more(named.length - SHOWN_ROWS)}</li>}
          </ul>
          <button type="button" class="button" onClick={hideNames}>
            {own.hideNames}
          </button>
        </Notice>
      )}
      <details open={isWalk}>
        <summary>{words.forAll}</summary>
        <div class="stack">
          {isWalk && (
            <Choice
              {...bind('defect')}
              label={words.fields.defect}
              change={chooseDefect}
              none={words.noneChosen}
              choices={DEFECT_TYPES.map((value) => ({ value, label: plain.defects[value] }))}
            />
          )}
          {isWalk && (
            <Choice
              {...bind('organisation')}
              label={words.fields.party}
              none={words.noneChosen}
              choices={lists.organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Line {...bind('place')} label={words.fields.place} />
          <Line {...bind('theme')} label={words.fields.theme} options={lists.themes} />
          <Line {...bind('group')} label={words.fields.group} />
        </div>
      </details>
    </Form>
  );
}
