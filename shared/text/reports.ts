import type { Twin } from './language.ts';

/** The words of the frozen reports: their text, tables and files, and the page where they are made. */
interface ReportWords {
  readonly title: (district: string, period: string) => string;
  readonly under: (asOf: string, madeOn: string, version: number) => string;
  readonly reason: (reason: string) => string;
  readonly sections: Readonly<Record<ReportSection, string>>;
  readonly intake: (received: string, issues: string, closed: string, reopened: string) => string;
  readonly stock: (asOf: string, open: string, change: string) => string;
  readonly stockLess: (asOf: string, open: string, change: string) => string;
  readonly stockSame: (asOf: string, open: string) => string;
  readonly told: (half: string, interval: string, n: string, waiting: string) => string;
  readonly toldNotReached: (n: string, waiting: string) => string;
  readonly toldFew: (told: string, n: string) => string;
  readonly fourFifths: (days: string) => string;
  readonly loop: (share: string, days: number, interval: string, n: string) => string;
  readonly loopFew: (count: string, n: string, days: number) => string;
  readonly notMatured: (count: string) => string;
  readonly silent: (count: string, closed: string) => string;
  readonly referrals: (share: string, days: number, interval: string, sent: string) => string;
  readonly referralsFew: (answered: string, sent: string) => string;
  readonly openReferrals: (open: string, overdue: string, oldest: string) => string;
  readonly noOpenReferrals: string;
  readonly handBack: (half: string, n: string) => string;
  readonly handBackFew: (told: string, n: string) => string;
  readonly promises: (share: string, n: string, moved: string) => string;
  readonly noPromises: string;
  readonly actions: (share: string, n: string) => string;
  readonly effects: (checked: string, n: string) => string;
  readonly noActions: string;
  readonly watch: (count: string, days: number, late: string) => string;
  readonly time: (days: string, district: string) => string;
  readonly hearing: (share: string, n: string) => string;
  readonly noHearing: string;
  readonly example: (matter: string, action: string, effect: string) => string;
  readonly noExamples: string;
  readonly changeUnits: string;
  /** What the charts show, for the text. */
  readonly sentences: {
    readonly shift: {
      readonly above: (from: string, to: string, median: string) => string;
      readonly below: (from: string, to: string, median: string) => string;
    };
    readonly noShift: (median: string) => string;
    readonly withinFunnel: string;
    readonly belowFunnel: (departments: string) => string;
    readonly aboveFunnel: (departments: string) => string;
  };
  readonly table: {
    readonly figure: string;
    readonly code: string;
    readonly unit: string;
    readonly n: string;
    readonly definition: string;
    readonly meaning: string;
    readonly change: (period: string) => string;
    readonly department: string;
    readonly sent: string;
    readonly open: string;
    readonly overdue: string;
    readonly oldest: string;
    readonly inTime: string;
    readonly holder: string;
    readonly days: string;
    readonly share: string;
    readonly area: string;
    readonly matters: string;
    readonly residents: string;
    readonly per1000: string;
    readonly theme: string;
    readonly month: string;
    readonly median: string;
    readonly key: string;
    readonly value: string;
    readonly lower: string;
    readonly upper: string;
  };
  readonly sheets: {
    readonly figures: string;
    readonly departments: string;
    readonly time: string;
    readonly areas: string;
    readonly months: string;
    readonly about: string;
  };
  readonly units: Readonly<
    Record<'count' | 'share' | 'working_days' | 'ratio' | 'per_1000' | 'case_days', string>
  >;
  readonly tooFew: string;
  readonly notReached: string;
  readonly none: string;
  readonly unknown: string;
  readonly about: {
    readonly asOf: (day: string) => string;
    readonly previous: (period: string, day: string) => string;
    readonly closedDays: (days: string) => string;
    readonly noClosedDays: string;
    readonly rules: (shares: string, medians: string, cell: string) => string;
    readonly dateErrors: (count: string) => string;
    readonly frozen: string;
  };
  readonly page: {
    readonly title: string;
    readonly intro: string;
    readonly period: string;
    readonly freeze: string;
    readonly freezing: string;
    readonly newVersion: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly frozen: (period: string, version: number) => string;
    readonly made: string;
    readonly version: string;
    readonly by: string;
    readonly why: string;
    readonly none: { readonly title: string; readonly text: string };
    readonly reading: string;
    readonly open: (period: string, version: number) => string;
    readonly back: string;
    readonly docx: string;
    readonly document: string;
    readonly documentName: (district: string, period: string, version: number) => string;
    readonly documentMade: string;
    readonly documentOpen: string;
    readonly fileMade: string;
    readonly fileOpen: string;
    readonly noDrive: string;
    readonly xlsx: string;
    readonly html: string;
    readonly print: string;
    readonly damaged: string;
    readonly unknownPeriod: (name: string) => string;
    readonly notBegun: (period: string) => string;
  };
}

export const REPORT_SECTIONS = [
  'summary',
  'intake',
  'feedback',
  'referrals',
  'promises',
  'time',
  'hearing',
  'areas',
  'examples',
  'compared',
  'about',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** The hidden tab in which frozen reports lie; the same in both languages, so that it is found again. */
export const reportTabTitle = 'Gensvar: rapporter';

export const reportWords: Twin<ReportWords> = {
  sv: {
    title: (district, period) => `Dialog och återkoppling i ${district}, ${period}`,
    under: (asOf, madeOn, version) => `Datastopp ${asOf}. Fryst ${madeOn}. Version ${version}.`,
    reason: (reason) => `Ändrat sedan förra versionen: ${reason}`,
    sections: {
      summary: 'Sammanfattning',
      intake: 'Vad som kom in',
      feedback: 'Fick de boende besked',
      referrals: 'Svaren på våra remisser',
      promises: 'Löften och åtgärder',
      time: 'Vart tiden tog vägen',
      hearing: 'Vad svaren blev',
      areas: 'Stadsdelarna',
      examples: 'Goda exempel',
      compared: 'Jämfört med tidigare',
      about: 'Så är det räknat',
    },
    intake: (received, issues, closed, reopened) =>
      `${received} ärenden kom in, om ${issues} olika frågor. ${closed} avslutades och ${reopened} öppnades igen.`,
    stock: (asOf, open, change) =>
      `Den ${asOf} var ${open} ärenden öppna, ${change} fler än när perioden började.`,
    stockLess: (asOf, open, change) =>
      `Den ${asOf} var ${open} ärenden öppna, ${change} färre än när perioden började.`,
    stockSame: (asOf, open) => `Den ${asOf} var ${open} ärenden öppna, lika många som när perioden började.`,
    told: (half, interval, n, waiting) =>
      `Hälften av dem som hörde av sig fick besked inom ${half}${interval}. Alla ${n} ärenden är medräknade, även de ${waiting} som väntar.`,
    toldNotReached: (n, waiting) =>
      `Mer än hälften av de ${n} ärendena har inte fått besked än. ${waiting} väntar.`,
    toldFew: (told, n) => `${told} av ${n} har fått besked. Det är för få för en median.`,
    fourFifths: (days) => `Fyra av fem fick besked inom ${days}.`,
    loop: (share, days, interval, n) =>
      `${share} fick besked inom ${days} dagar${interval}, av de ${n} ärenden vars tid har gått ut.`,
    loopFew: (count, n, days) => `${count} av ${n} fick besked inom ${days} dagar.`,
    notMatured: (count) => `${count} ärenden har tid kvar och räknas inte in i andelen än.`,
    silent: (count, closed) =>
      `${count} av ${closed} avslutade ärenden avslutades utan att den boende fick besked.`,
    referrals: (share, days, interval, sent) =>
      `${share} av remisserna besvaras inom ${days} arbetsdagar${interval}. Det bygger på ${sent} remisser från tolv månader, där de obesvarade är medräknade.`,
    referralsFew: (answered, sent) => `${answered} av ${sent} remisser från tolv månader är besvarade.`,
    openReferrals: (open, overdue, oldest) =>
      `${open} remisser väntar på svar. ${overdue} av dem är försenade, och den äldsta har väntat ${oldest}.`,
    noOpenReferrals: 'Ingen remiss väntar på svar.',
    handBack: (half, n) =>
      `När svaret väl hade kommit tog det ${half} för hälften innan den boende fick veta (${n} ärenden).`,
    handBackFew: (told, n) => `Av ${n} svar har ${told} förts vidare till den boende.`,
    promises: (share, n, moved) => `${share} av ${n} lovade datum hölls. ${moved} datum flyttades.`,
    noPromises: 'Inget lovat datum inföll under perioden.',
    actions: (share, n) => `${share} av ${n} åtgärder var klara i tid, med underlag.`,
    effects: (checked, n) =>
      `Effekten är uppföljd för ${checked} av ${n} åtgärder som har varit klara i 90 dagar.`,
    noActions: 'Ingen åtgärd skulle vara klar under perioden.',
    watch: (count, days, late) =>
      `${count} medborgarförslag är äldre än ${days} dagar utan beslut. ${late} fick inte sitt beslut inom ett år.`,
    time: (days, district) =>
      `Ärendena var öppna i sammanlagt ${days} dagar under perioden. Stadsdelen hade dem ${district} av tiden.`,
    hearing: (share, n) => `${share} av ${n} svar var ja, ja i plan eller delvis.`,
    noHearing: 'Inget svar kom under perioden.',
    example: (matter, action, effect) => `${matter}: ${action} Det gav: ${effect}`,
    noExamples: 'Inget exempel är valt. Ett exempel väljs när en åtgärds effekt följs upp.',
    changeUnits:
      'Ändringen står i nyckeltalets egen enhet; för andelar i procentenheter. Plus betyder mer, inte bättre.',
    sentences: {
      shift: {
        above: (from, to, median) =>
          `Från ${from} till ${to} tog det varaktigt längre tid: minst åtta månader i rad ligger över medianen, ${median} arbetsdagar.`,
        below: (from, to, median) =>
          `Från ${from} till ${to} gick det varaktigt fortare: minst åtta månader i rad ligger under medianen, ${median} arbetsdagar.`,
      },
      noShift: (median) =>
        `Månaderna går upp och ned kring medianen, ${median} arbetsdagar. Ingen varaktig förändring syns.`,
      withinFunnel: 'Skillnaderna mellan förvaltningarna är inte större än slumpen kan förklara.',
      belowFunnel: (departments) => `Färre svar i tid än slumpen kan förklara: ${departments}.`,
      aboveFunnel: (departments) => `Fler svar i tid än slumpen kan förklara: ${departments}.`,
    },
    table: {
      figure: 'Nyckeltal',
      code: 'Kod',
      unit: 'Enhet',
      n: 'Antal',
      definition: 'Definition',
      meaning: 'Betydelse',
      change: (period) => `Ändring mot ${period}`,
      department: 'Förvaltning',
      sent: 'Remisser',
      open: 'Obesvarade',
      overdue: 'Försenade',
      oldest: 'Äldst, arbetsdagar',
      inTime: 'Besvarade i tid',
      holder: 'Hos vem',
      days: 'Ärendedagar',
      share: 'Andel',
      area: 'Stadsdel',
      matters: 'Ärenden',
      residents: 'Boende',
      per1000: 'Per 1 000',
      theme: 'Tema',
      month: 'Månad',
      median: 'Median, arbetsdagar',
      key: 'Uppgift',
      value: 'Värde',
      lower: 'Undre gräns 95 %',
      upper: 'Övre gräns 95 %',
    },
    sheets: {
      figures: 'Nyckeltal',
      departments: 'Förvaltningar',
      time: 'Tidsfördelning',
      areas: 'Stadsdelar',
      months: 'Månader',
      about: 'Om rapporten',
    },
    units: {
      count: 'antal',
      share: 'andel',
      working_days: 'arbetsdagar',
      ratio: 'kvot',
      per_1000: 'per 1 000 boende',
      case_days: 'ärendedagar',
    },
    tooFew: 'för få',
    notReached: 'inte nått',
    none: '–',
    unknown: 'Okänd',
    about: {
      asOf: (day) => `Det som hände efter ${day} är inte med.`,
      previous: (period, day) => `${period} är räknat som det såg ut ${day}, med dagens definitioner.`,
      closedDays: (days) => `Stängda dagar utöver helger och helgdagar: ${days}.`,
      noClosedDays: 'Inga stängda dagar är angivna utöver helger och helgdagar.',
      rules: (shares, medians, cell) =>
        `Andelar visas från ${shares} och medianer från ${medians} besvarade. Stadsdelar med färre än ${cell} ärenden visas inte.`,
      dateErrors: (count) =>
        `${count} uppgifter hade datum som inte kan stämma och är utelämnade ur tiderna.`,
      frozen:
        'Rapporten är fryst: den ändras inte av det som skrivs in senare. En rättelse blir en ny version med sitt skäl.',
    },
    page: {
      title: 'Rapporter',
      intro:
        'En fryst rapport ändras inte av det som skrivs in senare. Behöver den rättas blir det en ny version, med skäl.',
      period: 'Period',
      freeze: 'Frys rapporten',
      freezing: 'Räknar och fryser …',
      newVersion: 'Frys en ny version',
      reason: 'Varför behövs en ny version?',
      reasonHint: 'Skälet står i rapporten, till exempel: tre sena svar från trafikkontoret har förts in.',
      reasonMissing: 'Skriv varför det behövs en ny version, så att läsaren vet vad som har ändrats.',
      frozen: (period, version) => `${period} är fryst som version ${version}.`,
      made: 'Fryst',
      version: 'Version',
      by: 'Av',
      why: 'Skäl',
      none: {
        title: 'Inga rapporter än',
        text: 'Här står de frysta rapporterna. Den första kommer när du väljer en period och trycker Frys rapporten.',
      },
      reading: 'Hämtar rapporterna …',
      open: (period, version) => `Öppna ${period}, version ${version}`,
      back: 'Alla rapporter',
      docx: 'Hämta för Word',
      document: 'Skapa Google-dokument',
      documentName: (district, period, version) =>
        `Dialog och återkoppling ${district} ${period}, version ${version}`,
      documentMade: 'Dokumentet ligger i din Drive. Ändra där; den frysta rapporten rörs inte.',
      documentOpen: 'Öppna dokumentet',
      fileMade: 'Här finns inget Google Drive. Dokumentet ligger som en fil för Word i arbetsytan.',
      fileOpen: 'Hämta filen',
      noDrive:
        'Google-dokumentet skapades inte, för arket fick inte spara i Drive. Godkänn det när Google frågar, eller välj Hämta för Word och öppna filen i Google Dokument.',
      xlsx: 'Hämta siffrorna (xlsx)',
      html: 'Hämta som webbsida',
      print: 'Skriv ut',
      damaged:
        'Rapporten går inte att läsa, för den är ändrad i den dolda fliken. Återställ en äldre version av arket, eller frys en ny.',
      unknownPeriod: (name) => `"${name}" är ingen period.`,
      notBegun: (period) => `${period} har inte börjat än. Välj en period som har börjat.`,
    },
  },
  en: {
    title: (district, period) => `Dialogue and feedback in ${district}, ${period}`,
    under: (asOf, madeOn, version) => `Cut-off ${asOf}. Frozen ${madeOn}. Version ${version}.`,
    reason: (reason) => `Changed since the last version: ${reason}`,
    sections: {
      summary: 'Summary',
      intake: 'What came in',
      feedback: 'Were the residents told',
      referrals: 'The answers to our referrals',
      promises: 'Promises and actions',
      time: 'Where the time went',
      hearing: 'What the answers were',
      areas: 'The areas',
      examples: 'Good examples',
      compared: 'Compared with before',
      about: 'How it is counted',
    },
    intake: (received, issues, closed, reopened) =>
      `${received} matters came in, about ${issues} different issues. ${closed} were closed and ${reopened} reopened.`,
    stock: (asOf, open, change) =>
      `On ${asOf}, ${open} matters were open, ${change} more than when the period began.`,
    stockLess: (asOf, open, change) =>
      `On ${asOf}, ${open} matters were open, ${change} fewer than when the period began.`,
    stockSame: (asOf, open) => `On ${asOf}, ${open} matters were open, as many as when the period began.`,
    told: (half, interval, n, waiting) =>
      `Half of those who got in touch were told within ${half}${interval}. All ${n} matters are counted in, also the ${waiting} that wait.`,
    toldNotReached: (n, waiting) =>
      `More than half of the ${n} matters have not been told yet. ${waiting} wait.`,
    toldFew: (told, n) => `${told} of ${n} have been told. That is too few for a median.`,
    fourFifths: (days) => `Four out of five were told within ${days}.`,
    loop: (share, days, interval, n) =>
      `${share} were told within ${days} days${interval}, of the ${n} matters whose time is up.`,
    loopFew: (count, n, days) => `${count} of ${n} were told within ${days} days.`,
    notMatured: (count) => `${count} matters have time left and are not in the share yet.`,
    silent: (count, closed) =>
      `${count} of ${closed} closed matters were closed without the resident being told.`,
    referrals: (share, days, interval, sent) =>
      `${share} of the referrals are answered within ${days} working days${interval}. It rests on ${sent} referrals of twelve months, the unanswered counted in.`,
    referralsFew: (answered, sent) => `${answered} of ${sent} referrals of twelve months are answered.`,
    openReferrals: (open, overdue, oldest) =>
      `${open} referrals await an answer. ${overdue} of them are overdue, and the oldest has waited ${oldest}.`,
    noOpenReferrals: 'No referral awaits an answer.',
    handBack: (half, n) =>
      `Once the answer had come it took ${half} for half before the resident was told (${n} matters).`,
    handBackFew: (told, n) => `Of ${n} answers, ${told} have been passed on to the resident.`,
    promises: (share, n, moved) => `${share} of ${n} promised dates were kept. ${moved} dates were moved.`,
    noPromises: 'No promised date fell in the period.',
    actions: (share, n) => `${share} of ${n} actions were done in time, with evidence.`,
    effects: (checked, n) => `The effect has been checked of ${checked} of ${n} actions done 90 days ago.`,
    noActions: 'No action was due in the period.',
    watch: (count, days, late) =>
      `${count} citizens’ proposals are older than ${days} days without a decision. ${late} did not get theirs within a year.`,
    time: (days, district) =>
      `The matters were open for ${days} days together in the period. The district had them for ${district} of the time.`,
    hearing: (share, n) => `${share} of ${n} answers were yes, yes in plan or partly.`,
    noHearing: 'No answer came in the period.',
    example: (matter, action, effect) => `${matter}: ${action} It led to: ${effect}`,
    noExamples: 'No example has been chosen. One is chosen when the effect of an action is checked.',
    changeUnits:
      'The change is in the unit of the figure; for shares in percentage points. Plus means more, not better.',
    sentences: {
      shift: {
        above: (from, to, median) =>
          `From ${from} to ${to} it lastingly took longer: at least eight months in a row lie above the median, ${median} working days.`,
        below: (from, to, median) =>
          `From ${from} to ${to} it lastingly went faster: at least eight months in a row lie below the median, ${median} working days.`,
      },
      noShift: (median) =>
        `The months go up and down around the median, ${median} working days. No lasting change is seen.`,
      withinFunnel: 'The differences between departments are no greater than chance can explain.',
      belowFunnel: (departments) => `Fewer answers in time than chance can explain: ${departments}.`,
      aboveFunnel: (departments) => `More answers in time than chance can explain: ${departments}.`,
    },
    table: {
      figure: 'Figure',
      code: 'Code',
      unit: 'Unit',
      n: 'Number',
      definition: 'Definition',
      meaning: 'Meaning',
      change: (period) => `Change from ${period}`,
      department: 'Department',
      sent: 'Referrals',
      open: 'Unanswered',
      overdue: 'Overdue',
      oldest: 'Oldest, working days',
      inTime: 'Answered in time',
      holder: 'With whom',
      days: 'Matter days',
      share: 'Share',
      area: 'Area',
      matters: 'Matters',
      residents: 'Residents',
      per1000: 'Per 1,000',
      theme: 'Theme',
      month: 'Month',
      median: 'Median, working days',
      key: 'About',
      value: 'Value',
      lower: 'Lower limit 95%',
      upper: 'Upper limit 95%',
    },
    sheets: {
      figures: 'Figures',
      departments: 'Departments',
      time: 'Where the time went',
      areas: 'Areas',
      months: 'Months',
      about: 'About the report',
    },
    units: {
      count: 'number',
      share: 'share',
      working_days: 'working days',
      ratio: 'ratio',
      per_1000: 'per 1,000 residents',
      case_days: 'matter days',
    },
    tooFew: 'too few',
    notReached: 'not reached',
    none: '–',
    unknown: 'Unknown',
    about: {
      asOf: (day) => `What happened after ${day} is not in it.`,
      previous: (period, day) => `${period} is counted as it stood on ${day}, with the definitions of today.`,
      closedDays: (days) => `Closed days besides weekends and holidays: ${days}.`,
      noClosedDays: 'No closed days are given besides weekends and holidays.',
      rules: (shares, medians, cell) =>
        `Shares are shown from ${shares} and medians from ${medians} answered. Areas with fewer than ${cell} matters are not shown.`,
      dateErrors: (count) => `${count} entries had dates that cannot be right and are left out of the times.`,
      frozen:
        'The report is frozen: what is entered later does not change it. A correction is a new version with its reason.',
    },
    page: {
      title: 'Reports',
      intro:
        'A frozen report is not changed by what is entered later. If it must be corrected there is a new version, with its reason.',
      period: 'Period',
      freeze: 'Freeze the report',
      freezing: 'Counting and freezing …',
      newVersion: 'Freeze a new version',
      reason: 'Why is a new version needed?',
      reasonHint:
        'The reason stands in the report, for instance: three late answers from the traffic office were entered.',
      reasonMissing: 'Write why a new version is needed, so that the reader knows what has changed.',
      frozen: (period, version) => `${period} is frozen as version ${version}.`,
      made: 'Frozen',
      version: 'Version',
      by: 'By',
      why: 'Reason',
      none: {
        title: 'No reports yet',
        text: 'Here stand the frozen reports. The first comes when you choose a period and press Freeze the report.',
      },
      reading: 'Fetching the reports …',
      open: (period, version) => `Open ${period}, version ${version}`,
      back: 'All reports',
      docx: 'Download for Word',
      document: 'Make a Google document',
      documentName: (district, period, version) =>
        `Dialogue and feedback ${district} ${period}, version ${version}`,
      documentMade: 'The document is in your Drive. Change it there; the frozen report is left as it is.',
      documentOpen: 'Open the document',
      fileMade: 'There is no Google Drive here. The document is kept in the workspace as a file for Word.',
      fileOpen: 'Download the file',
      noDrive:
        'No Google document was made, because the sheet was not allowed to save in Drive. Allow it when Google asks, or choose Download for Word and open the file in Google Docs.',
      xlsx: 'Download the numbers (xlsx)',
      html: 'Download as a web page',
      print: 'Print',
      damaged:
        'The report cannot be read, for it was changed in the hidden tab. Restore an older version of the sheet, or freeze a new one.',
      unknownPeriod: (name) => `"${name}" is not a period.`,
      notBegun: (period) => `${period} has not begun. Choose a period that has begun.`,
    },
  },
};
