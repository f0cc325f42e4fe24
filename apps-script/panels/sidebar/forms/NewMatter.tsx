import { useState } from 'preact/hooks';
import { Notice } from '../../../../shared/interface/Notice.tsx';
import { CHANNELS, MATTER_KINDS } from '../../../../shared/matters/kinds.ts';
import { LONGEST_TEXT } from '../../../../shared/protocol/draft.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { sidebarWords } from '../../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';
import type { Lists } from '../../../calls.ts';
import { NEW_MATTER } from '../draft-key.ts';
import type { Drafts, Fields } from '../drafts.ts';
import { FormFrame, focusField } from './FormFrame.tsx';
import { Choice, Line, optionsOf, Prose } from './fields.tsx';
import { dayName } from './StepFields.tsx';
import type { UnsentCommand } from './steps.ts';
import { useSending } from './useSending.ts';

interface NewMatterProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly lists: Lists | undefined;
  readonly drafts: Drafts;
  readonly close: () => void;
  readonly show: (matter: string) => void;
}

/** Most new matters that are typed in come by phone. */
const emptyFields = (today: LocalDate): Fields => ({
  channel: 'phone',
  kind: 'comment',
  title: '',
  text: '',
  place: '',
  theme: '',
  received: today,
});

function captureOf(fields: Fields, today: LocalDate): UnsentCommand {
  const text = (name: string) => (fields[name] ?? '').trim();
  const optional = (name: string) => (text(name) === '' ? {} : { [name]: text(name) });
  const capture = {
    type: 'capture',
    kind: text('kind'),
    channel: text('channel'),
    title: text('title'),
    text: text('text'),
    ...optional('place'),
    ...optional('theme'),
    ...(text('received') !== today && optional('received')),
  };
  return capture as UnsentCommand;
}

/** A matter that came by phone, at a visit or on paper, entered by hand. */
export function NewMatter({ language, today, lists, drafts, close, show }: NewMatterProps) {
  const words = sidebarWords[language];
  const [fields, setFields] = useState(() => drafts.fields(NEW_MATTER) ?? emptyFields(today));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [saved, setSaved] = useState('');
  const { isSending, problem, send } = useSending(NEW_MATTER, drafts, language);

  const bind = (name: string) => ({
    id: name,
    value: fields[name] ?? '',
    error: errors[name],
    change: (value: string) => {
      const next = { ...fields, [name]: value };
      setFields(next);
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => field !== name)));
      drafts.change(NEW_MATTER, next);
    },
  });
  const submit = async () => {
    const missing = ['title', 'text'].filter((name) => (fields[name] ?? '').trim() === '');
    setErrors(Object.fromEntries(missing.map((name) => [name, words.required])));
    if (missing.length > 0) {
      focusField(missing[0]);
      return;
    }
    const reply = await send(captureOf(fields, today), fields);
    if (reply) {
      setSaved(reply.matter);
      setFields({ ...emptyFields(today), channel: fields.channel ?? 'phone' });
    }
  };
  if (saved !== '') {
    return (
      <>
        <h1>{words.newMatter.title}</h1>
        <Notice tone="done" title={words.done.capture(saved)}>
          <div class="row">
            <button type="button" class="button main" onClick={() => show(saved)}>
              {words.newMatter.show}
            </button>
            <button type="button" class="button" onClick={() => setSaved('')}>
              {words.newMatter.another}
            </button>
          </div>
        </Notice>
      </>
    );
  }
  return (
    <>
      <h1>{words.newMatter.title}</h1>
      <FormFrame
        language={language}
        title={words.newMatter.title}
        isTitled
        submitLabel={matterWords[language].steps.capture}
        undo={words.undo.capture}
        problem={problem}
        isSending={isSending}
        submit={submit}
        close={close}
      >
        <Choice
          {...bind('channel')}
          label={words.facts.channel}
          options={optionsOf(CHANNELS, matterWords[language].channels)}
        />
        <Line {...bind('title')} label={words.form.title} />
        <Prose
          {...bind('text')}
          label={words.form.text}
          hint={words.form.textHint}
          longest={LONGEST_TEXT}
          rows={6}
        />
        <Choice
          {...bind('kind')}
          label={words.form.kind}
          options={optionsOf(MATTER_KINDS, matterWords[language].kinds)}
        />
        <Line {...bind('place')} label={words.form.place} note={words.optional} choices={lists?.places} />
        <Line {...bind('theme')} label={words.form.theme} note={words.optional} choices={lists?.themes} />
        <Line
          {...bind('received')}
          type="date"
          label={words.form.received}
          hint={dayName(fields.received ?? '', today, language)}
          max={today}
        />
      </FormFrame>
    </>
  );
}
