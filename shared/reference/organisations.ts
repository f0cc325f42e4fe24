import { DISTRICTS, type District } from './districts.ts';
import { CITY } from './organisations/city.ts';
import { CIVIL_SOCIETY } from './organisations/civil-society.ts';
import { HOUSING_AND_BUSINESS } from './organisations/housing.ts';
import { OTHERS } from './organisations/others.ts';
import type { OrganisationKind, OrganisationRow } from './organisations/row.ts';

export { ORGANISATION_KINDS, type OrganisationKind } from './organisations/row.ts';

/** `owner`: can own a matter or an action; `referral`: can be asked; `partner`: works with the district. */
export type OrganisationRole = 'owner' | 'referral' | 'partner';

export interface Organisation {
  readonly id: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly kind: OrganisationKind;
  /** Other names and spellings that people use; none is also another organisation's. */
  readonly aliases: readonly string[];
  /** What it answers for, in a few Swedish words; empty when unknown. */
  readonly remit: string;
  /** Swedish words of matters that it usually gets. */
  readonly keywords: readonly string[];
  readonly roles: readonly OrganisationRole[];
  /** A collective name ("bostadsbolagen") that should give way to a named body once it is known. */
  readonly generic: boolean;
  readonly parent?: string;
}

/** A district's administration has the district's id. */
function administrationOf(district: District): Organisation {
  const { id, name, genitive } = district;
  const names = [
    name,
    `${genitive} stadsdelsnämnd`,
    `${name} stadsdelsnämnd`,
    `${name} stadsdelsförvaltning`,
    `stadsdelsnämnden ${name}`,
    `stadsdelsförvaltningen ${name}`,
    `${name} stadsdelsområde`,
  ];
  const nameSv = `${genitive} stadsdelsförvaltning`;
  return {
    id,
    nameSv,
    nameEn: `${name} City District Administration`,
    kind: 'district_administration',
    aliases: [...new Set(names)].filter((alias) => alias !== nameSv),
    remit: 'Dialog med de boende, förskola, fritid, socialtjänst, parker och lekplatser i stadsdelen',
    keywords: [
      'medborgarförslag',
      'synpunkter',
      'dialog',
      'socialtjänst',
      'förskola',
      'fritid',
      'park',
      'lekplats',
    ],
    roles: ['owner', 'referral', 'partner'],
    generic: false,
  };
}

const ROLE_OF: Readonly<Record<string, OrganisationRole>> = { o: 'owner', r: 'referral', p: 'partner' };

function fromRow(row: OrganisationRow): Organisation {
  const [id, nameSv, nameEn, kind, roles, aliases, remit, keywords, rarer] = row;
  return {
    id,
    nameSv,
    nameEn,
    kind,
    aliases,
    remit,
    keywords,
    roles: [...roles].flatMap((letter) => ROLE_OF[letter] ?? []),
    generic: rarer?.generic === true,
    ...(rarer?.parent && { parent: rarer.parent }),
  };
}

export const ORGANISATIONS: readonly Organisation[] = [
  ...DISTRICTS.map(administrationOf),
  ...[...CITY, ...HOUSING_AND_BUSINESS, ...OTHERS, ...CIVIL_SOCIETY].map(fromRow),
];

const byId: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.map((organisation) => [organisation.id, organisation]),
);

export function organisationById(id: string): Organisation | undefined {
  return byId.get(id);
}

/** A name as names are compared: hyphens and white space alike, without case. */
const folded = (name: string) =>
  name
    .trim()
    .replace(/[\s-]+/g, ' ')
    .toLowerCase();

/** Swedish and English names, and aliases, in the spelling that names are compared by. */
export function namesOf(organisation: Organisation): readonly string[] {
  const { nameSv, nameEn, aliases } = organisation;
  return [...new Set([nameSv, nameEn, ...aliases].map(folded))];
}

const byName: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.flatMap((organisation) => namesOf(organisation).map((name) => [name, organisation] as const)),
);

/** The organisation that goes by a name or an alias, whatever its case, hyphens and inner white space. */
export function findOrganisation(name: string): Organisation | undefined {
  return byName.get(folded(name));
}

/** Those that can be asked in a referral, named ones first, then by Swedish name. */
export function referralRecipients(): readonly Organisation[] {
  return ORGANISATIONS.filter((organisation) => organisation.roles.includes('referral')).sort(
    (a, b) => Number(a.generic) - Number(b.generic) || a.nameSv.localeCompare(b.nameSv, 'sv'),
  );
}
