import { roundWords } from './dialogues-round.ts';
import type { Language, Twin } from './language.ts';
import type { StatusLanguage } from './status.ts';

/** The words of the pack for a feedback meeting: agenda, result sheet, slides. */
export interface PackWords {
  readonly agenda: string;
  readonly resultSheet: string;
  readonly under: (form: string, areas: string, on: string) => string;
  readonly agendaPoints: {
    readonly welcome: string;
    /** What was asked, with its stop. */
    readonly asked: (question: string) => string;
    readonly came: (heads: string) => string;
    readonly walk: (of: number) => string;
    readonly said: (of: number) => string;
    readonly refused: (count: number) => string;
    /** What the board answered, with its stop. */
    readonly board: (on: string, answer: string) => string;
    readonly actions: (done: number, planned: number) => string;
    readonly unanswered: (count: number) => string;
    readonly verdict: string;
    readonly next: string;
  };
  readonly point: string;
  readonly what: string;
  readonly youSaid: string;
  readonly groups: {
    readonly did: string;
    readonly will: string;
    readonly didNot: string;
    readonly answered: string;
    readonly noted: string;
    readonly waiting: string;
  };
  readonly answers: {
    readonly did: string;
    readonly will: string;
    readonly didNot: string;
    readonly answered: string;
    readonly noted: string;
    readonly waiting: string;
  };
  readonly noText: string;
  /** For what the board has answered as a whole. */
  readonly seeBoard: string;
  readonly waitingAt: (who: string) => string;
  /** It has not been asked yet. */
  readonly upTo: (who: string) => string;
  readonly nothing: string;
  readonly actions: string;
  readonly actionHead: readonly [string, string, string, string];
  readonly done: (on: string) => string;
  readonly cancelled: (reason: string) => string;
  readonly attendance: string;
  readonly fewer: (than: number) => string;
  /** For a count that would give a small one away. */
  readonly hidden: string;
  readonly slideOf: (number: number, of: number) => string;
  readonly slideKeys: string;
  readonly group: string;
  readonly heads: string;
  readonly weAsked: string;
  readonly atTheEnd: string;
  readonly asked: string;
  readonly answer: string;
  readonly elsewhere: string;
  readonly place: string;
  /** Told where the paper's language is another than theirs: what residents said stands as they said it. */
  readonly asWritten: string;
  /** After the day on which somebody looked again: what was found, and that it is not settled. */
  readonly lookedAgain: (finding: string) => string;
  readonly defects: string;
  readonly defectHead: readonly [string, string, string, string];
  readonly ideas: string;
  readonly ideaHead: readonly [string, string, string, string];
  readonly won: string;
  readonly toShare: (sum: string) => string;
  readonly winnersCost: (winners: number, sum: string) => string;
  readonly haveVoted: (people: number) => string;
  readonly kronor: (amount: number) => string;
  readonly promised: (on: string) => string;
  /** The day on which the paper tells the truth. */
  readonly asOf: (on: string) => string;
  readonly by: (on: string) => string;
  /** A day and the time of it, which may be empty. */
  readonly at: (on: string, time: string) => string;
  readonly sameAnswer: (count: number, answer: string) => string;
  /** After what several people said in the same words. */
  readonly times: (count: number) => string;
  readonly contact: (to: string) => string;
}

/** Of two things one may be missing. */
const both = (first: string | false, and: string, second: string | false): string => {
  const text = first && second ? [first, and, second].filter(Boolean).join(' ') : first || second || '';
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const plain: Twin<PackWords> = {
  sv: {
    agenda: 'Dagordning för återkopplingen',
    resultSheet: 'Det här blev det av det ni sade',
    under: (form, areas, on) => [form, areas, on].filter((part) => part !== '').join(' · '),
    agendaPoints: {
      welcome: 'Välkomna. Vad mötet handlar om och hur länge det håller på.',
      asked: (title) => `Vad vi frågade er om: ${title}`,
      came: (heads) => `Antal som var med: ${heads}.`,
      said: (of) => `Det ni sade, punkt för punkt (${of === 1 ? 'en punkt' : `${of} punkter`}).`,
      board: (on, answer) => `Nämndens svar ${on}: ${answer}`,
      refused: (count) => `Det vi inte gör (${count}), och varför.`,
      walk: (of) => `Det ni såg på vandringen, plats för plats (${of === 1 ? 'en punkt' : `${of} punkter`}).`,
      actions: (done, planned) =>
        `${both(done > 0 && `det vi har gjort (${done})`, 'och', planned > 0 && `det vi ska göra (${planned})`)}, med namn på den som ansvarar.`,
      unanswered: (count) => `Det vi inte har svar på än (${count}), och vem vi väntar på.`,
      verdict: 'Stämmer det? Har vi förstått er rätt?',
      next: 'Vad som händer nu, och hur ni hör av er.',
    },
    point: 'Punkt',
    what: 'Innehåll',
    youSaid: 'Ni sade',
    groups: {
      did: 'Ni sade – vi gjorde',
      will: 'Ni sade – vi ska göra',
      didNot: 'Ni sade – vi gjorde inte, därför att',
      answered: 'Ni frågade – vi svarar',
      noted: 'Ni sade – vi tar det med oss',
      waiting: 'Ni sade – vi vet inte än',
    },
    answers: {
      did: 'Vi gjorde',
      will: 'Vi ska göra',
      didNot: 'Därför att',
      answered: 'Vårt svar',
      noted: 'Vårt svar',
      waiting: 'Så är läget',
    },
    noText: 'Det är gjort.',
    seeBoard: 'Se nämndens svar.',
    waitingAt: (who) => (who === '' ? 'Ingen har svarat än.' : `Vi väntar på svar från ${who}.`),
    upTo: (who) => `${who} ansvarar för det här. Vi har inget svar därifrån än.`,
    nothing: 'Inget inlägg har skrivits in än.',
    actions: 'Åtgärder',
    actionHead: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Läge'],
    done: (on) => `Klart ${on}`,
    cancelled: (reason) => `Inställt: ${reason}`,
    attendance: 'De som var med',
    fewer: (than) => `färre än ${than}`,
    hidden: 'visas inte',
    slideOf: (number, of) => `Bild ${number} av ${of}`,
    slideKeys: 'Byt bild med piltangenterna, mellanslag eller ett klick.',
    group: 'Grupp',
    heads: 'Antal',
    weAsked: 'Vad vi frågade er om',
    atTheEnd: 'Nu är det er tur',
    asked: 'Det här svarade ni',
    answer: 'Svar',
    elsewhere: 'Hela området',
    place: 'Plats',
    asWritten: 'Det ni sade och svaren står som de skrevs.',
    lookedAgain: (finding) => `${finding} när vi gick tillbaka. Vi frågar igen.`,
    defects: 'Återvandringen',
    defectHead: ['Plats', 'Brist', 'Ansvarig', 'Vid återvandringen'],
    ideas: 'Idéerna och rösterna',
    ideaHead: ['Idé', 'Bedömning', 'Kostnad', 'Röster'],
    won: 'vann',
    toShare: (sum) => `Att fördela: ${sum}.`,
    winnersCost: (winners, sum) =>
      winners === 1
        ? `Förslaget som vann kostar ${sum}.`
        : `De ${winners} som vann kostar ${sum} tillsammans.`,
    haveVoted: (people) => (people === 1 ? 'En röstade.' : `${people} röstade.`),
    kronor: roundWords.sv.kronor,
    promised: (on) => `Vi lovade att återkomma senast ${on}.`,
    asOf: (on) => `Så är läget ${on}.`,
    by: (on) => `senast ${on}`,
    at: (on, time) => (time === '' ? on : `${on} kl. ${time.replace(':', '.')}`),
    sameAnswer: (count, answer) => `Samma besked på ${count} punkter: ${answer}`,
    times: (count) => `(sades ${count} gånger)`,
    contact: (to) => `Frågor? ${to}`,
  },
  en: {
    agenda: 'Agenda for the feedback',
    resultSheet: 'This is what came of what you said',
    under: (form, areas, on) => [form, areas, on].filter((part) => part !== '').join(' · '),
    agendaPoints: {
      welcome: 'Welcome. What the meeting is about and how long it takes.',
      asked: (title) => `What we asked you about: ${title}`,
      came: (heads) => `Number who took part: ${heads}.`,
      said: (of) => `What you said, point by point (${of === 1 ? 'one point' : `${of} points`}).`,
      board: (on, answer) => `The board’s answer ${on}: ${answer}`,
      refused: (count) => `What we do not do (${count}), and why.`,
      walk: (of) => `What you saw on the walk, spot by spot (${of === 1 ? 'one point' : `${of} points`}).`,
      actions: (done, planned) =>
        `${both(done > 0 && `what we have done (${done})`, 'and', planned > 0 && `what we will do (${planned})`)}, with the name of who is responsible.`,
      unanswered: (count) => `What we have no answer to yet (${count}), and whom we wait for.`,
      verdict: 'Is that right? Have we understood you?',
      next: 'What happens now, and how to reach us.',
    },
    point: 'Point',
    what: 'Content',
    youSaid: 'You said',
    groups: {
      did: 'You said – we did',
      will: 'You said – we will',
      didNot: 'You said – we did not, because',
      answered: 'You asked – we answer',
      noted: 'You said – we take it with us',
      waiting: 'You said – we do not know yet',
    },
    answers: {
      did: 'We did',
      will: 'We will',
      didNot: 'Because',
      answered: 'Our answer',
      noted: 'Our answer',
      waiting: 'Where it stands',
    },
    noText: 'It is done.',
    seeBoard: 'See the board’s answer.',
    waitingAt: (who) =>
      who === '' ? 'Nobody has answered yet.' : `We are waiting for an answer from ${who}.`,
    upTo: (who) => `${who} answers for this. We have no answer from there yet.`,
    nothing: 'No input has been entered yet.',
    actions: 'Actions',
    actionHead: ['Action', 'Responsible', 'Done by', 'Stage'],
    done: (on) => `Done ${on}`,
    cancelled: (reason) => `Cancelled: ${reason}`,
    attendance: 'Those who took part',
    fewer: (than) => `fewer than ${than}`,
    hidden: 'not shown',
    slideOf: (number, of) => `Slide ${number} of ${of}`,
    slideKeys: 'Change slides with the arrow keys, the space bar or a click.',
    group: 'Group',
    heads: 'Count',
    weAsked: 'What we asked you about',
    atTheEnd: 'Now it is your turn',
    asked: 'This is what you answered',
    answer: 'Answer',
    elsewhere: 'The whole area',
    place: 'Place',
    asWritten: 'What you said and the answers stand in Swedish, as they were written.',
    lookedAgain: (finding) => `${finding} when we went back. We are asking again.`,
    defects: 'The return walk',
    defectHead: ['Spot', 'Defect', 'Responsible', 'On the return walk'],
    ideas: 'The ideas and the votes',
    ideaHead: ['Idea', 'Assessment', 'Cost', 'Votes'],
    won: 'won',
    toShare: (sum) => `To share out: ${sum}.`,
    winnersCost: (winners, sum) =>
      winners === 1 ? `The proposal that won costs ${sum}.` : `The ${winners} that won cost ${sum} together.`,
    haveVoted: (people) => (people === 1 ? 'One person voted.' : `${people} people voted.`),
    kronor: roundWords.en.kronor,
    promised: (on) => `We promised to come back by ${on}.`,
    asOf: (on) => `This is how things stand on ${on}.`,
    by: (on) => `by ${on}`,
    at: (on, time) => (time === '' ? on : `${on} at ${time}`),
    sameAnswer: (count, answer) => `The same answer to ${count} points: ${answer}`,
    times: (count) => (count === 2 ? '(said twice)' : `(said ${count} times)`),
    contact: (to) => `Questions? ${to}`,
  },
};

const things = (count: number): string => (count === 1 ? 'en sak' : `${count} saker`);

/** Short sentences and everyday words, for those who read little Swedish. */
const easy: PackWords = {
  ...plain.sv,
  agenda: 'Vad vi ska prata om på mötet',
  resultSheet: 'Ni sade. Det här hände sedan.',
  agendaPoints: {
    welcome: 'Välkomna. Vi säger vad mötet handlar om.',
    asked: (title) => `Vi frågade er: ${title}`,
    came: (heads) => `${heads} var med.`,
    said: (of) => `Vi går igenom det ni sade. Det är ${things(of)}.`,
    board: (on, answer) => `Politikerna i nämnden svarade ${on}: ${answer}`,
    refused: (count) => `Vi säger nej till ${things(count)}. Vi säger varför.`,
    walk: (of) => `Vi går igenom det ni såg på vandringen. Det är ${things(of)}.`,
    actions: (done, planned) =>
      both(done > 0 && `Vi har gjort ${things(done)}.`, '', planned > 0 && `Vi ska göra ${things(planned)}.`),
    unanswered: (count) => `Vi vet inte svaret på ${things(count)} än.`,
    verdict: 'Har vi förstått er rätt?',
    next: 'Vi säger vad som händer nu och hur ni når oss.',
  },
  groups: {
    did: 'Det här har vi gjort',
    will: 'Det här ska vi göra',
    didNot: 'Det här gör vi inte',
    answered: 'Det här frågade ni',
    noted: 'Det här har vi hört',
    waiting: 'Det här vet vi inte än',
  },
  answers: {
    did: 'Vi har gjort',
    will: 'Vi ska göra',
    didNot: 'Därför gör vi det inte',
    answered: 'Vårt svar',
    noted: 'Vårt svar',
    waiting: 'Så är det nu',
  },
  actions: 'Vad vi gör',
  actionHead: ['Vad', 'Vem gör det', 'Klart senast', 'Hur går det'],
  attendance: 'Så många var med',
  weAsked: 'Det här frågade vi',
  asked: 'Så här svarade ni',
  promised: (on) => `Vi lovade att ni ska få svar senast ${on}.`,
  asOf: (on) => `Så är det ${on}.`,
  sameAnswer: (count, answer) => `Vi säger samma sak om ${things(count)}: ${answer}`,
  contact: (to) => `Har du frågor? ${to}`,
};

/** By the language of the paper, which is chosen where it is made: its readers are not those at the screen. */
export const packWords: Readonly<Record<StatusLanguage, PackWords>> = { ...plain, easy };

/** In which days, names of forms and outcomes stand. */
export const languageOfPaper = (paper: StatusLanguage): Language => (paper === 'en' ? 'en' : 'sv');
