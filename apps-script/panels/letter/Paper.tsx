import { longDate } from '../../../shared/text/dates.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Letter } from './useLetter.ts';

interface PaperProps {
  /** On screen; on paper it always is. */
  readonly isShown: boolean;
  readonly letter: Letter;
  /** Of the words around the letter. */
  readonly language: 'sv' | 'en';
  readonly lang: string;
  readonly district: string;
  readonly number: string;
  readonly today: LocalDate;
}

/** The letter as the resident gets it: for the preview and for the printer. */
export function Paper({ isShown, letter, language, lang, district, number, today }: PaperProps) {
  const paragraphs = [...letter.text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)];
  return (
    <article class={isShown ? 'paper' : 'paper only-print'} lang={lang}>
      <header>
        <span>{district}</span>
        <span>
          {longDate(today, language, today)} {today.slice(0, 4)} · {number}
        </span>
      </header>
      <h2>{letter.subject}</h2>
      {paragraphs.map((match, index) => (
        <Paragraph key={match.index} text={match[0]} isLast={index === paragraphs.length - 1} />
      ))}
    </article>
  );
}

/** Longest first line that is taken for a heading. */
const LONGEST_HEADING = 40;

/** A short first line without a full stop, with more below it, is a heading; the last paragraph is the signature. */
function Paragraph({ text, isLast }: { readonly text: string; readonly isLast: boolean }) {
  const [first = '', ...rest] = text.split('\n');
  const isHeading =
    !isLast && rest.length > 0 && first.length <= LONGEST_HEADING && /[\p{L}\p{N}]$/u.test(first);
  if (!isHeading) return <p class="lines">{text}</p>;
  return (
    <section>
      <h3>{first}</h3>
      <p class="lines">{rest.join('\n')}</p>
    </section>
  );
}
