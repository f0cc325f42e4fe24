import type { DoubtCode } from '../imports/plan.ts';
import type { Twin } from './language.ts';

type Words = { readonly name: string; readonly will: (as: string) => string };

/** Doubts about lists of other things than matters. */
type Further = Extract<
  DoubtCode,
  | 'unknown_choice'
  | 'organisation_not_listed'
  | 'matter_not_here'
  | 'not_a_mail'
  | 'mail_taken_out'
  | 'not_a_number'
  | 'about_number'
  | 'outcome_read'
  | 'outcome_unclear'
  | 'thousands'
  | 'not_a_day_left'
  | 'unknown_form'
  | 'form_from_title'
  | 'walk_empty'
  | 'defect_read'
  | 'told_in_future'
  | 'told_before_heard'
  | 'second_referral'
  | 'not_a_matter'
  | 'no_name'
  | 'no_dialogue'
  | 'dialogue_there'
  | 'names_of_young'
  | 'matter_not_named'
  | 'matter_unknown'
  | 'matter_ambiguous'
  | 'referral_there'
  | 'no_organisation'
  | 'no_sent'
  | 'choice_read'
  | 'cell_noted'
  | 'cell_left'
  | 'unknown_kind'
  | 'unknown_channel'
  | 'unknown_theme'
>;

const empty = () => 'Cellen lämnas tom.';
const emptyEn = () => 'The cell is left empty.';
const left = () => 'Raden förs inte in.';
const leftEn = () => 'The row is left out.';

export const importDoubts: Twin<Readonly<Record<Further, Words>>> = {
  sv: {
    unknown_choice: { name: 'Ett ord som inte finns bland valen i arket', will: empty },
    organisation_not_listed: {
      name: 'Organisationen finns inte i fliken Organisationer',
      will: () =>
        'Namnet skrivs som det står; en arrangör, och den som svarar för en brist eller en åtgärd, kan utelämnas.',
    },
    matter_not_here: {
      name: 'Ärendet som ett inlägg blev finns inte här',
      will: () => 'Inlägget får ärendets besked, om det hade något. För in ärendena först, så hör de ihop.',
    },
    not_a_mail: { name: 'Ingen e-postadress', will: empty },
    mail_taken_out: { name: 'Mer än en e-postadress i cellen', will: (as) => `${as} förs in.` },
    not_a_number: { name: 'Inget antal', will: empty },
    about_number: { name: 'Ungefärligt antal', will: (as) => `Läses som ${as}.` },
    outcome_read: {
      name: 'Utfallet är läst ur svaret',
      will: (as) => `Läses som ”${as}”, och orden följer med.`,
    },
    outcome_unclear: {
      name: 'Svaret säger inte vad det blev',
      will: (as) => `Får utfallet ”${as}”, och orden följer med. Ändra vid ”Det som listan inte säger”.`,
    },
    thousands: { name: 'Punkt i ett tal', will: (as) => `Läses som ${as}.` },
    not_a_day_left: { name: 'Ingen dag', will: () => 'Dagen utelämnas.' },
    unknown_form: {
      name: 'Okänd dialogform',
      will: () => 'En form väljs efter namnet, annars medborgardialog.',
    },
    form_from_title: {
      name: 'Dialogformen står inte',
      will: () => 'Den tas ur namnet, annars medborgardialog. Den går att ändra efteråt.',
    },
    walk_empty: {
      name: 'En vandring utan punkter',
      will: () => 'Den förs in tom. Välj kolumnen med det som sågs, eller skriv in punkterna efteråt.',
    },
    defect_read: { name: 'Slaget av brist är läst ur orden', will: (as) => `Blir ”${as}”.` },
    told_in_future: { name: 'Återkopplingen har inte varit', will: () => 'Den förs inte in som given.' },
    told_before_heard: {
      name: 'Återkopplingen ligger före dialogen',
      will: () => 'Den förs inte in som given.',
    },
    second_referral: {
      name: 'Samma ärende, en remiss till',
      will: (as) => `Remissen läggs till ärendet på rad ${as}.`,
    },
    not_a_matter: {
      name: 'Inget ärende',
      will: () => 'Förs inte in här: svar och annat skickas av tillägget när arket nås.',
    },
    no_name: { name: 'Namnet saknas', will: left },
    no_dialogue: { name: 'Ingen dialog att föra raden till', will: left },
    dialogue_there: { name: 'Dialogen finns redan', will: (as) => `Den står i arket som ${as} och lämnas.` },
    names_of_young: {
      name: 'Namn eller uppgift om någon, i en dialog med barn eller unga',
      will: (as) => `Förs inte in. Ta bort orden ${as} i listan och välj den igen.`,
    },
    matter_not_named: { name: 'Raden säger inte vilket ärende det gäller', will: left },
    matter_unknown: {
      name: 'Ärendet finns inte i arket',
      will: () => 'Raden förs inte in. Importera ärendena först.',
    },
    matter_ambiguous: {
      name: 'Flera ärenden kan vara det som menas',
      will: (as) => `Raden förs inte in: ${as}.`,
    },
    referral_there: { name: 'Remissen finns redan', will: (as) => `Den står på ${as} och lämnas.` },
    no_organisation: { name: 'Remissinstansen saknas eller är okänd', will: left },
    no_sent: {
      name: 'Dagen då remissen skickades står inte',
      will: () => 'Raden förs inte in, om du inte väljer radens senaste kända dag.',
    },
    choice_read: { name: 'Mer än ett av valen i arket', will: (as) => `Läses som ”${as}”.` },
    cell_noted: { name: 'En uppgift utan egen plats', will: () => 'Den står i en anteckning på ärendet.' },
    cell_left: { name: 'En uppgift utan egen plats', will: () => 'Den förs inte in.' },
    unknown_kind: {
      name: 'Okänt slag',
      will: (as) =>
        `Blir ”${as}”, och ordet en anteckning. Para ihop det i steget innan om det är ett annat.`,
    },
    unknown_channel: {
      name: 'Okänd kanal',
      will: (as) => `Blir ”${as}”, och ordet en anteckning. Para ihop det i steget innan om det är en annan.`,
    },
    unknown_theme: {
      name: 'Ett tema som arket inte har',
      will: () => 'Det skrivs som det står. Para ihop det i steget innan om det är ett av arkets.',
    },
  },
  en: {
    unknown_choice: { name: 'A word that is not among the choices in the sheet', will: emptyEn },
    organisation_not_listed: {
      name: 'The organisation is not in the tab Organisations',
      will: () => 'The name is written as it stands; an organiser is left out.',
    },
    matter_not_here: {
      name: 'The matter that an input became is not here',
      will: () =>
        'The input gets the outcome of the matter, if it had one. Import the matters first to join them.',
    },
    not_a_mail: { name: 'No e-mail address', will: emptyEn },
    mail_taken_out: { name: 'More than an e-mail address in the cell', will: (as) => `${as} is brought in.` },
    not_a_number: { name: 'No number', will: emptyEn },
    about_number: { name: 'A number that was not counted', will: (as) => `Read as ${as}.` },
    outcome_read: {
      name: 'The outcome is read from the answer',
      will: (as) => `Read as “${as}”, and the words come along.`,
    },
    outcome_unclear: {
      name: 'The answer does not tell what came of it',
      will: (as) =>
        `Given the outcome “${as}”, and the words come along. Change it at “What the list does not tell”.`,
    },
    thousands: { name: 'A point in a number', will: (as) => `Read as ${as}.` },
    not_a_day_left: { name: 'No day', will: () => 'The day is left out.' },
    unknown_form: {
      name: 'Unknown form of dialogue',
      will: () => 'A form is chosen by the name, else citizen dialogue.',
    },
    form_from_title: {
      name: 'The form of dialogue is not told',
      will: () => 'It is taken from the name, else citizen dialogue. It can be changed later.',
    },
    walk_empty: {
      name: 'A walk without points',
      will: () => 'It comes in empty. Choose the column of what was seen, or write the points in afterwards.',
    },
    defect_read: { name: 'The kind of defect is read from the words', will: (as) => `Becomes “${as}”.` },
    told_in_future: { name: 'The feedback has not been yet', will: () => 'It is not entered as given.' },
    told_before_heard: {
      name: 'The feedback lies before the dialogue',
      will: () => 'It is not entered as given.',
    },
    second_referral: {
      name: 'The same matter, one more referral',
      will: (as) => `The referral is added to the matter of row ${as}.`,
    },
    not_a_matter: {
      name: 'No matter',
      will: () => 'Left out: replies and the like are sent by the extension once the sheet is reached.',
    },
    no_name: { name: 'The name is missing', will: leftEn },
    no_dialogue: { name: 'No dialogue that the row could belong to', will: leftEn },
    dialogue_there: {
      name: 'The dialogue is there already',
      will: (as) => `It is ${as} in the sheet and is left.`,
    },
    names_of_young: {
      name: 'A name or something about somebody, in a dialogue with children or young people',
      will: (as) => `Left out. Take the words ${as} out of the list and choose it again.`,
    },
    matter_not_named: { name: 'The row does not say which matter it is about', will: leftEn },
    matter_unknown: {
      name: 'The matter is not in the sheet',
      will: () => 'The row is left out. Import the matters first.',
    },
    matter_ambiguous: { name: 'Several matters may be meant', will: (as) => `The row is left out: ${as}.` },
    referral_there: {
      name: 'The referral is there already',
      will: (as) => `It is one of ${as} and is left.`,
    },
    no_organisation: { name: 'The asked organisation is missing or unknown', will: leftEn },
    no_sent: {
      name: 'The day of the referral is not told',
      will: () => 'The row is left out, unless you choose the row’s last known day.',
    },
    choice_read: { name: 'More than one of the sheet’s choices', will: (as) => `Read as “${as}”.` },
    cell_noted: {
      name: 'Something without a place of its own',
      will: () => 'It stands in a note on the matter.',
    },
    cell_left: { name: 'Something without a place of its own', will: () => 'It is left out.' },
    unknown_kind: {
      name: 'Unknown kind',
      will: (as) => `Becomes “${as}”, and the word a note. Pair it in the step before if it is another.`,
    },
    unknown_channel: {
      name: 'Unknown channel',
      will: (as) => `Becomes “${as}”, and the word a note. Pair it in the step before if it is another.`,
    },
    unknown_theme: {
      name: 'A theme that the sheet does not have',
      will: () => 'It is written as it stands. Pair it in the step before if it is one of the sheet’s.',
    },
  },
};
