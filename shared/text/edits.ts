import type { Problem } from '../edits/problem.ts';
import type { Twin } from './language.ts';

interface EditWords {
  /** What the resident was told, when somebody only wrote the day in the sheet. */
  readonly toldByHand: string;
  /** The reason of a change that was made by writing in a cell. */
  readonly byHand: string;
  /** Note of a new matter: what its row held in columns that the sheet fills in itself. */
  readonly stoodInRow: (cells: readonly string[]) => string;
  /** Who edited, when Google does not say. */
  readonly somebody: string;
  /** Opens the note of a marked cell. */
  readonly mark: string;
  /** Last line of that note: the colour the cell had before. */
  readonly colourBefore: string;
  readonly explain: (problem: Problem) => string;
  /** Beside a row that becomes a matter when its cells can be read. */
  readonly newRowWaits: string;
  readonly toast: {
    readonly title: string;
    readonly marked: (cells: number) => string;
    /** In a list that people look after: settings, templates, the calendar. */
    readonly unread: (cells: number) => string;
    readonly registered: (matters: readonly string[]) => string;
    readonly busy: string;
    /** The account that the triggers run as may not write in a tab. */
    readonly noRight: (tab: string) => string;
    /** After another language was chosen in the settings. */
    readonly language: string;
    /** After an organisation's name was changed. */
    readonly renamed: string;
    readonly missing: (matters: readonly string[]) => string;
  };
}

/** The first of them; what follows may end in a full stop. */
const list = (texts: readonly string[], more: string): string =>
  texts.length > 6 ? `${texts.slice(0, 6).join(', ')} ${more}` : texts.join(', ');

const holds = (shown: string): string =>
  shown === '' ? 'Enligt Gensvar ska cellen vara tom.' : `Enligt Gensvar gäller ”${shown}”.`;
const holdsInEnglish = (shown: string): string =>
  shown === '' ? 'By Gensvar the cell is empty.' : `By Gensvar “${shown}” holds.`;

export const editWords: Twin<EditWords> = {
  sv: {
    toldByHand: 'Återkopplat. Dagen skrevs in för hand i arket.',
    byHand: 'Ändrat för hand i arket.',
    stoodInRow: (cells) => `När raden skrevs in stod det även: ${cells.join('; ')}.`,
    somebody: 'Någon i arket',
    mark: 'Gensvar:',
    colourBefore: 'Cellens färg före:',
    newRowWaits: 'Raden blir ett ärende när cellen är rättad.',
    explain: (problem) => {
      switch (problem.problem) {
        case 'computed':
          return `Det du skrev står kvar men gäller inte. Här visas vad som hänt i ärendet: ”${problem.shown}”. Ändra det med stegen i sidopanelen (Gensvar → Visa ärendet), eller skriv tillbaka texten.`;
        case 'fixed':
          return `Det du skrev står kvar men gäller inte. Uppgiften ändras aldrig: ”${problem.shown}”. Skriv tillbaka den.`;
        case 'own_words':
          return 'Det du skrev står kvar, men de ursprungliga orden gäller; de finns i fliken Händelser. Ångra ändringen, eller skriv en anteckning i sidopanelen i stället.';
        case 'not_a_day':
          return 'Det här är ingen dag. Skriv till exempel 2026-04-13.';
        case 'in_the_future':
          return 'Dagen ligger i framtiden. Skriv den dag då synpunkten kom in.';
        case 'not_in_list':
          return `Ordet finns inte i listan. Välj ett av dessa: ${problem.choices.join(', ')}.`;
        case 'not_an_issue':
          return 'Skriv frågans nummer, till exempel F-2026-0012. Numren står i fliken Frågor; nya frågor skapas i sidopanelen.';
        case 'too_long':
          return `Texten är längre än ${problem.most} tecken. Korta den.`;
        case 'formula':
          return 'Här står en formel, och den läses inte. Skriv det den ger i stället: kopiera, och klistra in endast värdet (Ctrl+Skift+V).';
        case 'needs_text':
          return 'Cellen får inte vara tom. Skriv något, eller ångra.';
        case 'needs_title':
          return 'Raden saknar rubrik. Skriv en här, eller klistra in det som skrevs i kolumnen Text.';
        case 'not_taken_back':
          return 'Att tömma cellen tar inte tillbaka steget, för annat har hänt sedan. Skriv tillbaka texten, eller använd stegen i sidopanelen.';
        case 'not_yet':
          return 'Dagen har inte varit än, och ett ärende kan inte avslutas i förväg. Skriv dagens datum eller en dag som varit, eller töm cellen.';
        case 'needs_outcome':
          return 'Svaret är inte registrerat än. Välj vad svaret blev i kolumnen Utfall.';
        case 'needs_answer':
          return 'Svaret är inte registrerat än. Skriv vad som svarades i kolumnen Svar, eller välj ”Nej, utan skäl”.';
        case 'already_answered':
          return 'Svaret är redan registrerat och ändras inte här. Ångra steget i sidopanelen, eller skriv tillbaka texten.';
        case 'copy':
          return `Raden är en kopia av ${problem.key}, så inget i den gäller. Ta bort raden, eller töm numret så blir den ett eget ärende.`;
        case 'torn':
          return `Radens dolda innehåll hör till ${problem.key}, men numret säger något annat: en del av arket har sorterats eller klistrats in för sig. Ångra det (Ctrl+Z), eller kör Gensvar → Hälsokontroll. Inget i raden gäller förrän det är rättat.`;
        case 'moved':
          return `Inte infört: det går inte att veta om någon har skrivit det här eller om det har bytt plats med en annan rad, som när en del av fliken sorteras för sig. ${holds(problem.shown)} Ångra sorteringen (Ctrl+Z) och sortera hela fliken, eller skriv tillbaka det som gäller. Stämmer det som står? Skriv det igen, en rad i taget.`;
        case 'other_title':
          return `Inte infört: raden har en annan rubrik än ärendet (”${problem.shown}”), så det går inte att veta vilket ärende du menar. Skriv tillbaka rubriken, eller skriv in den nya rubriken igen, och sedan det här.`;
        case 'damaged':
          return `Det dolda innehållet i raden för ${problem.key} är skadat, så raden kan inte läsas. Kör Gensvar → Hälsokontroll.`;
        case 'refused':
          return `Det gick inte att föra in: ${problem.message}`;
      }
    },
    toast: {
      title: 'Gensvar',
      marked: (cells) =>
        cells === 1
          ? 'En cell kunde inte föras in. Den är kvar och märkt; håll pekaren över den så står det varför. En ny rad utan nummer är inte ett ärende än.'
          : `${cells} celler kunde inte föras in. De är kvar och märkta; håll pekaren över dem så står det varför. Nya rader utan nummer är inte ärenden än.`,
      unread: (cells) =>
        cells === 1
          ? 'En cell kan inte läsas och gäller inte. Den är kvar och märkt; håll pekaren över den så står det varför.'
          : `${cells} celler kan inte läsas och gäller inte. De är kvar och märkta; håll pekaren över dem så står det varför.`,
      registered: (matters) =>
        matters.length === 1
          ? `Raden är nu ärende ${matters[0] ?? ''}.`
          : `${matters.length} rader är nu ärenden: ${list(matters, 'med flera')}.`,
      language:
        'Sidopanelen är nu på svenska. Välj Gensvar → Ställ in arket, så byter flikar, kolumner och listor också språk.',
      renamed: 'Det nya namnet skrivs in i alla rader inom några minuter.',
      busy: 'Någon annan skriver i arket just nu. Ändringen står kvar och förs in strax, senast i natt.',
      noRight: (tab) =>
        `Det du skrev står kvar men är inte infört: kontot som Gensvars automatiska körningar går på får inte ändra i fliken ${tab}. Be den som äger arket ge kontot rätten; sedan förs det in i natt.`,
      missing: (matters) =>
        `Raden för ${list(matters, 'med flera')} är borttagen. Allt som hänt finns kvar. Ångra (Ctrl+Z), eller välj Gensvar → Hälsokontroll.`,
    },
  },
  en: {
    toldByHand: 'Feedback given. The day was written by hand in the sheet.',
    byHand: 'Changed by hand in the sheet.',
    stoodInRow: (cells) => `When the row was written it also said: ${cells.join('; ')}.`,
    somebody: 'Somebody in the sheet',
    mark: 'Gensvar:',
    colourBefore: 'Colour of the cell before:',
    newRowWaits: 'The row becomes a matter when the cell is mended.',
    explain: (problem) => {
      switch (problem.problem) {
        case 'computed':
          return `What you wrote stays but does not count. This cell shows what has happened in the matter: “${problem.shown}”. Change it with the steps in the sidebar (Gensvar → Show the matter), or write the text back.`;
        case 'fixed':
          return `What you wrote stays but does not count. This never changes: “${problem.shown}”. Write it back.`;
        case 'own_words':
          return 'What you wrote stays, but the original words count; they are in the tab Events. Undo the change, or write a note in the sidebar instead.';
        case 'not_a_day':
          return 'This is not a day. Write for example 2026-04-13.';
        case 'in_the_future':
          return 'The day is still to come. Write the day on which it was received.';
        case 'not_in_list':
          return `The word is not in the list. Choose one of these: ${problem.choices.join(', ')}.`;
        case 'not_an_issue':
          return 'Write the number of the issue, for example F-2026-0012. The numbers are in the tab Issues; new issues are made in the sidebar.';
        case 'too_long':
          return `The text is longer than ${problem.most} characters. Shorten it.`;
        case 'formula':
          return 'This is a formula, and it is not read. Write what it gives instead: copy, and paste the value only (Ctrl+Shift+V).';
        case 'needs_text':
          return 'The cell may not be empty. Write something, or undo.';
        case 'needs_title':
          return 'The row has no title. Write one here, or paste what was written in the column Text.';
        case 'not_taken_back':
          return 'Emptying the cell does not take the step back, for something else has happened since. Write the text back, or use the steps in the sidebar.';
        case 'not_yet':
          return 'That day has not come, and a matter cannot be closed in advance. Write today’s date or a day that has been, or empty the cell.';
        case 'needs_outcome':
          return 'The answer is not recorded yet. Choose what it came to in the column Outcome.';
        case 'needs_answer':
          return 'The answer is not recorded yet. Write what was answered in the column Answer, or choose “No, without a reason”.';
        case 'already_answered':
          return 'The answer is already recorded and does not change here. Undo the step in the sidebar, or write the text back.';
        case 'copy':
          return `The row is a copy of ${problem.key}, so nothing in it counts. Delete the row, or empty the number and it becomes a matter of its own.`;
        case 'torn':
          return `The hidden content of the row belongs to ${problem.key}, but the number says otherwise: part of the sheet was sorted or pasted by itself. Undo that (Ctrl+Z), or run Gensvar → Health check. Nothing in the row counts until it is mended.`;
        case 'moved':
          return `Not entered: nobody can know whether somebody wrote this or whether it changed places with another row, as when a part of the tab is sorted by itself. ${holdsInEnglish(problem.shown)} Undo the sorting (Ctrl+Z) and sort the whole tab, or write back what holds. Is what stands here right? Write it again, one row at a time.`;
        case 'other_title':
          return `Not entered: the row has another title than its matter (“${problem.shown}”), so nobody can know which matter you mean. Write the title back, or write the new title again, and then this.`;
        case 'damaged':
          return `The hidden content in the row of ${problem.key} is damaged, so the row cannot be read. Run Gensvar → Health check.`;
        case 'refused':
          return `It could not be entered: ${problem.message}`;
      }
    },
    toast: {
      title: 'Gensvar',
      marked: (cells) =>
        cells === 1
          ? 'One cell could not be entered. It stays and is marked; rest the pointer on it to see why. A new row without a number is not a matter yet.'
          : `${cells} cells could not be entered. They stay and are marked; rest the pointer on them to see why. New rows without a number are not matters yet.`,
      unread: (cells) =>
        cells === 1
          ? 'A cell cannot be read and does not count. It is kept and marked; hold the pointer over it to see why.'
          : `${cells} cells cannot be read and do not count. They are kept and marked; hold the pointer over them to see why.`,
      registered: (matters) =>
        matters.length === 1
          ? `The row is now matter ${matters[0] ?? ''}.`
          : `${matters.length} rows are now matters: ${list(matters, 'and others')}.`,
      language:
        'The sidebar is now in English. Choose Gensvar → Ställ in arket (Set up the sheet), and tabs, columns and lists change too.',
      renamed: 'The new name is written in all rows within a few minutes.',
      busy: 'Somebody else is writing in the sheet right now. The change stays and is entered shortly, tonight at the latest.',
      noRight: (tab) =>
        `What you wrote stays but has not been entered: the account that Gensvar’s automatic runs use may not change the tab ${tab}. Ask the owner of the sheet to give that account the right; then it is entered tonight.`,
      missing: (matters) =>
        `The row of ${list(matters, 'and others')} has been deleted. Everything that happened is still there. Undo (Ctrl+Z), or choose Gensvar → Health check.`,
    },
  },
};
