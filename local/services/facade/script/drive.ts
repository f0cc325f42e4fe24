/** The advanced service Drive (v3), as far as it keeps files that the add-on makes: `Drive.Files.create`. */
/// <reference types="google-apps-script/apis/drive_v3" />
import { partial, ServiceFault } from '../partial.ts';
import { host } from '../session.ts';

type GFiles = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Drive turns what is kept as one of these into a document of Google's own; here it stays what it is. */
const CONVERTED = 'application/vnd.google-apps.';
/** What Drive calls a folder. */
const FOLDER = 'application/vnd.google-apps.folder';

export class DriveFiles extends partial<GFiles>('Collection.FilesCollection') {
  /** A folder is no more than an id here: everything lies in one list. */
  override create(resource: GFile, media?: GoogleAppsScript.Base.Blob): GFile {
    const name = resource.name ?? 'Untitled';
    const type = resource.mimeType ?? media?.getContentType() ?? 'application/octet-stream';
    if (type === FOLDER) return { id: host.uuid(), name, mimeType: FOLDER };
    if (!media)
      throw new ServiceFault('Not available in the local workspace: Drive.Files.create without media');
    const kept = type.startsWith(CONVERTED)
      ? { name: media.getName() ?? name, type: media.getContentType() ?? 'application/octet-stream' }
      : { name, type };
    const { id, address } = host.keepFile({ ...kept, bytes: media.getBytes() });
    return { id, name: kept.name, mimeType: kept.type, webViewLink: address };
  }
}

export class Drive extends partial<GoogleAppsScript.Drive>('Drive') {
  override Files = new DriveFiles();
}
