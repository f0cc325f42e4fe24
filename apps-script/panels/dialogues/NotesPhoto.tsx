import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Sideways } from '../../../shared/interface/Sideways.tsx';
import type { Language } from '../../../shared/text/language.ts';
import { notesPhotoWords } from '../../../shared/text/notes-photo.ts';
import type { Bound } from './fields.ts';
import { Line } from './parts.tsx';

interface NotesPhotoProps {
  readonly language: Language;
  readonly link: Bound;
  /** The box that the notes are typed in: the photo stands beside it. */
  readonly children: ComponentChildren;
}

/** Notes on a wall, photographed: the photo is opened from this computer and stays there; its link goes with the notes. */
export function NotesPhoto({ language, link, children }: NotesPhotoProps) {
  const words = notesPhotoWords[language];
  const [address, setAddress] = useState('');
  const [isLarge, setLarge] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const open = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setProblem('');
    setLarge(false);
    setAddress(URL.createObjectURL(file));
    input.value = '';
  };
  return (
    <>
      <div class={address === '' ? 'stack' : 'beside'}>
        <div class="stack">{children}</div>
        {address !== '' && (
          <div class="stack tight looked-at">
            <Sideways label={words.shown}>
              <img
                src={address}
                alt={words.shown}
                class={isLarge ? 'large' : ''}
                onError={() => {
                  setAddress('');
                  setProblem(words.bad);
                }}
              />
            </Sideways>
            <div class="row">
              <button type="button" class="button plain" onClick={() => setLarge(!isLarge)}>
                {isLarge ? words.smaller : words.larger}
              </button>
              <button type="button" class="button plain" onClick={() => setAddress('')}>
                {words.close}
              </button>
            </div>
          </div>
        )}
      </div>
      <details open={link.value !== ''}>
        <summary>{words.title}</summary>
        <div class="stack">
          <div>
            <label class="button file">
              {words.open}
              <input
                class="only-read-aloud"
                type="file"
                accept="image/*"
                aria-describedby="notes-photo-hint"
                onChange={(event) => open(event.currentTarget)}
              />
            </label>
          </div>
          <p class="small muted" id="notes-photo-hint" role="status">
            {problem || words.openHint}
          </p>
          <Line {...link} type="url" label={words.link} hint={words.linkHint} />
        </div>
      </details>
    </>
  );
}
