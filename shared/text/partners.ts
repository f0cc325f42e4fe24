import type { ConsentState, ValidityState } from '../partners/partner.ts';
import type { Twin } from './language.ts';

/** The words of the register of civil society and of contacts. */
export interface PartnerWords {
  readonly menu: string;
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly pages: Readonly<Record<'review' | 'partners' | 'contacts' | 'remove', string>>;
  readonly add: string;
  readonly addContact: string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly undone: string;
  readonly saved: string;
  readonly added: string;
  readonly takenOut: string;
  readonly takeOut: string;
  readonly takeOutAsk: (name: string) => string;
  readonly takeOutYes: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly noContacts: { readonly title: string; readonly text: string };
  readonly noneFound: string;
  readonly nothingToReview: string;
  readonly reviewIntro: string;
  readonly search: string;
  readonly everyKind: string;
  readonly everyArea: string;
  readonly everyStage: string;
  readonly shown: (count: number, of: number) => string;
  readonly areasWithout: (areas: string) => string;
  readonly withoutContact: (count: number) => string;
  readonly hiddenDetails: string;
  readonly consent: Readonly<Record<ConsentState, string>>;
  readonly consentLine: (day: string, how: string, what: string, until: string) => string;
  readonly untilTakenBack: string;
  readonly until: (day: string) => string;
  readonly validity: Readonly<Record<ValidityState, string>>;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'kind'
      | 'role'
      | 'position'
      | 'areas'
      | 'groups'
      | 'contact'
      | 'email'
      | 'phone'
      | 'consent'
      | 'consentHow'
      | 'consentFor'
      | 'consentTo'
      | 'validTo'
      | 'stage'
      | 'organisation',
      string
    >
  >;
  readonly person: string;
  readonly hints: Readonly<Record<'list' | 'person' | 'consentFor' | 'consentTo' | 'validTo', string>>;
  readonly notSaid: string;
  readonly needs: (what: string) => string;
  readonly problems: {
    readonly noConsent: string;
    readonly noConsentHow: string;
    readonly futureConsent: string;
    readonly toBeforeFrom: string;
    readonly notMail: string;
    readonly exists: (name: string) => string;
    readonly gone: string;
    readonly tooShort: string;
  };
  readonly exportButton: string;
  readonly exportHint: string;
  readonly exportFile: string;
  readonly importHint: string;
  readonly remove: {
    readonly intro: string;
    readonly search: string;
    readonly searchHint: string;
    readonly find: string;
    readonly willGo: string;
    readonly stays: string;
    readonly notes: string;
    readonly noUndo: string;
    readonly confirm: string;
    readonly logKind: string;
    readonly logDid: string;
  };
}

/** What somebody wrote with a capital, inside a sentence; "SMS" stays. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const sv: PartnerWords = {
  menu: 'Civilsamhälle och kontakter',
  title: 'Civilsamhälle och kontakter',
  intro: 'Föreningar, nätverk och andra ni samverkar med, och kontaktpersoner hos dem som får remisser.',
  reading: 'Läser arket …',
  pages: {
    review: 'Att se över',
    partners: 'Föreningar och nätverk',
    contacts: 'Kontakter',
    remove: 'Ta bort personuppgifter',
  },
  add: 'Lägg till förening eller nätverk',
  addContact: 'Lägg till kontakt',
  change: 'Ändra',
  save: 'Spara',
  cancel: 'Avbryt',
  undone: 'Ändringen är ångrad.',
  saved: 'Sparat.',
  added: 'Tillagd i registret.',
  takenOut: 'Borttagen ur registret.',
  takeOut: 'Ta bort',
  takeOutAsk: (name) => `Ta bort ${name} ur registret? Raden försvinner helt. Det går inte att ångra här.`,
  takeOutYes: 'Ta bort raden',
  none: {
    title: 'Registret är tomt',
    text: 'Här står föreningar, nätverk, församlingar och andra i området. Lägg till den första, eller hämta en lista: Gensvar → Importera.',
  },
  noContacts: {
    title: 'Ingen kontakt än',
    text: 'Här står kontaktpersoner hos förvaltningar och bolag. Påminnelser om remisser går till dem.',
  },
  noneFound: 'Ingen rad passar urvalet.',
  nothingToReview: 'Inget att se över just nu.',
  reviewIntro: 'Rader där samtycke saknas eller går ut, eller där uppgifterna ska ses över inom 30 dagar.',
  search: 'Sök',
  everyKind: 'Alla slag',
  everyArea: 'Alla områden',
  everyStage: 'All samverkan',
  shown: (count, of) => `${count} av ${of}`,
  areasWithout: (areas) => `Områden utan någon i registret: ${areas}.`,
  withoutContact: (count) => `Får remisser men har ingen kontaktperson: ${count}`,
  hiddenDetails: 'Kontaktuppgifterna visas inte: samtycke saknas eller har gått ut.',
  consent: {
    not_needed: 'Ingen person i raden',
    missing: 'Samtycke saknas',
    valid: 'Samtycke finns',
    ending: 'Samtycket går snart ut',
    over: 'Samtycket har gått ut',
  },
  consentLine: (day, how, what, until) =>
    `Gavs ${[day, how.toLowerCase()].filter(Boolean).join(' ')}${what === '' ? '' : `, för ${inSentence(what)}`}, ${until}`,
  untilTakenBack: 'tills det tas tillbaka',
  until: (day) => `till och med ${day}`,
  validity: {
    unset: 'Ingen dag för översyn',
    valid: 'Uppgifterna gäller',
    ending: 'Ska snart ses över',
    over: 'Skulle ha setts över',
  },
  fields: {
    name: 'Namn',
    kind: 'Slag',
    role: 'Vad de gör',
    position: 'Uppdrag',
    areas: 'Områden',
    groups: 'Målgrupper',
    contact: 'Kontaktperson',
    email: 'E-post',
    phone: 'Telefon',
    consent: 'Samtycke gavs den',
    consentHow: 'Hur gavs det?',
    consentFor: 'Till vad?',
    consentTo: 'Till och med',
    validTo: 'Se över senast',
    stage: 'Samverkan',
    organisation: 'Organisation',
  },
  person: 'Kontaktperson och samtycke',
  hints: {
    list: 'Skilj flera åt med semikolon.',
    person: 'Kontaktuppgifter sparas bara med samtycke.',
    consentFor: 'T.ex. inbjudningar till dialoger.',
    consentTo: 'Tomt: tills det tas tillbaka.',
    validTo: 'Raden kommer upp i Att se över 30 dagar innan.',
  },
  notSaid: 'Inte sagt',
  needs: (what) => `Fyll i: ${what}`,
  problems: {
    noConsent:
      'Kontaktuppgifter sparas bara med samtycke. Fyll i dagen då personen sade ja, eller ta bort uppgifterna.',
    noConsentHow: 'Fyll i hur samtycket gavs.',
    futureConsent: 'Dagen för samtycket har inte kommit än.',
    toBeforeFrom: 'Sista dagen ligger före dagen då samtycket gavs.',
    notMail: 'Adressen ser inte ut som en e-postadress.',
    exists: (name) => `${name} finns redan i registret. Ändra den raden i stället.`,
    gone: 'Raden finns inte längre i fliken. Läs in på nytt.',
    tooShort: 'Skriv minst tre tecken.',
  },
  exportButton: 'Hämta som csv',
  exportHint: 'Kontaktuppgifter utan giltigt samtycke följer inte med.',
  exportFile: 'civilsamhalle',
  importHint: 'En lista ni redan har läses in med Gensvar → Importera.',
  remove: {
    intro:
      'När någon ber att få sina uppgifter borttagna: sök på namn, e-post eller telefon. Du ser allt som försvinner innan något tas bort.',
    search: 'Namn, e-post eller telefon',
    searchHint: 'Minst tre tecken.',
    find: 'Sök uppgifter',
    willGo: 'Tas bort',
    stays: 'Står kvar',
    notes: 'Era egna anteckningar. Ta bort uppgifterna där för hand.',
    noUndo: 'Det går inte att ångra. Arkets versionshistorik har uppgifterna kvar tills den rensas.',
    confirm: 'Jag har läst vad som försvinner',
    logKind: 'Personuppgifter',
    logDid: 'Borttagna på begäran',
  },
};

const en: PartnerWords = {
  menu: 'Civil society and contacts',
  title: 'Civil society and contacts',
  intro: 'Associations, networks and others you work with, and contact persons of those who get referrals.',
  reading: 'Reading the sheet …',
  pages: {
    review: 'To look over',
    partners: 'Associations and networks',
    contacts: 'Contacts',
    remove: 'Remove personal data',
  },
  add: 'Add an association or network',
  addContact: 'Add a contact',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  undone: 'The change is undone.',
  saved: 'Saved.',
  added: 'Added to the register.',
  takenOut: 'Taken out of the register.',
  takeOut: 'Take out',
  takeOutAsk: (name) => `Take ${name} out of the register? The whole row goes. It cannot be undone here.`,
  takeOutYes: 'Take the row out',
  none: {
    title: 'The register is empty',
    text: 'Associations, networks, congregations and others in the area stand here. Add the first, or bring in a list: Gensvar → Import.',
  },
  noContacts: {
    title: 'No contact yet',
    text: 'Contact persons of departments and companies stand here. Reminders of referrals go to them.',
  },
  noneFound: 'No row fits the selection.',
  nothingToReview: 'Nothing to look over right now.',
  reviewIntro:
    'Rows whose consent is missing or runs out, or whose details are to be looked over within 30 days.',
  search: 'Search',
  everyKind: 'Every kind',
  everyArea: 'All areas',
  everyStage: 'All cooperation',
  shown: (count, of) => `${count} of ${of}`,
  areasWithout: (areas) => `Areas with nobody in the register: ${areas}.`,
  withoutContact: (count) => `Get referrals and have no contact person: ${count}`,
  hiddenDetails: 'The contact details are not shown: consent is missing or has run out.',
  consent: {
    not_needed: 'No person in the row',
    missing: 'Consent is missing',
    valid: 'Consent is there',
    ending: 'Consent runs out soon',
    over: 'Consent has run out',
  },
  consentLine: (day, how, what, until) =>
    `Given ${[day, how.toLowerCase()].filter(Boolean).join(' ')}${what === '' ? '' : `, for ${inSentence(what)}`}, ${until}`,
  untilTakenBack: 'until it is taken back',
  until: (day) => `until ${day}`,
  validity: {
    unset: 'No day to look it over',
    valid: 'The details hold',
    ending: 'To be looked over soon',
    over: 'Should have been looked over',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    role: 'What they do',
    position: 'Position',
    areas: 'Areas',
    groups: 'Audiences',
    contact: 'Contact person',
    email: 'E-mail',
    phone: 'Telephone',
    consent: 'Consent given on',
    consentHow: 'How was it given?',
    consentFor: 'To what?',
    consentTo: 'Until',
    validTo: 'Look over by',
    stage: 'Cooperation',
    organisation: 'Organisation',
  },
  person: 'Contact person and consent',
  hints: {
    list: 'Separate several with semicolons.',
    person: 'Contact details are saved only with consent.',
    consentFor: 'Such as invitations to dialogues.',
    consentTo: 'Empty: until it is taken back.',
    validTo: 'The row comes up in To look over 30 days before.',
  },
  notSaid: 'Not said',
  needs: (what) => `Fill in: ${what}`,
  problems: {
    noConsent:
      'Contact details are saved only with consent. Fill in the day on which the person said yes, or take the details away.',
    noConsentHow: 'Fill in how the consent was given.',
    futureConsent: 'The day of the consent has not come yet.',
    toBeforeFrom: 'The last day lies before the day on which the consent was given.',
    notMail: 'The address does not look like an e-mail address.',
    exists: (name) => `${name} is in the register already. Change that row instead.`,
    gone: 'The row is in the tab no longer. Read it again.',
    tooShort: 'Write at least three characters.',
  },
  exportButton: 'Download as csv',
  exportHint: 'Contact details without a consent that holds do not come along.',
  exportFile: 'civil-society',
  importHint: 'A list you already have is brought in with Gensvar → Import.',
  remove: {
    intro:
      'When somebody asks for their details to be removed: search by name, e-mail or telephone. You see all that goes before anything is removed.',
    search: 'Name, e-mail or telephone',
    searchHint: 'At least three characters.',
    find: 'Find details',
    willGo: 'Is removed',
    stays: 'Stays',
    notes: 'Your own notes. Remove the details there by hand.',
    noUndo: 'It cannot be undone. The sheet’s version history has the details until it is cleared.',
    confirm: 'I have read what goes',
    logKind: 'Personal data',
    logDid: 'Removed on request',
  },
};

export const partnerWords: Twin<PartnerWords> = { sv, en };
