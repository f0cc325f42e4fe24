const EXCERPT = 140;

/** First words of a text on one line, short enough for a timeline. @param longest in UTF-16 units */
export function excerptOf(text: string, longest = EXCERPT): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}
