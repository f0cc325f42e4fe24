import { useState } from 'preact/hooks';
import { countOf, filesOf, isListForm, LIST_FORMS, listFilesOf } from '../../../shared/exports/files.ts';
import { type Choice, RECIPIENTS, type Recipient } from '../../../shared/exports/material.ts';
import { Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { EXPORT_FORMS, type ExportForm } from '../../../shared/text/export-forms.ts';
import { exportHidden } from '../../../shared/text/export-hidden.ts';
import { EXPORT_SUBJECTS, type ExportSubject, exportListWords } from '../../../shared/text/export-lists.ts';
import { exportWords } from '../../../shared/text/exports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import { CallFailed, NoReply } from '../client.ts';
import { failureText } from '../failures.ts';
import { deflate } from './deflate.ts';
import { readListMaterial, readMaterial } from './read.ts';
import { save } from './save.ts';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly label: string }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'none' }
  | {
      readonly is: 'done';
      readonly title: string;
      readonly unreadable: number;
      /** Left out where nothing is hidden: for colleagues, and for files without words. */
      readonly hidden?: number | undefined;
    };

/** What, for whom and which matters; the least personal data unless a person asks for more. */
export function ExportPage({ language }: { readonly language: Language }) {
  const words = exportWords[language];
  const lists = exportListWords[language];
  const [subject, setSubject] = useState<ExportSubject>('matters');
  const [form, setForm] = useState<ExportForm>('xlsx');
  const [recipient, setRecipient] = useState<Recipient>('other');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<State>({ is: 'idle' });
  const isBackwards = from !== '' && to !== '' && from > to;
  const isPublic = subject === 'matters' && form === 'open-data';
  const forms = subject === 'matters' ? EXPORT_FORMS : LIST_FORMS;
  const hasDays = subject !== 'partners' && subject !== 'contacts';
  const aboutForm = (each: ExportForm): string => {
    if (subject === 'matters' || !isListForm(each)) return words.forms[each].about;
    return (subject === 'dialogues' ? lists.dialogueForms : lists.forms)[each];
  };
  const choose = (wanted: ExportSubject) => {
    setSubject(wanted);
    if (wanted !== 'matters' && !isListForm(form)) setForm('xlsx');
    setState({ is: 'idle' });
  };

  const make = async () => {
    const report = (events: number) => setState({ is: 'working', label: words.reading(events) });
    report(0);
    let hidden = 0;
    const hid = (places: number) => {
      hidden += places;
    };
    const told = () => (recipient === 'other' && !isPublic && form !== 'ndjson' ? hidden : undefined);
    try {
      if (subject !== 'matters' && isListForm(form)) {
        const { material, unreadable } = await readListMaterial(language, subject, report);
        const days = hasDays ? { from: parseLocalDate(from), to: parseLocalDate(to), open } : {};
        const choice: Choice = { recipient, ...days };
        const { files, rows } = await listFilesOf(form, subject, { ...material, hid }, choice, deflate);
        if (rows === 0) return setState({ is: 'none' });
        for (const file of files) save(file);
        const names = files.map(({ name }) => name).join(', ');
        return setState({ is: 'done', title: lists.done(names, rows), unreadable, hidden: told() });
      }
      const { material, unreadable } = await readMaterial(language, report);
      const choice: Choice = {
        recipient: isPublic ? 'public' : recipient,
        from: parseLocalDate(from),
        to: parseLocalDate(to),
        open,
      };
      const matters = countOf(material, choice);
      if (matters === 0) return setState({ is: 'none' });
      setState({ is: 'working', label: words.making });
      // The words are shown before the work begins that holds the window up.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const files = await filesOf(form, { ...material, hid }, choice, deflate);
      for (const file of files) save(file);
      const names = files.map(({ name }) => name).join(', ');
      setState({ is: 'done', title: words.done(names, matters), unreadable, hidden: told() });
    } catch (error) {
      const isOurs = error instanceof Error && !(error instanceof NoReply || error instanceof CallFailed);
      setState({ is: 'failed', message: isOurs ? error.message : failureText(error, language) });
    }
  };

  return (
    <main class="panel export">
      <header class="stack">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBackwards) void make();
        }}
      >
        <fieldset>
          <legend>{lists.ask}</legend>
          {EXPORT_SUBJECTS.map((each) => (
            <Radio
              key={each}
              group="subject"
              id={each}
              {...lists.subjects[each]}
              isChosen={subject === each}
              onChosen={() => choose(each)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.what}</legend>
          {forms.map((each) => (
            <Radio
              key={each}
              group="form"
              id={each}
              name={words.forms[each].name}
              about={aboutForm(each)}
              isChosen={form === each}
              onChosen={() => setForm(each)}
            />
          ))}
        </fieldset>
        <fieldset disabled={isPublic}>
          <legend>{words.who}</legend>
          {isPublic && <p class="muted">{words.onlyPublic}</p>}
          {RECIPIENTS.map((each) => (
            <Radio
              key={each}
              group="recipient"
              id={each}
              name={words.recipients[each].name}
              about={subject === 'matters' ? words.recipients[each].about : lists.recipients[each]}
              isChosen={(isPublic ? 'public' : recipient) === each}
              onChosen={() => setRecipient(each)}
            />
          ))}
        </fieldset>
        <fieldset hidden={!hasDays}>
          <legend>{subject === 'matters' || !hasDays ? words.period : lists.period[subject]}</legend>
          <div class="dates">
            <Field id="from" label={subject === 'matters' ? words.from : lists.from}>
              <input
                id="from"
                class="input"
                type="date"
                value={from}
                onInput={(event) => setFrom(event.currentTarget.value)}
              />
            </Field>
            <Field
              id="to"
              label={subject === 'matters' ? words.to : lists.to}
              error={isBackwards ? words.badPeriod : undefined}
            >
              <input
                id="to"
                class="input"
                type="date"
                value={to}
                onInput={(event) => setTo(event.currentTarget.value)}
              />
            </Field>
          </div>
          <label class="choice">
            <input
              type="checkbox"
              checked={open}
              onChange={(event) => setOpen(event.currentTarget.checked)}
            />
            <span>{subject === 'matters' ? words.onlyOpen : lists.onlyOpen}</span>
          </label>
        </fieldset>
        <div class="row">
          <button type="submit" class="button main" disabled={state.is === 'working'}>
            {words.make}
          </button>
        </div>
      </form>
      {state.is === 'working' && <Progress label={state.label} />}
      {state.is === 'failed' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{state.message}</p>
        </Notice>
      )}
      {state.is === 'none' && (
        <Notice tone="waiting" title={subject === 'matters' ? words.none : lists.none} />
      )}
      {state.is === 'done' && (
        <Notice tone="done" title={state.title}>
          {state.hidden !== undefined && <p>{exportHidden[language](state.hidden)}</p>}
          {state.unreadable > 0 && <p>{words.unreadable(state.unreadable)}</p>}
        </Notice>
      )}
    </main>
  );
}

interface RadioProps {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly isChosen: boolean;
  readonly onChosen: () => void;
}

function Radio({ group, id, name, about, isChosen, onChosen }: RadioProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} value={id} checked={isChosen} onChange={onChosen} />
      <span>
        <strong>{name}</strong> <span class="about">{about}</span>
      </span>
    </label>
  );
}
