import { useEffect } from 'preact/hooks';
import type { FollowUp } from '../../../shared/matters/lifeCycle.ts';
import type { Language } from '../../../shared/text/language.ts';
import { STEP_KEYS } from '../../../shared/text/sidebar.ts';

interface Keys {
  readonly step: (step: FollowUp) => void;
  readonly mine: () => void;
  readonly newMatter: () => void;
  readonly help: () => void;
}

/** Single keys act only while no field has focus, and never together with Ctrl, Alt or the command key. */
export function useKeys(language: Language, keys: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, select, textarea, [contenteditable]')) return;
      const key = event.key.toLowerCase();
      const step = (Object.entries(STEP_KEYS[language]) as [FollowUp, string][]).find(
        ([, letter]) => letter === key,
      );
      const act = step
        ? () => keys.step(step[0])
        : key === 'n'
          ? keys.newMatter
          : key === 'm'
            ? keys.mine
            : key === '?'
              ? keys.help
              : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
