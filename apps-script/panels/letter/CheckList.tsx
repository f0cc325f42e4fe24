import type { LetterCheck, LetterFault, LetterHint } from '../../../shared/feedback/check.ts';
import { Definition } from '../../../shared/interface/Definition.tsx';
import type { Language } from '../../../shared/text/language.ts';
import { letterWords } from '../../../shared/text/letters.ts';

interface CheckListProps {
  readonly language: Language;
  readonly check: LetterCheck;
  readonly text: string;
  /** Selects a stretch of the text. */
  readonly select: (start: number, length: number) => void;
}

/** What the letter measures, what must be mended, and what could be better, each shown in the text on demand. */
export function CheckList({ language, check, text, select }: CheckListProps) {
  const words = letterWords[language];
  const { faults, hints } = check;
  const item = (said: string, found: string, at?: number) => {
    const start = at ?? text.indexOf(found);
    return (
      <li key={`${said} ${start}`}>
        {said}{' '}
        {found !== '' && start >= 0 && (
          <button
            type="button"
            class="link-button"
            aria-label={words.show(found.slice(0, 60))}
            onClick={() => select(start, found.length)}
          >
            {words.showInText}
          </button>
        )}
      </li>
    );
  };
  return (
    <section class="check no-print" aria-labelledby="check">
      <div class="row">
        <h2 id="check" tabIndex={-1}>
          {words.check}
        </h2>
        <Definition id="lix" label={words.lixLabel} text={words.lixMeaning} />
      </div>
      <p class="muted">{words.measured(check.lix, words.levels[check.level], check.words, check.longest)}</p>
      <div aria-live="polite" class="stack">
        {faults.length === 0 && hints.length === 0 && (
          <p class="well">
            <span aria-hidden="true">✓ </span>
            {words.allWell}
          </p>
        )}
        {faults.length > 0 && (
          <div class="must">
            <h3>
              <span aria-hidden="true">▲ </span>
              {words.mustFix(faults.length)}
            </h3>
            <ul>{faults.map((fault) => item(words.fault(fault), foundOf(fault, text)))}</ul>
          </div>
        )}
        {hints.length > 0 && (
          <div class="could">
            <h3>
              <span aria-hidden="true">◆ </span>
              {words.couldFix(hints.length)}
            </h3>
            <ul>{hints.map((hint) => item(words.hint(hint), foundIn(hint), startOf(hint)))}</ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** The stretch of the text that a fault is about. */
function foundOf(fault: LetterFault, text: string): string {
  if (fault.fault === 'undated_promise') return fault.sentence;
  if (fault.fault === 'no_reason') return fault.said ?? '';
  if (fault.fault !== 'gaps') return '';
  const name = fault.names[0] ?? '';
  return [`[${name}]`, `{${name}}`].find((gap) => text.includes(gap)) ?? '';
}

function foundIn(hint: LetterHint): string {
  if (hint.hint === 'long_sentence') return hint.sentence;
  return hint.hint === 'empty_phrase' ? hint.found : '';
}

const startOf = (hint: LetterHint): number | undefined =>
  hint.hint === 'empty_phrase' ? hint.start : undefined;
