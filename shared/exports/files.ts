import type { Deflate } from '../reports/zip.ts';
import { type ExportForm, exportForms } from '../text/export-forms.ts';
import { exportListWords } from '../text/export-lists.ts';
import { exportWords } from '../text/exports.ts';
import { csvOf } from './csv.ts';
import { eventLines, matterFile } from './json.ts';
import { type ListMaterial, type ListSubject, listJson, listTables } from './lists.ts';
import { type Choice, chosenMatters, type Material } from './material.ts';
import { open311Of, requestsXml } from './open311.ts';
import { dictionaryOf, tablesOf } from './table.ts';
import { xlsxOf } from './xlsx.ts';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  /** Which of several tables it holds, as part of a name. */
  readonly part?: string;
  readonly content: string | Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json;charset=utf-8';

/** What a file holds, as part of its name: small letters that every system takes. */
const asName = (title: string): string =>
  title
    // "Händelser (ndjson)": how it is written stands at the end of the file's name.
    .replace(/ \(.*/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** "gensvar-dialoger-inlagg-2026-04-13": what it holds, from the whole to the part, each once, and the day. */
const fileName = ({ language, today }: Pick<Material, 'language' | 'today'>, ...titles: string[]): string =>
  [...new Set([exportWords[language].file, ...titles.map(asName), today])].join('-');

export const isExportForm = (text: string): text is ExportForm => text in exportForms.sv;

/** How many matters fit the choice. */
export const countOf = (material: Material, choice: Choice): number =>
  chosenMatters(material.events, choice).length;

/** The files of an export. @param deflate packs what is packed */
export async function filesOf(
  form: ExportForm,
  material: Material,
  wanted: Choice,
  deflate: Deflate,
): Promise<readonly ExportFile[]> {
  const forms = exportForms[material.language];
  const choice: Choice = form === 'open-data' ? { ...wanted, recipient: 'public' } : wanted;
  const named = (...titles: string[]) => fileName(material, ...titles);
  const name = named(exportListWords[material.language].subjects.matters.name);
  const tables = () => tablesOf(material, choice);
  switch (form) {
    case 'xlsx': {
      const made = tables();
      const content = await xlsxOf([...made, dictionaryOf(made, material)], deflate);
      return [{ name: `${name}.xlsx`, type: XLSX, content }];
    }
    case 'csv': {
      const [first] = tablesOf(material, choice, true);
      return first ? [{ name: `${name}.csv`, type: CSV, content: csvOf(first) }] : [];
    }
    case 'open-data': {
      const made = tables();
      const open = forms['open-data'].name;
      const dictionary = dictionaryOf(made, material);
      return [
        ...made.map((table) => ({ name: `${named(open)}.csv`, type: CSV, content: csvOf(table) })),
        { name: `${named(open, dictionary.name)}.csv`, type: CSV, content: csvOf(dictionary) },
      ];
    }
    case 'json':
      return [
        {
          name: `${name}.json`,
          type: JSON_TYPE,
          content: `${JSON.stringify(matterFile(material, choice), null, 1)}\n`,
        },
      ];
    case 'ndjson':
      return [
        {
          name: `${named(forms.ndjson.name)}.ndjson`,
          type: 'application/x-ndjson',
          content: eventLines(material, choice),
        },
      ];
    case 'open311': {
      const open = open311Of(material, choice);
      return [
        { name: 'services.json', type: JSON_TYPE, content: `${JSON.stringify(open.services, null, 1)}\n` },
        { name: 'requests.json', type: JSON_TYPE, content: `${JSON.stringify(open.requests, null, 1)}\n` },
        { name: 'requests.xml', type: 'application/xml', content: requestsXml(open) },
      ];
    }
  }
}

/** Forms in which lists besides matters can be had. */
export const LIST_FORMS = ['xlsx', 'csv', 'json'] as const satisfies readonly ExportForm[];
export type ListForm = (typeof LIST_FORMS)[number];
export const isListForm = (form: ExportForm): form is ListForm => LIST_FORMS.some((each) => each === form);

/** The files of a list, and how many rows its first table has. @param deflate packs what is packed */
export async function listFilesOf(
  form: ListForm,
  subject: ListSubject,
  material: ListMaterial,
  choice: Choice,
  deflate: Deflate,
): Promise<{ readonly files: readonly ExportFile[]; readonly rows: number }> {
  const made = listTables(subject, material, choice);
  const rows = made[0]?.rows.length ?? 0;
  const subjectName = exportListWords[material.language].subjects[subject].name;
  const name = fileName(material, subjectName);
  const dictionary = dictionaryOf(made, material);
  if (form === 'xlsx') {
    const content = await xlsxOf([...made, dictionary], deflate);
    return { rows, files: [{ name: `${name}.xlsx`, type: XLSX, content }] };
  }
  if (form === 'json') {
    return {
      rows,
      files: [{ name: `${name}.json`, type: JSON_TYPE, content: listJson(subject, made, material, choice) }],
    };
  }
  const parts = [...made, dictionary].map((table) => ({
    name: `${fileName(material, subjectName, table.name)}.csv`,
    part: asName(table.name),
    type: CSV,
    content: csvOf(table),
  }));
  return { rows, files: parts };
}
