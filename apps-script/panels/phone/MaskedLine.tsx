import { withoutPersons } from '../../../shared/dialogues/lines.ts';
import type { PhoneWords } from '../../../shared/text/phone.ts';
import { masked } from './masked.ts';

interface MaskedLineProps {
  readonly words: PhoneWords;
  readonly text: string;
  readonly set: (text: string) => void;
  /** Children and young people speak: a name stops the saving. */
  readonly isYoung?: boolean;
}

/** What will be hidden before the text leaves the phone, and the names that would go along, with a way to hide them. */
export function MaskedLine({ words, text, set, isYoung = false }: MaskedLineProps) {
  const { hidden, named } = masked(text);
  return (
    <>
      <p class="small" role="status">
        {hidden.length > 0 && (
          <>
            <strong>{words.masked([...new Set(hidden)].join(', '))}</strong> {words.maskedHelp}
          </>
        )}
      </p>
      <div role="status">
        {named.length > 0 && (
          <p class="small named">
            <strong>{words.named([...new Set(named)].join(', '))}</strong>{' '}
            {isYoung ? words.namedYoung : words.namedHelp}
          </p>
        )}
      </div>
      {named.length > 0 && (
        <div>
          <button type="button" class="button" onClick={() => set(withoutPersons(text))}>
            {words.hideNames}
          </button>
        </div>
      )}
    </>
  );
}
