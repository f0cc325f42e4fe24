import { ROLES, type Role } from '../../../shared/matters/kinds.ts';

/** The start page that somebody has chosen, kept where the browser lets a frame of another site keep anything. */
const STORAGE_KEY = 'gensvar-role';

export function keptRole(): Role | undefined {
  try {
    const kept = window.localStorage.getItem(STORAGE_KEY);
    return ROLES.find((role) => role === kept);
  } catch {
    return undefined;
  }
}

export function keepRole(role: Role): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, role);
  } catch {
    // It is chosen again next time.
  }
}
