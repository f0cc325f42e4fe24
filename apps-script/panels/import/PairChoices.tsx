import { type PairQuestion, unpaired } from '../../../shared/imports/pair-questions.ts';
import { type Pairs, pairOf, withPair } from '../../../shared/imports/pairs.ts';
import { isListSubject, type Subject } from '../../../shared/imports/subjects.ts';
import { type ImportPairWords, importPairWords } from '../../../shared/text/import-pairs.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';

interface PairChoicesProps {
  readonly language: Language;
  readonly subject: Subject;
  readonly titles: readonly string[];
  readonly questions: readonly PairQuestion[];
  /** What a column can be taken for, by its use. */
  readonly nameOf: (use: string) => string;
  readonly pairs: Pairs | undefined;
  readonly onPairs: (pairs: Pairs) => void;
}

/** What a word becomes that is paired with nothing. */
function otherwise({ otherwise: each }: ImportPairWords, subject: Subject, field: string): string {
  if (isListSubject(subject)) return field === 'organisation' ? each.listed : each.other;
  return (each as Readonly<Record<string, string>>)[field] ?? each.other;
}

/** Words that the sheet does not know. Each is paired once with one of its own, or stands as it does. */
export function PairChoices(props: PairChoicesProps) {
  const { language, subject, titles, questions, nameOf, pairs, onPairs } = props;
  const words = importPairWords[language];
  if (questions.length === 0) return null;
  const left = unpaired(questions, pairs);
  return (
    <section class="stack" aria-labelledby="pairs">
      <h2 id="pairs">{words.title}</h2>
      <p>{words.hint}</p>
      {left > 0 && <p class="muted">{words.left(left)}</p>}
      {questions.map(({ field, column, words: found, options }) => {
        const title = titles[column] || importWords[language].columns.unnamed(column + 1);
        const heading = words.column(title, nameOf(field));
        return (
          <details key={field} open={left > 0 || found.length < 10}>
            <summary>{heading}</summary>
            <ul class="statuses">
              {found.map(({ text, count }) => (
                <li key={text}>
                  <span>{words.word(text, count)}</span>
                  <select
                    class="input"
                    aria-label={`${title}: ${words.word(text, count)}`}
                    value={pairOf(pairs, field, text) ?? ''}
                    onChange={(event) => onPairs(withPair(pairs, field, text, event.currentTarget.value))}
                  >
                    <option value="">{otherwise(words, subject, field)}</option>
                    {options.map(([value, name]) => (
                      <option key={value} value={value}>
                        {name}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
