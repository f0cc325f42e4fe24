import type { OrganisationKind } from '../reference/organisations/row.ts';
import type { Twin } from './language.ts';

/** Words of drop-downs that lists fill: by themselves, since the panel that reads lists needs none of the sheet's others. */
export interface ListedChoiceWords {
  readonly yes: string;
  readonly no: string;
  readonly organisationKinds: Readonly<Record<OrganisationKind, string>>;
}

export const listedChoiceWords: Twin<ListedChoiceWords> = {
  sv: {
    yes: 'Ja',
    no: 'Nej',
    organisationKinds: {
      district_administration: 'Stadsdelsförvaltning',
      specialised_board: 'Facknämnd',
      specialised_department: 'Fackförvaltning',
      housing_company: 'Bostadsbolag',
      municipal_company: 'Kommunalt bolag',
      police: 'Polis',
      region: 'Region',
      state: 'Statlig myndighet',
      civil_society: 'Civilsamhälle',
      business: 'Näringsliv',
      property_owner: 'Fastighetsägare',
      school: 'Skola',
      other: 'Annan',
    },
  },
  en: {
    yes: 'Yes',
    no: 'No',
    organisationKinds: {
      district_administration: 'District administration',
      specialised_board: 'Specialised board',
      specialised_department: 'Specialised department',
      housing_company: 'Housing company',
      municipal_company: 'Municipal company',
      police: 'Police',
      region: 'Region',
      state: 'State authority',
      civil_society: 'Civil society',
      business: 'Business',
      property_owner: 'Property owner',
      school: 'School',
      other: 'Other',
    },
  },
};
