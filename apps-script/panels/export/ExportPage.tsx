import { useState } from 'preact/hooks';
import { countOf, filesOf } from '../../../shared/exports/files.ts';
import { type Choice, RECIPIENTS, type Recipient } from '../../../shared/exports/material.ts';
import { Field } from '../../../shared/interface/Field.tsx';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { EXPORT_FORMS, type ExportForm } from '../../../shared/text/export-forms.ts';
import { exportWords } from '../../../shared/text/exports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import { CallFailed, NoReply } from '../client.ts';
import { failureText } from '../failures.ts';
import { deflate } from './deflate.ts';
import { readMaterial } from './read.ts';
import { save } from './save.ts';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly label: string }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'none' }
  | {
      readonly is: 'done';
      readonly names: readonly string[];
      readonly matters: number;
      readonly unreadable: number;
    };

/** What, for whom and which matters; the least personal data unless a person asks for more. */
export function ExportPage({ language }: { readonly language: Language }) {
  const words = exportWords[language];
  const [form, setForm] = useState<ExportForm>('xlsx');
  const [recipient, setRecipient] = useState<Recipient>('other');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<State>({ is: 'idle' });
  const isBackwards = from !== '' && to !== '' && from > to;
  const isPublic = form === 'open-data';

  const make = async () => {
    setState({ is: 'working', label: words.reading(0) });
    try {
      const { material, unreadable } = await readMaterial(language, (events) =>
        setState({ is: 'working', label: words.reading(events) }),
      );
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
      const files = await filesOf(form, material, choice, deflate);
      for (const file of files) save(file);
      setState({ is: 'done', names: files.map(({ name }) => name), matters, unreadable });
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
          <legend>{words.what}</legend>
          {EXPORT_FORMS.map((each) => (
            <Radio
              key={each}
              group="form"
              id={each}
              {...words.forms[each]}
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
              {...words.recipients[each]}
              isChosen={(isPublic ? 'public' : recipient) === each}
              onChosen={() => setRecipient(each)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.period}</legend>
          <div class="dates">
            <Field id="from" label={words.from}>
              <input
                id="from"
                class="input"
                type="date"
                value={from}
                onInput={(event) => setFrom(event.currentTarget.value)}
              />
            </Field>
            <Field id="to" label={words.to} error={isBackwards ? words.badPeriod : undefined}>
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
            <span>{words.onlyOpen}</span>
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
      {state.is === 'none' && <Notice tone="waiting" title={words.none} />}
      {state.is === 'done' && (
        <Notice tone="done" title={words.done(state.names.join(', '), state.matters)}>
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
