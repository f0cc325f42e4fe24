import { hasForm, type Step } from '../../../shared/text/sidebar.ts';

/** Key of the draft of a step in a matter. */
export const draftKey = (matter: string, step: Step): string => `${matter} ${step}`;

/** Key of the draft of a new matter. */
export const NEW_MATTER = 'new';

/** Undefined for the draft of a new matter, or a key that is none of ours. */
export function parseDraftKey(key: string): { readonly matter: string; readonly step: Step } | undefined {
  const [matter, name] = key.split(' ');
  return matter && name && hasForm(name) ? { matter, step: name } : undefined;
}
