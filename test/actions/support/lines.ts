import type { ActionLine } from '../../../shared/actions/list.ts';

/** An action in the list, with what a test says of it. */
export const line = (more: Partial<ActionLine> = {}): ActionLine => ({
  item: 'SKÄ-2026-0001/A1',
  subject: 'SKÄ-2026-0001',
  title: 'Mörkt vid skolan',
  hangsOn: 'matter',
  what: 'Byta lampor',
  owner: 'lena@exempel.se',
  organisation: 'Trafikkontoret',
  partners: [],
  effect: 'Tryggare väg hem',
  baseline: 'Fyra av tio är rädda',
  indicator: 'Andel otrygga · Trygghetsmätningen',
  problem: '',
  isInPlan: false,
  measure: '',
  funding: '',
  planned: '2026-01-10',
  firstDue: '2026-04-01',
  due: '2026-04-01',
  evidence: '',
  doneText: '',
  finding: '',
  isExample: false,
  areas: ['Sätra'],
  ...more,
});
