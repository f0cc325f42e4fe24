import type { PhoneWords } from '../../../shared/text/phone.ts';

interface MaskedLineProps {
  readonly words: PhoneWords;
  readonly hidden: readonly string[];
}

/** What will be hidden before the text leaves the phone. */
export function MaskedLine({ words, hidden }: MaskedLineProps) {
  return (
    <p class="small" role="status">
      {hidden.length > 0 && (
        <>
          <strong>{words.masked([...new Set(hidden)].join(', '))}</strong> {words.maskedHelp}
        </>
      )}
    </p>
  );
}
