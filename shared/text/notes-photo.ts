import type { Twin } from './language.ts';

/** A photo of the wall or the notes on paper, looked at while they are typed. */
interface NotesPhotoWords {
  readonly title: string;
  readonly open: string;
  readonly openHint: string;
  readonly shown: string;
  readonly larger: string;
  readonly smaller: string;
  readonly close: string;
  readonly bad: string;
  readonly link: string;
  readonly linkHint: string;
}

export const notesPhotoWords: Twin<NotesPhotoWords> = {
  sv: {
    title: 'Skriv av från ett foto',
    open: 'Öppna ett foto',
    openHint: 'Fotot visas bara här, bredvid rutan. Det sparas inte och skickas ingenstans.',
    shown: 'Fotot som du skriver av',
    larger: 'Visa större',
    smaller: 'Visa mindre',
    close: 'Stäng fotot',
    bad: 'Filen gick inte att visa som bild. Välj en jpg eller png.',
    link: 'Länk till fotot',
    linkHint: 'Länken sparas med varje anteckning. Lägg fotot där bara de som ska får se det.',
  },
  en: {
    title: 'Copy from a photo',
    open: 'Open a photo',
    openHint: 'The photo is shown here only, beside the box. It is not saved and goes nowhere.',
    shown: 'The photo that you copy from',
    larger: 'Show larger',
    smaller: 'Show smaller',
    close: 'Close the photo',
    bad: 'The file could not be shown as a picture. Choose a jpg or png.',
    link: 'Link to the photo',
    linkHint: 'The link is saved with each note. Keep the photo where only those who should can see it.',
  },
};
