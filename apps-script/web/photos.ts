/// <reference types="google-apps-script/apis/drive_v3" />
import { phoneWords } from '../../shared/text/phone.ts';
import type { StatusLanguage } from '../../shared/text/status.ts';
import { properties } from '../workbook/store.ts';

/** Property with the id of the folder that photos lie in; who may see them is decided there, by sharing it. */
const FOLDER = 'photo-folder';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/**
 * Keeps a photo that a phone has stripped of its metadata.
 * @param base64 JPEG as base64url
 * @returns its address; undefined when it could not be kept, for the note is worth more than the photo
 */
export function keepPhoto(name: string, base64: string, language: StatusLanguage): string | undefined {
  try {
    const bytes = Utilities.base64DecodeWebSafe(base64);
    if (!isJpeg(bytes) || typeof Drive === 'undefined') return undefined;
    const photo = Utilities.newBlob(bytes, 'image/jpeg');
    const resource = { name: `${name}.jpg`, mimeType: 'image/jpeg', parents: [folder(language)] };
    return Drive.Files.create(resource, photo, { fields: 'id,webViewLink' }).webViewLink;
  } catch {
    return undefined;
  }
}

function folder(language: StatusLanguage): string {
  const store = properties();
  const known = store.getProperty(FOLDER);
  if (known !== null) return known;
  const made = Drive?.Files.create({ name: phoneWords[language].photoFolder, mimeType: FOLDER_TYPE });
  const id = made?.id ?? '';
  store.setProperty(FOLDER, id);
  return id;
}

/** Begins as a JPEG does; bytes are −128 to 127. */
function isJpeg(bytes: readonly number[]): boolean {
  const unsigned = (at: number): number => (bytes[at] ?? 0) & 255;
  return unsigned(0) === 0xff && unsigned(1) === 0xd8 && unsigned(2) === 0xff;
}
