/** Deletes rows of a tab, by their numbers, in blocks from below so that the numbers of the others hold. */
export function deleteRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: Iterable<number>): void {
  const descending = [...new Set(rows)].sort((a, b) => b - a);
  for (let at = 0; at < descending.length; ) {
    let end = at + 1;
    while (end < descending.length && descending[end] === (descending[end - 1] ?? 0) - 1) end += 1;
    sheet.deleteRows(descending[end - 1] ?? 0, end - at);
    at = end;
  }
}
