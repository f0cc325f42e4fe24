import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_LINE } from '../../shared/protocol/draft.ts';
import type { Suggested } from '../../shared/protocol/messages.ts';
import { maskedText } from '../drafts/capture.ts';
import type { Form } from '../drafts/record.ts';
import { ask } from '../messages.ts';
import { hideIn } from './hide.ts';

/** Milliseconds after the last letter: longer than people rest within a sentence. */
const REST = 1_200;
/** So much of a text tells what it is about. */
const OPENING = 5_000;

export interface FromSheet extends Suggested {
  /** The words that it was said of. */
  readonly of: string;
}

export const wordsOf = ({ title, text }: Pick<Form, 'title' | 'text'>): string => `${title}\n${text}`;

/**
 * What the sheet makes of a draft's theme and of whom to ask, a while after the person has stopped typing; undefined until it has
 * said so, and of other words. Everything personal is masked in what is sent, also what will be saved in plain text.
 * @param wants false where nobody would use the answer
 */
export function useSheetAdvice(
  form: Form,
  wants: boolean,
  officials?: readonly string[],
): FromSheet | undefined {
  const [said, setSaid] = useState<FromSheet>();
  const of = wordsOf(form);
  const { place } = form;
  // What else stands in the form says nothing of the theme, and asks nothing anew.
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    if (!wants || latest.current.text.trim() === '') return;
    let isOpen = true;
    const soon = setTimeout(async () => {
      const { title, text } = latest.current;
      const hide = await hideIn(latest.current, officials);
      const masked = (text: string, most: number) => maskedText(text, { shown: [], hide }).slice(0, most);
      const asked = {
        type: 'suggest' as const,
        title: masked(title, LONGEST_LINE),
        text: masked(text, OPENING),
        place: masked(place, LONGEST_LINE),
      };
      const reply = await ask(asked, '');
      if (isOpen && reply.ok && reply.suggested) setSaid({ ...reply.suggested, of });
    }, REST);
    return () => {
      isOpen = false;
      clearTimeout(soon);
    };
  }, [of, place, wants, officials]);
  return said?.of === of ? said : undefined;
}
