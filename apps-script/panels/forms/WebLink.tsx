import { isWebAddress } from '../../../shared/identity/web-address.ts';

interface WebLinkProps {
  /** As it came from a page, a phone, a cell or an import. */
  readonly address: string | undefined;
  readonly text: string;
  /** For a screen reader, where several are listed. */
  readonly label?: string;
}

/**
 * A link to what lies elsewhere, opened beside the page. Who may see it is decided where it lies, so it is not fetched
 * here; an address that is none of the web's is not made a link.
 */
export function WebLink({ address, text, label }: WebLinkProps) {
  if (!isWebAddress(address)) return null;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" {...(label && { 'aria-label': label })}>
      {text}
    </a>
  );
}
