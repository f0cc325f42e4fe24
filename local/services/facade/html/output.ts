/** HtmlOutput: a page that a script gives to the person. */
import { integer, text } from '../arguments.ts';
import { partial } from '../partial.ts';
import { escapeHtml } from './escape.ts';
import { HtmlTemplate } from './template.ts';

type GHtml = GoogleAppsScript.HTML.HtmlOutput;
type GTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

export class MetaTag extends partial<GTag>('HTML.HtmlOutputMetaTag') {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    super();
    this.#name = name;
    this.#content = content;
  }

  override getName(): string {
    return this.#name;
  }

  override getContent(): string {
    return this.#content;
  }
}

export class HtmlOutput extends partial<GHtml>('HTML.HtmlOutput') {
  #content: string;
  #title = '';
  #width = 0;
  #height = 0;
  #favicon = '';
  readonly #tags: GTag[] = [];

  constructor(content: string) {
    super();
    this.#content = content;
  }

  override addMetaTag(name: string, content: string): GHtml {
    this.#tags.push(new MetaTag(text(name, 'HtmlOutput.addMetaTag'), text(content, 'HtmlOutput.addMetaTag')));
    return this;
  }

  override append(addedContent: string): GHtml {
    this.#content += addedContent;
    return this;
  }

  override appendUntrusted(addedContent: string): GHtml {
    this.#content += escapeHtml(addedContent);
    return this;
  }

  override asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplate(this.#content, (content) => new HtmlOutput(content));
  }

  override clear(): GHtml {
    this.#content = '';
    return this;
  }

  override getContent(): string {
    return this.#content;
  }

  override setContent(content: string): GHtml {
    this.#content = text(content, 'HtmlOutput.setContent');
    return this;
  }

  override getTitle(): string {
    return this.#title;
  }

  override setTitle(title: string): GHtml {
    this.#title = text(title, 'HtmlOutput.setTitle');
    return this;
  }

  override getWidth(): number {
    return this.#width;
  }

  override setWidth(width: number): GHtml {
    this.#width = integer(width, 'HtmlOutput.setWidth');
    return this;
  }

  override getHeight(): number {
    return this.#height;
  }

  override setHeight(height: number): GHtml {
    this.#height = integer(height, 'HtmlOutput.setHeight');
    return this;
  }

  override getFaviconUrl(): string {
    return this.#favicon;
  }

  override setFaviconUrl(iconUrl: string): GHtml {
    this.#favicon = text(iconUrl, 'HtmlOutput.setFaviconUrl');
    return this;
  }

  override getMetaTags(): GTag[] {
    return [...this.#tags];
  }

  override setSandboxMode(): GHtml {
    return this;
  }

  override setXFrameOptionsMode(): GHtml {
    return this;
  }
}
