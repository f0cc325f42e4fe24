import {
  CONSENT_SIGNS,
  DIALOGUE_SIGNS,
  LIST_HEADERS,
  PARTNER_SIGNS,
} from '../text/import-list-vocabulary.ts';
import { fieldsFor } from './dialogues/words.ts';
import type { Frame, Rows } from './frame.ts';
import { listFields } from './lists/fields-words.ts';
import type { FindOrganisation } from './organisations.ts';
import { type IsTheme, type Proposal, proposeUses } from './propose.ts';
import { REFERRAL_FIELDS } from './referrals.ts';
import { isListSubject, SUBJECTS, type Subject } from './subjects.ts';
import { proposeFields, type TableProposal } from './table-plan.ts';

/** What each column is likeliest to be, for rows of a subject. */
export function proposalsFor(
  subject: Subject,
  { titles, rows: kept }: Frame,
  rows: Rows,
  find: FindOrganisation,
  isTheme?: IsTheme,
): readonly (Proposal | TableProposal)[] {
  const body = kept.map((row) => rows[row] ?? []);
  if (subject === 'matters') return proposeUses(titles, body, find, undefined, isTheme);
  if (subject === 'referrals') {
    // Whatever tells nothing of a referral stays where it is.
    return proposeUses(titles, body, find, REFERRAL_FIELDS).map((each) =>
      each.use === 'keep' ? { use: 'skip', by: 'none' } : each,
    );
  }
  return proposeFields(titles, body, isListSubject(subject) ? listFields(subject) : fieldsFor(titles));
}

/** Fields of which each group has to be there before rows can be of a subject. */
const NEEDS: Readonly<Record<Subject, readonly (readonly string[])[]>> = {
  matters: [['received'], ['title', 'text']],
  referrals: [['organisation'], ['sent'], ['number', 'record', 'title']],
  dialogues: [['title', 'on', 'number']],
  organisations: [['name'], ['aliases', 'remit', 'recipient', 'kind']],
  contacts: [
    ['name', 'email'],
    ['email', 'phone'],
  ],
  places: [['name'], ['within', 'residents', 'aliases', 'kind']],
  partners: [['name'], ['role', 'groups', 'consent', 'stage', 'contact', 'kind']],
};

const signs = (titles: readonly string[], words: readonly string[]): boolean =>
  titles.some((title) => words.some((word) => title.toLowerCase().includes(word)));

/** What the rows of a list are likeliest to be, by its headings; matters when nothing tells. */
export function proposeSubject(frame: Frame, rows: Rows, find: FindOrganisation): Subject {
  const { titles } = frame;
  const named = titles.filter((title) => title !== '').length;
  let best: { readonly subject: Subject; readonly score: number } = { subject: 'matters', score: 0 };
  for (const subject of SUBJECTS) {
    const proposals = proposalsFor(subject, frame, rows, find);
    const byName = proposals.filter(({ by, use }) => by === 'name' && use !== 'skip');
    const has = (field: string) => byName.some(({ use }) => use === field);
    if (!NEEDS[subject].every((group) => group.some(has))) continue;
    if (subject === 'dialogues' && !signs(titles, DIALOGUE_SIGNS)) continue;
    const sure = subject === 'dialogues' || (subject === 'partners' && isOfPartners(titles)) ? 0.6 : 0;
    // A list with a day and words of its own is one of matters, however many addresses stand beside them.
    const usual = subject === 'matters' ? 0.5 : 0;
    // The first column of such a list is what its rows are.
    const first = isListSubject(subject) && isOwnName(subject, titles) ? 0.2 : 0;
    const score = byName.length / Math.max(1, named) + sure + usual + first;
    if (score > best.score) best = { subject, score };
  }
  return best.subject;
}

/** People with names of their own at organisations are contacts, who may have been asked for consent too. */
function isOfPartners(titles: readonly string[]): boolean {
  const has = (words: readonly string[] = []) => titles.some((title) => words.includes(title.toLowerCase()));
  const isOfPeople = has(['namn', 'name', 'person']) && has(LIST_HEADERS.contacts.organisation);
  return signs(
    titles,
    PARTNER_SIGNS.filter((sign) => !isOfPeople || !CONSENT_SIGNS.includes(sign)),
  );
}

function isOwnName(subject: keyof typeof LIST_HEADERS, titles: readonly string[]): boolean {
  const first = (titles.find((title) => title !== '') ?? '').toLowerCase();
  return (LIST_HEADERS[subject].name ?? []).slice(1).some((word) => word === first);
}
