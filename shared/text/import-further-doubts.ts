import type { DoubtCode } from '../imports/plan.ts';
import type { Twin } from './language.ts';

type Words = { readonly name: string; readonly will: (as: string) => string };

/** Doubts about areas, minors, and days and reasons that a list tells in part. */
type Further = Extract<
  DoubtCode,
  | 'unknown_area'
  | 'several_areas'
  | 'unknown_owner'
  | 'contact_child'
  | 'no_reason'
  | 'sent_in_future'
  | 'sent_unreadable'
  | 'input_in_future'
>;

const left = () => 'Raden förs inte in.';
const leftEn = () => 'The row is left out.';

export const importFurtherDoubts: Twin<Readonly<Record<Further, Words>>> = {
  sv: {
    unknown_area: {
      name: 'Ett område som arket inte har',
      will: () => 'Det skrivs som det står. Finns det, lägg till det i fliken Områden.',
    },
    several_areas: {
      name: 'Flera områden i en cell',
      will: (as) =>
        `Ett ärende har ett område: det blir ${as}, och hela cellen står i ärendets anteckning. Ett annat väljs ett steg tillbaka.`,
    },
    unknown_owner: {
      name: 'En ansvarig som arket inte har',
      will: () =>
        'Namnet skrivs som det står, och ärendet hamnar inte på någons lista. Lägg till personen i fliken Kontakter och välj listan igen.',
    },
    contact_child: {
      name: 'Ser ut att vara ett barn',
      will: () => 'Telefon och e-post förs inte in.',
    },
    no_reason: {
      name: 'Skälet står inte i listan',
      will: (as) =>
        `Utfallet ”${as}” får orden att skälet saknas. Skriv skälet innan deltagarna får beskedet.`,
    },
    sent_in_future: { name: 'Dagen då remissen skickades har inte varit', will: left },
    sent_unreadable: { name: 'Dagen då remissen skickades går inte att läsa', will: left },
    input_in_future: {
      name: 'Något som har sagts, på en dag som inte har varit',
      will: (as) =>
        `Förs in utan dag: ${as} har inte varit än. Är det fel år, ändra i listan och välj den igen.`,
    },
  },
  en: {
    unknown_area: {
      name: 'An area that the sheet does not have',
      will: () => 'It is written as it stands. If there is one, add it in the tab Places.',
    },
    several_areas: {
      name: 'Several areas in one cell',
      will: (as) =>
        `A matter has one area: it becomes ${as}, and the whole cell stands in the matter’s note. Choose another one step back.`,
    },
    unknown_owner: {
      name: 'An owner that the sheet does not have',
      will: () =>
        'The name is written as it stands, and the matter is on nobody’s list. Add the person in the tab Contacts and choose the list again.',
    },
    contact_child: {
      name: 'Seems to be a child',
      will: () => 'Telephone and e-mail are left out.',
    },
    no_reason: {
      name: 'The reason is not in the list',
      will: (as) =>
        `The outcome “${as}” says that the reason is missing. Write the reason before the participants are told.`,
    },
    sent_in_future: { name: 'The day of the referral has not been yet', will: leftEn },
    sent_unreadable: { name: 'The day of the referral cannot be read', will: leftEn },
    input_in_future: {
      name: 'Something that was said, on a day that has not been yet',
      will: (as) =>
        `Brought in without a day: ${as} has not been yet. If the year is wrong, change the list and choose it again.`,
    },
  },
};
