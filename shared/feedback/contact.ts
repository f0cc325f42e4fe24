import { letterWords } from '../text/letters.ts';

const PHONE = /\+?\d[\d ()–-]{5,}\d/;
const MAIL = /[^\s@,;]+@[^\s@,;]+\.[\p{L}]{2,}/u;

/** Whom to turn to. The setting is one text, in Swedish; an English paper takes the number and the address from it. */
export function contactIn(contact: string, language: 'sv' | 'en'): string {
  if (language === 'sv') return contact;
  const phone = PHONE.exec(contact)?.[0].trim();
  const mail = MAIL.exec(contact)?.[0];
  return phone || mail ? letterWords.en.reach(phone, mail) : '';
}
