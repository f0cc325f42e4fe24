/** Where the keyboard can be in the page, in the order in which F6 goes round. */
export type Region = 'menu' | 'sheet' | 'sidebar';

export interface Regions {
  /** Where it is now. */
  readonly at: () => Region;
  /** Those that can be seen. */
  readonly shown: () => readonly Region[];
  readonly enter: (region: Region) => void;
}

/** The next region; the one before with Shift. */
export function nextRegion({ at, shown }: Regions, isBack: boolean): Region {
  const all = shown();
  const from = Math.max(0, all.indexOf(at()));
  return all[(from + (isBack ? all.length - 1 : 1)) % all.length] ?? 'sheet';
}

/**
 * F6 leads from the menus to the sheet to the sidebar and round again, as in other programs with panes: in the sheet
 * Tab and Escape belong to its cells, so that nothing else leads out of it.
 */
export function listenToF6(regions: Regions): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    regions.enter(nextRegion(regions, event.shiftKey));
  };
  addEventListener('keydown', press, { capture: true });
  return () => removeEventListener('keydown', press, { capture: true });
}
