export const ORGANISATION_KINDS = [
  'district_administration',
  'specialised_board',
  'specialised_department',
  'housing_company',
  'municipal_company',
  'police',
  'region',
  'state',
  'civil_society',
  'business',
  'property_owner',
  'school',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** One letter a role: o owner, r referral recipient, p partner. */
export type Roles = 'o' | 'r' | 'p' | 'op' | 'rp' | 'orp';

/** Id, Swedish name, English name, kind, roles, other names, remit, key words, rarer properties. */
export type OrganisationRow = readonly [
  id: string,
  nameSv: string,
  nameEn: string,
  kind: OrganisationKind,
  roles: Roles,
  aliases: readonly string[],
  remit: string,
  keywords: readonly string[],
  rarer?: { readonly parent?: string; readonly generic?: true },
];
