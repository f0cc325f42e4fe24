/** Univer's own words about protected parts; the same in several of its rooms. */
const isProtected = 'Området är skyddat, och du har inte rätt att';
const contact = 'Be den som skyddade det om du behöver det.';
const sheetIsProtected = 'Fliken är skyddad, och du har inte rätt att';

export const refusals = {
  autoFillErr: `${isProtected} fylla i det automatiskt. ${contact}`,
  editErr: `${isProtected} ändra i det. ${contact}`,
  formulaErr: `Området, eller det som formeln pekar på, är skyddat, och du har inte rätt att ändra i det. ${contact}`,
  insertOrDeleteMoveRangeErr:
    'Det som infogas eller tas bort går in i ett skyddat område. Det går inte ännu.',
  insertRowColErr: `${isProtected} infoga rader och kolumner. ${contact}`,
  moveRangeErr: `${isProtected} flytta markeringen. ${contact}`,
  moveRowColErr: `${isProtected} flytta rader och kolumner. ${contact}`,
  operatorSheetErr: `${sheetIsProtected} ändra den. ${contact}`,
  removeRowColErr: `${isProtected} ta bort rader och kolumner. ${contact}`,
  setRowColStyleErr: `${isProtected} ändra radernas och kolumnernas utseende. ${contact}`,
  setStyleErr: `${isProtected} ändra utseendet. ${contact}`,
};

export const moreRefusals = {
  ...refusals,
  alertContent: `Området är skyddat, och ingen kan ändra i det nu. ${contact}`,
  commonErr: `${isProtected} göra det här. ${contact}`,
  pasteErr: `${isProtected} klistra in i det. ${contact}`,
  copyErr: `${isProtected} kopiera det. ${contact}`,
  workbookCopyErr: `Arbetsboken är skyddad, och du har inte rätt att kopiera den. ${contact}`,
  filterErr: `${isProtected} filtrera det. ${contact}`,
  printErr: `${sheetIsProtected} skriva ut den. ${contact}`,
  hyperLinkErr: `${isProtected} lägga till länkar. ${contact}`,
  commentErr: `${isProtected} kommentera. ${contact}`,
};
