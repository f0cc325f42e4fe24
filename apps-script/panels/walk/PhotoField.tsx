import { useState } from 'preact/hooks';
import type { walkWords } from '../../../shared/text/walk.ts';
import { photoAddress, photoText } from '../phone/photo.ts';

interface PhotoFieldProps {
  readonly words: (typeof walkWords)['sv'];
  /** JPEG as base64url; empty while there is none. */
  readonly photo: string;
  readonly set: (photo: string) => void;
}

/** A picture from the camera, drawn anew before it is kept. */
export function PhotoField({ words, photo, set }: PhotoFieldProps) {
  const [problem, setProblem] = useState('');
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await photoText(file);
    input.value = '';
    setProblem(text === undefined ? words.badPhoto : '');
    if (text !== undefined) set(text);
  };
  return (
    <div class="stack photo">
      {photo === '' ? (
        <label class="button">
          {words.photo}
          <input
            class="only-read-aloud"
            type="file"
            accept="image/*"
            capture="environment"
            aria-describedby="photo-help"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
      ) : (
        <>
          <img src={photoAddress(photo)} alt={words.shownPhoto} />
          <div>
            <button type="button" class="button" onClick={() => set('')}>
              {words.removePhoto}
            </button>
          </div>
        </>
      )}
      <p class="small muted" id="photo-help" role="status">
        {problem || words.photoHelp}
      </p>
    </div>
  );
}
