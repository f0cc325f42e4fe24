import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { workspaceText } from '../../../shared/text/workspace.ts';
import { PanelFrame } from './PanelFrame.tsx';
import type { Buttons, Dialog, Shell } from './shell.ts';
import { useName } from './useName.ts';

type Words = (typeof workspaceText)['sv'];

interface DialogsProps {
  readonly shell: Shell;
  readonly dialogs: readonly Dialog[];
  readonly words: Words;
}

export function Dialogs({ shell, dialogs, words }: DialogsProps) {
  return (
    <>
      {dialogs.map((dialog) =>
        dialog.kind === 'panel' ? (
          <Frame
            key={dialog.id}
            title={dialog.title}
            modal={dialog.modal}
            words={words}
            onClose={() => shell.closeDialog(dialog.id)}
          >
            <PanelFrame
              panel={dialog}
              shell={shell}
              size={dialog}
              onClose={() => shell.closeDialog(dialog.id)}
              onResize={(size) => shell.resizeDialog(dialog.id, size)}
            />
          </Frame>
        ) : (
          <QuestionDialog key={dialog.id} dialog={dialog} words={words} />
        ),
      )}
    </>
  );
}

interface FrameProps {
  readonly title: string;
  readonly modal: boolean;
  readonly words: Words;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

function Frame({ title, modal, words, onClose, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useName();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    // Taken away without being closed, it would leave the keyboard nowhere.
    return () => {
      element?.close();
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (!isNowhere) return;
      const menu = document.querySelector<HTMLElement>('[role="menubar"] [tabindex="0"]');
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else menu?.focus();
    };
  }, []);
  useEffect(() => {
    const element = dialog.current;
    if (modal) element?.showModal();
    else element?.show();
    const cancel = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('cancel', cancel);
    return () => element?.removeEventListener('cancel', cancel);
  }, [modal, onClose]);
  return (
    <dialog
      class={modal ? 'dialog' : 'dialog modeless'}
      ref={dialog}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !modal) onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button class="button plain" type="button" onClick={onClose} aria-label={words.closePanel(title)}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** Buttons of Google's sets in their order, the main one first. */
function buttonsOf(set: string, words: Words): Buttons {
  const { OK, CONTINUE, CANCEL, YES, NO } = words.buttons;
  switch (set) {
    case 'OK_CANCEL':
      return [
        ['OK', CONTINUE],
        ['CANCEL', CANCEL],
      ];
    case 'YES_NO':
      return [
        ['YES', YES],
        ['NO', NO],
      ];
    case 'YES_NO_CANCEL':
      return [
        ['YES', YES],
        ['NO', NO],
        ['CANCEL', CANCEL],
      ];
    default:
      return [['OK', OK]];
  }
}

interface QuestionProps {
  readonly dialog: Extract<Dialog, { kind: 'question' }>;
  readonly words: Words;
}

function QuestionDialog({ dialog, words }: QuestionProps) {
  const { question, answer } = dialog;
  const [text, setText] = useState('');
  const input = useName();
  const prompt = question.kind === 'prompt';
  const give = (button: string) => answer({ button, ...(prompt ? { text } : {}) });
  const buttons =
    dialog.buttons ??
    buttonsOf(question.buttons, words).map(
      ([name, label]) => [name, prompt && name === 'OK' ? words.buttons.CONTINUE : label] as const,
    );
  return (
    <Frame title={question.title || question.message} modal words={words} onClose={() => give('CLOSE')}>
      <form
        class="question stack"
        onSubmit={(event) => {
          event.preventDefault();
          give(buttons[0]?.[0] ?? 'OK');
        }}
      >
        {question.title && question.message && <p class="said">{question.message}</p>}
        {prompt && (
          <div class="field">
            <label for={input}>{words.answer}</label>
            <input
              class="input"
              id={input}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
        )}
        <div class="row">
          {buttons.map(([name, label], index) => (
            <button
              key={name}
              class={index === 0 ? 'button main' : 'button'}
              type={index === 0 ? 'submit' : 'button'}
              {...(index === 0 ? {} : { onClick: () => give(name) })}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </Frame>
  );
}
