import * as v from 'valibot';
import type { Role } from '../shared/matters/kinds.ts';
import type { MatterState } from '../shared/matters/state.ts';
import type { WatchLooks } from '../shared/metrics/looks.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import { MOST_COMMANDS } from '../shared/protocol/messages.ts';
import type { Ladder } from '../shared/referrals/reminders.ts';
import type { Experience } from '../shared/referrals/suggest.ts';
import type { Language } from '../shared/text/language.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { ActionCalls } from './action-calls.ts';
import type { DialogueCalls } from './dialogue-calls.ts';
import type { ExportCalls } from './export-calls.ts';
import type { HealthCalls } from './health-calls.ts';
import type { ImportCalls } from './import-calls.ts';
import type { LetterCalls } from './letter-calls.ts';
import type { MailCalls, SendMailRequest } from './mail-calls.ts';
import type { OverviewCalls } from './overview-calls.ts';
import type { PartnerCalls } from './partner-calls.ts';
import type { PhoneCalls } from './phone-calls.ts';
import type { ReportCalls } from './report-calls.ts';
import type { SidebarCalls } from './sidebar-calls.ts';
import type { SimilarCalls } from './similar-calls.ts';

/**
 * What panels may ask of the server through google.script.run, and what it replies: plain JSON both ways. The
 * server parses every argument by the schemas here; the panels take the types.
 */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/** The matter that the panel shows already: an unchanged one is answered with a few bytes. */
const known = v.object({
  matter: v.nullable(line),
  version: v.number(),
  selected: v.number(),
  /** Which rows they are, when there are several. */
  mark: v.optional(line),
});

export const readCardSchema = v.union([
  v.object({ selection: v.literal(true), known: v.optional(known), lists: v.optional(v.boolean()) }),
  v.object({
    matter: line,
    known: v.optional(known),
    lists: v.optional(v.boolean()),
    /** Its row is selected as well, so that nobody writes in another one. */
    select: v.optional(v.boolean()),
  }),
]);
export type ReadCardRequest = v.InferInput<typeof readCardSchema>;

export const performSchema = v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS));

/** Only what came after this sequence number; all of it when left out. */
export const overviewSchema = v.object({ since: v.optional(v.pipe(v.number(), v.minValue(0))) });
export type OverviewRequest = v.InferInput<typeof overviewSchema>;

/** Rows that a page of a list asks for at once. */
export const MOST_LINES = 200;
/** Numbers of matters, or ids of referrals. */
export const linesSchema = v.pipe(v.array(line), v.maxLength(MOST_LINES));
export const matterSchema = line;

export const deviceIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** From the panel's button; the menu sends nothing. */
export const setUpSchema = v.optional(v.object({ district: v.optional(line) }));
export type SetUpRequest = v.InferInput<typeof setUpSchema>;

export type Answer<Content> =
  | (Content & { readonly ok: true })
  | { readonly ok: false; readonly message: string };

export interface WhoAmI {
  /** E-mail address; empty when Google does not say. */
  readonly user: string;
  readonly language: Language;
  readonly workbook: string;
  readonly district: string;
  readonly today: LocalDate;
  readonly isSetUp: boolean;
  /** What is wrong with the workbook, in words; set-up repairs it. */
  readonly findings: readonly string[];
  /** What the tab of contacts says that this person does; left out when it says nothing. */
  readonly role?: Role;
}

export interface MatterCard {
  readonly state: MatterState;
  /** The resident's own words. */
  readonly text: string;
  /** Answers from a form, one a line. */
  readonly fields: string;
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly remit: string;
}

/** What the panel's forms choose from. */
export interface Lists {
  /** Every organisation, so that its id gets a name. */
  readonly organisations: readonly OrganisationChoice[];
  /** Ids of those that can be asked. */
  readonly recipients: readonly string[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly owners: readonly string[];
  /** Names by address of those in the tab of contacts that have a role, and the unit that signs with them. */
  readonly staff: readonly {
    readonly email: string;
    readonly name: string;
    /** Away today: the last day, when it is known, and the address of whoever stands in. */
    readonly away?: { readonly to?: LocalDate; readonly deputy: string };
  }[];
  readonly signature: string;
  /** Days closed besides weekends and holidays. */
  readonly closedDays: readonly string[];
  readonly referralWorkingDays: number;
  /** Organisations with a time of their own for answering. */
  readonly targets: readonly { readonly organisation: string; readonly workingDays: number }[];
  readonly issues: readonly { readonly id: string; readonly title: string }[];
  readonly ladder: Ladder;
  /** Addresses of contact persons, with deputies for those who are away; only of organisations that have any. */
  readonly addresses: readonly { readonly organisation: string; readonly emails: readonly string[] }[];
  /** The settings let the sheet send mail. */
  readonly mailIsOn: boolean;
  /** Who has taken up what: makes the suggested recipient better. */
  readonly experience: readonly Experience[];
}

/** What a selection of several rows is made of. */
export interface SelectedRows {
  readonly selected: number;
  /** Empty ones, and those that have no number yet. */
  readonly withoutMatter: number;
}

export type CardAnswer = Answer<
  | { readonly unchanged: true }
  | {
      readonly unchanged?: false;
      /** Null: none or several rows are selected, or a row that is no matter. */
      readonly card: MatterCard | null;
      /** Matters that the selection covers. */
      readonly selected: number;
      /** Their numbers when there are several: as many as one step can be taken for. */
      readonly several?: readonly string[];
      readonly mark?: string;
      readonly rows?: SelectedRows | undefined;
      readonly today: LocalDate;
      readonly lists?: Lists;
    }
>;

export type PerformReply =
  | {
      readonly result: 'done';
      readonly command: string;
      readonly matter: string;
      readonly card?: MatterCard;
    }
  | {
      readonly result: 'refused';
      readonly command: string;
      readonly message: string;
      /** The command's field that is wrong, where one is. */
      readonly field?: string;
    };

/** What the figures' names and days mean in this workbook. */
export interface FigureLists {
  readonly district: string;
  /** What the district's numbers begin with. */
  readonly prefix: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Days closed besides weekends and holidays. */
  readonly closedDays: readonly string[];
  readonly areas: readonly string[];
  readonly residents: readonly { readonly area: string; readonly residents: number }[];
  /** The watch round's list. */
  readonly watch: WatchLooks;
}

/** What the figures are counted from, without a word that a person wrote. */
export interface FigureData {
  readonly today: LocalDate;
  /** Packed events (shared/metrics/packedRows.ts), in order. */
  readonly texts: readonly string[];
  /** Sequence number up to which everything is here. */
  readonly last: number;
  /** Events that could not be read, for somebody has changed them. */
  readonly unreadable: number;
  /** Only when everything was asked for. */
  readonly lists?: FigureLists;
}

/** A row of the tab of matters, as text. */
export interface MatterLine {
  readonly matter: string;
  readonly received: string;
  readonly title: string;
  readonly stage: string;
  readonly waiting: string;
  readonly since: string;
  readonly due: string;
  readonly owner: string;
}

/** A row of the tab of referrals, as text. */
export interface ReferralLine {
  readonly referral: string;
  readonly title: string;
  readonly question: string;
  readonly sent: string;
  readonly due: string;
  readonly answered: string;
  readonly answer: string;
}

export interface Device {
  readonly id: string;
  readonly device: string;
  readonly owner: string;
  readonly created: string;
  readonly expires: string;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** The server's functions as a panel calls them. */
export interface Calls
  extends ActionCalls,
    DialogueCalls,
    HealthCalls,
    ImportCalls,
    ExportCalls,
    SidebarCalls,
    SimilarCalls,
    LetterCalls,
    MailCalls,
    PartnerCalls,
    PhoneCalls,
    ReportCalls,
    OverviewCalls {
  whoAmI: () => Answer<WhoAmI>;
  setUp: (request?: SetUpRequest) => Answer<{ readonly message: string }>;
  readCard: (request: ReadCardRequest) => CardAnswer;
  /** `mails` are written down with the commands that they go with, and sent by `sendMail` or at night. */
  perform: (
    commands: readonly unknown[],
    mails?: readonly SendMailRequest[],
  ) => Answer<{ readonly replies: readonly PerformReply[] }>;
  readOverview: (request: OverviewRequest) => Answer<{ readonly figures: FigureData }>;
  readMatterLines: (numbers: readonly string[]) => Answer<{ readonly lines: readonly MatterLine[] }>;
  readReferralLines: (referrals: readonly string[]) => Answer<{ readonly lines: readonly ReferralLine[] }>;
  showReports: () => void;
  /** Selects its row and shows the sidebar; the dialog closes itself. */
  showMatter: (number: string) => Answer<unknown>;
  createPairing: () => Answer<{ readonly code: string; readonly address: string; readonly expires: string }>;
  listDevices: () => Answer<{ readonly devices: readonly Device[] }>;
  revokeDevice: (id: string) => Answer<{ readonly devices: readonly Device[] }>;
  showOverview: () => void;
  showConnection: () => void;
}
