import type { TwinOf } from './words.ts';

/** The register of civil society: by itself, since the panel that reads lists needs it without the other tabs. */
export const svPartnersTab = {
  title: 'Civilsamhälle',
  columns: {
    key: { title: 'Nyckel' },
    name: { title: 'Namn' },
    kind: { title: 'Slag', note: 'Förening, nätverk, församling, fastighetsägare, skola …' },
    role: { title: 'Vad de gör' },
    areas: { title: 'Områden' },
    groups: { title: 'Målgrupper' },
    contact: { title: 'Kontaktperson' },
    email: { title: 'E-post' },
    phone: { title: 'Telefon' },
    consent: {
      title: 'Samtycke',
      note: 'Dagen då kontaktpersonen sade ja till att stå här. Utan samtycke visas inga kontaktuppgifter.',
    },
    consentHow: { title: 'Samtycke gavs', note: 'Hur ni fick det: skriftligt, med e-post, i telefon …' },
    consentFor: { title: 'Samtycke till', note: 'Vad kontaktpersonen sade ja till.' },
    consentTo: { title: 'Samtycke till och med', note: 'Tomt: tills det tas tillbaka.' },
    validTo: { title: 'Gäller till', note: 'Dagen då uppgifterna ska ses över.' },
    stage: { title: 'Samverkan', note: 'Hittad, kontaktad, samtal eller överenskommelse.' },
    notes: { title: 'Anteckningar', note: 'Era egna. Gensvar skriver aldrig här.' },
  },
} as const;

export const enPartnersTab: TwinOf<{ readonly partners: typeof svPartnersTab }>['partners'] = {
  title: 'Civil society',
  columns: {
    key: { title: 'Key' },
    name: { title: 'Name' },
    kind: { title: 'Kind', note: 'Association, network, congregation, property owner, school …' },
    role: { title: 'What they do' },
    areas: { title: 'Areas' },
    groups: { title: 'Audiences' },
    contact: { title: 'Contact person' },
    email: { title: 'E-mail' },
    phone: { title: 'Telephone' },
    consent: {
      title: 'Consent',
      note: 'The day on which the contact person agreed to stand here. Without consent no contact details are shown.',
    },
    consentHow: { title: 'Consent given', note: 'How you got it: in writing, by e-mail, by phone …' },
    consentFor: { title: 'Consent to', note: 'What the contact person agreed to.' },
    consentTo: { title: 'Consent until', note: 'Empty: until it is taken back.' },
    validTo: { title: 'Valid to', note: 'The day on which the details are to be looked over.' },
    stage: { title: 'Cooperation', note: 'Found, contacted, talks or agreement.' },
    notes: { title: 'Notes', note: 'Your own. Gensvar never writes here.' },
  },
};
