import type { ClassedOutcome } from '../../shared/referrals/outcomes.ts';

/** An answer that a resident can be told. */
export type FinalOutcome = Exclude<ClassedOutcome, 'holding' | 'needs_more'>;

/** How a body behaves in the demo's made-up year. The figures describe no real organisation. */
export interface Department {
  /** Working days in which half of its answers come. */
  readonly median: number;
  /** Share of questions that it never answers. */
  readonly never: number;
  /** Share that first gets "we will come back". */
  readonly holding: number;
  /** Share that it sends back as somebody else's. */
  readonly notOurs: number;
  /** What its answers say, in equal parts. */
  readonly outcomes: readonly [FinalOutcome, ...FinalOutcome[]];
}

const usual = ['yes', 'yes_in_plan', 'partly', 'no_with_reason'] as const;

const DEPARTMENTS: Readonly<Record<string, Department>> = {
  trafikkontoret: {
    median: 24,
    never: 0.08,
    holding: 0.2,
    notOurs: 0.07,
    outcomes: ['yes', 'yes', 'yes_in_plan', 'partly', 'no_with_reason', 'no_with_reason'],
  },
  stadsbyggnadskontoret: {
    median: 62,
    never: 0.25,
    holding: 0.4,
    notOurs: 0.05,
    outcomes: ['partly', 'no_with_reason', 'no_with_reason', 'yes_in_plan'],
  },
  exploateringskontoret: { median: 48, never: 0.2, holding: 0.3, notOurs: 0.1, outcomes: usual },
  fastighetskontoret: { median: 90, never: 1, holding: 0.3, notOurs: 0, outcomes: usual },
  landstinget: { median: 75, never: 0.8, holding: 0.4, notOurs: 0, outcomes: ['no_without_reason'] },
  sl: {
    median: 19,
    never: 0.1,
    holding: 0.15,
    notOurs: 0.05,
    outcomes: ['yes', 'yes_in_plan', 'no_with_reason'],
  },
  polisen: {
    median: 26,
    never: 0.2,
    holding: 0,
    notOurs: 0.05,
    outcomes: ['partly', 'yes', 'no_with_reason'],
  },
  stockholmshem: { median: 9, never: 0, holding: 0.1, notOurs: 0.05, outcomes: ['yes', 'yes', 'partly'] },
  'stockholm-vatten': { median: 11, never: 0, holding: 0, notOurs: 0.05, outcomes: ['yes', 'yes', 'partly'] },
  miljoforvaltningen: { median: 13, never: 0, holding: 0.1, notOurs: 0, outcomes: ['yes', 'partly'] },
  idrottsforvaltningen: { median: 28, never: 0.1, holding: 0.15, notOurs: 0.05, outcomes: usual },
  centrumagare: { median: 35, never: 0.5, holding: 0, notOurs: 0, outcomes: ['no_without_reason', 'partly'] },
  fastighetsagare: { median: 30, never: 0.6, holding: 0, notOurs: 0, outcomes: ['yes', 'no_without_reason'] },
};

const OTHER: Department = { median: 25, never: 0.12, holding: 0.15, notOurs: 0.04, outcomes: usual };

export function departmentOf(organisation: string): Department {
  return DEPARTMENTS[organisation] ?? OTHER;
}

/** Whom the district asks next when a question comes back as not theirs. */
export function nextToAsk(organisation: string): string {
  return organisation === 'trafikkontoret' ? 'exploateringskontoret' : 'trafikkontoret';
}
