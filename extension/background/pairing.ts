import * as v from 'valibot';
import { newUlid } from '../../shared/identity/ulid.ts';
import { browserName, hasHosts, hold, ownAddress, removeStored } from '../browser.ts';
import { needsPerson } from '../outbox/queue.ts';
import {
  type Connection,
  carriedItem,
  clockItem,
  connectionItem,
  contactItem,
  followedItem,
  policyItem,
  statusesItem,
  usedCodesItem,
} from '../store/items.ts';
import { drain, release } from './drain.ts';
import { askAbout } from './statuses.ts';
import { type AddressFault, hostsOf, isLocalAddress, webAppAddress } from './transport/address.ts';
import { post } from './transport/post.ts';
import type { Failed, Surroundings } from './transport/transport.ts';

export type PairingResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: AddressFault }
  | { readonly ok: false; readonly failed: Failed };

/** Exchanges a code for a key of this browser's own, keeps it, and delivers what has waited. */
export async function pair(pasted: string, code: string, around: Surroundings): Promise<PairingResult> {
  const checked = webAppAddress(pasted);
  if (!checked.ok) return checked;
  const { address } = checked;
  const policy = await policyItem.read();
  // The options page offers nothing else; this is for what comes another way.
  if (policy.transport === 'none' || (policy.address && policy.address !== address))
    return { ok: false, failed: { kind: 'no_permission' } };
  const hosts = hostsOf(address);
  if (hosts.length > 0 && !(await hasHosts(hosts))) return { ok: false, failed: { kind: 'no_permission' } };
  const request = newUlid(around.now(), around.random);
  const device = await browserName();
  const body = JSON.stringify({ type: 'pair', request, code: code.trim(), device });
  const outcome = await post(address, body, request, around);
  if (!outcome.ok) return { ok: false, failed: outcome.failed };
  const { reply } = outcome;
  if (reply.reply !== 'paired') return { ok: false, failed: { kind: 'wrong_reply' } };
  const { key, secret, expires, workbook, district } = reply;
  await connectionItem.write({ address, key, secret, expires, workbook, district, paired: around.now() });
  await clockItem.write(0);
  // Another sheet may be behind it now.
  await removeStored([statusesItem.key, followedItem.key, carriedItem.key]);
  await contactItem.write({ answered: around.now() });
  await release(around);
  await drain(around);
  // What drafts are helped by, and who waits, before the next gesture asks; nobody need wait for it here.
  void askAbout({ pages: [], follow: true }, around);
  return { ok: true };
}

const ownConnectionSchema = v.object({ address: v.string(), code: v.string() });
/** Codes that are remembered as tried. */
const MOST_CODES = 20;

/**
 * Connects with the `connection.json` that the local workspace has put into the extension's own folder, if there
 * is one whose code has not been tried. A connection to a sheet elsewhere is never replaced by it.
 */
export function pairByItself(around: Surroundings): Promise<void> {
  return hold('pairing', async () => {
    const offered = await readOwnConnection(around);
    if (!offered) return;
    const used = await usedCodesItem.read();
    if (used.includes(offered.code) || !mayReplace(await connectionItem.read(), offered.address)) return;
    const result = await pair(offered.address, offered.code, around);
    const mayWorkLater = !result.ok && 'failed' in result && !isFinal(result.failed);
    if (!mayWorkLater) await usedCodesItem.write([...used, offered.code].slice(-MOST_CODES));
  });
}

/** The sheet has seen the code; trying again would not help. */
const isFinal = (failed: Failed): boolean => failed.kind === 'wrong_code' || needsPerson(failed.kind);

function mayReplace(connection: Connection | undefined, address: string): boolean {
  return !connection || (isLocalAddress(connection.address) && isLocalAddress(address));
}

async function readOwnConnection(
  around: Surroundings,
): Promise<v.InferOutput<typeof ownConnectionSchema> | undefined> {
  try {
    const response = await around.fetch(ownAddress('connection.json'));
    const parsed = v.safeParse(ownConnectionSchema, await response.json());
    return parsed.success ? parsed.output : undefined;
  } catch {
    // No such file: the usual case outside the local workspace.
    return undefined;
  }
}
