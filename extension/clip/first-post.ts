import { isHidden } from './dom.ts';
import { isControl } from './text.ts';
import { isAlike, signsIn, type Unit } from './unit.ts';

/** The first post of the thread that `unit` stands in. */
export function firstOfThread(unit: Unit): Unit {
  const root = unit.roots[unit.roots.length - 1];
  const parent = root?.parentElement;
  if (!root || !parent || !unit.repeated) return unit;
  for (const sibling of parent.children) {
    if (sibling === root) break;
    if (!isAlike(root, sibling) || isHidden(sibling) || isControl(sibling)) continue;
    const header = unit.roots.length > 1 ? sibling.previousElementSibling : null;
    if (unit.roots.length > 1 ? header && signsIn(header, null) > 0 : signsIn(sibling, null) > 0)
      return { roots: header ? [header, sibling] : [sibling], repeated: true };
  }
  return unit;
}
