import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { LONGEST_LINE } from '../../../shared/protocol/draft.ts';
import type { PhoneWords } from '../../../shared/text/phone.ts';

interface PlaceFieldProps {
  readonly words: PhoneWords;
  /** Names to choose from; any other may be written. */
  readonly places: readonly string[];
  readonly place: string;
  readonly set: (place: string) => void;
}

export function PlaceField({ words, places, place, set }: PlaceFieldProps) {
  return (
    <Field id="place" label={words.place} hint={words.placeHint}>
      <input
        id="place"
        class="input"
        list="places"
        maxLength={LONGEST_LINE}
        autocomplete="off"
        value={place}
        aria-describedby={describedBy('place', { hint: true })}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id="places">
        {places.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </Field>
  );
}
