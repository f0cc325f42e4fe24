import { describe, expect, it } from 'vitest';
import { partnerProblem } from '../../apps-script/partners/writing.ts';
import {
  areasWithout,
  consentState,
  mayShow,
  needsReview,
  type Partner,
  shownPartner,
  validityState,
} from '../../shared/partners/partner.ts';
import { partnerWords } from '../../shared/text/partners.ts';

const TODAY = '2026-05-01';
const partner = (more: Partial<Partner> = {}): Partner => ({
  key: 'K',
  name: 'Sätra Gårdsförening',
  kind: 'Förening',
  role: 'Odlar på gården',
  areas: 'Sätra; Bredäng',
  groups: '',
  contact: 'Kim Berg',
  email: 'kim@exempel.se',
  phone: '',
  consent: '2026-01-10',
  consentHow: 'Skriftligt',
  consentFor: 'inbjudningar',
  consentTo: '',
  validTo: '2027-01-01',
  stage: 'Kontaktad',
  notes: '',
  ...more,
});

describe('a consent', () => {
  it.each([
    ['valid', {}],
    ['valid', { consentTo: '2026-06-01' }],
    ['ending', { consentTo: '2026-05-31' }],
    ['ending', { consentTo: '2026-05-01' }],
    ['over', { consentTo: '2026-04-30' }],
    // A last day that nobody can read is no leave to go on, nor is a consent that has not come.
    ['over', { consentTo: 'tills vidare' }],
    ['missing', { consent: '' }],
    ['missing', { consent: '2026-05-02' }],
    ['not_needed', { contact: '', email: '', phone: ' ', consent: '' }],
  ] as const)('is %s', (state, more) => {
    expect(consentState(partner(more), TODAY)).toBe(state);
  });

  it('that does not hold hides the person, and only the person', () => {
    const over = shownPartner(partner({ consentTo: '2026-04-30', phone: '070' }), TODAY);
    expect(over).toMatchObject({ contact: '', email: '', phone: '', name: 'Sätra Gårdsförening' });
    expect(shownPartner(partner(), TODAY)).toEqual(partner());
    expect(mayShow(partner({ consentTo: '2026-05-01' }), TODAY)).toBe(true);
  });
});

describe('what is to be looked over', () => {
  it('is what runs out within thirty days, and what has run out', () => {
    expect(validityState({ validTo: '' }, TODAY)).toBe('unset');
    expect(validityState({ validTo: '2026-04-30' }, TODAY)).toBe('over');
    expect(validityState({ validTo: '2026-05-31' }, TODAY)).toBe('ending');
    expect(validityState({ validTo: '2026-06-01' }, TODAY)).toBe('valid');
    expect(needsReview(partner(), TODAY)).toBe(false);
    expect(needsReview(partner({ validTo: '2026-05-10' }), TODAY)).toBe(true);
    expect(needsReview(partner({ consent: '' }), TODAY)).toBe(true);
    expect(needsReview(partner({ consentTo: '2026-05-10' }), TODAY)).toBe(true);
  });

  it('areas with nobody are named', () => {
    expect(areasWithout([partner()], ['Sätra', 'Vårberg', 'Bredäng'])).toEqual(['Vårberg']);
  });
});

describe('what may be saved of a person', () => {
  const words = partnerWords.sv;
  const { problems } = words;
  it.each([
    ['', {}],
    [problems.noConsent, { consent: '' }],
    [problems.noConsentHow, { consentHow: '' }],
    [problems.futureConsent, { consent: '2026-05-02' }],
    [problems.toBeforeFrom, { consentTo: '2026-01-09' }],
    [problems.notMail, { email: 'kim' }],
    ['', { contact: '', email: '', phone: '', consent: '', consentHow: '' }],
  ])('%s', (problem, more) => {
    expect(partnerProblem({ ...partner(more) }, TODAY, words)).toBe(problem);
  });
});

it('the line of a consent reads as a sentence, whatever was written with a capital', () => {
  const line = (what: string) =>
    partnerWords.sv.consentLine('24 aug', 'Muntligt', what, 'tills det tas tillbaka');
  expect(line('Namn och telefon')).toBe('Gavs 24 aug muntligt, för namn och telefon, tills det tas tillbaka');
  expect(line('SMS')).toContain('för SMS');
});
