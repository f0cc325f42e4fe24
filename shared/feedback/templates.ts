import { LANGUAGES, type Language } from '../text/language.ts';
import { BUILT_IN_TEMPLATES } from '../text/letter-templates.ts';
import { letterWords } from '../text/letters.ts';
import { LETTER_KINDS, LETTER_LANGUAGES, type LetterKind, type LetterTemplate } from './letter.ts';
import { LONGEST_LETTER, parseTemplate, type TemplateFault } from './template.ts';

/** A row of the tab of templates, its cells as text. */
export interface TemplateRow {
  readonly kind: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/** A template and what is wrong with it, if anything. */
export interface KnownTemplate extends LetterTemplate {
  /** From the sheet; the others came with the program. */
  readonly isPeoples: boolean;
  readonly faults: readonly TemplateFault[];
}

/** Most rows of templates that are looked at. */
const MOST_TEMPLATES = 100;
const LONGEST_SUBJECT = 200;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const kindFrom = (text: string): LetterKind | undefined =>
  LETTER_KINDS.find(
    (kind) => same(text, kind) || LANGUAGES.some((language) => same(text, letterWords[language].kinds[kind])),
  );

const languageFrom = (text: string): string =>
  LETTER_LANGUAGES.find(
    (known) =>
      same(text, known) || LANGUAGES.some((language) => same(text, letterWords[language].languages[known])),
  ) ?? text.trim().slice(0, 40);

/**
 * The templates that hold: a row of the sheet goes before the built-in one of the same kind and language. A row
 * without kind, language or body is none.
 * @param language in which a mistyped field's likely name is looked for
 */
export function templatesFrom(rows: readonly TemplateRow[], language: Language): readonly KnownTemplate[] {
  const known = new Map<string, KnownTemplate>();
  const add = (template: LetterTemplate, isPeoples: boolean) => {
    const faults = [template.subject, template.body].flatMap((text) => parseTemplate(text, language).faults);
    known.set(`${template.kind} ${template.language.toLowerCase()}`, { ...template, isPeoples, faults });
  };
  for (const template of BUILT_IN_TEMPLATES) add(template, false);
  for (const row of rows.slice(0, MOST_TEMPLATES)) {
    const kind = kindFrom(row.kind);
    const named = languageFrom(row.language);
    if (!kind || named === '' || row.body.trim() === '') continue;
    const subject = row.subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT);
    const body = row.body.replace(/\r\n?/g, '\n').slice(0, LONGEST_LETTER + 1);
    add({ kind, language: named, subject, body }, !isBuiltIn(kind, named, subject, body));
  }
  return [...known.values()];
}

const isBuiltIn = (kind: LetterKind, language: string, subject: string, body: string): boolean =>
  BUILT_IN_TEMPLATES.some(
    (one) => one.kind === kind && one.language === language && one.subject === subject && one.body === body,
  );

/** The rows that a new tab of templates begins with. */
export function firstTemplates(language: Language) {
  const words = letterWords[language];
  return BUILT_IN_TEMPLATES.map((template) => ({
    key: `${template.kind}.${template.language}`,
    kind: words.kinds[template.kind],
    language: LETTER_LANGUAGES.filter((known) => known === template.language)
      .map((known) => words.languages[known])
      .join(''),
    subject: template.subject,
    body: template.body,
    changed: '',
  }));
}
