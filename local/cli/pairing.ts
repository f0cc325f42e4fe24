import * as v from 'valibot';
import { removeConnection, writeConnection } from '../browser/connection.ts';
import type { Workspace } from '../server/workspace.ts';

const pairingSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), code: v.string(), address: v.string() }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);

/** A code is good for ten minutes; a fresh one is laid out before that, since nobody knows when it is read. */
const RENEWAL = 8 * 60_000;

const createCode = async (workspace: Workspace): Promise<string> => {
  const result = await workspace.run('createPairing', []);
  if (!result.ok) throw new Error(result.error.message);
  const pairing = v.parse(pairingSchema, result.value);
  if (!pairing.ok) throw new Error(pairing.message);
  return pairing.code;
};

export interface Pairing {
  /** Stops renewing, and takes the codes away. */
  readonly end: () => void;
}

/**
 * Lays a pairing code of its own into each extension folder and keeps it fresh, so that an extension loaded from
 * there, now or in an hour, connects by itself. `onFailure` is told the cause once if that cannot be done.
 */
export const keepPairing = async (
  workspace: Workspace,
  folders: readonly string[],
  onFailure: (cause: string) => void,
): Promise<Pairing> => {
  const renew = async (): Promise<void> => {
    for (const folder of folders) {
      writeConnection(folder, { address: workspace.webAppAddress, code: await createCode(workspace) });
    }
  };
  const failed = (error: unknown): void => {
    clearInterval(timer);
    onFailure(error instanceof Error ? error.message : String(error));
  };
  const timer = setInterval(() => {
    renew().catch(failed);
  }, RENEWAL);
  timer.unref();
  await renew().catch(failed);
  return {
    end: () => {
      clearInterval(timer);
      for (const folder of folders) removeConnection(folder, workspace.webAppAddress);
    },
  };
};
