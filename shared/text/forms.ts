import type { Twin } from './language.ts';

/** The words of every form of a panel, whatever it is about. */
interface FormWords {
  readonly save: string;
  readonly close: string;
  readonly refused: string;
  /** What was typed before the panel or the form was closed stands in the fields again. */
  readonly restored: string;
  readonly restart: string;
  /** Before the name of the form. */
  readonly kept: string;
  readonly goOn: string;
  readonly throwAway: string;
  readonly hideNews: string;
  readonly saving: string;
  readonly undo: string;
  /** The panel itself has failed. */
  readonly broken: { readonly title: string; readonly text: string; readonly reload: string };
}

export const formWords: Twin<FormWords> = {
  sv: {
    save: 'Spara',
    close: 'Stäng',
    refused: 'Det gick inte.',
    restored: 'Det du skrev förra gången står kvar. Det är inte sparat i arket.',
    restart: 'Börja om',
    kept: 'Osparad text finns kvar:',
    goOn: 'Fortsätt skriva',
    throwAway: 'Kasta',
    hideNews: 'Dölj meddelandet',
    saving: 'Sparar i arket …',
    undo: 'Ångra',
    broken: {
      title: 'Fönstret slutade fungera',
      text: 'Det som är sparat ligger kvar i arket, och det du höll på att skriva är kvar här. Läs in fönstret på nytt. Händer det igen: skicka raden nedan till den som sköter arket.',
      reload: 'Läs in på nytt',
    },
  },
  en: {
    save: 'Save',
    close: 'Close',
    refused: 'It did not work.',
    restored: 'What you wrote last time is still here. It is not saved in the sheet.',
    restart: 'Start over',
    kept: 'Unsaved text is kept:',
    goOn: 'Go on writing',
    throwAway: 'Throw away',
    hideNews: 'Hide the message',
    saving: 'Saving in the sheet …',
    undo: 'Undo',
    broken: {
      title: 'The window stopped working',
      text: 'What was saved is in the sheet, and what you were writing is kept here. Load the window again. If it happens again, send the line below to whoever looks after the sheet.',
      reload: 'Load again',
    },
  },
};
