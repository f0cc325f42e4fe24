import { fieldNamed, type LetterField, likelyField, OPTIONAL_FIELDS } from './fields.ts';

/** Longest template and letter, in UTF-16 units; a command takes no longer prose. */
export const LONGEST_LETTER = 10_000;

/** What is wrong with a template: where, and what exists. Lines and columns count from 1. */
export type TemplateFault =
  | {
      readonly fault: 'unknown_field';
      readonly name: string;
      readonly line: number;
      readonly column: number;
      /** The known name that is most like it. */
      readonly likely?: string;
    }
  | { readonly fault: 'open_brace' | 'empty_field'; readonly line: number; readonly column: number }
  | { readonly fault: 'too_long'; readonly length: number };

type Part = { readonly text: string } | { readonly field: LetterField; readonly name: string };

export interface ParsedTemplate {
  readonly parts: readonly Part[];
  readonly faults: readonly TemplateFault[];
}

/** The name between braces; a field's name is short and stands on one line. */
const OPENING = /\{([^{}\n]{0,40})(\}?)/g;

/**
 * Reads a template. Faulty fields stay in the text as they were typed, so that a preview shows where they are.
 * @param language in which a mistyped name is looked for
 */
export function parseTemplate(text: string, language: 'sv' | 'en'): ParsedTemplate {
  const parts: Part[] = [];
  const faults: TemplateFault[] = [];
  if (text.length > LONGEST_LETTER) faults.push({ fault: 'too_long', length: text.length });
  let done = 0;
  for (const match of text.slice(0, LONGEST_LETTER).matchAll(OPENING)) {
    const [whole, name = '', closing] = match;
    const place = placeOf(text, match.index);
    const field = closing === '' ? undefined : fieldNamed(name);
    if (field) {
      parts.push({ text: text.slice(done, match.index) }, { field, name });
      done = match.index + whole.length;
    } else if (closing === '') faults.push({ fault: 'open_brace', ...place });
    else if (name.trim() === '') faults.push({ fault: 'empty_field', ...place });
    else {
      const likely = likelyField(name, language);
      faults.push({ fault: 'unknown_field', name: name.trim(), ...place, ...(likely && { likely }) });
    }
  }
  parts.push({ text: text.slice(done) });
  return { parts: parts.filter((part) => 'field' in part || part.text !== ''), faults };
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
}

/** What the fields are replaced by; one that has no value is left out or empty. */
export type FieldValues = Readonly<Partial<Record<LetterField, string>>>;

export interface FilledLetter {
  readonly text: string;
  /** Fields without a value: their names stand in the text in square brackets, to be written by hand. */
  readonly missing: readonly string[];
  readonly faults: readonly TemplateFault[];
}

/**
 * Fills a template. A value is put in as it is: braces inside it are text. A paragraph that asks for something
 * that need not exist, and does not, is left out.
 */
export function fillTemplate(text: string, values: FieldValues, language: 'sv' | 'en'): FilledLetter {
  const { faults } = parseTemplate(text, language);
  const missing = new Set<string>();
  const known = (field: LetterField) => values[field]?.trim() ?? '';
  const paragraphs = text.split(/\n{2,}/).flatMap((paragraph) => {
    const { parts } = parseTemplate(paragraph, language);
    const gaps = parts.filter((part) => 'field' in part && known(part.field) === '');
    if (gaps.some((part) => 'field' in part && OPTIONAL_FIELDS.has(part.field))) return [];
    return parts
      .map((part) => {
        if (!('field' in part)) return part.text;
        const value = known(part.field);
        if (value === '') missing.add(part.name.trim());
        return value === '' ? `[${part.name.trim()}]` : value;
      })
      .join('');
  });
  return { text: paragraphs.join('\n\n').trim(), missing: [...missing], faults };
}

/** Gaps that are still in a letter that somebody has edited: field names in square brackets or braces. */
export function gapsIn(text: string): readonly string[] {
  const gaps = new Set<string>();
  for (const match of text.matchAll(/[[{]([^[\]{}\n]{1,40})[\]}]/g)) {
    const name = match[1]?.trim() ?? '';
    if (match[0].startsWith('{') || fieldNamed(name)) gaps.add(name);
  }
  return [...gaps];
}
