import type { LetterFault, LetterHint } from '../feedback/check.ts';
import type { LetterKind, LetterLanguage } from '../feedback/letter.ts';
import type { LixLevel } from '../feedback/readability.ts';
import type { TemplateFault } from '../feedback/template.ts';
import type { Twin } from './language.ts';

interface LetterWords {
  readonly title: string;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly languages: Readonly<Record<LetterLanguage, string>>;
  readonly and: string;
  /** Stands for the contact while the settings name none. */
  readonly writeBack: string;
  /** Whom to turn to, by what the setting holds of both. */
  readonly reach: (phone: string | undefined, mail: string | undefined) => string;
  /** The unit that signs; an authority keeps its Swedish name, and an English letter says beside it what it is. */
  readonly unit: (signature: string, district: string) => string;
  readonly chooseKind: string;
  readonly chooseLanguage: string;
  /** Signs where nobody’s name is known. */
  readonly administration: string;
  /** A language that has no template. */
  readonly otherLanguage: string;
  readonly languageName: string;
  readonly languageNameHint: string;
  readonly channel: string;
  readonly next: string;
  readonly nextHint: string;
  readonly subject: string;
  readonly text: string;
  readonly textHint: string;
  readonly check: string;
  readonly preview: string;
  readonly edit: string;
  readonly copy: string;
  readonly print: string;
  readonly openMail: string;
  readonly mailTooLong: string;
  readonly restore: string;
  readonly record: Readonly<Record<LetterKind, string>>;
  readonly recordHint: string;
  readonly recording: string;
  readonly recorded: Readonly<Record<LetterKind, string>>;
  readonly address: string;
  readonly addressHint: string;
  readonly sendToo: Readonly<Record<LetterKind, string>>;
  readonly sentToo: string;
  readonly notSent: (why: string) => string;
  readonly notYet: string;
  /** Leads to what stands in the way. */
  readonly showWhat: string;
  readonly close: string;
  readonly loading: string;
  readonly noMatter: { readonly title: string; readonly text: string };
  readonly ended: string;
  readonly promise: string;
  readonly measured: (lix: number, level: string, words: number, longest: number) => string;
  readonly lixMeaning: string;
  readonly lixLabel: string;
  readonly levels: Readonly<Record<LixLevel, string>>;
  readonly mustFix: (count: number) => string;
  readonly couldFix: (count: number) => string;
  readonly allWell: string;
  readonly fault: (fault: LetterFault) => string;
  readonly hint: (hint: LetterHint) => string;
  readonly show: (what: string) => string;
  readonly showInText: string;
  readonly templateFaults: (count: number) => string;
  readonly templateFault: (fault: TemplateFault) => string;
  readonly fieldsThatExist: (names: string) => string;
  /** Why a reply link could not be made or revoked. */
  readonly links: {
    readonly noReferral: string;
    readonly noOrganisation: string;
    readonly tooMany: string;
    readonly unknown: string;
  };
}

const quoted = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

const sv: LetterWords = {
  title: 'Brev till den boende',
  kinds: {
    receipt: 'Bekräftelse',
    interim: 'Besked under tiden',
    answer: 'Svar',
    refusal: 'Nej med skäl',
    result: 'Resultat av åtgärd',
  },
  languages: { sv: 'Svenska', easy: 'Lätt svenska', en: 'Engelska' },
  and: 'och',
  reach: (phone, mail) =>
    phone && mail
      ? `Ring ${phone} eller skriv till ${mail}.`
      : phone
        ? `Ring ${phone}.`
        : `Skriv till ${mail ?? ''}.`,
  unit: (signature, district) => signature || district,
  writeBack: 'Svara på det här meddelandet, så läser vi det.',
  chooseKind: 'Brev',
  chooseLanguage: 'Språk',
  administration: 'Stadsdelsförvaltningen',
  otherLanguage: 'Annat språk …',
  languageName: 'Vilket språk?',
  languageNameHint:
    'Börja med den svenska texten och översätt den. Lägg en rad med språkets namn i fliken Mallar, så finns det här nästa gång.',
  channel: 'Hur den boende får det',
  next: 'Nästa besked senast',
  nextHint: 'Dagen skrivs in i brevet och blir ett löfte som bevakas.',
  subject: 'Ämne',
  text: 'Text',
  textHint: 'Ändra fritt. Mallen står i fliken Mallar och ändras inte här.',
  check: 'Språkkoll',
  preview: 'Förhandsgranska',
  edit: 'Ändra texten',
  copy: 'Kopiera',
  print: 'Skriv ut',
  openMail: 'Öppna i e-post',
  mailTooLong: 'Brevet är för långt för att lämnas över till e-postprogrammet. Kopiera det i stället.',
  restore: 'Börja om från mallen',
  record: {
    receipt: 'Jag har gett bekräftelsen',
    interim: 'Jag har gett beskedet',
    answer: 'Jag har gett svaret',
    refusal: 'Jag har gett svaret',
    result: 'Jag har berättat resultatet',
  },
  recordHint: 'Skickar inget. Skriver in i ärendet att den boende har fått brevet i dag.',
  recording: 'Skriver in …',
  recorded: {
    receipt: 'Bekräftelsen är inskriven.',
    interim: 'Beskedet är inskrivet.',
    answer: 'Svaret är inskrivet som återkoppling.',
    refusal: 'Svaret är inskrivet som återkoppling.',
    result: 'Resultatet är inskrivet som återkoppling.',
  },
  address: 'Skicka till (e-postadress)',
  addressHint: 'Lämna tomt om du ger brevet på annat sätt. Adressen sparas inte.',
  sendToo: {
    receipt: 'Skicka bekräftelsen och skriv in den',
    interim: 'Skicka beskedet och skriv in det',
    answer: 'Skicka svaret och skriv in det',
    refusal: 'Skicka svaret och skriv in det',
    result: 'Skicka resultatet och skriv in det',
  },
  sentToo: 'Brevet är skickat.',
  notSent: (why) => `Det är inskrivet, men inte skickat: ${why} Se Gensvar → Utskick.`,
  notYet: 'Rätta först det som måste rättas.',
  showWhat: 'Visa vad',
  close: 'Stäng',
  loading: 'Hämtar ärendet och mallarna …',
  noMatter: {
    title: 'Inget ärende är valt',
    text: 'Stäng fönstret, markera en rad i fliken Ärenden och välj Gensvar → Skriv brev.',
  },
  ended: 'Ärendet är avslutat. Brevet kan skrivas, men inte föras in. Öppna ärendet igen först.',
  promise: 'Besked till den boende',
  measured: (lix, level, words, longest) =>
    `LIX ${lix}, ${level}. ${words} ord. Längsta meningen har ${longest} ord.`,
  lixMeaning:
    'LIX är antalet ord per mening plus andelen ord med fler än sex bokstäver i procent. Under 30 är mycket lätt, över 60 mycket svårt. Sikta på högst 40, i lätt svenska högst 30.',
  lixLabel: 'Vad är LIX?',
  levels: {
    very_easy: 'mycket lätt',
    easy: 'lätt',
    medium: 'medelsvår',
    hard: 'svår',
    very_hard: 'mycket svår',
  },
  mustFix: (count) => (count === 1 ? '1 sak måste rättas' : `${count} saker måste rättas`),
  couldFix: (count) => (count === 1 ? '1 sak kan bli bättre' : `${count} saker kan bli bättre`),
  allWell: 'Inget att anmärka på.',
  fault: (fault) => {
    switch (fault.fault) {
      case 'empty':
        return 'Brevet är tomt. Välj en mall eller skriv en text.';
      case 'too_long':
        return `Brevet har ${fault.length} tecken. Det får ha högst 10 000; korta det.`;
      case 'gaps':
        return `Fyll i det som fattas: ${fault.names.map((name) => `[${name}]`).join(', ')}.`;
      case 'no_reason':
        return 'Ett nej behöver ett skäl. Skriv varför: ”… eftersom …”.';
      case 'undated_promise':
        return `Ett löfte behöver en dag: ”${quoted(fault.sentence)}” Skriv när.`;
      case 'no_next_date':
        return 'Skriv när den boende hör av er igen: ”senast den 13 april”.';
    }
  },
  hint: (hint) => {
    switch (hint.hint) {
      case 'lix':
        return `LIX är ${hint.lix}. Sikta på högst ${hint.limit}: kortare meningar och kortare ord.`;
      case 'long_sentence':
        return `${hint.words} ord i en mening (sikta på högst ${hint.limit}). Dela den: ”${quoted(hint.sentence)}”`;
      case 'empty_phrase':
        return `”${hint.found}” → ${hint.better}`;
      case 'no_number':
        return `Ärendets nummer ${hint.number} står inte i brevet. Den boende behöver det för att höra av sig.`;
      case 'unknown_language':
        return 'På det här språket kollas bara luckor, längd och LIX, inte fraser, skäl och löften.';
    }
  },
  showInText: 'Visa i texten',
  show: (what) => `Visa i texten: ${what}`,
  templateFaults: (count) => (count === 1 ? 'Mallen har ett fel' : `Mallen har ${count} fel`),
  templateFault: (fault) => {
    switch (fault.fault) {
      case 'unknown_field': {
        const place = `Rad ${fault.line}, tecken ${fault.column}: fältet {${fault.name}} finns inte.`;
        return fault.likely ? `${place} Menade du {${fault.likely}}?` : place;
      }
      case 'open_brace':
        return `Rad ${fault.line}, tecken ${fault.column}: en klammer { öppnas men stängs inte med }.`;
      case 'empty_field':
        return `Rad ${fault.line}, tecken ${fault.column}: mellan klamrarna {} står inget fält.`;
      case 'too_long':
        return `Mallen har ${fault.length} tecken. Den får ha högst 10 000.`;
    }
  },
  fieldsThatExist: (names) => `Fält som finns: ${names}. Rätta mallen i fliken Mallar.`,
  links: {
    noReferral: 'Ingen länk gjordes: remissen finns inte i ärendet. Läs in kortet på nytt.',
    noOrganisation: 'Ingen länk gjordes: organisationen finns inte i fliken Organisationer.',
    tooMany:
      'Ingen länk gjordes: tusen länkar gäller redan, och fler ryms inte. Återkalla några, eller ge förvaltningen en länk till hela sin lista.',
    unknown: 'Länken finns inte längre. Öppna listan på nytt.',
  },
};

const en: LetterWords = {
  title: 'Letter to the resident',
  kinds: {
    receipt: 'Receipt',
    interim: 'Word in between',
    answer: 'Answer',
    refusal: 'No, with the reason',
    result: 'Result of an action',
  },
  languages: { sv: 'Swedish', easy: 'Easy Swedish', en: 'English' },
  and: 'and',
  reach: (phone, mail) =>
    phone && mail
      ? `Call ${phone} or write to ${mail}.`
      : phone
        ? `Call ${phone}.`
        : `Write to ${mail ?? ''}.`,
  unit: (signature, district) => {
    if (district === '') return signature;
    const administration = `${district} District Administration`;
    return signature === '' ? administration : `${signature} (${administration})`;
  },
  writeBack: 'Reply to this message, and we will read it.',
  chooseKind: 'Letter',
  chooseLanguage: 'Language',
  administration: 'The district administration',
  otherLanguage: 'Another language …',
  languageName: 'Which language?',
  languageNameHint:
    'Begin with the Swedish text and translate it. Put a row with the language’s name in the tab of templates to have it here next time.',
  channel: 'How the resident gets it',
  next: 'Next word no later than',
  nextHint: 'The day is written into the letter and becomes a promise that is watched.',
  subject: 'Subject',
  text: 'Text',
  textHint: 'Change it freely. The template stands in the tab Templates and is not changed here.',
  check: 'Language check',
  preview: 'Preview',
  edit: 'Change the text',
  copy: 'Copy',
  print: 'Print',
  openMail: 'Open in e-mail',
  mailTooLong: 'The letter is too long to be handed to the e-mail program. Copy it instead.',
  restore: 'Start again from the template',
  record: {
    receipt: 'I have given the receipt',
    interim: 'I have given the word',
    answer: 'I have given the answer',
    refusal: 'I have given the answer',
    result: 'I have told the result',
  },
  recordHint: 'Sends nothing. Enters in the matter that the resident has got the letter today.',
  recording: 'Entering …',
  recorded: {
    receipt: 'The receipt has been entered.',
    interim: 'The word in between has been entered.',
    answer: 'The answer has been entered as feedback.',
    refusal: 'The answer has been entered as feedback.',
    result: 'The result has been entered as feedback.',
  },
  address: 'Send to (e-mail address)',
  addressHint: 'Leave empty if you give the letter in another way. The address is not kept.',
  sendToo: {
    receipt: 'Send the receipt and enter it',
    interim: 'Send the word and enter it',
    answer: 'Send the answer and enter it',
    refusal: 'Send the answer and enter it',
    result: 'Send the result and enter it',
  },
  sentToo: 'The letter has been sent.',
  notSent: (why) => `It has been entered, but not sent: ${why} See Gensvar → Outgoing mail.`,
  notYet: 'Mend first what must be mended.',
  showWhat: 'Show what',
  close: 'Close',
  loading: 'Fetching the matter and the templates …',
  noMatter: {
    title: 'No matter is selected',
    text: 'Close the window, select a row in the tab Matters and choose Gensvar → Write a letter.',
  },
  ended: 'The matter is closed. The letter can be written, but not entered. Reopen the matter first.',
  promise: 'Word to the resident',
  measured: (lix, level, words, longest) =>
    `LIX ${lix}, ${level}. ${words} words. The longest sentence has ${longest} words.`,
  lixMeaning:
    'LIX is the number of words per sentence plus the share of words with more than six letters in per cent. Below 30 is very easy, above 60 very hard. Aim for 40 at most, in easy Swedish 30.',
  lixLabel: 'What is LIX?',
  levels: {
    very_easy: 'very easy',
    easy: 'easy',
    medium: 'medium',
    hard: 'hard',
    very_hard: 'very hard',
  },
  mustFix: (count) => (count === 1 ? '1 thing must be mended' : `${count} things must be mended`),
  couldFix: (count) => (count === 1 ? '1 thing could be better' : `${count} things could be better`),
  allWell: 'Nothing to remark on.',
  fault: (fault) => {
    switch (fault.fault) {
      case 'empty':
        return 'The letter is empty. Choose a template or write a text.';
      case 'too_long':
        return `The letter has ${fault.length} characters. It may have 10,000 at most; shorten it.`;
      case 'gaps':
        return `Fill in what is missing: ${fault.names.map((name) => `[${name}]`).join(', ')}.`;
      case 'no_reason':
        return 'A no needs a reason. Say why: “… because …”.';
      case 'undated_promise':
        return `A promise needs a day: “${quoted(fault.sentence)}” Say when.`;
      case 'no_next_date':
        return 'Say when the resident hears from you again: “by 13 April”.';
    }
  },
  hint: (hint) => {
    switch (hint.hint) {
      case 'lix':
        return `LIX is ${hint.lix}. Aim for ${hint.limit} at most: shorter sentences and shorter words.`;
      case 'long_sentence':
        return `${hint.words} words in one sentence (aim for ${hint.limit} at most). Divide it: “${quoted(hint.sentence)}”`;
      case 'empty_phrase':
        return `“${hint.found}” → ${hint.better}`;
      case 'no_number':
        return `The number ${hint.number} of the matter is not in the letter. The resident needs it to get back to you.`;
      case 'unknown_language':
        return 'In this language only gaps, length and LIX are checked, not phrases, reasons and promises.';
    }
  },
  showInText: 'Show in the text',
  show: (what) => `Show in the text: ${what}`,
  templateFaults: (count) => (count === 1 ? 'The template has a fault' : `The template has ${count} faults`),
  templateFault: (fault) => {
    switch (fault.fault) {
      case 'unknown_field': {
        const place = `Line ${fault.line}, character ${fault.column}: there is no field {${fault.name}}.`;
        return fault.likely ? `${place} Did you mean {${fault.likely}}?` : place;
      }
      case 'open_brace':
        return `Line ${fault.line}, character ${fault.column}: a brace { is opened and not closed with }.`;
      case 'empty_field':
        return `Line ${fault.line}, character ${fault.column}: no field stands between the braces {}.`;
      case 'too_long':
        return `The template has ${fault.length} characters. It may have 10,000 at most.`;
    }
  },
  fieldsThatExist: (names) => `Fields that exist: ${names}. Mend the template in the tab Templates.`,
  links: {
    noReferral: 'No link was made: the referral is not in the matter. Reload the card.',
    noOrganisation: 'No link was made: the organisation is not in the tab Organisations.',
    tooMany:
      'No link was made: a thousand links are valid already, and no more fit. Revoke some, or give the department one link to its whole list.',
    unknown: 'The link is not there any more. Open the list again.',
  },
};

/** The letter dialog, the language check, and what is wrong with a template. */
export const letterWords: Twin<LetterWords> = { sv, en };
