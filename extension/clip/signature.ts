/** A line of "--" or "____" has stood before signatures since the days of letters; up to four lines are one. */
export const withoutSignature = (text: string): string =>
  text.replace(/\n(?:(?:--|_{4,})(?:\n.*){0,4}|-- .{1,60})$/, '').trim();
