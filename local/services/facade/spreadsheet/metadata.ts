/** Hidden marks on the spreadsheet, its sheets, columns and rows. */
import type { Place } from '../../workbook/operations.ts';
import type { Metadata } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumName } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { existing, placeOf } from '../range/geometry.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Where = Metadata['place'];

/** Google allows 30,000 characters of keys and values a sheet, and as many for the spreadsheet itself. */
const MAX_CHARACTERS = 30_000;

function all(): readonly Metadata[] {
  return host.book().metadata;
}

function keep(metadata: readonly Metadata[]): void {
  const sizes = new Map<string, number>();
  for (const { key, value, place } of metadata) {
    const owner = place.kind === 'workbook' ? 'workbook' : String(place.sheet);
    const size = (sizes.get(owner) ?? 0) + key.length + (value?.length ?? 0);
    if (size > MAX_CHARACTERS) {
      throw new ServiceFault(
        `Developer metadata may not exceed ${MAX_CHARACTERS} characters for this location.`,
      );
    }
    sizes.set(owner, size);
  }
  host.write({ kind: 'change', change: { kind: 'workbook', metadata } });
}

/** The last two of `addDeveloperMetadata`: a value, a visibility, or both. */
export function addMetadata(place: Where, key: unknown, value?: unknown, visibility?: unknown): void {
  const member = 'addDeveloperMetadata';
  const only =
    value === DeveloperMetadataVisibility.DOCUMENT || value === DeveloperMetadataVisibility.PROJECT;
  const seen = only ? value : visibility;
  const item: Metadata = {
    id: host.newId(),
    key: text(key, member),
    value: only || value === undefined || value === null ? null : text(value, member),
    visibility: seen === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
    place,
  };
  keep([...all(), item]);
}

function sameKind(kind: Where['kind']): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  if (kind === 'workbook') return DeveloperMetadataLocationType.SPREADSHEET;
  if (kind === 'sheet') return DeveloperMetadataLocationType.SHEET;
  return kind === 'row' ? DeveloperMetadataLocationType.ROW : DeveloperMetadataLocationType.COLUMN;
}

export class DeveloperMetadata extends partial<GMetadata>('Spreadsheet.DeveloperMetadata') {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  override getId(): number {
    return this.#id;
  }

  override getKey(): string {
    return this.#item().key;
  }

  override getValue(): string | null {
    return this.#item().value;
  }

  override getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return DeveloperMetadataVisibility[this.#item().visibility];
  }

  override getLocation(): GLocation {
    return new DeveloperMetadataLocation(this.#item().place);
  }

  override setKey(key: string): GMetadata {
    return this.#change({ key: text(key, 'DeveloperMetadata.setKey') });
  }

  override setValue(value: string): GMetadata {
    return this.#change({ value: text(value, 'DeveloperMetadata.setValue') });
  }

  override setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GMetadata {
    return this.#change({
      visibility: visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
    });
  }

  override moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): GMetadata {
    const { sheet, area } = placeOf(column);
    return this.#change({ place: { kind: 'column', sheet, at: area.column } });
  }

  override remove(): void {
    this.#item();
    keep(all().filter(({ id }) => id !== this.#id));
  }

  #item(): Metadata {
    const item = all().find(({ id }) => id === this.#id);
    if (!item) throw new ServiceFault('The developer metadata has been deleted.');
    return item;
  }

  #change(changes: Partial<Metadata>): GMetadata {
    this.#item();
    keep(all().map((item) => (item.id === this.#id ? { ...item, ...changes } : item)));
    return this;
  }
}

export class DeveloperMetadataLocation extends partial<GLocation>('Spreadsheet.DeveloperMetadataLocation') {
  readonly #place: Where;

  constructor(place: Where) {
    super();
    this.#place = place;
  }

  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return sameKind(this.#place.kind);
  }

  override getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.kind !== 'column') return null;
    const { rows } = existing(place.sheet);
    return make().range(place.sheet, { row: 0, column: place.at, rows, columns: 1 });
  }

  override getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.kind !== 'row') return null;
    const { columns } = existing(place.sheet);
    return make().range(place.sheet, { row: place.at, column: 0, rows: 1, columns });
  }

  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#place.kind === 'sheet' ? make().sheet(this.#place.sheet) : null;
  }

  override getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.#place.kind === 'workbook' ? make().spreadsheet() : null;
  }
}

/** Marks that lie on the area's columns and rows when the area is made of whole ones. */
export function metadataOfRange({ sheet, area }: Place): GMetadata[] {
  const { rows, columns } = existing(sheet);
  return all()
    .filter(({ place }) => {
      if ((place.kind !== 'row' && place.kind !== 'column') || place.sheet !== sheet) return false;
      if (place.kind === 'column')
        return area.rows === rows && place.at >= area.column && place.at < area.column + area.columns;
      return area.columns === columns && place.at >= area.row && place.at < area.row + area.rows;
    })
    .map(({ id }) => new DeveloperMetadata(id));
}

export function metadataOf(kind: 'workbook' | 'sheet', sheet?: number): GMetadata[] {
  return all()
    .filter(({ place }) => place.kind === kind && (place.kind !== 'sheet' || place.sheet === sheet))
    .map(({ id }) => new DeveloperMetadata(id));
}

export class MetadataFinder extends partial<GFinder>('Spreadsheet.DeveloperMetadataFinder') {
  readonly #within: Place | { readonly sheet: number } | null;
  readonly #tests: ((item: Metadata) => boolean)[] = [];

  constructor(within: Place | { readonly sheet: number } | null) {
    super();
    this.#within = within;
  }

  override find(): GMetadata[] {
    return all()
      .filter((item) => this.#covers(item.place) && this.#tests.every((test) => test(item)))
      .map(({ id }) => new DeveloperMetadata(id));
  }

  override withId(id: number): GFinder {
    return this.#and((item) => item.id === id);
  }

  override withKey(key: string): GFinder {
    return this.#and((item) => item.key === key);
  }

  override withValue(value: string): GFinder {
    return this.#and((item) => item.value === value);
  }

  override withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GFinder {
    return this.#and((item) => item.visibility === enumName(visibility));
  }

  override withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GFinder {
    return this.#and((item) => sameKind(item.place.kind) === type);
  }

  #and(test: (item: Metadata) => boolean): GFinder {
    this.#tests.push(test);
    return this;
  }

  #covers(place: Where): boolean {
    const within = this.#within;
    if (!within) return true;
    if (place.kind === 'workbook' || place.sheet !== within.sheet) return false;
    if (!('area' in within) || place.kind === 'sheet') return !('area' in within);
    const { area } = within;
    return place.kind === 'column'
      ? place.at >= area.column && place.at < area.column + area.columns
      : place.at >= area.row && place.at < area.row + area.rows;
  }
}
