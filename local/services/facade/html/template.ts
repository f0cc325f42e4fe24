/** HTML with scriptlets: `<? code ?>`, `<?= escaped value ?>`, `<?!= value as it is ?>`. */
import { messageOf } from '../expose.ts';
import { partial, ServiceFault } from '../partial.ts';
import { escapeHtml } from './escape.ts';

type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Source of the function's body that writes the page with `write` and `writeEscaped`. */
function compile(source: string): string {
  let body = '';
  let from = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    body += literal(source.slice(from, match.index));
    const code = match[2] ?? '';
    if (match[1] === '=') body += `writeEscaped_(${code});\n`;
    else if (match[1] === '!=') body += `write_(${code});\n`;
    else body += `${code}\n`;
    from = match.index + match[0].length;
  }
  return body + literal(source.slice(from));
}

function literal(text: string): string {
  return text === '' ? '' : `write_(${JSON.stringify(text)});\n`;
}

export class HtmlTemplate extends partial<GTemplate>('HTML.HtmlTemplate') {
  readonly #source: string;
  readonly #output: (content: string) => GHtml;

  constructor(source: string, output: (content: string) => GHtml) {
    super();
    this.#source = source;
    this.#output = output;
  }

  override getRawContent(): string {
    return this.#source;
  }

  override getCode(): string {
    return compile(this.#source);
  }

  /** Runs the scriptlets; what was put on the template as properties are their variables. */
  override evaluate(): GHtml {
    const variables = Object.keys(this).filter((name) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name));
    let page = '';
    const write = (value: unknown) => {
      page += value === undefined || value === null ? '' : String(value);
    };
    const writeEscaped = (value: unknown) => {
      page += value === undefined || value === null ? '' : escapeHtml(value);
    };
    try {
      const run = new Function('write_', 'writeEscaped_', ...variables, compile(this.#source));
      run(write, writeEscaped, ...variables.map((name) => this[name]));
    } catch (error) {
      throw new ServiceFault(messageOf(error));
    }
    return this.#output(page);
  }
}
