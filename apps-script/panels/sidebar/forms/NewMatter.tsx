import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../../shared/interface/Notice.tsx';
import { CHANNELS, MATTER_KINDS } from '../../../../shared/matters/kinds.ts';
import { LONGEST_TEXT } from '../../../../shared/protocol/draft.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { sidebarWords } from '../../../../shared/text/sidebar.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';
import type { Lists } from '../../../calls.ts';
import { NEW_MATTER } from '../draft-key.ts';
import type { Drafts, Fields } from '../drafts.ts';
import { FormFrame, focusField } from './FormFrame.tsx';
import { Choice, Line, Prose } from './fields.tsx';
import { optionsOf, type UnsentCommand } from './form.ts';
import { IsNew } from './IsNew.tsx';
import { newField, unknownProblem } from './known.ts';
import { dayName } from './StepFields.tsx';
import { useSending } from './useSending.ts';

interface NewMatterProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly lists: Lists | undefined;
  readonly drafts: Drafts;
  readonly close: () => void;
  readonly show: (matter: string) => void;
}

/** Lines with names that are known, or said to be new. */
const KNOWN = ['place', 'theme'] as const;

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
  const forms = stepForms[language];
  const [fields, setFields] = useState(() => drafts.fields(NEW_MATTER) ?? emptyFields(today));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [saved, setSaved] = useState('');
  const { progress, problem, send } = useSending(NEW_MATTER, drafts, language);

  const bind = (name: string) => ({
    id: name,
    value: fields[name] ?? '',
    error: errors[name],
    change: (value: string) => {
      const next = { ...fields, [name]: value };
      setFields(next);
      const left = Object.entries(errors).filter(([field]) => field !== name && newField(field) !== name);
      setErrors(Object.fromEntries(left));
      drafts.change(NEW_MATTER, next);
    },
  });
  const choicesOf = (as: (typeof KNOWN)[number]) => (as === 'place' ? lists?.places : lists?.themes);
  const known = (as: (typeof KNOWN)[number]) => (
    <>
      <Line {...bind(as)} label={forms.fields[as]} note={words.optional} choices={choicesOf(as)} />
      <IsNew {...bind(newField(as))} label={forms.isNew[as]} error={errors[as]} />
    </>
  );
  const submit = async () => {
    const missing = ['title', 'text'].filter((name) => (fields[name] ?? '').trim() === '');
    const unknown = KNOWN.flatMap((as) => {
      const line = { name: as, known: as, choices: choicesOf(as) };
      const problem = unknownProblem(line, fields, {}, language);
      return problem ? [[as, problem] as const] : [];
    });
    const problems = Object.fromEntries([
      ...missing.map((name) => [name, forms.required] as const),
      ...unknown,
    ]);
    setErrors(problems);
    const [faulty] = Object.keys(problems);
    if (faulty !== undefined) {
      focusField(faulty);
      return;
    }
    const sent = await send([captureOf(fields, today)], fields);
    const [reply] = sent?.done ?? [];
    if (reply) {
      setSaved(reply.matter);
      setFields({ ...emptyFields(today), channel: fields.channel ?? 'phone' });
    }
  };
  // The form is gone with the field that had the focus: what comes next gets it.
  useEffect(() => {
    if (saved !== '') document.getElementById('show-saved')?.focus();
  }, [saved]);
  if (saved !== '') {
    return (
      <>
        <h1>{words.newMatter.title}</h1>
        <Notice tone="done" title={words.newMatter.saved(saved)}>
          <div class="row">
            <button type="button" class="button main" id="show-saved" onClick={() => show(saved)}>
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
        undo={forms.undo.capture}
        problem={problem}
        progress={progress}
        submit={submit}
        close={close}
      >
        <Choice
          {...bind('channel')}
          label={words.facts.channel}
          options={optionsOf(CHANNELS, matterWords[language].channels)}
        />
        <Line {...bind('title')} label={forms.fields.title} />
        <Prose
          {...bind('text')}
          label={forms.fields.text}
          hint={forms.fields.textHint}
          longest={LONGEST_TEXT}
          rows={6}
        />
        <Choice
          {...bind('kind')}
          label={forms.fields.kind}
          options={optionsOf(MATTER_KINDS, matterWords[language].kinds)}
        />
        {known('place')}
        {known('theme')}
        <Line
          {...bind('received')}
          type="date"
          label={forms.fields.received}
          hint={dayName(fields.received ?? '', today, language)}
          max={today}
        />
      </FormFrame>
    </>
  );
}
