import * as v from 'valibot';
import type { OuterContact, Partner } from '../shared/partners/partner.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';

/** What the panel of civil society and contacts asks of the server. */
const line = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
const maybe = v.optional(line);
const day = v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))]));

const PARTNER_FIELDS = {
  name: v.optional(v.pipe(line, v.minLength(1))),
  kind: maybe,
  role: maybe,
  areas: maybe,
  groups: maybe,
  contact: maybe,
  email: maybe,
  phone: maybe,
  consent: day,
  consentHow: maybe,
  consentFor: maybe,
  consentTo: day,
  validTo: day,
  stage: maybe,
} as const;
const CONTACT_FIELDS = {
  name: maybe,
  email: maybe,
  position: maybe,
  organisation: maybe,
  areas: maybe,
  phone: maybe,
  consent: day,
  validTo: day,
} as const;

/** Only the fields that are named change; a row without a key is a new one. */
export const savePartnerSchema = v.object({ key: maybe, fields: v.object(PARTNER_FIELDS) });
export const saveContactSchema = v.object({ key: maybe, fields: v.object(CONTACT_FIELDS) });
export const takeOutSchema = v.object({ tab: v.picklist(['partners', 'contacts']), key: line });
export const findPersonSchema = v.pipe(line, v.minLength(3));
export const removePersonSchema = v.object({
  rows: v.pipe(v.array(v.object({ tab: v.picklist(['partners', 'contacts']), key: line })), v.maxLength(200)),
  /** What was looked for, and in which matters, dialogues and rows it is to be taken away. */
  words: v.optional(v.pipe(line, v.minLength(3))),
  elsewhere: v.optional(v.pipe(v.array(line), v.maxLength(500))),
});

/** A row that tells of a person: what is removed on request, and people's own notes, which are not. */
export interface PersonRow {
  readonly tab: 'partners' | 'contacts';
  readonly key: string;
  /** What the row stays as: the association, or the organisation. */
  readonly about: string;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
  readonly notes: string;
}

/** A matter, a dialogue, an action or a row of another tab in which the words stand. */
export interface FoundElsewhere {
  readonly id: string;
  /** Empty when the row belongs to none. */
  readonly number: string;
  readonly tab: string;
  /** Proposed to be taken away. */
  readonly isChosen: boolean;
  readonly places: readonly { readonly title: string; readonly text: string }[];
  /** Places that are not shown: hidden cells, events, and those beyond the first. */
  readonly more: number;
}

export interface PartnerLists {
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  /** Those that get referrals and have no contact person. */
  readonly withoutContact: readonly string[];
}

export interface PartnerCalls {
  showPartners: () => void;
  /** Contact details that nobody has leave to show are left out; `hidden` has the keys of those rows. */
  readPartners: () => Answer<{
    readonly partners: readonly Partner[];
    readonly hidden: readonly string[];
    readonly contacts: readonly OuterContact[];
    readonly lists: PartnerLists;
    readonly today: LocalDate;
  }>;
  savePartner: (request: v.InferInput<typeof savePartnerSchema>) => Answer<{ readonly key: string }>;
  saveContact: (request: v.InferInput<typeof saveContactSchema>) => Answer<{ readonly key: string }>;
  /** The whole row goes. */
  takeOutRow: (request: v.InferInput<typeof takeOutSchema>) => Answer<unknown>;
  findPerson: (words: string) => Answer<{
    readonly rows: readonly PersonRow[];
    readonly elsewhere: readonly FoundElsewhere[];
  }>;
  removePerson: (request: v.InferInput<typeof removePersonSchema>) => Answer<{
    readonly removed: number;
    readonly elsewhere: number;
  }>;
}
