import { useState } from 'preact/hooks';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';

interface MailTextProps {
  /** Addresses with commas between; empty when nobody is known. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Addresses with commas between. */
  readonly copied: string;
  readonly language: Language;
}

/** Ways to send a prepared text oneself: the mail program with everything filled in, or a copy of the text. */
export function MailText({ to, subject, text, copied, language }: MailTextProps) {
  const words = stepForms[language].fields;
  const [isCopied, setCopied] = useState(false);
  const parts = [
    `subject=${encodeURIComponent(subject)}`,
    ...(copied === '' ? [] : [`cc=${encodeURIComponent(copied)}`]),
    `body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`,
  ];
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without leave to use the clipboard the text still stands in the field, to be marked and copied by hand.
      () => document.getElementById('text')?.focus(),
    );
  };
  return (
    <div class="row">
      <a
        class="link"
        href={`mailto:${to.split(',').map(encodeURIComponent).join(',')}?${parts.join('&')}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {words.openMail}
      </a>
      <button type="button" class="link-button" onClick={copy}>
        {words.copy}
      </button>
      <span class="small" role="status">
        {isCopied ? words.isCopied : ''}
      </span>
    </div>
  );
}
