import { ROLES } from '../../matters/kinds.ts';
import { ORGANISATION_KINDS } from '../../reference/organisations/row.ts';
import {
  CONSENT_WAYS,
  dialogueListWords,
  PARTNER_KINDS,
  PARTNER_STAGES,
} from '../../text/dialogues-lists.ts';
import { LISTED_WORDS } from '../../text/import-list-vocabulary.ts';
import type { Language } from '../../text/language.ts';
import { listedChoiceWords } from '../../text/listed-choices.ts';
import { matterWords } from '../../text/matters.ts';
import { rowWords } from '../../text/rows.ts';
import type { ListSubject } from '../subjects.ts';

/** Words of a drop-down in the sheet, in a language, with the beginnings of other words for the same. */
export interface Choices {
  readonly own: (language: Language) => readonly string[];
  /** In the order of `own`. */
  readonly others: readonly (readonly string[])[];
}

/** What a cell of a list may hold. */
export type FieldKind =
  | { readonly is: 'line' | 'mail' | 'day' | 'number' | 'organisation' }
  /** Several, with semicolons between. */
  | { readonly is: 'parts' }
  | { readonly is: 'choice'; readonly choices: Choices };

export interface ListField {
  readonly key: string;
  readonly kind: FieldKind;
}

export interface ListRules {
  readonly fields: readonly ListField[];
  /** One of these has to be there, or the row says nothing. */
  readonly needs: readonly string[];
  /**
   * Groups of fields by which a row is the same as another, the surest first; the first group of which all fields have
   * something counts.
   */
  readonly sameBy: readonly (readonly string[])[];
}

const line = (key: string): ListField => ({ key, kind: { is: 'line' } });
const of = (key: string, is: 'mail' | 'day' | 'number' | 'organisation' | 'parts'): ListField => ({
  key,
  kind: { is },
});
const choice = (key: string, own: Choices['own'], others: readonly (readonly string[])[]): ListField => ({
  key,
  kind: { is: 'choice', choices: { own, others } },
});

const yesOrNo = (language: Language) => [listedChoiceWords[language].yes, listedChoiceWords[language].no];

/** What a list may tell of each row of those tabs; keys are the columns' (shared/text/tabs). */
export const LIST_RULES: Readonly<Record<ListSubject, ListRules>> = {
  organisations: {
    fields: [
      line('name'),
      choice(
        'kind',
        (language) => ORGANISATION_KINDS.map((kind) => listedChoiceWords[language].organisationKinds[kind]),
        ORGANISATION_KINDS.map((kind) => LISTED_WORDS.organisationKinds[kind] ?? []),
      ),
      of('aliases', 'parts'),
      line('remit'),
      choice('recipient', yesOrNo, LISTED_WORDS.yesOrNo),
    ],
    needs: ['name'],
    sameBy: [['name']],
  },
  contacts: {
    fields: [
      line('name'),
      of('email', 'mail'),
      of('organisation', 'organisation'),
      choice(
        'role',
        (language) => ROLES.map((role) => matterWords[language].roles[role]),
        ROLES.map((role) => LISTED_WORDS.roles[role] ?? []),
      ),
      line('position'),
      line('phone'),
      of('areas', 'parts'),
      of('absentFrom', 'day'),
      of('absentTo', 'day'),
      of('deputy', 'mail'),
      of('consent', 'day'),
      of('validTo', 'day'),
    ],
    needs: ['name', 'email'],
    sameBy: [['email'], ['name', 'organisation'], ['name']],
  },
  places: {
    fields: [
      line('name'),
      choice(
        'kind',
        (language) => [rowWords[language].neighbourhood, rowWords[language].place],
        LISTED_WORDS.placeKinds,
      ),
      line('within'),
      of('residents', 'number'),
      of('aliases', 'parts'),
    ],
    needs: ['name'],
    sameBy: [['name']],
  },
  partners: {
    fields: [
      line('name'),
      choice(
        'kind',
        (language) => PARTNER_KINDS.map((kind) => dialogueListWords[language].partnerKinds[kind]),
        PARTNER_KINDS.map((kind) => LISTED_WORDS.partnerKinds[kind] ?? []),
      ),
      line('role'),
      of('areas', 'parts'),
      of('groups', 'parts'),
      line('contact'),
      of('email', 'mail'),
      line('phone'),
      of('consent', 'day'),
      choice(
        'consentHow',
        (language) => CONSENT_WAYS.map((way) => dialogueListWords[language].consentWays[way]),
        CONSENT_WAYS.map((way) => LISTED_WORDS.consentWays[way] ?? []),
      ),
      line('consentFor'),
      of('consentTo', 'day'),
      of('validTo', 'day'),
      choice(
        'stage',
        (language) => PARTNER_STAGES.map((stage) => dialogueListWords[language].partnerStages[stage]),
        PARTNER_STAGES.map((stage) => LISTED_WORDS.partnerStages[stage] ?? []),
      ),
    ],
    needs: ['name'],
    sameBy: [['name']],
  },
};
