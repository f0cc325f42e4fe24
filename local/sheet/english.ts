import core from '@univerjs/preset-sheets-core/locales/en-US';

const { 'sheets-ui': sheet } = core;

/**
 * Univer's own English, mended where it reads wrong: a number that can be chosen stands between the two halves of these
 * lines, and "Insert 1 cols left" is nobody's English. Univer takes the whole of a part or nothing of it.
 */
export const mendedEnglish = {
  'sheets-ui': {
    ...sheet,
    rightClick: {
      ...sheet.rightClick,
      insertRowsAfter: 'Insert rows below:',
      insertRowsAbove: 'Insert rows above:',
      insertRowsAfterSuffix: '',
      insertRowsAboveSuffix: '',
      insertColsLeft: 'Insert columns to the left:',
      insertColsRight: 'Insert columns to the right:',
      insertColsLeftSuffix: '',
      insertColsRightSuffix: '',
    },
  },
};
