interface PhotoLinkProps {
  /** As it came from a phone, a cell or an import. */
  readonly address: string | undefined;
  readonly text: string;
  /** For a screen reader, where several photos are listed. */
  readonly label: string;
}

/**
 * A link to a photo, opened beside the page. Who may see it is decided where it lies, so it is not fetched here; an
 * address that is none of the web's is not made a link.
 */
export function PhotoLink({ address, text, label }: PhotoLinkProps) {
  if (!isWebAddress(address)) return null;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {text}
    </a>
  );
}

export function isWebAddress(address: string | undefined): address is string {
  try {
    return ['https:', 'http:'].includes(new URL(address ?? '').protocol);
  } catch {
    return false;
  }
}
