import type { LetterTemplate } from '../feedback/letter.ts';

/** Paragraphs, one after the other with an empty line between. */
const paragraphs = (...lines: readonly string[]): string => lines.join('\n\n');

const SWEDISH: readonly LetterTemplate[] = [
  {
    kind: 'receipt',
    language: 'sv',
    subject: 'Vi har fått det du skickade, {nummer}',
    body: paragraphs(
      'Hej!',
      'Tack för att du skrev till oss om ”{rubrik}”. Vi tog emot det den {inkom}. Ditt ärende har nummer {nummer}.',
      'Så här går det till\nVi läser det du har skrivit. Sedan frågar vi den som kan svara. När vi vet mer berättar vi det för dig.',
      'När du hör av oss\nDu får besked senast den {nästa besked}. Har vi inget svar då, berättar vi varför.',
      'Följ ditt ärende\nGå till {statussida}\nSkriv nummer {nummer} och kod {kod}. Där syns inget om vem du är.',
      'Vill du fråga något? {kontakt}',
      'Vänliga hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'interim',
    language: 'sv',
    subject: 'Så går det med ditt ärende {nummer}',
    body: paragraphs(
      'Hej!',
      'Du skrev till oss om ”{rubrik}”. Det kom till oss den {inkom} och har nummer {nummer}.',
      'Vad vi har gjort\nDen {skickad} frågade vi {organisation}. Vi väntar fortfarande på svar därifrån. Svaret ska komma senast den {svar senast}.',
      'När du hör av oss igen\nDu får nästa besked senast den {nästa besked}, även om vi inte har fått svar då.',
      'Vill du fråga något? {kontakt}',
      'Vänliga hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'answer',
    language: 'sv',
    subject: 'Svar på ditt ärende {nummer}',
    body: paragraphs(
      'Hej!',
      'Du skrev till oss om ”{rubrik}”. Det kom till oss den {inkom} och har nummer {nummer}.',
      'Vad vi har gjort\nVi frågade {organisation}.',
      'Svaret\n{svar}',
      'Vad som händer nu\n{åtgärd}. Det ska vara klart den {åtgärd klar}.',
      'Är svaret svårt att förstå, eller har vi missat något? {kontakt}',
      'Vänliga hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'refusal',
    language: 'sv',
    subject: 'Svar på ditt ärende {nummer}',
    body: paragraphs(
      'Hej!',
      'Du skrev till oss om ”{rubrik}”. Det kom till oss den {inkom} och har nummer {nummer}.',
      'Vad vi har gjort\nVi frågade {organisation}.',
      'Svaret\nSvaret är nej. Skälet är detta: {skäl}',
      'Det här kan du göra\nVet du något som vi inte har räknat med? Skriv till oss igen och ange nummer {nummer}. Då prövar vi frågan en gång till.',
      'Vill du fråga något? {kontakt}',
      'Vänliga hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'result',
    language: 'sv',
    subject: 'Nu är det gjort: {rubrik}, {nummer}',
    body: paragraphs(
      'Hej!',
      'Du skrev till oss om ”{rubrik}”. Det kom till oss den {inkom} och har nummer {nummer}.',
      'Det här är gjort\n{åtgärd}',
      'Så blev det\n{resultat}',
      'Har det inte blivit som det skulle? Skriv till oss och ange nummer {nummer}. {kontakt}',
      'Tack för att du sade till.',
      'Vänliga hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
];

const EASY: readonly LetterTemplate[] = [
  {
    kind: 'receipt',
    language: 'easy',
    subject: 'Vi har fått ditt brev, {nummer}',
    body: paragraphs(
      'Hej!',
      'Du har skrivit till oss.\nDet handlar om ”{rubrik}”.\nVi fick det den {inkom}.\nDitt nummer är {nummer}.',
      'Vi läser det du skrev.\nSedan frågar vi någon som vet.',
      'Du får svar senast den {nästa besked}.',
      'Vill du se hur det går?\nGå till {statussida}\nSkriv nummer {nummer}.\nSkriv kod {kod}.',
      'Vill du fråga något?\n{kontakt}',
      'Hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'interim',
    language: 'easy',
    subject: 'Så går det med {nummer}',
    body: paragraphs(
      'Hej!',
      'Du har skrivit till oss.\nDet handlar om ”{rubrik}”.\nDitt nummer är {nummer}.',
      'Vi har frågat {organisation}.\nDe har inte svarat än.\nDe ska svara senast den {svar senast}.',
      'Du får veta mer senast den {nästa besked}.',
      'Vill du fråga något?\n{kontakt}',
      'Hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'answer',
    language: 'easy',
    subject: 'Svar till dig, {nummer}',
    body: paragraphs(
      'Hej!',
      'Du har skrivit till oss.\nDet handlar om ”{rubrik}”.\nDitt nummer är {nummer}.',
      'Vi har frågat {organisation}.\nHär är svaret:',
      '{svar}',
      'Det här händer nu:\n{åtgärd}.\nDet ska vara klart den {åtgärd klar}.',
      'Förstår du inte svaret?\n{kontakt}',
      'Hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'refusal',
    language: 'easy',
    subject: 'Svar till dig, {nummer}',
    body: paragraphs(
      'Hej!',
      'Du har skrivit till oss.\nDet handlar om ”{rubrik}”.\nDitt nummer är {nummer}.',
      'Svaret är nej.\nSkälet är detta:\n{skäl}',
      'Tycker du att vi har fel?\nSkriv till oss igen.\nSkriv att det gäller {nummer}.',
      'Vill du fråga något?\n{kontakt}',
      'Hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
  {
    kind: 'result',
    language: 'easy',
    subject: 'Nu är det gjort, {nummer}',
    body: paragraphs(
      'Hej!',
      'Du har skrivit till oss.\nDet handlar om ”{rubrik}”.\nDitt nummer är {nummer}.',
      'Nu är det gjort:\n{åtgärd}',
      'Så blev det:\n{resultat}',
      'Är det fel ändå?\nSkriv till oss.\n{kontakt}',
      'Tack för att du sade till!',
      'Hälsningar\n{handläggare}\n{stadsdel}',
    ),
  },
];

const ENGLISH: readonly LetterTemplate[] = [
  {
    kind: 'receipt',
    language: 'en',
    subject: 'We have got what you sent us, {number}',
    body: paragraphs(
      'Hello,',
      'Thank you for writing to us about “{title}”. We got it on {received}. Your matter has the number {number}.',
      'What happens now\nWe read what you wrote. Then we ask those who can answer. When we know more, we tell you.',
      'When you hear from us\nYou will hear from us by {next word}. If we have no answer by then, we tell you why.',
      'Follow your matter\nGo to {status page}\nType the number {number} and the code {code}. Nothing there shows who you are.',
      'Questions? {contact}',
      'Kind regards,\n{case officer}\n{district}',
    ),
  },
  {
    kind: 'interim',
    language: 'en',
    subject: 'How your matter is going, {number}',
    body: paragraphs(
      'Hello,',
      'You wrote to us about “{title}”. We got it on {received}, and it has the number {number}.',
      'What we have done\nOn {sent} we asked {recipient}. We are still waiting for their answer. It is due by {answer due}.',
      'When you hear from us again\nYou will hear from us by {next word}, even if we have no answer by then.',
      'Questions? {contact}',
      'Kind regards,\n{case officer}\n{district}',
    ),
  },
  {
    kind: 'answer',
    language: 'en',
    subject: 'The answer to your matter {number}',
    body: paragraphs(
      'Hello,',
      'You wrote to us about “{title}”. We got it on {received}, and it has the number {number}.',
      'What we have done\nWe asked {recipient}.',
      'The answer\n{answer}',
      'What happens now\n{action}. It is to be done by {action due}.',
      'Is the answer hard to understand, or have we missed something? {contact}',
      'Kind regards,\n{case officer}\n{district}',
    ),
  },
  {
    kind: 'refusal',
    language: 'en',
    subject: 'The answer to your matter {number}',
    body: paragraphs(
      'Hello,',
      'You wrote to us about “{title}”. We got it on {received}, and it has the number {number}.',
      'What we have done\nWe asked {recipient}.',
      'The answer\nThe answer is no. The reason is this: {reason}',
      'What you can do\nDo you know something that we have not thought of? Write to us again with the number {number}. Then we look at it once more.',
      'Questions? {contact}',
      'Kind regards,\n{case officer}\n{district}',
    ),
  },
  {
    kind: 'result',
    language: 'en',
    subject: 'It is done: {title}, {number}',
    body: paragraphs(
      'Hello,',
      'You wrote to us about “{title}”. We got it on {received}, and it has the number {number}.',
      'This has been done\n{action}',
      'How it turned out\n{result}',
      'Is it still not right? Write to us with the number {number}. {contact}',
      'Thank you for telling us.',
      'Kind regards,\n{case officer}\n{district}',
    ),
  },
];

/**
 * The letters that Gensvar brings along. All follow one skeleton: what you wrote, what we did, what came of it and
 * why, what happens next and when, whom to ask. People change them in the sheet.
 */
export const BUILT_IN_TEMPLATES: readonly LetterTemplate[] = [...SWEDISH, ...EASY, ...ENGLISH];
