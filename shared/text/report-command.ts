import type { Twin } from './language.ts';

/** The words of the command `gensvar report`. */
export interface ReportCommandWords {
  readonly help: string;
  /** What the files are called before the period and the version. */
  readonly fileName: string;
  /** The district in the title where nobody says another. */
  readonly district: string;
  readonly unfinished: (to: string) => string;
  readonly sourceUnclear: string;
  readonly notWithSnapshot: (flag: string) => string;
  readonly reasonMissing: string;
  readonly reasonAlone: string;
  readonly notASnapshot: (path: string) => string;
  readonly otherPeriod: (path: string, is: string, asked: string) => string;
  readonly otherContent: (path: string) => string;
  readonly unwritable: (path: string, cause: string) => string;
}

export const reportCommandWords: Twin<ReportCommandWords> = {
  sv: {
    help: `npm run -s gensvar -- report --events FIL --period T1-2026 --as-of DATUM --out MAPP
npm run -s gensvar -- report --snapshot FIL --out MAPP

Fryser en rapport ur händelser och skriver den som HTML, docx och xlsx, med det frysta (JSON) bredvid.
Med --snapshot skrivs samma filer ur det som redan är fryst, lika på varje byte.

  --events FIL       Händelser, en per rad (docs/metrics.md).
  --period P         T1-2026, T2-2026, T3-2026, 2026, eller FRÅN..TILL.
  --as-of DATUM      Stoppdag: det som har hänt eller förts in efter den räknas inte.
  --made-on DATUM    Dagen då rapporten gjordes. Annars stoppdagen.
  --district NAMN    Stadsdelen i rubriken. Annars Skärholmen.
  --closed-days FIL  Lokala stängda dagar, en per rad.
  --residents FIL    Invånare per område: {"Sätra": 7600}.
  --corrects FIL     Det frysta som rättas: rapporten blir nästa version, och den gamla är kvar.
  --reason TEXT      Varför den rättas. Krävs med --corrects.
  --snapshot FIL     Det frysta som filerna ska skrivas ur.
  --out MAPP         Mapp för filerna. Skapas om den inte finns. En fil med annat innehåll skrivs inte över.
`,
    fileName: 'rapport',
    district: 'Skärholmen',
    unfinished: (to) =>
      `Perioden tar slut ${to}, efter stoppdagen. Rapporten visar läget fram till stoppdagen.`,
    sourceUnclear: 'Ange antingen --events eller --snapshot.',
    notWithSnapshot: (flag) => `Flaggan ${flag} hör inte ihop med --snapshot: det frysta står fast.`,
    reasonMissing: 'En rättad rapport behöver ett skäl. Skriv det efter --reason.',
    reasonAlone: 'Flaggan --reason hör ihop med --corrects.',
    notASnapshot: (path) =>
      `Filen ${path} är ingen fryst rapport som den här versionen av Gensvar kan läsa. Välj filen som slutar på .json och som skrevs av kommandot report.`,
    otherPeriod: (path, is, asked) =>
      `Filen ${path} är rapporten för ${is}, inte för ${asked}. Rätta den period som rapporten gäller.`,
    otherContent: (path) =>
      `Filen ${path} finns redan med annat innehåll och har inte skrivits över. Välj en annan mapp med --out, eller gör en ny version med --corrects och --reason.`,
    unwritable: (path, cause) => `Filen ${path} kunde inte skrivas: ${cause}.`,
  },
  en: {
    help: `npm run -s gensvar -- report --events FILE --period T1-2026 --as-of DATE --out FOLDER
npm run -s gensvar -- report --snapshot FILE --out FOLDER

Freezes a report from events and writes it as HTML, docx and xlsx, with what was frozen (JSON) beside them.
With --snapshot the same files are written from what is already frozen, the same to the byte.

  --events FILE       Events, one per line (docs/metrics.md).
  --period P          T1-2026, T2-2026, T3-2026, 2026, or FROM..TO.
  --as-of DATE        Cut-off: what happened or was entered after it is not counted.
  --made-on DATE      The day on which the report was made. Otherwise the cut-off.
  --district NAME     The district in the title. Otherwise Skärholmen.
  --closed-days FILE  Local closed days, one per line.
  --residents FILE    Residents per area: {"Sätra": 7600}.
  --corrects FILE     What was frozen and is corrected: the report becomes the next version, and the old one stays.
  --reason TEXT       Why it is corrected. Needed with --corrects.
  --snapshot FILE     What was frozen, from which the files shall be written.
  --out FOLDER        Folder for the files. Made if it is not there. A file with other content is not overwritten.
`,
    fileName: 'report',
    district: 'Skärholmen',
    unfinished: (to) =>
      `The period ends ${to}, after the cut-off. The report shows what stood at the cut-off.`,
    sourceUnclear: 'Give either --events or --snapshot.',
    notWithSnapshot: (flag) => `The flag ${flag} does not go with --snapshot: what is frozen stands.`,
    reasonMissing: 'A corrected report needs a reason. Write it after --reason.',
    reasonAlone: 'The flag --reason goes with --corrects.',
    notASnapshot: (path) =>
      `The file ${path} is not a frozen report that this version of Gensvar can read. Choose the file that ends in .json and was written by the command report.`,
    otherPeriod: (path, is, asked) =>
      `The file ${path} is the report for ${is}, not for ${asked}. Correct the period that the report is about.`,
    otherContent: (path) =>
      `The file ${path} is already there with other content and was not overwritten. Choose another folder with --out, or make a new version with --corrects and --reason.`,
    unwritable: (path, cause) => `The file ${path} could not be written: ${cause}.`,
  },
};
