import * as v from 'valibot';
import { addDays, stockholmDate } from '../../shared/time/dates.ts';
import type { Device } from '../calls.ts';

/** A browser that has been connected, as the script's properties keep it. */
const deviceSchema = v.object({
  /** Key of the signatures, base64. */
  secret: v.string(),
  owner: v.string(),
  device: v.string(),
  created: v.string(),
  expires: v.string(),
  revoked: v.exactOptional(v.string()),
});
export type DeviceRecord = v.InferOutput<typeof deviceSchema>;

type Kept = Readonly<Record<string, string | undefined>>;

const PREFIX = 'device:';
export const deviceProperty = (id: string): string => PREFIX + id;

/** Days that a connection lasts. */
const LIFE = 365;

export const expiryOf = (now: string): string => `${addDays(stockholmDate(now), LIFE)}T00:00:00.000Z`;

/** @param kept the script's properties */
export function readDevice(kept: Kept, id: string): DeviceRecord | undefined {
  return parseDevice(kept[deviceProperty(id)]);
}

function parseDevice(text: string | undefined): DeviceRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const device = v.safeParse(deviceSchema, JSON.parse(text));
    return device.success ? device.output : undefined;
  } catch {
    return undefined;
  }
}

/** The connected browsers, newest first, without their secrets. */
export function listDevices(kept: Kept, now: string): readonly Device[] {
  return Object.keys(kept)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key): Device[] => {
      const record = parseDevice(kept[key]);
      if (!record) return [];
      const { owner, device, created, expires, revoked } = record;
      const state = revoked !== undefined ? 'revoked' : expires <= now ? 'expired' : 'active';
      return [{ id: key.slice(PREFIX.length), owner, device, created, expires, state }];
    })
    .sort((a, b) => (a.created < b.created ? 1 : -1));
}
