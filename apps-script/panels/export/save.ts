import type { ExportFile } from '../../../shared/exports/files.ts';

const LETTING_GO = 10_000;

/** Hands a file to the person, made here and sent nowhere. */
export function save({ name, type, content }: ExportFile): void {
  const part = typeof content === 'string' ? content : Uint8Array.from(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LETTING_GO);
}
