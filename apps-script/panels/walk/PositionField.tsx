import { useState } from 'preact/hooks';
import type { walkWords } from '../../../shared/text/walk.ts';

/** Decimals of a degree: about a metre. */
const DECIMALS = 5;
const PATIENCE = 15_000;

interface PositionFieldProps {
  readonly words: (typeof walkWords)['sv'];
  /** "59.27680, 17.90770"; empty while it is not wanted. */
  readonly position: string;
  readonly set: (position: string) => void;
}

/** The phone's own position, only when the walker asks for it. */
export function PositionField({ words, position, set }: PositionFieldProps) {
  const [problem, setProblem] = useState('');
  const ask = () => {
    setProblem('');
    if (!('geolocation' in navigator)) {
      setProblem(words.noPosition);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => set(`${coords.latitude.toFixed(DECIMALS)}, ${coords.longitude.toFixed(DECIMALS)}`),
      () => setProblem(words.noPosition),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 30_000 },
    );
  };
  return (
    <div class="stack">
      {position === '' ? (
        <div>
          <button type="button" class="button" aria-describedby="position-help" onClick={ask}>
            {words.useposition}
          </button>
        </div>
      ) : (
        <div class="row">
          <span>{words.position(position)}</span>
          <button type="button" class="button" onClick={() => set('')}>
            {words.removePosition}
          </button>
        </div>
      )}
      <p class="small muted" id="position-help" role="status">
        {problem || words.positionHelp}
      </p>
    </div>
  );
}
