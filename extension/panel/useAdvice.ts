import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Suggested } from '../../shared/protocol/messages.ts';
import { type Carried, carriedFrom, lookUp } from '../../shared/similarity/carried.ts';
import { impersonal } from '../drafts/capture.ts';
import type { Form } from '../drafts/record.ts';
import type { Stored } from '../interface/useStored.ts';
import { carriedItem } from '../store/items.ts';

/** Milliseconds: shorter than it takes to look at the form, longer than between two keys. */
export const PAUSE = 150;

export interface Advised {
  /** What the sheet has delivered to look things up in. */
  readonly carried: Carried | undefined;
  /** What it says of a draft, a moment after the person has stopped typing. */
  readonly advice: Advice | undefined;
}

interface Said {
  readonly words: readonly string[];
  /** A sentence of the sheet's, instead of the words. */
  readonly why?: string;
}

export interface Advice extends Pick<ReturnType<typeof lookUp>, 'similar' | 'places'> {
  readonly themes: readonly (Said & { readonly label: string })[];
  readonly organisations: readonly (Said & { readonly name: string })[];
}

/** With what the sheet says instead of what the browser makes of it, where the sheet has said something. */
export function bySheet(advised: Advised, said: Suggested | undefined): Advised {
  const { advice } = advised;
  if (!advice || !said) return advised;
  const [themes, organisations] = [said.themes, said.organisations].map((all) =>
    all.map(({ label, why }) => ({ label, name: label, why, words: [] })),
  );
  return {
    ...advised,
    advice: { ...advice, ...(themes && { themes }), ...(organisations && { organisations }) },
  };
}

export function useCarried(stored: Stored): Advised['carried'] {
  const delivered = carriedItem.from(stored).text;
  return useMemo(() => carriedFrom(delivered), [delivered]);
}

export function useAdvice(carried: Advised['carried'], { title, text, place, apart, hide }: Form): Advised {
  const [advice, setAdvice] = useState<Advised['advice']>();
  useEffect(() => {
    const soon = setTimeout(() => {
      const words = { title: impersonal(title, hide), text: impersonal(text, hide), place };
      setAdvice(carried && lookUp(carried, words, new Set(apart)));
    }, PAUSE);
    return () => clearTimeout(soon);
  }, [carried, title, text, place, apart, hide]);
  return { carried, advice };
}
