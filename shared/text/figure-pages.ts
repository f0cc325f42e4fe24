import type { Language, Twin } from './language.ts';
import { matterWords } from './matters.ts';

type Counted = (count: number, shown: string) => string;

/** Words of what lies behind the overview: lists, the departments' pages and the data quality. */
interface PageWords {
  readonly list: {
    readonly back: string;
    readonly backToFigures: string;
    readonly count: Counted;
    readonly matter: string;
    readonly received: string;
    readonly title: string;
    readonly stage: string;
    readonly waiting: string;
    readonly since: string;
    readonly due: string;
    readonly owner: string;
    readonly reading: string;
    readonly empty: string;
    readonly more: Counted;
    readonly open: (number: string) => string;
    readonly opening: (number: string) => string;
    readonly noRow: string;
    readonly titles: Readonly<Record<string, string>>;
  };
  readonly department: {
    readonly choose: string;
    readonly all: string;
    readonly intro: string;
    readonly department: string;
    readonly open: string;
    readonly overdue: string;
    readonly oldest: string;
    readonly none: string;
    readonly heading: (name: string) => string;
    readonly asOf: (day: string) => string;
    readonly summary: (open: string, overdue: string, oldest: string) => string;
    readonly nothingOpen: string;
    readonly owesUs: string;
    readonly owesUsHint: string;
    readonly weOwe: string;
    readonly weOweHint: string;
    readonly weOweLag: (period: string, days: string, n: string) => string;
    readonly weOweFew: (period: string, told: string, n: string) => string;
    readonly weOweNothing: string;
    readonly age: string;
    readonly sent: string;
    readonly due: string;
    readonly question: string;
    /** The page on which the department answers everything that it is asked. */
    readonly replyLink: {
      readonly make: string;
      readonly making: string;
      readonly made: (expires: string) => string;
    };
    readonly late: (days: string) => string;
    readonly noText: string;
    readonly answered: string;
    readonly times: string;
    readonly timesText: (half: string, fourFifths: string, n: string) => string;
    readonly timesFew: (answered: string, n: string) => string;
    readonly notReached: string;
    readonly print: string;
  };
  readonly quality: {
    readonly intro: string;
    readonly fine: { readonly title: string; readonly text: string };
    readonly flawed: (flawed: string, all: string) => string;
    readonly groups: Readonly<Record<QualityGroup, { readonly title: string; readonly mend: string }>>;
    readonly what: string;
    readonly mend: string;
    readonly open: (number: string) => string;
    readonly onDay: (day: string) => string;
    readonly more: Counted;
    readonly countOf: (count: string, all: string) => string;
  };
}

/** What can be wrong, in the order in which it should be mended. */
export const QUALITY_GROUPS = [
  'dateErrors',
  'received',
  'owner',
  'place',
  'theme',
  'edited',
  'backdated',
] as const;
export type QualityGroup = (typeof QUALITY_GROUPS)[number];

export const pageWords: Twin<PageWords> = {
  sv: {
    list: {
      back: 'Tillbaka till översikten',
      backToFigures: 'Tillbaka till alla nyckeltal',
      count: (count, shown) => (count === 1 ? '1 ärende' : `${shown} ärenden`),
      matter: 'Ärende',
      received: 'Inkom',
      title: 'Rubrik',
      stage: 'Läge',
      waiting: 'Väntar på',
      since: 'Sedan',
      due: 'Svar senast',
      owner: 'Ansvarig',
      reading: 'Hämtar ärendena …',
      empty: 'Listan är tom. Här står de ärenden som siffran räknar.',
      more: (count, shown) => (count === 1 ? 'Visa 1 till' : `Visa ${shown} till`),
      open: (number) => `Öppna ${number} i arket`,
      opening: (number) => `Öppnar ${number} …`,
      noRow: 'ingen rad i fliken Ärenden',
      titles: {
        'M1.received': 'Inkomna under perioden',
        'M2.open': 'Öppna ärenden',
        'M3.late': 'Sent eller inget kvitto',
        'M6.late': 'Remisser med sent eller inget svar',
        'M8.open': 'Ärenden med obesvarade remisser',
        'M8.overdue': 'Ärenden med försenade remisser',
        'M8.withoutReminder': 'Ärenden med obesvarade remisser som aldrig påmints',
        'M10.returned': 'Remisser som kom tillbaka: inte vårt',
        'M11.waiting': 'Svar har kommit, den boende väntar på besked',
        'M12.waiting': 'Inkomna under perioden som väntar på besked',
        'M13.missed.first': 'Inget besked inom 90 dagar',
        'M13.missed.second': 'Inget besked inom 180 dagar',
        'M14.silent': 'Tyst avslutade',
        'M15.broken': 'Brutna löften',
        'M17.watch': 'Medborgarförslag nära eller över ett år',
        'M17.late': 'Medborgarförslag som inte beslutades inom ett år',
        'M18.missed': 'Dialoger utan återkopplande möte i tid',
        'M19.late': 'Sena åtgärder',
        'M20.missing': 'Effekten är inte uppföljd',
        'M21.reopened': 'Återöppnade',
        'M22.understood.no': 'Fick inte ett svar som gick att förstå',
        'M22.fixed.no': 'Säger att det inte är löst',
        'M26.reminded': 'Påminda remisser',
        'M27.dateErrors': 'Datum som inte kan stämma',
        'M27.backdated': 'Införda i efterhand',
        'M27.edited': 'Ändrade vid sidan av verktyget',
        'M27.lacks.received': 'Saknar inkommet datum',
        'M27.lacks.place': 'Saknar plats',
        'M27.lacks.theme': 'Saknar tema',
        'M27.lacks.owner': 'Saknar ansvarig',
        'ageing.triage': 'Väntar på att fördelas',
        'ageing.refer_or_decide': 'Väntar på remiss eller beslut',
        'ageing.referral': 'Väntar på svar på remiss',
        'ageing.tell': 'Väntar på återkoppling',
        'ageing.close': 'Väntar på att avslutas',
      },
    },
    department: {
      choose: 'Förvaltning',
      all: 'Alla förvaltningar',
      intro:
        'Välj en förvaltning för att se vad den är skyldig oss, och vad vi är skyldiga. Sidan går att skriva ut till mötet. Den vi väntat längst på står först; hur förvaltningarna står sig mot varandra visar tratten på översikten.',
      department: 'Förvaltning',
      open: 'Obesvarade',
      overdue: 'Försenade',
      oldest: 'Äldst',
      none: 'Inga remisser har skickats i urvalet. Den första skickas med Remittera i sidopanelen.',
      heading: (name) => `${name}: remisser och återkoppling`,
      asOf: (day) => `Läget ${day}`,
      summary: (open, overdue, oldest) =>
        `${open} obesvarade remisser, ${overdue} försenade. Den äldsta har väntat ${oldest}.`,
      nothingOpen: 'Inga obesvarade remisser. Tack för det.',
      owesUs: 'Det här väntar vi på',
      owesUsHint: 'Den äldsta först.',
      weOwe: 'Det här är vi skyldiga',
      weOweHint: 'Förvaltningen har svarat, men den boende har inte fått besked än.',
      weOweLag: (period, days, n) =>
        `Från svar under ${period} till besked: ${days} för hälften (${n} ärenden, de som väntar räknas in).`,
      weOweFew: (period, told, n) => `Av svaren under ${period} har ${told} av ${n} boende fått besked.`,
      weOweNothing: 'Alla som förvaltningen svarat på har fått besked.',
      age: 'Väntat',
      sent: 'Skickad',
      due: 'Svar senast',
      question: 'Frågeställning',
      replyLink: {
        make: 'Skapa svarslänk',
        making: 'Skapar länken …',
        made: (expires) =>
          `Här svarar förvaltningen på alla frågorna utan konto. Länken gäller till ${expires}, visas bara nu och följer med på utskriften.`,
      },
      late: (days) => `${days} sen`,
      noText: 'Frågan finns inte i fliken Remisser.',
      answered: 'Svar kom',
      times: 'Svarstid de senaste tolv månaderna',
      timesText: (half, fourFifths, n) =>
        `hälften ${half}, fyra av fem ${fourFifths} (${n} remisser, obesvarade räknas in).`,
      timesFew: (answered, n) => `${answered} av ${n} remisser besvarade. För få för en median.`,
      notReached: 'inte nått',
      print: 'Skriv ut till mötet',
    },
    quality: {
      intro:
        'Rader som gör siffrorna osäkra, de viktigaste först. Rätta en i taget; de försvinner härifrån när de är rättade.',
      fine: {
        title: 'Inget att rätta',
        text: 'Alla ärenden i urvalet har datum, plats, tema och ansvarig, och inga datum motsäger varandra.',
      },
      flawed: (flawed, all) => `${flawed} av ${all} ärenden behöver rättas.`,
      groups: {
        dateErrors: {
          title: 'Datum som inte kan stämma',
          mend: 'De räknas inte i de tider de skulle förvränga. Varje rad säger vad som är fel och vad du gör.',
        },
        received: { title: 'Saknar inkommet datum', mend: 'Öppna ärendet och rätta dagen då det kom in.' },
        owner: { title: 'Saknar ansvarig', mend: 'Öppna ärendet och välj Fördela.' },
        place: { title: 'Saknar plats', mend: 'Öppna ärendet och fyll i platsen.' },
        theme: { title: 'Saknar tema', mend: 'Öppna ärendet och välj ett tema.' },
        edited: {
          title: 'Ändrade vid sidan av verktyget',
          mend: 'Raden ändrades för hand. Se efter att ändringen är riktig; stegen i sidopanelen lämnar bättre spår.',
        },
        backdated: {
          title: 'Införda mer än fem arbetsdagar i efterhand',
          mend: 'Inget behöver rättas om dagen är riktig. Skriv in det som händer samma dag.',
        },
      },
      what: 'Vad som är fel',
      mend: 'Så rättas det',
      open: (number) => `Öppna ${number}`,
      onDay: (day) => `daterad ${day}`,
      more: (count, shown) => (count === 1 ? 'Visa 1 till' : `Visa ${shown} till`),
      countOf: (count, all) => `${count} av ${all}`,
    },
  },
  en: {
    list: {
      back: 'Back to the overview',
      backToFigures: 'Back to all figures',
      count: (count, shown) => (count === 1 ? '1 matter' : `${shown} matters`),
      matter: 'Matter',
      received: 'Received',
      title: 'Title',
      stage: 'Stage',
      waiting: 'Waiting for',
      since: 'Since',
      due: 'Answer by',
      owner: 'Owner',
      reading: 'Fetching the matters …',
      empty: 'The list is empty. Here stand the matters that the figure counts.',
      more: (count, shown) => (count === 1 ? 'Show 1 more' : `Show ${shown} more`),
      open: (number) => `Open ${number} in the sheet`,
      opening: (number) => `Opening ${number} …`,
      noRow: 'no row in the tab Matters',
      titles: {
        'M1.received': 'Received in the period',
        'M2.open': 'Open matters',
        'M3.late': 'Late or no acknowledgement',
        'M6.late': 'Referrals with a late or no answer',
        'M8.open': 'Matters with unanswered referrals',
        'M8.overdue': 'Matters with overdue referrals',
        'M8.withoutReminder': 'Matters with unanswered referrals never reminded',
        'M10.returned': 'Referrals that came back: not ours',
        'M11.waiting': 'Answered, and the resident waits to be told',
        'M12.waiting': 'Received in the period and waiting to be told',
        'M13.missed.first': 'Not told within 90 days',
        'M13.missed.second': 'Not told within 180 days',
        'M14.silent': 'Silent closures',
        'M15.broken': 'Broken promises',
        'M17.watch': 'Citizens’ proposals near or past a year',
        'M17.late': 'Citizens’ proposals not decided within a year',
        'M18.missed': 'Dialogues without a feedback meeting in time',
        'M19.late': 'Late actions',
        'M20.missing': 'Effect not checked',
        'M21.reopened': 'Reopened',
        'M22.understood.no': 'Did not get an answer that could be understood',
        'M22.fixed.no': 'Say that it is not fixed',
        'M26.reminded': 'Referrals reminded',
        'M27.dateErrors': 'Dates that cannot be right',
        'M27.backdated': 'Written down afterwards',
        'M27.edited': 'Changed outside the tool',
        'M27.lacks.received': 'Without a date of receipt',
        'M27.lacks.place': 'Without a place',
        'M27.lacks.theme': 'Without a theme',
        'M27.lacks.owner': 'Without an owner',
        'ageing.triage': 'Waiting to be triaged',
        'ageing.refer_or_decide': 'Waiting for a referral or a decision',
        'ageing.referral': 'Waiting for an answer to a referral',
        'ageing.tell': 'Waiting for feedback',
        'ageing.close': 'Waiting to be closed',
      },
    },
    department: {
      choose: 'Department',
      all: 'All departments',
      intro:
        'Choose a department to see what it owes us, and what we owe. The page can be printed for the meeting. The one we have waited for longest comes first; how departments compare is shown by the funnel on the overview.',
      department: 'Department',
      open: 'Unanswered',
      overdue: 'Overdue',
      oldest: 'Oldest',
      none: 'No referrals have been sent in the selection. The first is sent with Refer in the sidebar.',
      heading: (name) => `${name}: referrals and feedback`,
      asOf: (day) => `As of ${day}`,
      summary: (open, overdue, oldest) =>
        `${open} unanswered referrals, ${overdue} overdue. The oldest has waited ${oldest}.`,
      nothingOpen: 'No unanswered referrals. Thank you for that.',
      owesUs: 'What we wait for',
      owesUsHint: 'The oldest first.',
      weOwe: 'What we owe',
      weOweHint: 'The department has answered, but the resident has not been told yet.',
      weOweLag: (period, days, n) =>
        `From an answer in ${period} to feedback: ${days} for half (${n} matters, those waiting counted in).`,
      weOweFew: (period, told, n) => `Of the answers in ${period}, ${told} of ${n} residents have been told.`,
      weOweNothing: 'Everybody whom the department has answered has been told.',
      age: 'Waited',
      sent: 'Sent',
      due: 'Answer by',
      question: 'Question',
      replyLink: {
        make: 'Make a reply link',
        making: 'Making the link …',
        made: (expires) =>
          `Here the department answers all the questions without an account. The link is valid until ${expires}, is shown only now and is printed with the page.`,
      },
      late: (days) => `${days} late`,
      noText: 'The question is not in the tab Referrals.',
      answered: 'Answered',
      times: 'Answer time in the last twelve months',
      timesText: (half, fourFifths, n) =>
        `half ${half}, four out of five ${fourFifths} (${n} referrals, unanswered counted in).`,
      timesFew: (answered, n) => `${answered} of ${n} referrals answered. Too few for a median.`,
      notReached: 'not reached',
      print: 'Print for the meeting',
    },
    quality: {
      intro:
        'Rows that make the figures uncertain, the most important first. Mend one at a time; they leave this page when they are mended.',
      fine: {
        title: 'Nothing to mend',
        text: 'All matters in the selection have date, place, theme and owner, and no dates contradict each other.',
      },
      flawed: (flawed, all) => `${flawed} of ${all} matters need mending.`,
      groups: {
        dateErrors: {
          title: 'Dates that cannot be right',
          mend: 'They are left out of the times that they would falsify. Each line says what is wrong and what to do.',
        },
        received: {
          title: 'Without a date of receipt',
          mend: 'Open the matter and correct the day it came in.',
        },
        owner: { title: 'Without an owner', mend: 'Open the matter and choose Triage.' },
        place: { title: 'Without a place', mend: 'Open the matter and fill in the place.' },
        theme: { title: 'Without a theme', mend: 'Open the matter and choose a theme.' },
        edited: {
          title: 'Changed outside the tool',
          mend: 'The row was changed by hand. See that the change is right; the steps in the sidebar leave better traces.',
        },
        backdated: {
          title: 'Written down more than five working days afterwards',
          mend: 'Nothing needs mending if the day is right. Write down what happens the same day.',
        },
      },
      what: 'What is wrong',
      mend: 'How to mend it',
      open: (number) => `Open ${number}`,
      onDay: (day) => `dated ${day}`,
      more: (count, shown) => (count === 1 ? 'Show 1 more' : `Show ${shown} more`),
      countOf: (count, all) => `${count} of ${all}`,
    },
  },
};

/** What a list is called; the classes of answers have names of their own. */
export function listTitle(list: string, language: Language): string {
  const [, answer] = /^M9\.(.+)$/.exec(list) ?? [];
  const { answerOutcomes } = matterWords[language];
  const outcomes: Readonly<Record<string, string>> = {
    ...answerOutcomes,
    holding_only: answerOutcomes.holding,
  };
  return pageWords[language].list.titles[list] ?? (answer && outcomes[answer]) ?? list;
}
