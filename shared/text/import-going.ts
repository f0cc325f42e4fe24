import type { Twin } from './language.ts';

/** Words of an import that goes on by itself. */
export interface ImportGoingWords {
  readonly handing: (done: number, of: number) => string;
  readonly stayForHanding: string;
  readonly mayClose: string;
  readonly dropRest: string;
  readonly dropHint: string;
  /** Somebody has deleted the hidden tab in which the rows waited. */
  readonly queueGone: string;
  /** What stands beside the sheet while an import goes on, or has stopped. */
  readonly sign: (
    file: string,
    course: { readonly stage: string; readonly at: number; readonly handed: number },
  ) => { readonly title: string; readonly message: string };
  /** Somebody has changed a row between the comparison and the update. */
  readonly changedSince: (name: string) => string;
  readonly nothingToShow: string;
  readonly pause: string;
  readonly goOn: string;
  readonly moreRefused: (count: number) => string;
  readonly stages: Readonly<Record<'handing' | 'going' | 'paused', string>>;
  readonly open: string;
  readonly openNamed: (file: string) => string;
  /** Of an undoing that goes on by itself. */
  readonly undoing: {
    readonly mayClose: string;
    readonly sign: (
      file: string,
      undoing: { readonly stage: string; readonly at: number; readonly of: number },
    ) => { readonly title: string; readonly message: string };
    readonly stages: Readonly<Record<'going' | 'paused', (at: number, of: number) => string>>;
    readonly stopped: string;
    readonly goOn: string;
  };
}

export const importGoingWords: Twin<ImportGoingWords> = {
  sv: {
    handing: (done, of) => `Lämnar över listan: ${done} av ${of}`,
    stayForHanding: 'Låt fönstret vara öppet tills hela listan är överlämnad. Ingenting förs in före dess.',
    mayClose: 'Du kan stänga fönstret. Importen går vidare av sig själv, och syns här när du öppnar igen.',
    dropRest: 'Släng resten',
    dropHint: 'Det som är infört står kvar. Raderna som är kvar tas bort ur kön.',
    queueGone:
      'Raderna som väntade är borta: fliken Gensvar: importkö har tagits bort. Välj samma lista igen; det som är infört blir inte dubbelt.',
    sign: (file, { stage, at, handed }) => ({
      title:
        stage === 'done' ? 'Importen är klar' : stage === 'paused' ? 'Importen är pausad' : 'Import pågår',
      message: stage === 'done' ? file : `${file}: ${at} av ${handed}`,
    }),
    changedSince: (name) => `${name} har ändrats i arket medan importen pågick, och lämnades.`.trim(),
    nothingToShow: 'Inget av importen står kvar i arket.',
    pause: 'Pausa importen',
    goOn: 'Låt importen gå vidare',
    moreRefused: (count) => `och ${count} rader till`,
    stages: { handing: 'aldrig överlämnad, inget infört', going: 'pågår', paused: 'pausad' },
    open: 'Visa',
    openNamed: (file) => `Visa importen av ${file}`,
    undoing: {
      mayClose:
        'Du kan stänga fönstret. Importen ångras vidare av sig själv, och syns här när du öppnar igen.',
      sign: (file, { stage, at, of }) => ({
        title:
          stage === 'done'
            ? 'Importen är ångrad'
            : stage === 'paused'
              ? 'Ångrandet av importen stannade'
              : 'En import ångras',
        message: stage === 'done' ? file : `${file}: ${at} av ${of}`,
      }),
      stages: {
        going: (at, of) => `ångras: ${at} av ${of}`,
        paused: (at, of) => `ångrandet stannade vid ${at} av ${of}`,
      },
      stopped: 'Ångrandet stannade. Det som är ångrat är ångrat, och resten står kvar tills du fortsätter.',
      goOn: 'Ångra vidare',
    },
  },
  en: {
    handing: (done, of) => `Handing over the list: ${done} of ${of}`,
    stayForHanding: 'Keep the window open until the whole list is handed over. Nothing is brought in before.',
    mayClose:
      'You may close the window. The import goes on by itself, and is shown here when you open it again.',
    dropRest: 'Drop the rest',
    dropHint: 'What has been brought in stays. The rows that are left are taken out of the queue.',
    queueGone:
      'The rows that waited are gone: the tab Gensvar: importkö has been deleted. Choose the same list again; what has been brought in is not doubled.',
    sign: (file, { stage, at, handed }) => ({
      title:
        stage === 'done'
          ? 'The import is done'
          : stage === 'paused'
            ? 'The import is paused'
            : 'Import going on',
      message: stage === 'done' ? file : `${file}: ${at} of ${handed}`,
    }),
    changedSince: (name) => `${name} was changed in the sheet during the import, and was left.`.trim(),
    nothingToShow: 'Nothing of the import is in the sheet any more.',
    pause: 'Pause the import',
    goOn: 'Let the import go on',
    moreRefused: (count) => `and ${count} more rows`,
    stages: { handing: 'never handed over, nothing brought in', going: 'going on', paused: 'paused' },
    open: 'Show',
    openNamed: (file) => `Show the import of ${file}`,
    undoing: {
      mayClose:
        'You may close the window. The undoing goes on by itself, and is shown here when you open it again.',
      sign: (file, { stage, at, of }) => ({
        title:
          stage === 'done'
            ? 'The import is undone'
            : stage === 'paused'
              ? 'Undoing the import has stopped'
              : 'An import is being undone',
        message: stage === 'done' ? file : `${file}: ${at} of ${of}`,
      }),
      stages: {
        going: (at, of) => `being undone: ${at} of ${of}`,
        paused: (at, of) => `undoing stopped at ${at} of ${of}`,
      },
      stopped: 'Undoing has stopped. What is undone stays undone, and the rest stands until you go on.',
      goOn: 'Go on undoing',
    },
  },
};
