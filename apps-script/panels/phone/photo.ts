import { LARGEST_PHOTO } from '../../../shared/phone/messages.ts';

/** Longest sides and qualities to try, until the picture is small enough. */
const SIZES = [
  [1600, 0.7],
  [1200, 0.65],
  [960, 0.6],
  [640, 0.5],
] as const;

/**
 * The picture drawn anew, which leaves behind where and with what it was taken (Exif).
 * @returns JPEG as base64url; undefined when the file is no picture that the browser can read
 */
export async function photoText(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return undefined;
  try {
    for (const [side, quality] of SIZES) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const text = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
      if (text.length <= LARGEST_PHOTO) {
        return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
      }
    }
    return undefined;
  } finally {
    picture.close();
  }
}

/** To show what was taken. */
export const photoAddress = (text: string): string =>
  `data:image/jpeg;base64,${text.replace(/-/g, '+').replace(/_/g, '/')}`;
