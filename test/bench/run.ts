import type { Bench, Row } from './row.ts';

/** Every other file of this folder measures something. */
const modules = import.meta.glob<{ readonly bench: Bench }>(
  ['./*.ts', '!./run.ts', '!./row.ts', '!./import-list.ts'],
  {
    eager: true,
  },
);

const nameOf = (path: string): string => path.replace(/^\.\/|\.ts$/g, '');

const line = ({ figure, subject, value, unit, runs }: Row): string =>
  `${figure.padEnd(70)} ${subject.padEnd(22)} ${String(value).padStart(10)} ${unit} (median of ${runs})`;

/**
 * `npm run bench -- [--json] [name …]`: measures, all or those named, and prints the rows as lines or as one JSON
 * array. Gives the exit code.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  const names = argv.filter((argument) => argument !== '--json');
  const known = Object.keys(modules).map(nameOf);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`bench: there is no "${unknown}"; there are: --json, ${known.join(', ')}`);
    return 2;
  }
  const rows: Row[] = [];
  for (const [path, { bench }] of Object.entries(modules)) {
    if (names.length > 0 && !names.includes(nameOf(path))) continue;
    console.error(`${nameOf(path)} …`);
    rows.push(...(await bench()));
  }
  console.log(argv.includes('--json') ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'));
  return 0;
};
