import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import { isWorkingDay } from '../../shared/time/workingDays.ts';
import { OWNERS } from './people.ts';

/** Where residents of the district write to each other; the domains are reserved and lead nowhere. */
const PAGES = [
  { page: 'Vårbergsgruppen', address: 'https://social.example/grupper/varberg' },
  { page: 'Vi som bor i Bredäng', address: 'https://social.example/grupper/bredang' },
  { page: 'Sätra forum', address: 'https://forum.example/satra' },
] as const;
const DAYS = 45;
/** The third page is the newest. */
const THIRD_FROM = 20;

/** The setting `watch_pages`. */
export const watchPages = PAGES.map(({ page, address }) => `${page} ${address}`).join('; ');
/** The setting `watch_turns`. */
export const watchTurns = 'Maja; Omar; Karin';

/**
 * The watch round's rows up to yesterday: most pages are looked at, on Fridays one is left, and a week ago somebody was
 * away for two days.
 */
export function demoRound(today: LocalDate) {
  const rows = [];
  let working = 0;
  for (let ago = DAYS; ago > 0; ago--) {
    const day = addDays(today, -ago);
    if (!isWorkingDay(day)) continue;
    working += 1;
    for (const [place, { page, address }] of PAGES.entries()) {
      if (place === 2 && ago > THIRD_FROM) continue;
      const isMissed = ago === 7 || ago === 8 || (working % 5 === 0 && place === 1);
      const by = OWNERS[(working + place) % OWNERS.length]?.email ?? '';
      rows.push({
        key: `${day} ${address}`,
        day,
        at: isMissed ? '' : `08:${String(15 + 7 * place)}`,
        page,
        address,
        by: isMissed ? '' : by,
      });
    }
  }
  return rows;
}
