import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISTRICTS,
  districtById,
  districtOfNeighbourhood,
  districtsOn,
  handedOverOn,
  successorOf,
} from '../../shared/reference/districts.ts';
import { PROGRAMMES, programmeOf } from '../../shared/reference/programmes.ts';
import { addDays, type LocalDate } from '../../shared/time/dates.ts';

const FIRST: LocalDate = '2007-01-01';
const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(FIRST, days));

describe('district boards', () => {
  it('are 14 from 2007, 13 from July 2020 and 11 from July 2023', () => {
    expect(districtsOn('2017-05-01')).toHaveLength(14);
    expect(districtsOn('2020-06-30')).toHaveLength(14);
    expect(districtsOn('2020-07-01')).toHaveLength(13);
    expect(districtsOn('2023-06-30')).toHaveLength(13);
    expect(districtsOn('2023-07-01')).toHaveLength(11);
    expect(districtsOn('2006-12-31')).toHaveLength(0);
  });

  it('have ids and number prefixes of their own', () => {
    expect(new Set(DISTRICTS.map(({ id }) => id)).size).toBe(17);
    expect(new Set(DISTRICTS.map(({ prefix }) => prefix)).size).toBe(17);
    for (const { prefix } of DISTRICTS) expect(prefix).toMatch(/^[A-ZÅÄÖ]{3}$/);
  });

  it('hand over to a successor that begins the day after', () => {
    const merged = DISTRICTS.filter(({ validTo }) => validTo !== undefined);
    expect(merged.map(({ id }) => id).sort()).toEqual([
      'alvsjo',
      'hagersten-liljeholmen',
      'norrmalm',
      'ostermalm',
      'rinkeby-kista',
      'spanga-tensta',
    ]);
    for (const district of merged) {
      const successor = districtById(district.successor ?? '');
      expect(successor?.validFrom, district.id).toBe(handedOverOn(district));
    }
    for (const { successor, validTo } of DISTRICTS)
      expect(successor === undefined).toBe(validTo === undefined);
  });

  it('know who answers for an area before and after a merger', () => {
    expect(successorOf('alvsjo', '2020-06-30')?.id).toBe('alvsjo');
    expect(successorOf('alvsjo', '2020-07-01')?.id).toBe('hagersten-alvsjo');
    expect(successorOf('hagersten-liljeholmen', '2026-04-13')?.id).toBe('hagersten-alvsjo');
    expect(successorOf('spanga-tensta', '2023-07-01')?.name).toBe('Järva');
    expect(successorOf('ostermalm', '2023-07-01')?.name).toBe('Norra innerstaden');
    expect(successorOf('skarholmen', '2026-04-13')?.prefix).toBe('SKÄ');
    expect(successorOf('jarva', '2020-01-01')).toBeUndefined();
    expect(successorOf('atlantis', '2020-01-01')).toBeUndefined();
  });

  it('leave no day and no neighbourhood without exactly one board', () => {
    const neighbourhoods = [...new Set(DISTRICTS.flatMap((district) => [...district.neighbourhoods]))];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...neighbourhoods), (day, name) => {
        const holders = districtsOn(day).filter((district) => district.neighbourhoods.includes(name));
        expect(holders).toHaveLength(1);
        expect(districtOfNeighbourhood(name.toUpperCase(), day)).toBe(holders[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('are always followed by somebody', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...DISTRICTS), (day, district) => {
        const answering = successorOf(district.id, day);
        if (day < district.validFrom) expect(answering).toBeUndefined();
        else expect(districtsOn(day)).toContain(answering);
      }),
    );
  });
});

describe('local development programmes', () => {
  it('stand for the fourteen boards of 2017 with 27 priority areas and 43 themes', () => {
    expect(PROGRAMMES.map(({ district }) => district).sort()).toEqual(
      districtsOn('2017-01-01')
        .map(({ id }) => id)
        .sort(),
    );
    expect(PROGRAMMES.flatMap(({ priorityAreas }) => priorityAreas)).toHaveLength(27);
    const themes = PROGRAMMES.flatMap((programme) => programme.themes);
    expect(themes).toHaveLength(43);
    expect(new Set(themes.map(({ id }) => id)).size).toBe(43);
    for (const { name, goal } of themes) expect(name && goal).not.toBe('');
    expect(PROGRAMMES.filter(({ focusArea }) => focusArea)).toHaveLength(7);
    expect(programmeOf('skarholmen')?.priorityAreas).toEqual(['Vårberg']);
  });
});
