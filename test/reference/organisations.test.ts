import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALOGUE_FORM_HOLDERS } from '../../shared/reference/dialogue-form-details.ts';
import {
  CLOSING_RULES,
  CLOSING_TYPES,
  DIALOGUE_FORMS,
  OWN_DISTRICT,
} from '../../shared/reference/dialogue-forms.ts';
import { DISTRICTS } from '../../shared/reference/districts.ts';
import {
  findOrganisation,
  namesOf,
  ORGANISATIONS,
  organisationById,
  referralRecipients,
} from '../../shared/reference/organisations.ts';
import { usuallyResponsible } from '../../shared/reference/responsible.ts';
import { findTheme, THEMES } from '../../shared/reference/themes.ts';

const anyOrganisation = fc.constantFrom(...ORGANISATIONS);
const isKnown = (id: string) => id === OWN_DISTRICT || organisationById(id) !== undefined;

describe('organisations', () => {
  it('are the 163 of the documents and the three merged districts', () => {
    expect(ORGANISATIONS).toHaveLength(166);
    expect(new Set(ORGANISATIONS.map(({ id }) => id)).size).toBe(166);
    for (const { id } of DISTRICTS) expect(organisationById(id)?.kind).toBe('district_administration');
  });

  it('share no name with each other, in either language', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const organisation of ORGANISATIONS) {
      for (const name of namesOf(organisation)) {
        if (owner.has(name)) shared.push(`${name}: ${owner.get(name)}, ${organisation.id}`);
        owner.set(name, organisation.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are found by every name, whatever case and white space', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(), fc.boolean(), (organisation, pick, upper) => {
        const names = [organisation.nameSv, organisation.nameEn, ...organisation.aliases];
        const name = names[pick % names.length] ?? '';
        const spaced = `  ${name.replaceAll(' ', '  ')} `;
        expect(findOrganisation(upper ? spaced.toUpperCase() : spaced)).toBe(organisation);
      }),
      { numRuns: 1_000 },
    );
    expect(findOrganisation('Trafik- och renhållningsnämnden')?.id).toBe('trafikkontoret');
    expect(findOrganisation('Enskede Årsta Vantör stadsdelsförvaltning')?.id).toBe('enskede-arsta-vantor');
    expect(findOrganisation('Region Stockholm')?.id).toBe('landstinget');
    expect(findOrganisation('')).toBeUndefined();
  });

  it('have parents that exist, and at least one role', () => {
    for (const { id, parent, roles } of ORGANISATIONS) {
      if (parent !== undefined) expect(organisationById(parent), id).toBeDefined();
      expect(roles.length, id).toBeGreaterThan(0);
    }
  });

  it('offer named recipients before collective ones', () => {
    const recipients = referralRecipients();
    const firstGeneric = recipients.findIndex(({ generic }) => generic);
    expect(recipients.slice(firstGeneric).every(({ generic }) => generic)).toBe(true);
    expect(recipients.every(({ roles }) => roles.includes('referral'))).toBe(true);
    expect(recipients.map(({ id }) => id)).toContain('trafikkontoret');
    expect(recipients.map(({ id }) => id)).not.toContain('maskrosbarn');
  });
});

describe('dialogue forms', () => {
  it('are 61, each with a rule for its end and holders that exist', () => {
    expect(new Set(DIALOGUE_FORMS.map(({ id }) => id)).size).toBe(61);
    expect(DIALOGUE_FORM_HOLDERS.map(([form]) => form).sort()).toEqual(
      DIALOGUE_FORMS.map(({ id }) => id).sort(),
    );
    for (const [form, , holders] of DIALOGUE_FORM_HOLDERS)
      expect(
        holders.filter((id) => !isKnown(id)),
        form,
      ).toEqual([]);
    const used = new Set(DIALOGUE_FORMS.map(({ closing }) => closing));
    expect([...used].sort()).toEqual([...CLOSING_TYPES].sort());
    for (const rule of Object.values(CLOSING_RULES)) expect(rule.sv).not.toBe(rule.en);
  });
});

describe('themes', () => {
  it('have ids and names of their own, and somebody responsible', () => {
    for (const key of ['id', 'nameSv', 'nameEn'] as const) {
      expect(new Set(THEMES.map((theme) => theme[key])).size).toBe(THEMES.length);
    }
    for (const theme of THEMES) {
      expect(
        usuallyResponsible(theme.id).filter((id) => !isKnown(id)),
        theme.id,
      ).toEqual([]);
      expect(usuallyResponsible(theme.id).length, theme.id).toBeGreaterThan(0);
      expect(findTheme(theme.nameSv.toUpperCase())).toBe(theme);
      expect(findTheme(theme.nameEn)).toBe(theme);
      expect(theme.synonyms.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
    expect(findTheme('okänt')).toBeUndefined();
  });
});
