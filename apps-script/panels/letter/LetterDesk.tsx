import { useRef, useState } from 'preact/hooks';
import { isLetterLanguage, LETTER_KINDS, type LetterKind } from '../../../shared/feedback/letter.ts';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import type { FeedbackChannel } from '../../../shared/matters/kinds.ts';
import type { Language } from '../../../shared/text/language.ts';
import { letterWords } from '../../../shared/text/letters.ts';
import type { LetterMaterial } from '../../letter-calls.ts';
import { CheckList } from './CheckList.tsx';
import { Giving } from './Giving.tsx';
import { Paper } from './Paper.tsx';
import { TemplateFaults } from './TemplateFaults.tsx';
import { OTHER_LANGUAGE, useLetter } from './useLetter.ts';

interface LetterDeskProps {
  readonly language: Language;
  readonly material: LetterMaterial;
  readonly wanted: LetterKind | undefined;
  readonly channel: FeedbackChannel | undefined;
}

/** The letter to the left, what the check says of it to the right, and below what is done with it. */
export function LetterDesk({ language, material, wanted, channel }: LetterDeskProps) {
  const words = letterWords[language];
  const letter = useLetter(material, wanted);
  const [isPreview, setPreview] = useState(false);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const saysNext = letter.kind === 'receipt' || letter.kind === 'interim';
  const select = (start: number, length: number) => {
    setPreview(false);
    requestAnimationFrame(() => {
      textarea.current?.focus();
      textarea.current?.setSelectionRange(start, start + length);
    });
  };

  return (
    <main class="panel desk">
      <header class="no-print">
        <h1>
          {words.title} <span class="muted">{material.state.matter}</span>
        </h1>
        <p class="muted">{material.state.title}</p>
      </header>
      <div class="choices no-print">
        <Field id="kind" label={words.chooseKind}>
          <select
            id="kind"
            class="input"
            value={letter.kind}
            onChange={(event) => letter.choose({ kind: kindOf(event.currentTarget.value) })}
          >
            {LETTER_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="language" label={words.chooseLanguage}>
          <select
            id="language"
            class="input"
            value={letter.otherLanguage === undefined ? letter.language : OTHER_LANGUAGE}
            onChange={(event) => {
              const { value } = event.currentTarget;
              letter.choose(value === OTHER_LANGUAGE ? { other: '' } : { language: value });
            }}
          >
            {letter.languages.map((one) => (
              <option key={one} value={one}>
                {isLetterLanguage(one) ? words.languages[one] : one}
              </option>
            ))}
            <option value={OTHER_LANGUAGE}>{words.otherLanguage}</option>
          </select>
        </Field>
        {letter.otherLanguage !== undefined && (
          <Field id="other-language" label={words.languageName} hint={words.languageNameHint}>
            <input
              id="other-language"
              class="input"
              maxLength={40}
              value={letter.otherLanguage}
              aria-describedby={describedBy('other-language', { hint: words.languageNameHint })}
              onInput={(event) => letter.choose({ other: event.currentTarget.value })}
            />
          </Field>
        )}
        {saysNext && (
          <Field id="next" label={words.next} hint={words.nextHint}>
            <input
              id="next"
              type="date"
              class="input"
              min={material.today}
              value={letter.next}
              aria-describedby={describedBy('next', { hint: words.nextHint })}
              onInput={(event) => letter.choose({ next: event.currentTarget.value })}
            />
          </Field>
        )}
      </div>
      <TemplateFaults language={language} faults={letter.faults} />
      <div class="writing">
        <div class="stack">
          <div class="row no-print">
            <button
              type="button"
              class="button"
              aria-pressed={isPreview}
              onClick={() => setPreview(!isPreview)}
            >
              {isPreview ? words.edit : words.preview}
            </button>
            {letter.isEdited && (
              <button type="button" class="button plain" onClick={letter.restore}>
                {words.restore}
              </button>
            )}
          </div>
          <div class="stack no-print" hidden={isPreview}>
            <Field id="subject" label={words.subject}>
              <input
                id="subject"
                class="input"
                maxLength={300}
                value={letter.subject}
                onInput={(event) => letter.edit({ subject: event.currentTarget.value })}
              />
            </Field>
            <Field id="text" label={words.text} hint={words.textHint}>
              <textarea
                ref={textarea}
                id="text"
                class="input letter-text"
                lang={langTag(letter.language)}
                spellcheck
                value={letter.text}
                aria-describedby={describedBy('text', { hint: words.textHint })}
                onInput={(event) => letter.edit({ text: event.currentTarget.value })}
              />
            </Field>
          </div>
          <Paper
            isShown={isPreview}
            letter={letter}
            language={letter.language === 'en' ? 'en' : 'sv'}
            lang={langTag(letter.language)}
            district={material.district}
            number={material.state.matter}
            today={material.today}
          />
        </div>
        <CheckList language={language} check={letter.check} text={letter.text} select={select} />
      </div>
      <Giving language={language} material={material} letter={letter} channel={channel} />
    </main>
  );
}

const kindOf = (value: string): LetterKind => LETTER_KINDS.find((kind) => kind === value) ?? 'receipt';

/** For the browser's spelling check and for screen readers; a language that people have named has none. */
const langTag = (language: string): string =>
  isLetterLanguage(language) ? (language === 'en' ? 'en' : 'sv') : '';
