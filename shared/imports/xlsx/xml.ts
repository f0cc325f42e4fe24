import { UnreadableFile } from '../unreadable.ts';

/** What is found, in the order in which it stands. Names are without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities put in; only XML's own and numbers, for nothing else can be declared. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const patterns = new Map<string, RegExp>();

/** An attribute's value; empty when there is none of that name. */
export function attribute(attributes: string, name: string): string {
  const known = patterns.get(name);
  const pattern = known ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  if (!known) patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

/**
 * Walks through XML without building anything. A document type is refused: entities that name files or unfold into
 * millions need one, and no program writes one into a workbook.
 * @throws UnreadableFile
 */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const broken = () => new UnreadableFile({ fault: 'broken', part });
  let at = xml.indexOf('<');
  if (at < 0) throw broken();
  let depth = 0;
  while (at >= 0) {
    const second = xml[at + 1];
    let end: number;
    if (second === '!' || second === '?') {
      if (xml.startsWith('<!--', at)) end = after(xml, '-->', at);
      else if (xml.startsWith('<![CDATA[', at)) {
        end = after(xml, ']]>', at);
        if (end > 0) handler.text(xml.slice(at + 9, end - 3));
      } else if (second === '?') end = after(xml, '?>', at);
      else throw broken();
      if (end < 0) throw broken();
    } else {
      const close = xml.indexOf('>', at);
      if (close < 0) throw broken();
      end = close + 1;
      if (second === '/') {
        handler.close(bare(xml.slice(at + 2, close).trim()));
        depth -= 1;
      } else {
        const isEmpty = xml[close - 1] === '/';
        const inside = xml.slice(at + 1, isEmpty ? close - 1 : close);
        const blank = inside.search(/\s/);
        const name = bare(blank < 0 ? inside : inside.slice(0, blank));
        handler.open(name, blank < 0 ? '' : inside.slice(blank + 1));
        if (isEmpty) handler.close(name);
        else depth += 1;
      }
    }
    const next = xml.indexOf('<', end);
    if (next > end && depth > 0) handler.text(unescaped(xml.slice(end, next)));
    at = next;
  }
  if (depth !== 0) throw broken();
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
