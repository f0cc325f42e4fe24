import type { ReminderWay } from '../matters/kinds.ts';
import type { Twin } from './language.ts';

/** The words of a prepared reminder to a department. */
interface ReminderWords {
  readonly subject: (level: number, matter: string, title: string) => string;
  readonly greeting: string;
  readonly asked: (sent: string, matter: string, title: string) => string;
  /** After a numbered question that needs no answer any more. */
  readonly answered: string;
  readonly due: (due: string) => string;
  readonly extended: (first: string, due: string) => string;
  readonly late: (workingDays: number) => string;
  readonly remindedBefore: (days: readonly string[]) => string;
  readonly ways: Readonly<Record<ReminderWay, string>>;
  /** What is asked for, firmer for each level. */
  readonly ask: (level: number) => string;
  readonly replyAt: string;
}

export const reminderWords: Twin<ReminderWords> = {
  sv: {
    subject: (level, matter, title) =>
      `${level === 1 ? 'Påminnelse' : `Påminnelse ${level}`}: ${matter} ${title}`,
    greeting: 'Hej!',
    asked: (sent, matter, title) => `Den ${sent} frågade vi er om ärendet ${matter}, ${title}:`,
    answered: 'besvarad',
    due: (due) => `Vi bad om svar senast ${due}.`,
    extended: (first, due) => `Vi bad om svar senast ${first}. Ni fick mer tid, till ${due}.`,
    late: (days) =>
      days === 1 ? 'Svaret är en arbetsdag försenat.' : `Svaret är ${days} arbetsdagar försenat.`,
    remindedBefore: (days) => `Vi har påmint tidigare: ${days.join(', ')}.`,
    ways: { mail: 'e-post', phone: 'telefon', meeting: 'möte', letter: 'brev' },
    ask: (level) =>
      level === 1
        ? 'Svara på frågan, eller skriv vilken dag vi kan räkna med ett svar. En boende väntar på besked.'
        : level === 2
          ? 'Vi behöver ert svar för att kunna ge den boende besked. Svara nu, eller skriv vad som hindrar och vilken dag svaret kommer.'
          : 'Den boende har fortfarande inte fått besked, för vi saknar ert svar. Vi tar upp saken med ansvarig chef. Skriv i dag vem hos er som svarar, och när.',
    replyAt: 'Svara här:',
  },
  en: {
    subject: (level, matter, title) =>
      `${level === 1 ? 'Reminder' : `Reminder ${level}`}: ${matter} ${title}`,
    greeting: 'Hello,',
    asked: (sent, matter, title) => `On ${sent} we asked you about the matter ${matter}, ${title}:`,
    answered: 'answered',
    due: (due) => `We asked for an answer by ${due}.`,
    extended: (first, due) => `We asked for an answer by ${first}. You were given more time, until ${due}.`,
    late: (days) =>
      days === 1 ? 'The answer is one working day late.' : `The answer is ${days} working days late.`,
    remindedBefore: (days) => `We have reminded you before: ${days.join(', ')}.`,
    ways: { mail: 'e-mail', phone: 'phone', meeting: 'meeting', letter: 'letter' },
    ask: (level) =>
      level === 1
        ? 'Please answer the question, or write on which day we can count on an answer. A resident is waiting to hear.'
        : level === 2
          ? 'We need your answer to be able to tell the resident. Please answer now, or write what stands in the way and on which day the answer comes.'
          : 'The resident has still not been told, because we do not have your answer. We are taking this up with the manager responsible. Please write today who will answer, and when.',
    replyAt: 'Answer here:',
  },
};
