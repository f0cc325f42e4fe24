/** HTML that this program wrote. Text can only get into it escaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | number | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HtmlService takes what stands between two of these for a template literal, and strips "comments" in it.
  '`': '&#96;',
};

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(written).join('');
}

/** Writes HTML; whatever is put in between is text, between tags and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let text = parts[0] ?? '';
  contents.forEach((content, index) => {
    text += written(content) + (parts[index + 1] ?? '');
  });
  return new Html(text);
}

/** Paragraphs and line breaks of a text that somebody wrote. */
export const lines = (text: string): Content =>
  text.split('\n').map((line, index) => (index === 0 ? line : [new Html('<br>'), line]));
