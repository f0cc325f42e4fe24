import type { Step } from '../metrics/charts/ageing.ts';
import type { Twin } from './language.ts';

/** The words of the overview's charts and of the tables that tell the same. */
interface ChartWords {
  readonly asTable: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly ageing: {
    readonly title: string;
    readonly definition: string;
    readonly axis: string;
    readonly summary: (open: string, above: string) => string;
    /** Half, and four fifths, of those that left the step, in working days. */
    readonly times: (half: string, fourFifths: string) => string;
    readonly p50: string;
    readonly p80: string;
    readonly above: string;
    readonly below: string;
    readonly dotSize: string;
    readonly step: string;
    readonly open: string;
    readonly aboveP80: string;
    readonly oldest: string;
    readonly completed: string;
    readonly tooFew: string;
    readonly none: string;
    readonly show: (step: string) => string;
  };
  readonly holders: {
    readonly title: string;
    readonly definition: string;
    readonly district: string;
    readonly citizen: string;
    readonly unknown: string;
    readonly others: (count: number) => string;
    readonly holder: string;
    readonly days: string;
    readonly share: string;
    readonly previous: string;
    readonly summary: (days: string, largest: string, share: string) => string;
    readonly none: string;
  };
  readonly funnel: {
    readonly title: string;
    readonly definition: (days: number) => string;
    readonly axisX: string;
    readonly axisY: string;
    readonly limits: string;
    readonly centre: (share: string) => string;
    readonly summary: (departments: string, outside: string) => string;
    readonly department: string;
    readonly inTime: string;
    readonly share: string;
    readonly verdict: string;
    readonly outside: {
      readonly below: string;
      readonly above: string;
      readonly within: string;
      readonly tooFew: string;
    };
    readonly none: string;
  };
  readonly run: {
    readonly titles: { readonly timeToFeedback: string; readonly referralAnswer: string };
    readonly definition: string;
    readonly axis: string;
    readonly month: string;
    readonly median: string;
    readonly n: string;
    readonly centre: (days: string) => string;
    readonly shift: Readonly<Record<'above' | 'below', string>>;
    readonly shiftColumn: string;
    readonly notReached: string;
    readonly tooFew: string;
    readonly summary: (months: string) => string;
    readonly none: string;
  };
  readonly equity: {
    readonly title: string;
    readonly definition: string;
    readonly area: string;
    readonly matters: string;
    readonly residents: string;
    readonly per1000: string;
    readonly loop: string;
    readonly time: string;
    readonly hidden: string;
    readonly unknown: string;
    readonly interval: (value: string, lower: string, upper: string) => string;
    readonly silent: (areas: string) => string;
    readonly noneSilent: string;
    readonly silenceHidden: string;
    readonly noResidents: string;
    readonly none: string;
  };
}

export const chartWords: Twin<ChartWords> = {
  sv: {
    asTable: 'Visa som tabell',
    steps: {
      triage: 'Fördela',
      refer_or_decide: 'Remittera eller besluta',
      referral: 'Remisser ute',
      tell: 'Återkoppla',
      close: 'Avsluta',
    },
    ageing: {
      title: 'Vad som väntar, och hur länge',
      definition:
        'En markering för varje öppen remiss, och för varje ärende som väntar på oss, efter steg och hur många arbetsdagar det har stått där. Linjerna visar hur lång tid steget tog för hälften (P50) och fyra av fem (P80) av dem som lämnade det de senaste tolv månaderna. Det som ligger över P80 är mötets dagordning.',
      axis: 'arbetsdagar i steget',
      summary: (open, above) => `${open} väntar, ${above} av dem längre än P80.`,
      times: (half, fourFifths) => `P50 ${half}, P80 ${fourFifths} arbetsdagar`,
      p50: 'P50',
      p80: 'P80',
      above: 'över P80',
      below: 'under P80, eller för få för en linje',
      dotSize: 'större: flera lika gamla · prickad linje P50, hel linje P80',
      step: 'Steg',
      open: 'Väntar',
      aboveP80: 'Över P80',
      oldest: 'Äldst',
      completed: 'Klara på tolv månader',
      tooFew: 'för få',
      none: 'Inget väntar.',
      show: (step) => `Visa ärendena i steget ${step}`,
    },
    holders: {
      title: 'Vart tiden tar vägen',
      definition:
        'Alla ärendens dagar under perioden, fördelade på den som hade ärendet. Dagar då flera hade det delas lika.',
      district: 'Stadsdelen',
      citizen: 'Den boende',
      unknown: 'Okänd',
      others: (count) => `${count} övriga`,
      holder: 'Hos vem',
      days: 'Ärendedagar',
      share: 'Andel',
      previous: 'Förra perioden',
      summary: (days, largest, share) => `${days} ärendedagar. Mest hos ${largest}: ${share}.`,
      none: 'Inga ärendedagar under perioden.',
    },
    funnel: {
      title: 'Remisser besvarade i tid, per förvaltning',
      definition: (days) =>
        `Andelen av varje förvaltnings remisser som fick svar i sak inom ${days} arbetsdagar, mot hur många de är. Inom tratten (95 % och 99,8 %) kan skillnaden vara slump. Ingen rangordning: få remisser svänger mycket.`,
      axisX: 'remisser vars tid har gått ut',
      axisY: 'besvarade i tid',
      limits: 'Streckat: 95 %. Prickat: 99,8 %.',
      centre: (share) => `alla: ${share}`,
      summary: (departments, outside) => `${departments} förvaltningar, ${outside} utanför tratten.`,
      department: 'Förvaltning',
      inTime: 'I tid',
      share: 'Andel',
      verdict: 'Mot tratten',
      outside: { below: 'under tratten', above: 'över tratten', within: 'inom tratten', tooFew: 'för få' },
      none: 'Inga remisser vars tid har gått ut.',
    },
    run: {
      titles: {
        timeToFeedback: 'Tid till återkoppling, månad för månad',
        referralAnswer: 'Svarstid på remisser, månad för månad',
      },
      definition:
        'Medianen för dem som kom in, eller skickades, varje månad, mot medianen av månaderna. Åtta i rad på samma sida är ett skifte: något har ändrats. Annat är troligen slump.',
      axis: 'arbetsdagar',
      month: 'Månad',
      median: 'Median',
      n: 'Antal',
      centre: (days) => `median ${days}`,
      shift: { above: 'skifte: längre', below: 'skifte: kortare' },
      shiftColumn: 'Skifte',
      notReached: 'inte nått',
      tooFew: 'för få',
      summary: (months) => `${months} månader med median.`,
      none: 'För få svar för en månadsmedian.',
    },
    equity: {
      title: 'Likvärdighet mellan stadsdelar',
      definition:
        'Ärenden under perioden per 1 000 boende, och hur andelen som fick besked inom 90 dagar och tiden till besked skiljer sig från hela området. Stadsdelar med färre än fem ärenden visas inte.',
      area: 'Stadsdel',
      matters: 'Ärenden',
      residents: 'Boende',
      per1000: 'Per 1\u00a0000',
      loop: 'Besked inom 90 dagar, %-enheter mot alla',
      time: 'Tid till besked, arbetsdagar mot alla',
      hidden: 'dold',
      unknown: 'okänd plats',
      interval: (value, lower, upper) => `${value} (${lower} till ${upper})`,
      silent: (areas) => `Tysta stadsdelar, inget ärende under perioden: ${areas}.`,
      noneSilent: 'Ingen stadsdel är tyst.',
      silenceHidden: 'Vilka stadsdelar som är tysta visas inte, för små tal skulle avslöjas.',
      noResidents: 'Antalet boende är inte känt: skriv in det i fliken Områden.',
      none: 'Inga ärenden med känd plats under perioden.',
    },
  },
  en: {
    asTable: 'Show as a table',
    steps: {
      triage: 'Triage',
      refer_or_decide: 'Refer or decide',
      referral: 'Referrals out',
      tell: 'Give feedback',
      close: 'Close',
    },
    ageing: {
      title: 'What waits, and for how long',
      definition:
        'A mark for every open referral, and for every matter that waits for us, by step and how many working days it has been there. The lines show how long the step took half (P50) and four fifths (P80) of those that left it in the last twelve months. What lies above P80 is the agenda of the meeting.',
      axis: 'working days in the step',
      summary: (open, above) => `${open} wait, ${above} of them longer than P80.`,
      times: (half, fourFifths) => `P50 ${half}, P80 ${fourFifths} working days`,
      p50: 'P50',
      p80: 'P80',
      above: 'above P80',
      below: 'below P80, or too few for a line',
      dotSize: 'larger: several of the same age · dotted line P50, solid line P80',
      step: 'Step',
      open: 'Waiting',
      aboveP80: 'Above P80',
      oldest: 'Oldest',
      completed: 'Done in twelve months',
      tooFew: 'too few',
      none: 'Nothing waits.',
      show: (step) => `Show the matters in the step ${step}`,
    },
    holders: {
      title: 'Where the time goes',
      definition:
        'The days of all matters in the period, by who had the matter. Days when several had it are split equally.',
      district: 'The district',
      citizen: 'The resident',
      unknown: 'Unknown',
      others: (count) => `${count} others`,
      holder: 'With whom',
      days: 'Matter days',
      share: 'Share',
      previous: 'Period before',
      summary: (days, largest, share) => `${days} matter days. Most with ${largest}: ${share}.`,
      none: 'No matter days in the period.',
    },
    funnel: {
      title: 'Referrals answered in time, by department',
      definition: (days) =>
        `The share of each department’s referrals with a substantive answer within ${days} working days, against how many they are. Within the funnel (95% and 99.8%) the difference may be chance. No ranking: few referrals swing much.`,
      axisX: 'referrals whose time is up',
      axisY: 'answered in time',
      limits: 'Dashed: 95%. Dotted: 99.8%.',
      centre: (share) => `all: ${share}`,
      summary: (departments, outside) => `${departments} departments, ${outside} outside the funnel.`,
      department: 'Department',
      inTime: 'In time',
      share: 'Share',
      verdict: 'Against the funnel',
      outside: {
        below: 'below the funnel',
        above: 'above the funnel',
        within: 'within the funnel',
        tooFew: 'too few',
      },
      none: 'No referrals whose time is up.',
    },
    run: {
      titles: {
        timeToFeedback: 'Time to feedback, month by month',
        referralAnswer: 'Answer time of referrals, month by month',
      },
      definition:
        'The median of those received, or sent, each month, against the median of the months. Eight in a row on one side is a shift: something has changed. Anything else is probably chance.',
      axis: 'working days',
      month: 'Month',
      median: 'Median',
      n: 'Number',
      centre: (days) => `median ${days}`,
      shift: { above: 'shift: longer', below: 'shift: shorter' },
      shiftColumn: 'Shift',
      notReached: 'not reached',
      tooFew: 'too few',
      summary: (months) => `${months} months with a median.`,
      none: 'Too few answers for a monthly median.',
    },
    equity: {
      title: 'Equity between areas',
      definition:
        'Matters in the period per 1,000 residents, and how the share told within 90 days and the time to feedback differ from the whole district’s. Areas with fewer than five matters are not shown.',
      area: 'Area',
      matters: 'Matters',
      residents: 'Residents',
      per1000: 'Per 1,000',
      loop: 'Told within 90 days, percentage points against all',
      time: 'Time to feedback, working days against all',
      hidden: 'hidden',
      unknown: 'unknown place',
      interval: (value, lower, upper) => `${value} (${lower} to ${upper})`,
      silent: (areas) => `Silent areas, without a matter in the period: ${areas}.`,
      noneSilent: 'No area is silent.',
      silenceHidden: 'Which areas are silent is not shown, for small numbers would be given away.',
      noResidents: 'The number of residents is not known: write it in the tab Areas.',
      none: 'No matters with a known place in the period.',
    },
  },
};
