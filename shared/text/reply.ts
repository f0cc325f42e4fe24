import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { Language, Twin } from './language.ts';

/** Outcomes that a department may choose itself; a no always comes with its reason. */
export const REPLY_OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'not_ours',
  'needs_more',
  'holding',
] as const satisfies readonly AnswerOutcome[];
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** What the form lets them choose: something that is done already is a yes, which says so in its words. */
export const REPLY_CHOICES = ['already_done', ...REPLY_OUTCOMES] as const;
export type ReplyChoice = (typeof REPLY_CHOICES)[number];

type Message = { readonly title: string; readonly text: string };

interface ReplyWords {
  readonly title: (organisation: string) => string;
  readonly lead: (district: string) => string;
  readonly leadOne: (district: string) => string;
  /** Of a link about what was said in one dialogue or on one walk. */
  readonly leadDialogue: (district: string, title: string, points: number) => string;
  readonly point: (point: number, of: number) => string;
  /** Before the words of an answer that something is done already. */
  readonly done: (text: string) => string;
  readonly toAnswer: (count: number) => string;
  readonly answered: string;
  readonly nothing: Message;
  readonly allAnswered: Message;
  /** Nothing was answered; nothing need be. */
  readonly allRecalled: Message;
  readonly notFound: Message;
  readonly revoked: Message;
  readonly expired: (day: string) => Message;
  readonly tooOften: Message;
  readonly busy: Message;
  readonly notNow: Message;
  readonly contact: (contact: string) => string;
  readonly matter: string;
  readonly place: string;
  readonly photo: string;
  readonly sent: string;
  readonly due: string;
  readonly paused: string;
  readonly recalled: (day: string) => string;
  /** The matter was closed while the question was open. */
  readonly closed: (day: string) => string;
  readonly part: (part: number, of: number) => string;
  readonly earlier: (day: string) => string;
  readonly receivedOn: (day: string) => string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<ReplyChoice, { readonly label: string; readonly hint: string }>>;
  readonly text: string;
  readonly textHint: string;
  readonly to: string;
  readonly toUnknown: string;
  readonly expected: string;
  readonly expectedHint: string;
  readonly partsHint: string;
  readonly answer: string;
  readonly again: string;
  readonly saveDraft: string;
  readonly send: string;
  readonly sending: string;
  readonly draftSaved: string;
  readonly draftRestored: string;
  readonly noDrafts: string;
  readonly lostConnection: string;
  readonly problems: string;
  readonly problem: {
    readonly nothing: string;
    readonly noOutcome: string;
    readonly noText: Readonly<Record<ReplyChoice, string>>;
    readonly tooLong: string;
    readonly noDay: string;
    readonly dayPast: string;
    readonly outdated: string;
    readonly refused: (why: string) => string;
    readonly alreadyAnswered: string;
    readonly recalled: string;
    readonly closed: string;
  };
  readonly received: {
    readonly title: (day: string, time: string) => string;
    readonly text: (referral: string) => string;
    readonly stillOpen: string;
    readonly back: string;
    readonly print: string;
  };
  readonly privacy: string;
  readonly languages: string;
  readonly otherLanguage: { readonly language: Language; readonly name: string };
}

const sv: ReplyWords = {
  title: (organisation) => `Frågor till ${organisation}`,
  lead: (district) =>
    `${district} frågar för boendes räkning. Här står alla frågor som ni har fått, de mest brådskande först. Svaren skrivs in i ärendena direkt.`,
  leadOne: (district) => `${district} frågar för en boendes räkning. Svaret skrivs in i ärendet direkt.`,
  leadDialogue: (district, title, points) =>
    `${district} frågar för dem som var med på ”${title}”. Här är ${points === 1 ? 'en punkt' : `${points} punkter`}, de mest brådskande först. Svaren skrivs in direkt, och vi berättar för deltagarna vad ni svarar.`,
  point: (point, of) => `Punkt ${point} av ${of}`,
  done: (text) => `Det är redan gjort. ${text}`,
  toAnswer: (count) => (count === 1 ? '1 fråga väntar på svar' : `${count} frågor väntar på svar`),
  answered: 'Besvarade och avslutade',
  nothing: {
    title: 'Här finns ingen fråga',
    text: 'Ärendet är borttaget, eller så har ni inte fått någon fråga än. Ni behöver inte göra något.',
  },
  allRecalled: {
    title: 'Ni behöver inte svara',
    text: 'Stadsdelen har avslutat ärendet eller tagit tillbaka frågan.',
  },
  allAnswered: { title: 'Allt är besvarat', text: 'Tack. Ni behöver inte göra något mer.' },
  notFound: {
    title: 'Länken leder inte till någon fråga',
    text: 'Den kan ha blivit avkortad på vägen. Kopiera hela länken ur brevet och försök igen, eller be den som skickade den om en ny.',
  },
  revoked: {
    title: 'Länken är återkallad',
    text: 'Stadsdelen har återkallat den. Be den som skickade länken om en ny, eller svara med e-post.',
  },
  expired: (day) => ({
    title: `Länken gällde till ${day}`,
    text: 'Be den som skickade den om en ny, eller svara med e-post. Frågan står kvar.',
  }),
  tooOften: {
    title: 'Det har kommit många svar på kort tid',
    text: 'Vänta tio minuter och skicka igen. Inget av det ni har skrivit är borta.',
  },
  busy: {
    title: 'Någon annan skriver i arket just nu',
    text: 'Svaret är inte mottaget än. Skicka igen om en stund.',
  },
  notNow: {
    title: 'Frågorna kan inte visas just nu',
    text: 'Felet är stadsdelens. Försök igen om en stund, eller svara med e-post till den som skickade länken.',
  },
  contact: (contact) => `Frågor om sidan? ${contact}`,
  matter: 'Ärende',
  place: 'Plats',
  photo: 'Visa bilden',
  sent: 'Frågan skickades',
  due: 'Svar senast',
  paused: 'Stadsdelen ska svara er först. Tiden för ert svar står stilla.',
  recalled: (day) => `Stadsdelen tog tillbaka frågan ${day}. Ni behöver inte svara.`,
  closed: (day) => `Stadsdelen avslutade ärendet ${day} utan ert svar. Ni behöver inte svara.`,
  part: (part, of) => `Fråga ${part} av ${of}`,
  earlier: (day) => `Tidigare mottaget, ${day}`,
  receivedOn: (day) => `Svar mottaget ${day}`,
  outcome: 'Vad blir det?',
  outcomes: {
    already_done: { label: 'Det är redan gjort', hint: 'Skriv vad som gjordes och ungefär när.' },
    yes: { label: 'Ja', hint: 'Vi gör det.' },
    yes_in_plan: { label: 'Ja, det finns i vår plan', hint: 'Skriv vilken plan och när.' },
    partly: { label: 'Delvis', hint: 'Skriv vad ni gör, vad ni inte gör och varför.' },
    no_with_reason: { label: 'Nej', hint: 'Skriv skälet. Den boende får läsa det.' },
    not_ours: { label: 'Inte vårt ansvar', hint: 'Skriv vems det är, om ni vet.' },
    needs_more: { label: 'Vi behöver veta mer', hint: 'Skriv er fråga till stadsdelen.' },
    holding: { label: 'Vi återkommer', hint: 'Skriv vilken dag. Frågan står kvar tills svaret kommer.' },
  },
  text: 'Svar i ord',
  textHint: 'Skriv så att den boende förstår. Inga namn eller telefonnummer till boende.',
  to: 'Vems ansvar är det?',
  toUnknown: 'Vet inte',
  expected: 'Svar kommer senast',
  expectedHint: 'Dagen då ni svarar i sak',
  partsHint: 'Ni kan svara på några av frågorna nu och på resten senare, med samma länk.',
  answer: 'Svara',
  again: 'Svara på nytt på den här frågan',
  saveDraft: 'Spara utkast',
  send: 'Skicka svar',
  sending: 'Skickar …',
  draftSaved: 'Utkastet är sparat i den här webbläsaren.',
  draftRestored: 'Det här är ett utkast som du började på. Det är inte skickat.',
  noDrafts: 'Webbläsaren tillåter inte utkast. Skriv gärna svaret i ett annat program först.',
  lostConnection:
    'Svaret kom inte fram: ingen kontakt med stadsdelen. Det du har skrivit finns kvar här. Skicka igen när du har kontakt; skickas det två gånger blir det ändå ett svar.',
  problems: 'Svaret är inte skickat. Rätta det här först:',
  problem: {
    nothing: 'Svara på minst en fråga.',
    noOutcome: 'Välj vad det blir.',
    noText: {
      already_done: 'Skriv vad som gjordes och ungefär när.',
      yes: 'Skriv vad ni gör.',
      yes_in_plan: 'Skriv vilken plan det finns i, och när.',
      partly: 'Skriv vad ni gör, vad ni inte gör och varför.',
      no_with_reason: 'Skriv skälet till att svaret är nej.',
      not_ours: 'Skriv varför det inte är ert, och vems det är om ni vet.',
      needs_more: 'Skriv vad ni behöver veta.',
      holding: 'Skriv varför det dröjer.',
    },
    tooLong: 'Texten är för lång. Högst 10 000 tecken får plats.',
    noDay: 'Välj vilken dag svaret kommer.',
    dayPast: 'Dagen har redan varit. Välj i dag eller en senare dag.',
    outdated: 'Sidan är gammal. Ladda om den och skicka igen.',
    refused: (why) => why,
    alreadyAnswered:
      'Frågan är redan besvarad, kanske av en kollega. Ladda om sidan för att se svaret. Behöver det ändras, hör av er till den som skickade länken.',
    recalled: 'Stadsdelen har tagit tillbaka frågan. Ni behöver inte svara.',
    closed:
      'Stadsdelen har avslutat ärendet, så svaret kan inte skrivas in. Hör av er till stadsdelen om ni ändå vill svara.',
  },
  received: {
    title: (day, time) => `Mottaget ${day} klockan ${time}`,
    text: (referral) =>
      `Svaret står nu i ärendet. Spara eller skriv ut sidan om ni vill ha kvar den. Remiss ${referral}.`,
    stillOpen: 'Frågan står kvar tills ni har svarat i sak. Använd samma länk då.',
    back: 'Till frågorna',
    print: 'Skriv ut',
  },
  privacy:
    'Namn och kontaktuppgifter till boende visas inte här. Det ni skriver läses av stadsdelen och kan bli allmän handling.',
  languages: 'Språk',
  otherLanguage: { language: 'en', name: 'English' },
};

const en: ReplyWords = {
  title: (organisation) => `Questions to ${organisation}`,
  lead: (district) =>
    `${district} asks on behalf of residents. Here are all the questions that you have been sent, the most urgent first. Your answers go straight into the matters.`,
  leadOne: (district) =>
    `${district} asks on behalf of a resident. Your answer goes straight into the matter.`,
  leadDialogue: (district, title, points) =>
    `${district} asks on behalf of those who took part in “${title}”. Here ${points === 1 ? 'is one point' : `are ${points} points`}, the most urgent first. Your answers are entered at once, and we tell the participants what you answer.`,
  point: (point, of) => `Point ${point} of ${of}`,
  done: (text) => `It is done already. ${text}`,
  toAnswer: (count) => (count === 1 ? '1 question is waiting' : `${count} questions are waiting`),
  answered: 'Answered and ended',
  nothing: {
    title: 'There is no question here',
    text: 'The matter has been removed, or you have not been asked anything yet. You need not do anything.',
  },
  allRecalled: {
    title: 'You need not answer',
    text: 'The district has closed the matter or recalled the question.',
  },
  allAnswered: { title: 'Everything is answered', text: 'Thank you. You need not do anything more.' },
  notFound: {
    title: 'The link leads to no question',
    text: 'It may have been cut short on its way. Copy the whole link from the letter and try again, or ask whoever sent it for a new one.',
  },
  revoked: {
    title: 'The link has been revoked',
    text: 'The district has revoked it. Ask whoever sent the link for a new one, or answer by e-mail.',
  },
  expired: (day) => ({
    title: `The link was valid until ${day}`,
    text: 'Ask whoever sent it for a new one, or answer by e-mail. The question still stands.',
  }),
  tooOften: {
    title: 'Many answers have come in a short time',
    text: 'Wait ten minutes and send again. Nothing that you have written is lost.',
  },
  busy: {
    title: 'Somebody else is writing in the sheet right now',
    text: 'Your answer has not been received yet. Send it again in a moment.',
  },
  notNow: {
    title: 'The questions cannot be shown just now',
    text: 'The fault is the district’s. Try again in a while, or answer by e-mail to whoever sent the link.',
  },
  contact: (contact) => `Questions about this page? ${contact}`,
  matter: 'Matter',
  place: 'Place',
  photo: 'Show the picture',
  sent: 'The question was sent',
  due: 'Answer due',
  paused: 'The district is to answer you first. The time for your answer stands still.',
  recalled: (day) => `The district recalled the question on ${day}. You need not answer.`,
  closed: (day) => `The district closed the matter on ${day} without your answer. You need not answer.`,
  part: (part, of) => `Question ${part} of ${of}`,
  earlier: (day) => `Received earlier, ${day}`,
  receivedOn: (day) => `Answer received ${day}`,
  outcome: 'What does it come to?',
  outcomes: {
    already_done: { label: 'It is done already', hint: 'Say what was done, and roughly when.' },
    yes: { label: 'Yes', hint: 'We do it.' },
    yes_in_plan: { label: 'Yes, it is in our plan', hint: 'Say which plan and when.' },
    partly: { label: 'Partly', hint: 'Say what you do, what you do not do, and why.' },
    no_with_reason: { label: 'No', hint: 'Say why. The resident gets to read it.' },
    not_ours: { label: 'Not our responsibility', hint: 'Say whose it is, if you know.' },
    needs_more: { label: 'We need to know more', hint: 'Write your question to the district.' },
    holding: {
      label: 'We will come back',
      hint: 'Say which day. The question stands until the answer comes.',
    },
  },
  text: 'The answer in words',
  textHint: 'Write so that the resident understands. No names or telephone numbers of residents.',
  to: 'Whose responsibility is it?',
  toUnknown: 'Do not know',
  expected: 'The answer comes no later than',
  expectedHint: 'The day when you answer on the substance',
  partsHint: 'You can answer some of the questions now and the others later, with the same link.',
  answer: 'Answer',
  again: 'Answer this question anew',
  saveDraft: 'Save draft',
  send: 'Send answer',
  sending: 'Sending …',
  draftSaved: 'The draft is saved in this browser.',
  draftRestored: 'This is a draft that you began. It has not been sent.',
  noDrafts: 'The browser does not allow drafts. You may want to write the answer in another program first.',
  lostConnection:
    'The answer did not arrive: no contact with the district. What you have written is still here. Send it again when you are connected; sent twice it is still one answer.',
  problems: 'The answer has not been sent. Mend this first:',
  problem: {
    nothing: 'Answer at least one question.',
    noOutcome: 'Choose what it comes to.',
    noText: {
      already_done: 'Say what was done, and roughly when.',
      yes: 'Say what you do.',
      yes_in_plan: 'Say which plan it is in, and when.',
      partly: 'Say what you do, what you do not do, and why.',
      no_with_reason: 'Say why the answer is no.',
      not_ours: 'Say why it is not yours, and whose it is if you know.',
      needs_more: 'Say what you need to know.',
      holding: 'Say why it takes time.',
    },
    tooLong: 'The text is too long. At most 10,000 characters fit.',
    noDay: 'Choose the day when the answer comes.',
    dayPast: 'That day has passed. Choose today or a later day.',
    outdated: 'The page is old. Reload it and send again.',
    refused: (why) => why,
    alreadyAnswered:
      'The question has been answered already, perhaps by a colleague. Reload the page to see the answer. If it must change, get in touch with whoever sent the link.',
    recalled: 'The district has recalled the question. You need not answer.',
    closed:
      'The district has closed the matter, so the answer cannot be entered. Contact the district if you want to answer all the same.',
  },
  received: {
    title: (day, time) => `Received ${day} at ${time}`,
    text: (referral) =>
      `Your answer now stands in the matter. Save or print the page if you want to keep it. Referral ${referral}.`,
    stillOpen: 'The question stands until you have answered on the substance. Use the same link then.',
    back: 'To the questions',
    print: 'Print',
  },
  privacy:
    'Names and contact details of residents are not shown here. What you write is read by the district and may become a public record.',
  languages: 'Language',
  otherLanguage: { language: 'sv', name: 'Svenska' },
};

/** The page where a department answers. */
export const replyWords: Twin<ReplyWords> = { sv, en };
