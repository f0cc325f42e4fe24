import type { StatusLanguage } from './status.ts';

/** The words of the page on which residents vote, and of the part of the panel that hands out its codes. */
interface VoteWords {
  readonly title: string;
  readonly lead: (most: number) => string;
  readonly until: (day: string) => string;
  readonly toShare: (kronor: number) => string;
  readonly ideas: string;
  readonly cost: (kronor: number) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly send: string;
  readonly secret: string;
  readonly problem: string;
  readonly chooseOne: string;
  readonly tooMany: (most: number) => string;
  readonly wrongCode: string;
  readonly usedCode: string;
  readonly slow: string;
  readonly received: { readonly title: string; readonly text: string };
  readonly another: string;
  readonly closed: { readonly title: string; readonly text: string };
}

const kronor = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');

export const voteWords: Readonly<Record<StatusLanguage, VoteWords>> = {
  sv: {
    title: 'Rösta',
    lead: (most) =>
      most === 1
        ? 'Välj ett förslag. Varje kod ger en röst.'
        : `Välj högst ${most} förslag. Varje kod gäller en gång.`,
    until: (day) => `Du kan rösta till och med ${day}.`,
    toShare: (amount) => `Att fördela: ${kronor(amount)} kr.`,
    ideas: 'Förslagen',
    cost: (amount) => `kostar ${kronor(amount)} kr`,
    code: 'Din kod',
    codeHint:
      'Den står på lappen du fick, till exempel 12-KMT-RXW-PLC. Stora eller små bokstäver spelar ingen roll.',
    send: 'Rösta',
    secret: 'Rösten är hemlig. Vi sparar vad som valdes, men inte vilken kod som valde det.',
    problem: 'Rösten är inte lämnad än',
    chooseOne: 'Välj minst ett förslag.',
    tooMany: (most) => (most === 1 ? 'Välj bara ett förslag.' : `Välj högst ${most} förslag.`),
    wrongCode: 'Koden stämmer inte. Skriv den som den står på lappen.',
    usedCode: 'Koden är redan använd. Varje kod gäller en gång.',
    slow: 'Många försöker just nu. Vänta en stund och försök igen. Ditt val står kvar.',
    received: {
      title: 'Tack, din röst är lämnad',
      text: 'Koden är nu använd. Resultatet får du veta när rösterna är räknade.',
    },
    another: 'Rösta med en annan kod',
    closed: {
      title: 'Röstningen är inte öppen',
      text: 'Den har inte börjat än eller är slut. Fråga den som gav dig länken.',
    },
  },
  easy: {
    title: 'Rösta',
    lead: (most) =>
      most === 1 ? 'Välj ett förslag.' : `Välj ett eller flera förslag. Inte fler än ${most}.`,
    until: (day) => `Sista dagen är ${day}.`,
    toShare: (amount) => `Pengarna är ${kronor(amount)} kr.`,
    ideas: 'Förslagen',
    cost: (amount) => `kostar ${kronor(amount)} kronor`,
    code: 'Din kod',
    codeHint: 'Koden står på din lapp. Den ser ut så här: 12-KMT-RXW-PLC.',
    send: 'Rösta',
    secret: 'Ingen kan se vad just du röstade på.',
    problem: 'Du har inte röstat än',
    chooseOne: 'Välj ett förslag.',
    tooMany: (most) => `Du får välja högst ${most}.`,
    wrongCode: 'Koden är fel. Titta på lappen och skriv en gång till.',
    usedCode: 'Koden är redan använd. Man kan rösta en gång med varje kod.',
    slow: 'Vänta lite och försök igen.',
    received: { title: 'Tack! Du har röstat', text: 'Du får veta hur det gick när alla röster är räknade.' },
    another: 'Rösta med en annan kod',
    closed: { title: 'Du kan inte rösta nu', text: 'Röstningen har inte börjat, eller så är den slut.' },
  },
  en: {
    title: 'Vote',
    lead: (most) =>
      most === 1
        ? 'Choose one proposal. Each code gives one vote.'
        : `Choose up to ${most} proposals. Each code works once.`,
    until: (day) => `You can vote until ${day}.`,
    toShare: (amount) => `To share out: SEK ${kronor(amount)}.`,
    ideas: 'The proposals',
    cost: (amount) => `costs SEK ${kronor(amount)}`,
    code: 'Your code',
    codeHint:
      'It stands on the slip you were given, such as 12-KMT-RXW-PLC. Capital or small letters do not matter.',
    send: 'Vote',
    secret: 'The vote is secret. We keep what was chosen, but not which code chose it.',
    problem: 'The vote has not been cast yet',
    chooseOne: 'Choose at least one proposal.',
    tooMany: (most) => (most === 1 ? 'Choose one proposal only.' : `Choose up to ${most} proposals.`),
    wrongCode: 'The code is not right. Type it as it stands on the slip.',
    usedCode: 'The code has been used already. Each code works once.',
    slow: 'Many are trying just now. Wait a moment and try again. Your choice is kept.',
    received: {
      title: 'Thank you, your vote has been cast',
      text: 'The code is used now. You will learn the result when the votes are counted.',
    },
    another: 'Vote with another code',
    closed: {
      title: 'The vote is not open',
      text: 'It has not begun yet, or is over. Ask whoever gave you the link.',
    },
  },
};
