import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../../../shared/interface/Notice.tsx';
import { Progress } from '../../../../shared/interface/Progress.tsx';
import type { Language } from '../../../../shared/text/language.ts';
import { sidebarWords } from '../../../../shared/text/sidebar.ts';

interface FormFrameProps {
  readonly language: Language;
  readonly title: string;
  /** The heading stands elsewhere. */
  readonly isTitled?: true;
  readonly submitLabel: string;
  /** What can be undone, said before it is done. */
  readonly undo: string;
  readonly problem: string;
  /** How far a sending has come; undefined while nothing is sent. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A form in the sidebar: heading, fields, what went wrong, and the two buttons. */
export function FormFrame(props: FormFrameProps) {
  const words = sidebarWords[props.language];
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea, button');
    first?.focus();
  }, []);
  const submit = () => {
    if (!props.progress) props.submit();
  };
  return (
    <form
      ref={form}
      class="step-form"
      aria-label={props.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        if (event.key === 'Escape') props.close();
      }}
    >
      {!props.isTitled && <h2>{props.title}</h2>}
      {props.children}
      {props.problem !== '' && (
        <Notice tone="problem" title={words.notSaved}>
          <p>{props.problem}</p>
          <p class="small">{words.kept}</p>
        </Notice>
      )}
      <p class="small muted">{props.undo}</p>
      {props.progress ? (
        <Progress label={words.saving} {...(props.progress.of > 1 && props.progress)} />
      ) : (
        <div class="row">
          <button type="submit" class="button main">
            {props.submitLabel}
          </button>
          <button type="button" class="button plain" onClick={props.close}>
            {words.cancel}
          </button>
        </div>
      )}
    </form>
  );
}

/** Puts the focus in the first field that is not filled in. */
export function focusField(name: string | undefined): void {
  if (name !== undefined) document.getElementById(name)?.focus();
}
