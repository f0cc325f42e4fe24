import { ENDED, STAGES, type Stage, stageOf } from '../../shared/matters/lifeCycle.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { fitCell } from '../workbook/cells.ts';
import type { NewRow, Row } from '../workbook/table.ts';
import type { Naming } from './matter-row.ts';

/** A matter as its issue counts it. */
export interface Member {
  readonly matter: string;
  readonly received: string;
  readonly isRelated: boolean;
  readonly isTold: boolean;
  readonly stage: Stage | undefined;
}

/** Columns of a matter's row that tell how its issue counts it. */
export const MEMBER_COLUMNS = ['key', 'received', 'stage', 'told', 'group', 'relation'] as const;

export function memberOf(state: MatterState): Member {
  return {
    matter: state.matter,
    received: state.received,
    isRelated: state.group?.relation === 'related',
    isTold: state.told !== undefined,
    stage: stageOf(state),
  };
}

/** The same from the row of a matter that no step is about just now. */
export function memberIn(row: Pick<Row<'matters'>, (typeof MEMBER_COLUMNS)[number]>): Member {
  const is = (text: string, word: (language: (typeof LANGUAGES)[number]) => string): boolean =>
    LANGUAGES.some((language) => word(language) === text);
  return {
    matter: row.key,
    received: row.received,
    isRelated: is(row.relation, (language) => matterWords[language].relations.related),
    isTold: row.told !== '',
    stage: STAGES.find((stage) => is(row.stage, (language) => matterWords[language].stages[stage])),
  };
}

/** The row of an issue, without its title, which people may word as they like. A struck matter is no voice. Pure. */
export function issueCells(issue: string, members: readonly Member[], naming: Naming): NewRow<'issues'> {
  const voices = members
    .filter(({ stage }) => stage !== 'struck')
    .sort((a, b) => (a.matter < b.matter ? -1 : 1));
  const open = voices.filter(({ stage }) => stage === undefined || ENDED.indexOf(stage) < 0);
  return {
    key: issue,
    members: String(voices.filter(({ isRelated }) => !isRelated).length),
    related: String(voices.filter(({ isRelated }) => isRelated).length),
    open: String(open.length),
    oldest: open.map(({ received }) => received).sort()[0] ?? '',
    told: rowWords[naming.language].some(voices.filter(({ isTold }) => isTold).length, voices.length),
    matters: fitCell(voices.map(({ matter }) => matter).join(', ')),
  };
}
