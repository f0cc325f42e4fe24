import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SidewaysProps {
  /** What is in it, for those who come to it with the keyboard. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is wider than its place moves sideways, and not the page. It can be moved with the keyboard when there is need. */
export function Sideways({ label, children }: SidewaysProps) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const look = () => {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    };
    look();
    if (typeof ResizeObserver === 'undefined') return;
    const watcher = new ResizeObserver(look);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return (
    <section class="sideways" aria-label={label} ref={place}>
      {children}
    </section>
  );
}
