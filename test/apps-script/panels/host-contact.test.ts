/** Somebody who wants an answer by phone or mail can be reached, or is asked how. */
import { expect, test } from 'vitest';
import { canReach } from '../../../apps-script/panels/host/HostForm.tsx';

test.each(['070-174 06 05', '+46 70 1740605', '08/174 06 05 (Kim)', 'kim@exempel.se', 'Kim, kim@exempel.se'])(
  '%s',
  (contact) => expect(canReach(contact)).toBe(true),
);
test.each(['', 'ring mig', 'Kim', '@kim', 'kim@', 'lgh 1203'])('nobody is reached by “%s”', (contact) =>
  expect(canReach(contact)).toBe(false),
);
