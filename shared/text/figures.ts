import type { Problem } from '../metrics/course.ts';
import type { Basis, FigureId } from '../metrics/definitions.ts';
import type { EventFault } from '../metrics/figureEvents.ts';
import type { Twin } from './language.ts';

/** What a figure is called, and what it means in words that a manager can repeat. */
export interface FigureWords {
  readonly name: string;
  readonly definition: string;
}

export interface FiguresText {
  readonly figures: Readonly<Record<FigureId, FigureWords>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly problems: Readonly<Record<Problem, string>>;
  /** Why a line of an events file could not be read; ends without a full stop. */
  readonly fault: (fault: EventFault) => string;
  readonly moreFaults: (count: number) => string;
  readonly badPeriod: (value: string) => string;
  readonly badResidents: (path: string) => string;
  readonly badDuration: string;
  readonly badList: (key: string) => string;
  readonly metricsHelp: string;
  readonly survivalHelp: string;
}

/** The hidden tab in which the figures keep what they need; the same in both languages, so that it is found again. */
export const figureTabTitle = 'Gensvar: nyckeltal';

export const figuresText: Twin<FiguresText> = {
  sv: {
    figures: {
      M1: {
        name: 'Inkomna',
        definition:
          'Ärenden som kom in under perioden, per kanal, tema och stadsdel. Dubbletter räknas; antalet frågor står bredvid. Stadsdelar med färre än fem visas inte.',
      },
      M2: {
        name: 'Öppna',
        definition:
          'Ärenden som inte är avslutade vid datastoppet. Förändringen är inkomna minus avslutade plus återöppnade under perioden.',
      },
      M3: {
        name: 'Bekräftelse',
        definition:
          'Arbetsdagar från att ärendet kom in tills den boende fick ett kvitto. Den som ännu inte fått något räknas som väntande. Automatiska kvitton redovisas för sig.',
      },
      M4: {
        name: 'Fördelning',
        definition:
          'Arbetsdagar från att ärendet kom in tills någon äger det och vägen är vald. Ofördelade räknas som väntande.',
      },
      M5: {
        name: 'Remissgrad',
        definition: 'Andel av ärendena som fördelades under perioden och som har minst en remiss.',
      },
      M6: {
        name: 'Besvarade remisser',
        definition:
          'Sannolikheten att en remiss har fått svar i sak inom 30 och 60 arbetsdagar, för remisser skickade de senaste tolv månaderna. Obesvarade räknas in, återkallade är ett annat slut, och tid då förvaltningen väntade på stadsdelen är borträknad.',
      },
      M7: {
        name: 'Svarstid remiss',
        definition:
          'Arbetsdagar tills hälften, och fyra femtedelar, av remisserna har fått svar i sak. Står det "inte uppnått" är fler än så fortfarande obesvarade.',
      },
      M8: {
        name: 'Obesvarade remisser',
        definition:
          'Remisser utan svar i sak vid datastoppet: antal, den äldsta, medianåldern i arbetsdagar, hur många som är försenade och hur många som aldrig påmints. Pauser visas men dras inte av.',
      },
      M9: {
        name: 'Gehör',
        definition:
          'Svaren under perioden efter vad de gick ut på: ja, ja i plan, delvis, nej med skäl, nej utan skäl, inte vårt, bara besked om att svar dröjer. Remissens senaste svar i sak räknas.',
      },
      M10: {
        name: 'Feladresserad',
        definition:
          'Andel av de remisser som avslutades under perioden och som kom tillbaka med "inte vårt", och antal felskick per ärende.',
      },
      M11: {
        name: 'Eget efterarbete',
        definition:
          'Arbetsdagar från det sista svar som behövdes till återkopplingen till den boende. Den som ännu inte fått återkoppling räknas som väntande.',
      },
      M12: {
        name: 'Tid till återkoppling',
        definition:
          'Arbetsdagar från att ärendet kom in till första återkopplingen i sak, för ärenden inkomna under perioden. Öppna räknas som väntande, avslut utan återkoppling är ett annat slut. Klockan stannar bara när den boende fått en fråga, högst 20 arbetsdagar.',
      },
      M13: {
        name: 'Sluten loop',
        definition:
          'Andel av ärendena inkomna under perioden där den boende fått återkoppling inom 90 och 180 dagar. Bara de vars tid har gått ut räknas, och den som inte fått svar räknas som missad.',
      },
      M14: {
        name: 'Tyst avslutade',
        definition:
          'Ärenden som avslutades under perioden utan att en boende som går att nå fått återkoppling. Återöppnade räknas inte.',
      },
      M15: {
        name: 'Löfte hållet',
        definition:
          'Andel av de datum som lovats boende, och som infallit under perioden, då återkopplingen kom i tid. Varje nytt datum räknas; hur det gick mot det första datumet visas för sig.',
      },
      M16: {
        name: 'Tidsfördelning',
        definition:
          'Ärendedagar under perioden fördelade på den som hade ärendet: stadsdelen, varje förvaltning eller bolag, den boende. Dagar som flera hade ärendet delas lika.',
      },
      M17: {
        name: 'Årsfristen',
        definition:
          'Medborgarförslag äldre än 270 dagar utan beslut, och andelen beslutade inom ett år av dem vars år gick ut under perioden. Klockan stannar aldrig.',
      },
      M18: {
        name: 'Dialogens återkoppling',
        definition:
          'Andel dialoger där det återkopplande mötet hölls senast den dag som först lovades, och andel inspel som fått ett skriftligt utfall.',
      },
      M19: {
        name: 'Åtgärder i tid',
        definition:
          'Andel åtgärder som var klara, med underlag, senast det först planerade datumet. Flyttade och inställda redovisas för sig.',
      },
      M20: {
        name: 'Effekt uppföljd',
        definition:
          'Andel åtgärder, klara sedan 90 dagar, vars effekt har följts upp: effekt, ingen effekt, oklart eller går inte att mäta. Den som inte följts upp räknas som saknad.',
      },
      M21: {
        name: 'Återöppnade',
        definition:
          'Andel av ärendena avslutade under perioden som öppnades igen inom 90 dagar. Bara de som följts så länge räknas, och varje ärende en gång.',
      },
      M22: {
        name: 'Den boendes svar',
        definition:
          'Ja, nej eller vet inte på frågorna "Fick du ett svar du förstår?" och "Är det löst?", av dem som fick återkoppling under perioden. Uteblivna svar gissas inte.',
      },
      M23: {
        name: 'Röster per fråga',
        definition: 'Ärenden som kom in under perioden per fråga, och de tio frågor som flest tog upp.',
      },
      M24: {
        name: 'Bevakningstid',
        definition:
          'Arbetsdagar och timmar från att ett inlägg publicerades tills det klipptes in, och andelen samma arbetsdag. Okänd publiceringstid räknas för sig. Och hur bevakningsrundan går: andelen sidor som någon tittade på samma dag som de skulle tittas på, och hur många arbetsdagar de andra dröjde.',
      },
      M25: {
        name: 'Likvärdighet',
        definition:
          'Ärenden per 1 000 boende i varje stadsdel, och hur stadsdelens slutna loop och tid till återkoppling skiljer sig från hela områdets. Små tal döljs.',
      },
      M26: {
        name: 'Påminnelser',
        definition:
          'Påminnelser per besvarad remiss, andelen som svarade inom 10 arbetsdagar efter en påminnelse, och hur många påminnelser det har blivit.',
      },
      M27: {
        name: 'Datakvalitet',
        definition:
          'Andel ärenden som saknar inkommet datum, plats, tema eller ägare, eller har ett datum som inte kan stämma; därtill sent införda uppgifter och rader ändrade för hand.',
      },
    },
    basis: {
      cohort: 'De som kom in, skickades eller föll ut under perioden',
      stock: 'Så som det stod vid datastoppet',
      acts: 'Det som gjordes under perioden',
    },
    problems: {
      unreadable_day: 'Datumet går inte att läsa. Skriv det som 2026-04-13.',
      no_receipt: 'Ärendet saknar inkommet datum. Fyll i det.',
      received_twice: 'Ärendet har två inkommet-datum. Det tidigaste räknas; rätta det andra.',
      before_receipt: 'Händelsen är daterad före det att ärendet kom in. Rätta ett av datumen.',
      answer_before_sending: 'Svaret är daterat före remissen. Rätta ett av datumen.',
      referral_not_sent: 'Remissen saknar skickat-datum. Fyll i det.',
      sent_twice: 'Remissen har två skickat-datum. Det tidigaste räknas; rätta det andra.',
      clipped_before_posting: 'Inlägget är inklippt före det att det publicerades. Rätta ett av datumen.',
      void_too_late:
        'Avslutet makulerades efter mer än 5 arbetsdagar. Det räknas som avslutat och återöppnat.',
      nothing_to_void: 'Ett avslut makulerades, men det finns inget. Ta bort makuleringen.',
      not_planned: 'Åtgärden är klar men saknar planerat datum. Fyll i det.',
    },
    fault: (fault) => {
      switch (fault.fault) {
        case 'not_json':
          return 'raden är inte JSON; skriv en händelse per rad';
        case 'not_an_object':
          return 'raden är inte ett objekt som {"matter":"…","type":"…","at":"…"}';
        case 'unknown_type':
          return `typen "${fault.value}" finns inte; det finns: ${fault.known.join(', ')}`;
        case 'missing_key':
          return fault.type === ''
            ? `"${fault.key}" saknas`
            : `"${fault.key}" saknas, och ${fault.type} behöver det`;
        case 'not_text':
          return fault.key === 'anonymous'
            ? '"anonymous" ska vara true eller false'
            : `"${fault.key}" ska vara text`;
        case 'too_long':
          return `raden är längre än ${fault.longest} tecken`;
        case 'unknown_value':
          return `"${fault.key}" kan inte vara "${fault.value}"; det kan vara: ${fault.known.join(', ')}`;
      }
    },
    moreFaults: (count) => `… och fel på ${count} rader till.`,
    badPeriod: (value) =>
      `"${value}" är ingen period. Skriv 2026-T1, 2026, all eller 2026-02-01..2026-02-28.`,
    badResidents: (path) => `Filen ${path} ska vara JSON som {"Sätra": 7500}: antal boende per stadsdel.`,
    badDuration:
      'skriv tid,status: en tid som inte är negativ, och 0 (väntar), 1 (svar) eller 2 (annat slut)',
    badList: (key) =>
      `Det finns ingen lista "${key}". Listorna står under "lists" i svaret utan --list, och alla i docs/metrics.md; till exempel M8.overdue.`,
    metricsHelp: `npm run -s gensvar -- metrics --events FIL --as-of DATUM

  --events FIL          En händelse per rad (JSON). docs/metrics.md beskriver dem.
  --as-of DATUM         Datastopp: det som hände senare är inte känt.
  --period PERIOD       2026-T1, 2026, all eller 2026-02-01..2026-02-28. Annars tertialet vid datastoppet.
  --area, --theme, --channel, --organisation NAMN   Bara det som hör dit.
  --closed-days FIL     Dagar då nämnden har stängt, en per rad.
  --residents FIL       Boende per stadsdel, {"Sätra": 7500}.
  --list NYCKEL         Skriv i stället ärendena bakom ett nyckeltal, till exempel M8.overdue.
`,
    survivalHelp: `npm run -s gensvar -- survival --durations FIL

  --durations FIL   tid,status på varje rad: 0 väntar ännu, 1 svaret kom, 2 slutade på annat sätt.
`,
  },
  en: {
    figures: {
      M1: {
        name: 'Received',
        definition:
          'Matters received in the period, by channel, theme and area. Duplicates count; the number of issues stands beside. Areas with fewer than five are not shown.',
      },
      M2: {
        name: 'Open',
        definition:
          'Matters not closed at the cut-off. The change is received less closed plus reopened in the period.',
      },
      M3: {
        name: 'Acknowledgement',
        definition:
          'Working days from receipt until the resident got an acknowledgement. Those who have none yet count as waiting. Automatic ones are shown apart.',
      },
      M4: {
        name: 'Triage',
        definition:
          'Working days from receipt until somebody owns the matter and its path is chosen. Those not sorted yet count as waiting.',
      },
      M5: {
        name: 'Referral share',
        definition: 'Share of the matters triaged in the period that have at least one referral.',
      },
      M6: {
        name: 'Referrals answered',
        definition:
          'The probability that a referral has a substantive answer within 30 and 60 working days, for those sent in the last twelve months. Unanswered ones count, recalled ones are another end, and time when the department waited for the district is taken off.',
      },
      M7: {
        name: 'Referral answer time',
        definition:
          'Working days until half, and four fifths, of the referrals have a substantive answer. "Not reached" means that more than that are still unanswered.',
      },
      M8: {
        name: 'Unanswered referrals',
        definition:
          'Referrals without a substantive answer at the cut-off: how many, the oldest, the median age in working days, how many are overdue and how many never had a reminder. Pauses are shown, not taken off.',
      },
      M9: {
        name: 'Hearing',
        definition:
          'The answers of the period by what they amounted to: yes, yes in plan, partly, no with reason, no without reason, not ours, holding reply only. The latest substantive answer of a referral counts.',
      },
      M10: {
        name: 'Wrong address',
        definition:
          'Share of the referrals ended in the period that came back as "not ours", and wrong addresses per matter.',
      },
      M11: {
        name: 'Hand-back lag',
        definition:
          'Working days from the last answer that was needed to the feedback. Those not told yet count as waiting.',
      },
      M12: {
        name: 'Time to feedback',
        definition:
          'Working days from receipt to the first substantive feedback, of matters received in the period. Open ones count as waiting; a closing without feedback is another end. The clock stops only for a question to the resident, 20 working days at most.',
      },
      M13: {
        name: 'Loop closed',
        definition:
          'Share of the matters received in the period whose resident had feedback within 90 and 180 days. Only those whose time is up count, and no answer counts as missed.',
      },
      M14: {
        name: 'Silent closures',
        definition:
          'Matters closed in the period without feedback to a resident who can be reached. Reopened ones leave the count.',
      },
      M15: {
        name: 'Promise kept',
        definition:
          'Share of the dates promised to residents that fell in the period and were kept. Every new date counts; how the first date fared is shown apart.',
      },
      M16: {
        name: 'Where the time goes',
        definition:
          'Matter days in the period by who had the matter: the district, each department or company, the resident. Days that several had it are split equally.',
      },
      M17: {
        name: 'One-year watch',
        definition:
          'Citizens’ proposals older than 270 days without a decision, and the share decided within a year of those whose year ran out in the period. Nothing stops this clock.',
      },
      M18: {
        name: 'Dialogue loop',
        definition:
          'Share of dialogues whose feedback meeting was held by the day first promised, and share of inputs given a written outcome.',
      },
      M19: {
        name: 'Actions on time',
        definition:
          'Share of actions done, with evidence, by the day first planned. Moved and cancelled ones are shown apart.',
      },
      M20: {
        name: 'Effect checked',
        definition:
          'Share of actions done 90 days ago whose effect has been checked: effect, none, unclear or not measurable. Those not checked count as missing.',
      },
      M21: {
        name: 'Reopened',
        definition:
          'Share of the matters closed in the period that were reopened within 90 days. Only those followed for so long count, each once.',
      },
      M22: {
        name: 'The resident’s verdict',
        definition:
          'Yes, no or don’t know to “Did you get an answer you understand?” and “Is it fixed?”, of those told in the period. Missing replies are not guessed.',
      },
      M23: {
        name: 'Voices per issue',
        definition: 'Matters received in the period per issue, and the ten issues that most people raised.',
      },
      M24: {
        name: 'Monitoring lag',
        definition:
          'Working days and hours from a post’s publication until it was clipped, and the share on the same working day. Unknown times are counted apart. And how the watch round is kept: the share of pages looked at on the day when they were due, and the working days that the others took.',
      },
      M25: {
        name: 'Equity',
        definition:
          'Matters per 1,000 residents in each area, and how the area’s closed loop and time to feedback differ from the whole district’s. Small numbers are hidden.',
      },
      M26: {
        name: 'Reminders',
        definition:
          'Reminders per answered referral, the share answered within 10 working days of a reminder, and how many reminders it has come to.',
      },
      M27: {
        name: 'Data quality',
        definition:
          'Share of matters that lack date of receipt, place, theme or owner, or have a date that cannot be right; and entries made late, and rows changed by hand.',
      },
    },
    basis: {
      cohort: 'Those received, sent or due in the period',
      stock: 'As it stood at the cut-off',
      acts: 'What was done in the period',
    },
    problems: {
      unreadable_day: 'The date cannot be read. Write it as 2026-04-13.',
      no_receipt: 'The matter has no date of receipt. Fill it in.',
      received_twice: 'The matter has two dates of receipt. The earlier one counts; correct the other.',
      before_receipt: 'The event is dated before the matter was received. Correct one of the dates.',
      answer_before_sending: 'The answer is dated before the referral. Correct one of the dates.',
      referral_not_sent: 'The referral has no date of sending. Fill it in.',
      sent_twice: 'The referral has two dates of sending. The earlier one counts; correct the other.',
      clipped_before_posting: 'The post was clipped before it was published. Correct one of the dates.',
      void_too_late:
        'The closing was voided after more than 5 working days. It counts as closed and reopened.',
      nothing_to_void: 'A closing was voided, but there is none. Remove the voiding.',
      not_planned: 'The action is done but has no planned date. Fill it in.',
    },
    fault: (fault) => {
      switch (fault.fault) {
        case 'not_json':
          return 'the line is not JSON; write one event per line';
        case 'not_an_object':
          return 'the line is not an object such as {"matter":"…","type":"…","at":"…"}';
        case 'unknown_type':
          return `there is no type "${fault.value}"; there are: ${fault.known.join(', ')}`;
        case 'missing_key':
          return fault.type === ''
            ? `"${fault.key}" is missing`
            : `"${fault.key}" is missing, and ${fault.type} needs it`;
        case 'not_text':
          return fault.key === 'anonymous'
            ? '"anonymous" must be true or false'
            : `"${fault.key}" must be text`;
        case 'too_long':
          return `the line is longer than ${fault.longest} characters`;
        case 'unknown_value':
          return `"${fault.key}" cannot be "${fault.value}"; it can be: ${fault.known.join(', ')}`;
      }
    },
    moreFaults: (count) => `… and faults on ${count} more lines.`,
    badPeriod: (value) => `"${value}" is not a period. Write 2026-T1, 2026, all or 2026-02-01..2026-02-28.`,
    badResidents: (path) => `The file ${path} must be JSON such as {"Sätra": 7500}: residents per area.`,
    badDuration:
      'write time,status: a time that is not negative, and 0 (waiting), 1 (answered) or 2 (other end)',
    badList: (key) =>
      `There is no list "${key}". The lists stand under "lists" in the answer without --list, and all of them in docs/metrics.md; M8.overdue, for example.`,
    metricsHelp: `npm run -s gensvar -- metrics --events FILE --as-of DATE

  --events FILE         One event per line (JSON). docs/metrics.md describes them.
  --as-of DATE          Cut-off: what happened later is not known.
  --period PERIOD       2026-T1, 2026, all or 2026-02-01..2026-02-28. Otherwise the tertial of the cut-off.
  --area, --theme, --channel, --organisation NAME   Only what belongs there.
  --closed-days FILE    Days when the board is closed, one a line.
  --residents FILE      Residents per area, {"Sätra": 7500}.
  --list KEY            Print instead the matters behind a figure, such as M8.overdue.
`,
    survivalHelp: `npm run -s gensvar -- survival --durations FILE

  --durations FILE   time,status on each line: 0 still waiting, 1 the answer came, 2 ended in another way.
`,
  },
};
