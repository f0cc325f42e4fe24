interface DefinitionProps {
  /** Must be unique in the page. */
  readonly id: string;
  /** What the button is called when read aloud: "Vad betyder det?". */
  readonly label: string;
  readonly text: string;
}

/** What a figure means: shown when the pointer is over the mark, and when it has the focus. */
export function Definition({ id, label, text }: DefinitionProps) {
  return (
    <span class="definition">
      <button type="button" aria-label={label} aria-describedby={id}>
        ?
      </button>
      <span id={id} role="tooltip">
        {text}
      </span>
    </span>
  );
}
