import type { GestureFailure } from '../store/views.ts';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)/i;

/**
 * Why a page can never be read by an extension, by its address; undefined when it is worth a try. A document whose
 * address does not say that it is one is shown under its file's name.
 * Firefox also guards some of Mozilla's own pages; those are told by the attempt.
 */
export function restrictionOf(url: string, title: string): GestureFailure | undefined {
  // Firefox; Edge; Chromium.
  if (/^(?:about:reader|read:|chrome-distiller:)/i.test(url)) return 'reader';
  if (/^view-source:/i.test(url)) return 'source';
  if (STORES.test(url)) return 'browser_page';
  if (/^file:/i.test(url)) return 'local_file';
  if (/^https?:/i.test(url))
    return /^[^?#]+\.pdf(?:[?#]|$)/i.test(url) || /\.pdf$/i.test(title) ? 'pdf' : undefined;
  return url === '' ? undefined : 'browser_page';
}
