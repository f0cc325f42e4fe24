import { useState } from 'preact/hooks';
import { copyWords } from '../../../../shared/text/copying.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { copyText } from '../../copying.ts';
import { Numbers } from '../Numbers.tsx';
import type { PreparedMail } from './form.ts';

interface MailTextProps extends PreparedMail {
  readonly language: Language;
  /** What it is about, for a screen reader, where there are several. */
  readonly about?: string;
}

/** Ways to send a prepared text oneself: the mail program with everything filled in, or a copy of the text. */
export function MailText({ to, subject, text, copied, language, about }: MailTextProps) {
  const words = stepForms[language].fields;
  const [said, setSaid] = useState('');
  const parts = [
    `subject=${encodeURIComponent(subject)}`,
    ...(copied === '' ? [] : [`cc=${encodeURIComponent(copied)}`]),
    `body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`,
  ];
  const copy = async () =>
    setSaid((await copyText(text, 'text')) ? words.isCopied : copyWords[language].copyByHand);
  return (
    <div class="row">
      <a
        class="link"
        href={`mailto:${to.split(',').map(encodeURIComponent).join(',')}?${parts.join('&')}`}
        target="_blank"
        rel="noopener noreferrer"
        {...(about && { 'aria-label': `${words.openMail}: ${about}` })}
      >
        {words.openMail}
      </a>
      <button
        type="button"
        class="link-button"
        {...(about && { 'aria-label': `${words.copy}: ${about}` })}
        onClick={copy}
      >
        {words.copy}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </div>
  );
}

interface MailTextsProps {
  readonly mails: readonly (PreparedMail & { readonly about: string })[];
  readonly language: Language;
}

/** A text for each recipient, each with its own dates. */
export function MailTexts({ mails, language }: MailTextsProps) {
  return (
    <ul class="plain-list">
      {mails.map((mail) => (
        <li key={mail.about}>
          <details>
            <summary>
              <Numbers text={mail.about} />
            </summary>
            <blockquote class="said-by-resident lines">{mail.text}</blockquote>
            <MailText {...mail} language={language} />
          </details>
        </li>
      ))}
    </ul>
  );
}
