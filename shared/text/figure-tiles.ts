import type { Twin } from './language.ts';

/** One or several of something. */
type Counted = (count: number, shown: string) => string;

/** The words of the overview's nine tiles. Numbers come as they are to be shown. */
interface TileWords {
  readonly groups: { readonly waiting: string; readonly time: string; readonly promises: string };
  readonly workingDays: Counted;
  /** Follows a figure: what it says. */
  readonly units: {
    readonly open: string;
    readonly referrals: string;
    readonly silent: (closed: string) => string;
    readonly answered: (days: number) => string;
    /** When there are too few for a share or a median. */
    readonly answeredFew: string;
    readonly toldFew: string;
    readonly half: string;
    readonly fourFifths: string;
    readonly loop: (days: number) => string;
    readonly promises: string;
    readonly watch: (days: number) => string;
    readonly actions: string;
    readonly effects: string;
  };
  readonly notReached: string;
  readonly notReachedWhy: string;
  readonly fourFifthsNotReached: string;
  readonly ofAll: (count: string, all: string) => string;
  readonly tooFew: (fewest: number) => string;
  readonly nothingYet: string;
  readonly interval: (lower: string, upper: string) => string;
  readonly intervalOpen: (lower: string) => string;
  readonly previous: (period: string, value: string) => string;
  readonly previousNone: (period: string) => string;
  readonly change: (change: string, received: string, closed: string, reopened: string) => string;
  readonly openReferrals: (oldest: string, overdue: string, unreminded: string) => string;
  /** `ended`: recalled, or overtaken by a decision. */
  readonly referralBasis: (sent: string, answered: string, waiting: string, ended: number) => string;
  readonly tellingBasis: (matters: string, told: string, waiting: string) => string;
  readonly closedUntold: Counted;
  readonly dateErrors: Counted;
  readonly matured: Counted;
  readonly notMatured: Counted;
  readonly promiseBasis: Counted;
  readonly moved: Counted;
  readonly watchBasis: (undecided: string) => string;
  readonly withinYear: (value: string) => string;
  readonly actionBasis: Counted;
  readonly effectBasis: Counted;
  readonly lists: Readonly<Record<ListName, Counted>>;
}

/** The lists that the tiles open, by what they are called here. */
export const LIST_NAMES = [
  'open',
  'openReferrals',
  'overdue',
  'unreminded',
  'silent',
  'late',
  'waiting',
  'missed',
  'broken',
  'watch',
  'undecided',
  'actions',
  'effects',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const tileWords: Twin<TileWords> = {
  sv: {
    groups: { waiting: 'Väntar nu', time: 'Hur lång tid', promises: 'Håller vi vad vi lovar' },
    workingDays: (count, shown) => (count === 1 ? '1 arbetsdag' : `${shown} arbetsdagar`),
    units: {
      open: 'öppna ärenden',
      referrals: 'remisser utan svar i sak',
      silent: (closed) => `av ${closed} avslutade, utan att en boende som går att nå fått besked`,
      answered: (days) => `av remisserna besvaras inom ${days} arbetsdagar`,
      answeredFew: 'remisser har fått svar i sak',
      toldFew: 'har fått besked',
      half: 'tills hälften har fått besked',
      fourFifths: 'tills fyra av fem har fått besked',
      loop: (days) => `fick besked inom ${days} dagar`,
      promises: 'av de lovade datumen hölls',
      watch: (days) => `medborgarförslag äldre än ${days} dagar utan beslut`,
      actions: 'av åtgärderna klara i tid',
      effects: 'av effekterna uppföljda',
    },
    notReached: 'Inte nått',
    notReachedWhy: 'mer än hälften väntar fortfarande',
    fourFifthsNotReached: 'Fyra av fem: inte nått. Mer än var femte väntar.',
    ofAll: (count, all) => `${count} av ${all}`,
    tooFew: (fewest) => `Färre än ${fewest}: ingen andel och ingen median visas.`,
    nothingYet: 'Inget att räkna än',
    interval: (lower, upper) => `95 % osäkerhet: ${lower} till ${upper}`,
    intervalOpen: (lower) => `95 % osäkerhet: ${lower} eller mer`,
    previous: (period, value) => `${period}: ${value}`,
    previousNone: (period) => `${period}: inget att jämföra med`,
    change: (change, received, closed, reopened) =>
      `${change} under perioden: ${received} kom in, ${closed} avslutades, ${reopened} återöppnades.`,
    openReferrals: (oldest, overdue, unreminded) =>
      `Den äldsta har väntat ${oldest}. ${overdue} försenade, ${unreminded} aldrig påminda.`,
    referralBasis: (sent, answered, waiting, ended) =>
      `${sent} remisser på tolv månader: ${answered} besvarade, ${waiting} väntar och räknas in${ended > 0 ? `, ${ended} återkallade eller avslutade utan svar` : ''}.`,
    tellingBasis: (matters, told, waiting) =>
      `${matters} ärenden: ${told} har fått besked, ${waiting} väntar och räknas in.`,
    closedUntold: (count, shown) =>
      count === 1
        ? '1 är avslutat utan besked och räknas aldrig som besvarat.'
        : `${shown} är avslutade utan besked och räknas aldrig som besvarade.`,
    dateErrors: (count, shown) =>
      count === 1
        ? '1 är utelämnat: datumen går inte ihop.'
        : `${shown} är utelämnade: datumen går inte ihop.`,
    matured: (count, shown) =>
      count === 1 ? '1 ärende vars tid har gått ut.' : `${shown} ärenden vars tid har gått ut.`,
    notMatured: (count, shown) =>
      count === 1
        ? '1 till har tid kvar och räknas inte än.'
        : `${shown} till har tid kvar och räknas inte än.`,
    promiseBasis: (count, shown) =>
      count === 1 ? '1 löfte vars dag har kommit.' : `${shown} löften vars dag har kommit.`,
    moved: (count, shown) => (count === 1 ? '1 datum har flyttats.' : `${shown} datum har flyttats.`),
    watchBasis: (undecided) => `${undecided} förslag väntar på beslut.`,
    withinYear: (value) => `Beslut inom ett år: ${value}.`,
    actionBasis: (count, shown) =>
      count === 1 ? '1 åtgärd vars dag har kommit.' : `${shown} åtgärder vars dag har kommit.`,
    effectBasis: (count, shown) =>
      count === 1 ? '1 åtgärd klar sedan minst 90 dagar.' : `${shown} åtgärder klara sedan minst 90 dagar.`,
    lists: {
      open: (count, shown) => (count === 1 ? 'Visa ärendet' : `Visa ${shown} ärenden`),
      openReferrals: (count, shown) =>
        count === 1 ? 'Visa ärendet som väntar' : `Visa ${shown} ärenden som väntar`,
      overdue: (count, shown) =>
        count === 1 ? 'Visa den försenade' : `Visa ${shown} ärenden med försenad remiss`,
      unreminded: (count, shown) =>
        count === 1 ? 'Visa den som aldrig påmints' : `Visa ${shown} ärenden som aldrig påmints`,
      silent: (count, shown) => (count === 1 ? 'Visa det tyst avslutade' : `Visa ${shown} tyst avslutade`),
      late: (count, shown) =>
        count === 1 ? 'Visa ärendet med sent svar' : `Visa ${shown} ärenden med sent eller inget svar`,
      waiting: (count, shown) => (count === 1 ? 'Visa den som väntar' : `Visa ${shown} som väntar`),
      missed: (count, shown) => (count === 1 ? 'Visa den som missades' : `Visa ${shown} som missades`),
      broken: (count, shown) =>
        count === 1 ? 'Visa det brutna löftet' : `Visa ${shown} ärenden med brutet löfte`,
      watch: (count, shown) => (count === 1 ? 'Visa förslaget' : `Visa ${shown} förslag`),
      undecided: (count, shown) =>
        count === 1 ? 'Visa det som inte hann beslutas' : `Visa ${shown} som inte hann beslutas`,
      actions: (count, shown) =>
        count === 1 ? 'Visa den sena åtgärden' : `Visa ${shown} ärenden med sena åtgärder`,
      effects: (count, shown) =>
        count === 1 ? 'Visa den som inte följts upp' : `Visa ${shown} som inte följts upp`,
    },
  },
  en: {
    groups: { waiting: 'Waiting now', time: 'How long', promises: 'Do we keep what we promise' },
    workingDays: (count, shown) => (count === 1 ? '1 working day' : `${shown} working days`),
    units: {
      open: 'open matters',
      referrals: 'referrals without a substantive answer',
      silent: (closed) => `of ${closed} closed, without a resident who can be reached being told`,
      answered: (days) => `of the referrals are answered within ${days} working days`,
      answeredFew: 'referrals have a substantive answer',
      toldFew: 'have been told',
      half: 'until half have been told',
      fourFifths: 'until four out of five have been told',
      loop: (days) => `were told within ${days} days`,
      promises: 'of the promised dates were kept',
      watch: (days) => `citizens’ proposals older than ${days} days without a decision`,
      actions: 'of the actions done in time',
      effects: 'of the effects checked',
    },
    notReached: 'Not reached',
    notReachedWhy: 'more than half are still waiting',
    fourFifthsNotReached: 'Four out of five: not reached. More than one in five still wait.',
    ofAll: (count, all) => `${count} of ${all}`,
    tooFew: (fewest) => `Fewer than ${fewest}: no share and no median is shown.`,
    nothingYet: 'Nothing to count yet',
    interval: (lower, upper) => `95% uncertainty: ${lower} to ${upper}`,
    intervalOpen: (lower) => `95% uncertainty: ${lower} or more`,
    previous: (period, value) => `${period}: ${value}`,
    previousNone: (period) => `${period}: nothing to compare with`,
    change: (change, received, closed, reopened) =>
      `${change} in the period: ${received} came in, ${closed} were closed, ${reopened} reopened.`,
    openReferrals: (oldest, overdue, unreminded) =>
      `The oldest has waited ${oldest}. ${overdue} overdue, ${unreminded} never reminded.`,
    referralBasis: (sent, answered, waiting, ended) =>
      `${sent} referrals in twelve months: ${answered} answered, ${waiting} waiting and counted in${ended > 0 ? `, ${ended} recalled or ended without an answer` : ''}.`,
    tellingBasis: (matters, told, waiting) =>
      `${matters} matters: ${told} have been told, ${waiting} waiting and counted in.`,
    closedUntold: (count, shown) =>
      count === 1
        ? '1 was closed without feedback and never counts as answered.'
        : `${shown} were closed without feedback and never count as answered.`,
    dateErrors: (count, shown) =>
      count === 1
        ? '1 is left out: its dates contradict each other.'
        : `${shown} are left out: their dates contradict each other.`,
    matured: (count, shown) =>
      count === 1 ? '1 matter whose time is up.' : `${shown} matters whose time is up.`,
    notMatured: (count, shown) =>
      count === 1
        ? '1 more has time left and does not count yet.'
        : `${shown} more have time left and do not count yet.`,
    promiseBasis: (count, shown) =>
      count === 1 ? '1 promise whose day has come.' : `${shown} promises whose day has come.`,
    moved: (count, shown) => (count === 1 ? '1 date was moved.' : `${shown} dates were moved.`),
    watchBasis: (undecided) => `${undecided} proposals await a decision.`,
    withinYear: (value) => `Decided within a year: ${value}.`,
    actionBasis: (count, shown) =>
      count === 1 ? '1 action whose day has come.' : `${shown} actions whose day has come.`,
    effectBasis: (count, shown) =>
      count === 1 ? '1 action done 90 days ago or more.' : `${shown} actions done 90 days ago or more.`,
    lists: {
      open: (count, shown) => (count === 1 ? 'Show the matter' : `Show ${shown} matters`),
      openReferrals: (count, shown) =>
        count === 1 ? 'Show the matter that waits' : `Show ${shown} matters that wait`,
      overdue: (count, shown) =>
        count === 1 ? 'Show the overdue one' : `Show ${shown} matters with an overdue referral`,
      unreminded: (count, shown) =>
        count === 1 ? 'Show the one never reminded' : `Show ${shown} matters never reminded`,
      silent: (count, shown) => (count === 1 ? 'Show the silent closure' : `Show ${shown} silent closures`),
      late: (count, shown) =>
        count === 1 ? 'Show the matter answered late' : `Show ${shown} matters with a late or no answer`,
      waiting: (count, shown) => (count === 1 ? 'Show the one that waits' : `Show ${shown} that wait`),
      missed: (count, shown) => (count === 1 ? 'Show the one missed' : `Show ${shown} missed`),
      broken: (count, shown) =>
        count === 1 ? 'Show the broken promise' : `Show ${shown} matters with a broken promise`,
      watch: (count, shown) => (count === 1 ? 'Show the proposal' : `Show ${shown} proposals`),
      undecided: (count, shown) =>
        count === 1 ? 'Show the one not decided in time' : `Show ${shown} not decided in time`,
      actions: (count, shown) =>
        count === 1 ? 'Show the late action' : `Show ${shown} matters with late actions`,
      effects: (count, shown) => (count === 1 ? 'Show the one not checked' : `Show ${shown} not checked`),
    },
  },
};
