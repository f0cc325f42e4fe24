import { useRef, useState } from 'preact/hooks';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Chosen } from './source.ts';

interface SourceStepProps {
  readonly language: Language;
  readonly isBusy: boolean;
  /** What was pasted before. */
  readonly pasted: string;
  readonly onChosen: (chosen: Chosen) => void;
}

/** A file from the computer, or cells from the clipboard. */
export function SourceStep({ language, isBusy, pasted, onChosen }: SourceStepProps) {
  const words = importWords[language].source;
  const [text, setText] = useState(pasted);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    onChosen({ name: file.name.slice(0, 200), bytes });
  };
  return (
    <div class="sources">
      <Field id="file" label={words.file} hint={words.fileHint}>
        <input
          id="file"
          ref={input}
          class="input"
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json"
          disabled={isBusy}
          aria-describedby={describedBy('file', { hint: true })}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </Field>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onChosen({ name: words.pasted, text });
        }}
      >
        <Field id="pasted" label={words.paste} hint={words.pasteHint}>
          <textarea
            id="pasted"
            class="input"
            rows={5}
            spellcheck={false}
            value={text}
            aria-describedby={describedBy('pasted', { hint: true })}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <div class="row">
          <button type="submit" class="button" disabled={isBusy || text.trim() === ''}>
            {words.read}
          </button>
        </div>
      </form>
    </div>
  );
}
