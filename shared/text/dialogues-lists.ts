import type { Twin } from './language.ts';

/** Choices in the lists that people look after for their dialogues. */
export const CHECK_TIMES = ['before', 'during', 'after'] as const;
export type CheckTime = (typeof CHECK_TIMES)[number];

export const PARTNER_KINDS = [
  'association',
  'network',
  'congregation',
  'tenants',
  'property_owner',
  'business',
  'school',
  'authority',
  'other',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const PARTNER_STAGES = ['found', 'contacted', 'talks', 'agreement'] as const;
export type PartnerStage = (typeof PARTNER_STAGES)[number];

/** How a contact person said yes to standing in the register. */
export const CONSENT_WAYS = ['written', 'mail', 'phone', 'spoken', 'form'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

interface ListWords {
  readonly checkTimes: Readonly<Record<CheckTime, string>>;
  /** Of a point that the list has gained lately. */
  readonly newPoint: string;
  readonly partnerKinds: Readonly<Record<PartnerKind, string>>;
  readonly partnerStages: Readonly<Record<PartnerStage, string>>;
  readonly consentWays: Readonly<Record<ConsentWay, string>>;
}

export const dialogueListWords: Twin<ListWords> = {
  sv: {
    checkTimes: { before: 'Före', during: 'Under', after: 'Efter' },
    newPoint: 'Ny punkt',
    partnerKinds: {
      association: 'Förening',
      network: 'Nätverk',
      congregation: 'Församling',
      tenants: 'Hyresgästförening',
      property_owner: 'Fastighetsägare',
      business: 'Företag',
      school: 'Skola',
      authority: 'Myndighet',
      other: 'Annat',
    },
    partnerStages: { found: 'Hittad', contacted: 'Kontaktad', talks: 'Samtal', agreement: 'Överenskommelse' },
    consentWays: {
      written: 'Skriftligt',
      mail: 'Med e-post',
      phone: 'I telefon',
      spoken: 'Muntligt på plats',
      form: 'I ett formulär',
    },
  },
  en: {
    checkTimes: { before: 'Before', during: 'During', after: 'After' },
    newPoint: 'New point',
    partnerKinds: {
      association: 'Association',
      network: 'Network',
      congregation: 'Congregation',
      tenants: 'Tenants’ association',
      property_owner: 'Property owner',
      business: 'Business',
      school: 'School',
      authority: 'Authority',
      other: 'Other',
    },
    partnerStages: { found: 'Found', contacted: 'Contacted', talks: 'Talks', agreement: 'Agreement' },
    consentWays: {
      written: 'In writing',
      mail: 'By e-mail',
      phone: 'By phone',
      spoken: 'Spoken, on site',
      form: 'In a form',
    },
  },
};
