import type { Twin } from './language.ts';

/** The panel in which links to the phone pages are handed out. */
interface PhoneLinkWords {
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  readonly office: string;
  readonly officeHint: string;
  readonly make: string;
  readonly making: string;
  readonly made: (office: string) => string;
  readonly madeHelp: string;
  readonly onlyHere: string;
  readonly address: string;
  readonly mailSubject: string;
  readonly mail: string;
  readonly open: string;
  readonly links: string;
  readonly none: string;
  readonly walk: (dialogue: string) => string;
  readonly vote: (dialogue: string, codes: number) => string;
  readonly validUntil: (day: string, by: string) => string;
  readonly revokedLink: string;
  readonly expiredLink: string;
  readonly revoke: string;
  readonly reallyRevoke: (name: string) => string;
  readonly keep: string;
  readonly revoked: (name: string) => string;
  readonly tooMany: string;
  readonly unknown: string;
}

const sv: PhoneLinkWords = {
  menu: 'Telefonsidor',
  title: 'Telefonsidor',
  lead: 'En sida för medborgarvärdar och medborgarkontor: en minut per ärende, i telefonen, även utan nät. Den som har länken kan lämna ärenden men inte se några.',
  office: 'För vem eller vilket kontor?',
  officeHint: 'Står som avsändare i ärendet, till exempel Medborgarkontoret Centrum',
  make: 'Gör en länk',
  making: 'Gör länken …',
  made: (office) => `Länk för ${office}`,
  madeHelp: 'Adressen visas bara nu. Skicka den till den som ska ha den.',
  onlyHere: 'Arbetsytan på den här datorn kan inte nås från en telefon. Länken fungerar i webbläsaren här.',
  address: 'Adress',
  mailSubject: 'Länk till telefonsidan',
  mail: 'Skicka med e-post',
  open: 'Öppna',
  links: 'Länkar som finns',
  none: 'Inga länkar än.',
  walk: (dialogue) => `Vandring ${dialogue}`,
  vote: (dialogue, codes) => `Omröstning ${dialogue}, ${codes} koder`,
  validUntil: (day, by) => `Gäller till ${day}. Gjord av ${by || 'okänd'}.`,
  revokedLink: 'Återkallad',
  expiredLink: 'Har gått ut',
  revoke: 'Återkalla',
  reallyRevoke: (name) => `Återkalla länken för ${name}? Det går inte att ångra. Sidan slutar ta emot.`,
  keep: 'Behåll',
  revoked: (name) => `Länken för ${name} är återkallad.`,
  tooMany: 'Det finns redan tusen länkar. Återkalla några först.',
  unknown: 'Länken finns inte längre.',
};

const en: PhoneLinkWords = {
  menu: 'Phone pages',
  title: 'Phone pages',
  lead: 'A page for citizen hosts and offices: one minute for each matter, on a phone, also without a network. Whoever has the link can hand in matters but see none.',
  office: 'For whom or which office?',
  officeHint: 'Stands as the sender in the matter, such as the citizen office in the centre',
  make: 'Make a link',
  making: 'Making the link …',
  made: (office) => `Link for ${office}`,
  madeHelp: 'The address is shown only now. Send it to whoever is to have it.',
  onlyHere:
    'The workspace on this computer cannot be reached from a phone. The link works in the browser here.',
  address: 'Address',
  mailSubject: 'Link to the phone page',
  mail: 'Send by e-mail',
  open: 'Open',
  links: 'Links that exist',
  none: 'No links yet.',
  walk: (dialogue) => `Walk ${dialogue}`,
  vote: (dialogue, codes) => `Vote ${dialogue}, ${codes} codes`,
  validUntil: (day, by) => `Good until ${day}. Made by ${by || 'unknown'}.`,
  revokedLink: 'Revoked',
  expiredLink: 'Has run out',
  revoke: 'Revoke',
  reallyRevoke: (name) => `Revoke the link for ${name}? This cannot be undone. The page stops receiving.`,
  keep: 'Keep it',
  revoked: (name) => `The link for ${name} has been revoked.`,
  tooMany: 'There are a thousand links already. Revoke some first.',
  unknown: 'The link is not there any more.',
};

export const phoneLinkWords: Twin<PhoneLinkWords> = { sv, en };
