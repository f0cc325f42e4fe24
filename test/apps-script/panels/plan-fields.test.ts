import { expect, test } from 'vitest';
import type { ActionLists } from '../../../apps-script/action-calls.ts';
import { EMPTY_PLAN, planning } from '../../../apps-script/panels/actions/plan-fields.ts';

const LISTS: ActionLists = {
  district: 'Skärholmen',
  contact: '',
  areas: [],
  owners: [],
  names: {},
  organisations: [{ id: 'polisen', name: 'Polisen' }],
  partners: [],
  measures: [],
  subjects: [],
};

test('whoever is written twice has a part in it once', () => {
  const partners = 'Polisen; polisen';
  const together = 'POLISEN; Byalaget; byalaget';
  expect(planning({ ...EMPTY_PLAN, partners, together }, LISTS, '')).toMatchObject({
    partners: ['polisen'],
    together: ['Byalaget'],
  });
});
