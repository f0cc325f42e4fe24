import { type FollowUp, STEPS } from '../../../shared/matters/lifeCycle.ts';

/** A half-written form: which step of which matter, and about which referral, promise or action. */
export interface OpenForm {
  readonly matter: string;
  readonly step: FollowUp;
  readonly subject?: string | undefined;
}

/** Key of the draft of a step in a matter. */
export const draftKey = ({ matter, step, subject }: OpenForm): string =>
  subject === undefined ? `${matter} ${step}` : `${matter} ${step} ${subject}`;

/** Key of the draft of a new matter. */
export const NEW_MATTER = 'new';

/** Stands for the matter in the draft of a step that is taken for several at once. */
export const SEVERAL = 'several';
/** Field of such a draft that holds the numbers. */
export const SEVERAL_FIELD = '_matters';

/** Undefined for the draft of a new matter, or a key that is none of ours. */
export function parseDraftKey(key: string): OpenForm | undefined {
  const [matter, name, ...rest] = key.split(' ');
  if (!matter || !name || !Object.keys(STEPS).includes(name)) return undefined;
  const subject = rest.join(' ');
  return { matter, step: name as FollowUp, ...(subject !== '' && { subject }) };
}
