import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the extension that is a file of its own, once it is there.
 * @param load fetches it from the extension's own folder
 * @param isNeeded false: it is not fetched
 */
export function usePart<Part>(load: () => Promise<Part>, isNeeded = true): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (isNeeded) void load().then(setPart);
  }, [load, isNeeded]);
  return part;
}
