/** Google's enumerations: values that are compared by identity and print their name. */
import { guard } from './partial.ts';

class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/**
 * An enumeration typed as Google's. The declarations make numbers of its values, the real ones are objects; the
 * add-on must treat them as neither, only compare and print them.
 */
function enumeration<Type extends object>(names: readonly (keyof Type & string)[]): Type {
  const values: object = Object.create(guard('enumeration'));
  for (const [index, name] of names.entries()) {
    Object.defineProperty(values, name, { value: new EnumValue(name, index), enumerable: true });
  }
  return Object.freeze(values) as Type;
}

/** Name of an enumeration's value. */
export function enumName(value: unknown): string {
  return String(value);
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const CopyPasteType = enumeration<Sheets['CopyPasteType']>([
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>([
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
]);
export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>([
  'CHECKBOX',
  'DATE_IS_VALID_DATE',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);
export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>([
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>([
  'DOCUMENT',
  'PROJECT',
]);
export const Dimension = enumeration<Sheets['Dimension']>(['COLUMNS', 'ROWS']);
export const Direction = enumeration<Sheets['Direction']>(['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const ProtectionType = enumeration<Sheets['ProtectionType']>(['RANGE', 'SHEET']);
export const SheetType = enumeration<Sheets['SheetType']>(['GRID', 'OBJECT']);
export const WrapStrategy = enumeration<Sheets['WrapStrategy']>(['WRAP', 'OVERFLOW', 'CLIP']);

type Base = typeof GoogleAppsScript.Base;

export const Button = enumeration<Base['Button']>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumeration<Base['ButtonSet']>(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const Weekday = enumeration<Base['Weekday']>([
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

type Scripts = typeof GoogleAppsScript.Script;

export const AuthMode = enumeration<Scripts['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatus = enumeration<Scripts['AuthorizationStatus']>(['REQUIRED', 'NOT_REQUIRED']);
export const EventType = enumeration<Scripts['EventType']>([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const InstallationSource = enumeration<Scripts['InstallationSource']>([
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);
export const TriggerSource = enumeration<Scripts['TriggerSource']>([
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export const MimeType = enumeration<(typeof GoogleAppsScript.Content)['MimeType']>([
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);
export const SandboxMode = enumeration<(typeof GoogleAppsScript.HTML)['SandboxMode']>([
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);
export const XFrameOptionsMode = enumeration<(typeof GoogleAppsScript.HTML)['XFrameOptionsMode']>([
  'ALLOWALL',
  'DEFAULT',
]);

type Tools = typeof GoogleAppsScript.Utilities;

export const Charset = enumeration<Tools['Charset']>(['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = enumeration<Tools['DigestAlgorithm']>([
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const MacAlgorithm = enumeration<Tools['MacAlgorithm']>([
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
