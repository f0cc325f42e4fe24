/** The execution that these services serve: each has a context, and so a copy of these modules, of its own. */
import { permission } from './authorization.ts';
import { Exposure } from './expose.ts';
import type { ExecutionContext, Host, Port, SelectionState } from './host.ts';

function takePort(): Port {
  const place: { __host?: Port } = globalThis as { __host?: Port };
  const port = place.__host;
  if (!port) throw new Error('The services are evaluated by a host that puts its port on globalThis.__host');
  delete place.__host;
  return port;
}

const port = takePort();

export const context: ExecutionContext = port.host.context();
export const exposure = new Exposure((interfaceName, member) => permission(context, interfaceName, member));
export const host: Host = exposure.counted(port.host);
export const attach: Port['attach'] = (runtime) => port.attach(runtime);

let current: SelectionState | null = context.selection;

/** What is selected, as the window said or as this execution has changed it. */
export function selection(): SelectionState | null {
  return current;
}

/** Selects without the window being told: what was just made is active for the script. */
export function selectQuietly(next: SelectionState): void {
  current = next;
}

export function select(next: SelectionState): void {
  current = next;
  const [area] = next.ranges;
  if (area) host.effect({ kind: 'select', sheet: next.sheet, area: { ...area } });
}
