import type { Twin } from './language.ts';

/** What stands with a resident's words besides the answers of a form, as the sheet names it. */
interface ReceivedText {
  readonly answersTo: string;
  readonly language: string;
  readonly attachment: string;
  readonly unmasked: string;
}

export const receivedText: Twin<ReceivedText> = {
  sv: { answersTo: 'Svarar på', language: 'Språk', attachment: 'Bilaga', unmasked: 'I klartext' },
  en: { answersTo: 'Answers', language: 'Language', attachment: 'Attachment', unmasked: 'In plain text' },
};
