import type { Duty } from '../../shared/matters/duty.ts';
import type { MatterStatus } from '../../shared/protocol/messages.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';

/** A status from the sheet as the shared duty line takes it; undefined when its days are no days. */
export function dutyOfStatus({ duty }: MatterStatus): Duty | undefined {
  if (duty.holder === 'nobody') return duty;
  const since = parseLocalDate(duty.since);
  if (!since) return undefined;
  if (duty.holder !== 'organisation') return { ...duty, since };
  const due = parseLocalDate(duty.due);
  return due && { ...duty, since, due };
}
