/** HtmlService and ContentService: what a script answers with. */
import { text } from '../arguments.ts';
import { enumName, MimeType, SandboxMode, XFrameOptionsMode } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { HtmlOutput } from './output.ts';
import { HtmlTemplate } from './template.ts';

type GHtmlService = GoogleAppsScript.HTML.HtmlService;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GTextOutput = GoogleAppsScript.Content.TextOutput;
type GMimeType = GoogleAppsScript.Content.MimeType;
type Pages = typeof GoogleAppsScript.HTML;

function file(name: unknown): string {
  const wanted = text(name, 'HtmlService.createHtmlOutputFromFile');
  const content = host.htmlFile(wanted.replace(/\.html$/, ''));
  if (content === null) throw new ServiceFault(`No HTML file named ${wanted} was found.`);
  return content;
}

function source(html: unknown): string {
  if (html === undefined) return '';
  if (typeof html === 'object' && html !== null && 'getBlob' in html) {
    throw new ServiceFault('Not available in the local workspace: HtmlService.createHtmlOutput from a blob');
  }
  return text(html, 'HtmlService.createHtmlOutput');
}

export class HtmlService extends partial<GHtmlService>('HTML.HtmlService') {
  override readonly SandboxMode: Pages['SandboxMode'] = SandboxMode;
  override readonly XFrameOptionsMode: Pages['XFrameOptionsMode'] = XFrameOptionsMode;

  override createHtmlOutput(html?: unknown): GHtml {
    return new HtmlOutput(source(html));
  }

  override createHtmlOutputFromFile(filename: string): GHtml {
    return new HtmlOutput(file(filename));
  }

  override createTemplate(html: unknown): GTemplate {
    return new HtmlTemplate(source(html), (content) => new HtmlOutput(content));
  }

  override createTemplateFromFile(filename: string): GTemplate {
    return new HtmlTemplate(file(filename), (content) => new HtmlOutput(content));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

/** MIME type that the web server sends, e.g. `application/json`. */
export function contentTypeOf(output: GTextOutput): string {
  return TYPES[enumName(output.getMimeType())] ?? 'text/plain';
}

export class TextOutput extends partial<GTextOutput>('Content.TextOutput') {
  #content: string;
  #type: GMimeType = MimeType.TEXT;
  #fileName = '';

  constructor(content: string) {
    super();
    this.#content = content;
  }

  override append(addedContent: string): GTextOutput {
    this.#content += addedContent;
    return this;
  }

  override clear(): GTextOutput {
    this.#content = '';
    return this;
  }

  override getContent(): string {
    return this.#content;
  }

  override setContent(content: string): GTextOutput {
    this.#content = text(content, 'TextOutput.setContent');
    return this;
  }

  override getMimeType(): GMimeType {
    return this.#type;
  }

  override setMimeType(mimeType: GMimeType): GTextOutput {
    this.#type = mimeType;
    return this;
  }

  override downloadAsFile(filename: string): GTextOutput {
    this.#fileName = text(filename, 'TextOutput.downloadAsFile');
    return this;
  }

  override getFileName(): string {
    return this.#fileName;
  }
}

export class ContentService extends partial<GoogleAppsScript.Content.ContentService>(
  'Content.ContentService',
) {
  override readonly MimeType: (typeof GoogleAppsScript.Content)['MimeType'] = MimeType;

  override createTextOutput(content = ''): GTextOutput {
    return new TextOutput(text(content, 'ContentService.createTextOutput'));
  }
}
