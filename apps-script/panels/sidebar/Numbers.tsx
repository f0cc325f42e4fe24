/** Numbers of matters, dialogues, issues and what belongs to them: `SKÄ-2026-0001`, `SKÄ-D-2026-0001/I2`, `F-2026-0012`. */
const NUMBER = /\p{Lu}+(?:-\p{Lu})?-\d{4}-\d{4,}(?:\/\p{Lu}\d+)?/gu;

/** A text in which no number breaks over lines at its hyphens; copied, it is the plain text. */
export function Numbers({ text }: { readonly text: string }) {
  const found = [...text.matchAll(NUMBER)];
  const ends = [0, ...found.map((match) => match.index + match[0].length)];
  return (
    <>
      {found.map((match, order) => (
        <span key={match.index}>
          {text.slice(ends[order], match.index)}
          <span class="nowrap">{match[0]}</span>
        </span>
      ))}
      {text.slice(ends[found.length])}
    </>
  );
}
