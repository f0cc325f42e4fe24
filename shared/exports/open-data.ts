import { MATTER_KINDS } from '../matters/kinds.ts';
import { exportWords } from '../text/exports.ts';
import { matterWords } from '../text/matters.ts';
import { daysBetween } from '../time/dates.ts';
import type { ExportedMatter, Material } from './material.ts';
import type { ExportTable } from './table.ts';

/** Fewer matters than these are never shown: somebody could be picked out. */
export const SMALLEST = 5;

interface Group {
  readonly quarter: string;
  readonly area: string;
  readonly kind: string;
  matters: number;
  told: number;
  days: number[];
}

const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-K${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/**
 * Open data: how many matters came in by quarter, area and kind, and what came of them. No text, no place but the
 * area, no row about fewer than five matters: those of a quarter and kind go together under "other areas", and where
 * even these are fewer than five they are left out whole. No sums are given, from which a missing row could be
 * worked out.
 */
export function openDataTable(matters: readonly ExportedMatter[], material: Material): ExportTable {
  const words = exportWords[material.language];
  const groups = new Map<string, Group>();
  const add = (area: string, { state }: ExportedMatter) => {
    const quarter = quarterOf(state.received);
    const id = `${quarter}\n${area}\n${state.kind}`;
    const group = groups.get(id) ?? { quarter, area, kind: state.kind, matters: 0, told: 0, days: [] };
    group.matters += 1;
    if (state.told) {
      group.told += 1;
      group.days.push(daysBetween(state.received, state.told.on));
    }
    groups.set(id, group);
  };
  for (const matter of matters) add(material.areaOf(matter.state.place) ?? words.noArea, matter);
  const shown = [...groups.values()].filter((group) => group.matters >= SMALLEST);
  const small = new Set([...groups.values()].filter((group) => group.matters < SMALLEST));
  groups.clear();
  for (const matter of matters) {
    const { state } = matter;
    const area = material.areaOf(state.place) ?? words.noArea;
    const quarter = quarterOf(state.received);
    if (
      [...small].some((each) => each.quarter === quarter && each.area === area && each.kind === state.kind)
    ) {
      add(words.otherAreas, matter);
    }
  }
  const together = [...groups.values()].filter((group) => group.matters >= SMALLEST);
  const { kinds } = matterWords[material.language];
  const kindName = (kind: string) => {
    const known = MATTER_KINDS.find((each) => each === kind);
    return known ? kinds[known] : kind;
  };
  const rows = [...shown, ...together]
    .map((group) => [
      group.quarter,
      group.area,
      kindName(group.kind),
      String(group.matters),
      mayBeTold(group) ? String(group.told) : '',
      mayBeTold(group) ? String(medianOf(group.days)) : '',
    ])
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  const column = (key: keyof typeof words.openColumns, kind: 'text' | 'number', width: number) => ({
    key,
    kind,
    width,
    ...words.openColumns[key],
  });
  return {
    name: words.tables.openData,
    columns: [
      column('quarter', 'text', 12),
      column('area', 'text', 24),
      column('kind', 'text', 20),
      column('matters', 'number', 12),
      column('told', 'number', 14),
      column('days', 'number', 18),
    ],
    rows,
  };
}

/**
 * What is said of fewer than five says something of each: of those who have been told, and, since the row also has the
 * number of all, of those who have not.
 */
function mayBeTold({ matters, told }: Group): boolean {
  const left = matters - told;
  return told >= SMALLEST && (left === 0 || left >= SMALLEST);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
