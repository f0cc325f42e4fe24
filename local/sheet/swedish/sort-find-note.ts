/** Sorting, finding and notes. */
export const sheetsSortUi = {
  general: {
    sort: 'Sortera',
    'sort-asc': 'Stigande',
    'sort-desc': 'Fallande',
    'sort-custom': 'Sortera efter flera kolumner',
    'sort-asc-ext': 'Stigande, hela raderna',
    'sort-desc-ext': 'Fallande, hela raderna',
    'sort-asc-cur': 'Stigande',
    'sort-desc-cur': 'Fallande',
  },
  error: {
    'merge-size': 'Området har sammanslagna celler av olika storlek och kan inte sorteras.',
    empty: 'Området är tomt och kan inte sorteras.',
    single: 'Området har bara en rad och kan inte sorteras.',
    'formula-array': 'Området har matrisformler och kan inte sorteras.',
  },
  dialog: {
    'sort-reminder': 'Ska hela raderna följa med?',
    'sort-reminder-desc':
      'Bredvid markeringen finns mer. Sorteras bara markeringen hamnar den bredvid fel rader.',
    'sort-reminder-ext': 'Sortera hela raderna',
    'sort-reminder-no': 'Sortera bara markeringen',
    'first-row-check': 'Första raden är rubriker',
    'add-condition': 'Lägg till kolumn',
    cancel: 'Avbryt',
    confirm: 'Sortera',
  },
  info: { tooltip: 'Sortera' },
};

export const findReplace = {
  toolbar: 'Sök och ersätt',
  shortcut: {
    'open-find-dialog': 'Sök',
    'open-replace-dialog': 'Sök och ersätt',
    'close-dialog': 'Stäng sökningen',
    'go-to-next-match': 'Nästa träff',
    'go-to-previous-match': 'Föregående träff',
    'focus-selection': 'Till markeringen',
    panel: 'Sök och ersätt',
  },
  dialog: {
    title: 'Sök',
    find: 'Sök',
    replace: 'Ersätt',
    'replace-all': 'Ersätt alla',
    'case-sensitive': 'Skilj på stora och små bokstäver',
    'find-placeholder': 'Sök i fliken',
    'advanced-finding': 'Fler val, och ersätt',
    'replace-placeholder': 'Ersätt med',
    'match-the-whole-cell': 'Hela cellen',
    'find-direction': { title: 'Ordning', row: 'Rad för rad', column: 'Kolumn för kolumn' },
    'find-scope': { title: 'Var', 'current-sheet': 'I den här fliken', workbook: 'I alla flikar' },
    'find-by': { title: 'Sök bland', value: 'Värden', formula: 'Formler' },
    'no-match': 'Inget hittades.',
    'no-result': 'Inga träffar',
  },
  replace: {
    'all-success': '{0} träffar ersattes',
    'all-failure': 'Det gick inte att ersätta',
    confirm: { title: 'Ersätta alla träffar?' },
  },
  button: { confirm: 'Ersätt', cancel: 'Avbryt' },
};

export const sheetsNoteUi = {
  note: { placeholder: 'Skriv här' },
  rightClick: {
    addNote: 'Lägg till anteckning',
    deleteNote: 'Ta bort anteckning',
    toggleNote: 'Visa eller dölj anteckning',
  },
};
