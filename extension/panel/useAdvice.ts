import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Carried, carriedFrom, lookUp } from '../../shared/similarity/carried.ts';
import type { Form } from '../drafts/record.ts';
import type { Stored } from '../interface/useStored.ts';
import { carriedItem } from '../store/items.ts';

/** Milliseconds: shorter than it takes to look at the form, longer than between two keys. */
export const PAUSE = 150;

export interface Advised {
  /** What the sheet has delivered to look things up in. */
  readonly carried: Carried | undefined;
  /** What it says of a draft, a moment after the person has stopped typing. */
  readonly advice: ReturnType<typeof lookUp> | undefined;
}

export function useCarried(stored: Stored): Advised['carried'] {
  const delivered = carriedItem.from(stored).text;
  return useMemo(() => carriedFrom(delivered), [delivered]);
}

export function useAdvice(carried: Advised['carried'], { title, text, place, apart }: Form): Advised {
  const [advice, setAdvice] = useState<Advised['advice']>();
  useEffect(() => {
    const soon = setTimeout(
      () => setAdvice(carried && lookUp(carried, { title, text, place }, new Set(apart))),
      PAUSE,
    );
    return () => clearTimeout(soon);
  }, [carried, title, text, place, apart]);
  return { carried, advice };
}
