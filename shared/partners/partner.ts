import { addDays, type LocalDate, parseLocalDate } from '../time/dates.ts';

/** An association, a network or another partner, as its row in the register says. */
export interface Partner {
  /** Hidden key of the row, or its name where somebody typed the row by hand. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  /** With semicolons between, like audiences. */
  readonly areas: string;
  readonly groups: string;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  /** Day of the consent, how it was given, what it covers and its last day. */
  readonly consent: string;
  readonly consentHow: string;
  readonly consentFor: string;
  readonly consentTo: string;
  /** The day on which the row is to be looked over. */
  readonly validTo: string;
  readonly stage: string;
  readonly notes: string;
}

/** What a row of the register says, in the order of the tab; its key and people's own notes are besides. */
export const PARTNER_FIELDS = [
  'name',
  'kind',
  'role',
  'areas',
  'groups',
  'contact',
  'email',
  'phone',
  'consent',
  'consentHow',
  'consentFor',
  'consentTo',
  'validTo',
  'stage',
] as const satisfies readonly (keyof Partner)[];

/** A contact person elsewhere, as the row in the tab of contacts says. */
export interface OuterContact {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  /** What the person does there, in their own words. */
  readonly position: string;
  readonly phone: string;
  /** With semicolons between. */
  readonly areas: string;
  /** Day of the consent, where one was asked for. */
  readonly consent: string;
  readonly validTo: string;
  readonly notes: string;
}

/** Days ahead that count as soon. */
export const REVIEW_AHEAD = 30;

export const CONSENT_STATES = ['not_needed', 'missing', 'valid', 'ending', 'over'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

type Personal = Pick<Partner, 'contact' | 'email' | 'phone' | 'consent' | 'consentTo'>;

/** Something in the row is about a person. */
export const hasPerson = ({ contact, email, phone }: Personal): boolean =>
  [contact, email, phone].some((text) => text.trim() !== '');

/** Whether the person behind the row has said yes to standing there. Pure. */
export function consentState(partner: Personal, today: LocalDate): ConsentState {
  if (!hasPerson(partner)) return 'not_needed';
  const given = parseLocalDate(partner.consent.trim());
  if (!given || given > today) return 'missing';
  // A last day that cannot be read is nobody's leave to go on.
  if (partner.consentTo.trim() === '') return 'valid';
  const to = parseLocalDate(partner.consentTo.trim());
  if (!to || to < today) return 'over';
  return to <= addDays(today, REVIEW_AHEAD) ? 'ending' : 'valid';
}

export const VALIDITY_STATES = ['unset', 'valid', 'ending', 'over'] as const;
export type ValidityState = (typeof VALIDITY_STATES)[number];

/** Whether it is time to look a row over. Pure. */
export function validityState({ validTo }: { readonly validTo: string }, today: LocalDate): ValidityState {
  const to = parseLocalDate(validTo.trim());
  if (!to) return 'unset';
  if (to < today) return 'over';
  return to <= addDays(today, REVIEW_AHEAD) ? 'ending' : 'valid';
}

/** Contact details are shown and handed out only while somebody's consent holds. */
export const mayShow = (partner: Personal, today: LocalDate): boolean =>
  ['valid', 'ending', 'not_needed'].indexOf(consentState(partner, today)) >= 0;

/** The row without what nobody has leave to show. Pure. */
export function shownPartner<Row extends Personal>(partner: Row, today: LocalDate): Row {
  return mayShow(partner, today) ? partner : { ...partner, contact: '', email: '', phone: '' };
}

/** Somebody has to do something about the row, or will have to within a month. */
export function needsReview(partner: Partner, today: LocalDate): boolean {
  const consent = consentState(partner, today);
  const validity = validityState(partner, today);
  return (
    consent === 'missing' ||
    consent === 'over' ||
    consent === 'ending' ||
    validity === 'over' ||
    validity === 'ending'
  );
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Areas in which the register has nobody. */
export const areasWithout = (partners: readonly Partner[], areas: readonly string[]): readonly string[] => {
  const covered = new Set(partners.flatMap(({ areas: own }) => parts(own).map((area) => area.toLowerCase())));
  return areas.filter((area) => !covered.has(area.toLowerCase()));
};

/** Every word stands somewhere in the row. */
export function rowHas(row: Readonly<Record<string, string>>, words: string): boolean {
  const text = Object.values(row).join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.indexOf(word) >= 0);
}
