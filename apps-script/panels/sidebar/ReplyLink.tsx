import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

interface ReplyLinkProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly referral: string;
}

/** The link under which the department answers without an account. */
export function ReplyLink(_props: ReplyLinkProps) {
  return null;
}
