import { type Faults, many, named } from './health-faults.ts';

export const faultsInEnglish: Faults = {
  wrong_locale: {
    what: () => 'The locale of the sheet is not Sweden, so dates and numbers can be misread.',
    way: 'Sets it to Sweden.',
    did: 'The locale is Sweden now.',
  },
  wrong_time_zone: {
    what: () => 'The time zone of the sheet is not Stockholm, so days can be wrong.',
    way: 'Sets it to Stockholm.',
    did: 'The time zone is Stockholm now.',
  },
  unknown_district: {
    what: (place) => `The district in the tab ${place.tab} is not known${named(place)}.`,
    way: 'Choose a district from the list in the tab Settings.',
    did: '',
  },
  missing_trigger: {
    what: (place) =>
      `${many(place.count, 'One automatic run', 'automatic runs')} missing, so what is written in the sheet is not read at once${named(place)}.`,
    way: 'Adds them for your account. It is best done by whoever owns the sheet.',
    did: 'The automatic runs are there now.',
  },
  edits_unread: {
    what: (place) => `What was written in the sheet ${place.examples[0] ?? ''} has not been read yet.`,
    way: 'Choose “Compare all rows” below.',
    did: '',
  },
  missing_tab: {
    what: (place) => `The tab ${place.tab} is missing.`,
    way: 'Adds the tab, empty. Rows are then fetched from the events.',
    did: 'The tab was added.',
  },
  renamed_tab: {
    what: (place) => `The tab ${place.tab} is now called ${place.examples[0] ?? ''}.`,
    way: 'Gensvar finds it anyway. The repair gives the old name back.',
    did: 'The tab has its name back.',
  },
  missing_column: {
    what: (place) => `The column ${place.column} is missing in the tab ${place.tab}.`,
    way: 'Adds the column at the far right and fills it with what is known.',
    did: 'The column was added and filled.',
  },
  lost_mark: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has lost its hidden mark and is only recognised by its title.`,
    way: 'Gives the mark back.',
    did: 'The column has its mark again.',
  },
  renamed_column: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} is now called “${place.examples[0] ?? ''}”.`,
    way: 'Gensvar finds it anyway. The repair gives the old title back.',
    did: 'The title is back.',
  },
  moved_column: {
    what: (place) => `Columns in the tab ${place.tab} stand in another order than at first${named(place)}.`,
    way: 'No harm: Gensvar finds the columns wherever they are, and never moves yours.',
    did: '',
  },
  doubled_column: {
    what: (place) => `The column ${place.column} is there ${place.count} times in the tab ${place.tab}.`,
    way: 'The first one counts. The copy keeps its content but becomes a column of your own.',
    did: 'The copy is a column of your own now.',
  },
  missing_row: {
    what: (place) =>
      `${many(place.count, 'One matter', 'matters')} without a row in the tab ${place.tab}${named(place)}. Everything that happened is still in the tab Events.`,
    way: 'Restores the rows from the events, at the bottom. Your own notes on the rows do not come back.',
    did: 'The rows are back, at the bottom.',
  },
  doubled_key: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} copied from other rows${named(place)}.`,
    way: 'Removes copies that are exactly alike. Other copies are marked: delete them, or empty the number and they become matters of their own.',
    did: 'Copies that were exactly alike were removed.',
  },
  empty_key: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} without a number, not ${place.count === 1 ? 'a matter' : 'matters'} yet${named(place)}.`,
    way: 'Reads the rows, so that they become matters.',
    did: 'The rows have been read.',
  },
  waiting_row: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} not ${place.count === 1 ? 'a matter' : 'matters'} yet, for a cell has to be mended first${named(place)}.`,
    way: 'Mend the cells, and the rows become matters by themselves. The cell is marked; rest the pointer on it to see why.',
    did: '',
  },
  changed_number: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} is emptied or changed for ${many(place.count, 'one matter', 'matters')}${named(place)}.`,
    way: 'Writes the number back. What stood there is kept.',
    did: 'The numbers are back.',
  },
  emptied: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} is emptied for ${many(place.count, 'one matter', 'matters')}${named(place)}.`,
    way: 'Writes back what holds by the events.',
    did: 'The text is back in the cells.',
  },
  torn: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} with a number that does not belong to the row’s hidden content${named(place)}. Part of the sheet was sorted by itself.`,
    way: 'Moves the hidden content to the row where the number stands. What you see does not change.',
    did: 'The hidden content stands by its number now.',
  },
  damaged_state: {
    what: (place) =>
      `The hidden content is damaged in ${many(place.count, 'one row', 'rows')} of the tab ${place.tab}${named(place)}.`,
    way: 'Writes it again from the events.',
    did: 'The hidden content is written again.',
  },
  unknown_word: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has words that are not in the list, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
    way: 'Writes back what holds according to the events. What stood there is kept.',
    did: 'What holds is back in the cells.',
  },
  not_a_day: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has text instead of a day, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
    way: 'Writes back the day according to the events. What stood there is kept.',
    did: 'The days are back in the cells.',
  },
  formula: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has formulas instead of text, in ${many(place.count, 'one cell', 'cells')}${named(place)}.`,
    way: 'Writes back the text according to the events. The formulas are kept.',
    did: 'The text is back in the cells.',
  },
  missing_part: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} missing in the tab ${place.tab}${named(place)}.`,
    way: 'Restores the rows from the events, at the bottom.',
    did: 'The rows are back, at the bottom.',
  },
  doubled_row: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} copied from other rows${named(place)}.`,
    way: 'Removes copies that are exactly alike. Where they differ: delete the one that is wrong. If both are to be there, write one of them anew in an empty row.',
    did: 'Copies that were exactly alike were removed.',
  },
  list_day: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has text instead of a day, in ${many(place.count, 'one cell', 'cells')}${named(place)}. It is not read.`,
    way: 'Write the day as 2026-04-13.',
    did: '',
  },
  list_word: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} has words that are not in the list, in ${many(place.count, 'one cell', 'cells')}${named(place)}. They are not read.`,
    way: 'Choose a word from the list of the cell.',
    did: '',
  },
  wrong_setting: {
    what: (place) =>
      `${many(place.count, 'One setting', 'settings')} cannot be read and ${place.count === 1 ? 'does' : 'do'} not count${named(place)}.`,
    way: 'Mend it in the tab of settings; the help beside it says how.',
    did: '',
  },
  wrong_template: {
    what: (place) =>
      `${many(place.count, 'One template', 'templates')} of letters cannot be used as written${named(place)}.`,
    way: 'Mend it in the tab of templates. A letter shows what is wrong when it is written.',
    did: '',
  },
  unknown_name: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} names organisations that are not in the tab Organisations${named(place)}, so the rows hold for nobody.`,
    way: 'Write the name as it stands in the tab Organisations, or add the organisation there.',
    did: '',
  },
  unknown_issue: {
    what: (place) =>
      `The column ${place.column} in the tab ${place.tab} names issues that have no row in the tab Issues${named(place)}.`,
    way: 'Write the number of the issue as it stands in the tab Issues, or empty the cell.',
    did: '',
  },
  orphan_matter: {
    what: (place) =>
      `${many(place.count, 'A matter', 'matters')} say that they come from a point of a dialogue, but the point does not lead to them${named(place)}. They wait for answers and are counted, but those who took part hear nothing of them.`,
    way: 'Ties the matter to its point. Where the point is another matter already, answered or struck out, the matter is struck out as a double. That can be undone on the card of the matter.',
    did: 'The matters are tied to their points, or struck out as doubles.',
  },
  broken_link: {
    what: (place) =>
      `${many(place.count, 'One row', 'rows')} in the tab ${place.tab} pointing at matters that do not exist${named(place)}.`,
    way: 'Look at the rows: delete them if they are left by mistake. Gensvar never deletes anything by itself.',
    did: '',
  },
  event_gaps: {
    what: (place) =>
      `${many(place.count, 'One event', 'events')} missing in the tab ${place.tab}${named(place)}. Times and figures may be wrong.`,
    way: 'Open File → Version history and bring back the rows of the tab Events; Gensvar never invents events. A gap can also come from a run that was cut off before it wrote, and then nothing is lost.',
    did: '',
  },
  doubled_events: {
    what: (place) =>
      `${many(place.count, 'One sequence number', 'sequence numbers')} standing twice in the tab ${place.tab}${named(place)}.`,
    way: 'Delete the row that was copied. Gensvar never deletes events.',
    did: '',
  },
  unreadable_events: {
    what: (place) =>
      `${many(place.count, 'One event', 'events')} in the tab ${place.tab} changed so that it cannot be read${named(place)}.`,
    way: 'Open File → Version history and bring back the rows of the tab Events.',
    did: '',
  },
};
