/**
 * What happens around every call that the add-on makes: it is counted, it may be refused because the user has
 * not authorised it, and an error of the host becomes an error of this context. A call that the services make
 * among themselves is none of these.
 */
import type { Counters, Host, MemberCount } from './host.ts';
import { layersOf, ServiceFault } from './partial.ts';

export type ServiceClass = abstract new (...given: never[]) => object;

/** Why the call is not allowed, or null. */
export type Permission = (interfaceName: string, member: string) => string | null;

export class Exposure {
  readonly counters: Counters = {};
  readonly members: Record<string, string[]> = {};
  private depth = 0;
  private current: MemberCount = { calls: 0, cellsRead: 0, cellsWritten: 0 };
  private readonly permission: Permission;

  constructor(permission: Permission) {
    this.permission = permission;
  }

  /** Wraps the methods of the class, once, where they stand on its prototypes. */
  wrap(type: ServiceClass): void {
    const { name, layers } = layersOf(type.prototype);
    const known = new Set(this.members[name] ?? []);
    for (const layer of layers) {
      for (const key of Object.getOwnPropertyNames(layer)) {
        const method = Object.getOwnPropertyDescriptor(layer, key)?.value;
        if (key === 'constructor' || typeof method !== 'function') continue;
        known.add(key);
        Object.defineProperty(layer, key, { value: this.around(name, key, method), configurable: true });
      }
    }
    this.members[name] = [...known].sort();
  }

  /** Adds an object's own fields: the enumerations that a service gives. */
  addFields(service: object): void {
    this.addMembers(layersOf(service.constructor.prototype).name, Object.keys(service));
  }

  /** Adds members that are no methods. */
  addMembers(interfaceName: string, members: readonly string[]): void {
    this.members[interfaceName] = [...new Set([...(this.members[interfaceName] ?? []), ...members])].sort();
  }

  /** The host as the services see it: cells are counted, errors are this context's own. */
  counted(host: Host): Host {
    const calls = Object.entries(boundMethods(host)).map(([key, method]) => [
      key,
      (...given: unknown[]) => {
        this.count(key, given);
        try {
          return method(...given);
        } catch (error) {
          throw new ServiceFault(messageOf(error));
        }
      },
    ]);
    return Object.fromEntries(calls);
  }

  private around(
    interfaceName: string,
    key: string,
    method: (...given: unknown[]) => unknown,
  ): (...given: unknown[]) => unknown {
    const member = `${interfaceName.slice(interfaceName.lastIndexOf('.') + 1)}.${key}`;
    const exposure = this;
    return function (this: unknown, ...given: unknown[]) {
      if (exposure.depth > 0) return method.apply(this, given);
      const refused = exposure.permission(interfaceName, key);
      if (refused !== null) throw new ServiceFault(refused);
      exposure.enter(member);
      try {
        return method.apply(this, given);
      } finally {
        exposure.depth -= 1;
      }
    };
  }

  private enter(member: string): void {
    let count = this.counters[member];
    if (!count) {
      count = { calls: 0, cellsRead: 0, cellsWritten: 0 };
      this.counters[member] = count;
    }
    count.calls += 1;
    this.current = count;
    this.depth += 1;
  }

  private count(key: string, given: readonly unknown[]): void {
    if (key === 'read') this.current.cellsRead += sizeOf(given[1]);
    if (key !== 'write') return;
    const operation = given[0];
    if (typeof operation !== 'object' || operation === null) return;
    if ('area' in operation) this.current.cellsWritten += sizeOf(operation.area);
    else if ('values' in operation && Array.isArray(operation.values)) {
      this.current.cellsWritten += operation.values.length;
    }
  }
}

function sizeOf(area: unknown): number {
  if (typeof area !== 'object' || area === null || !('rows' in area) || !('columns' in area)) return 0;
  return Number(area.rows) * Number(area.columns);
}

function boundMethods(host: Host): Record<string, (...given: unknown[]) => unknown> {
  const methods: Record<string, (...given: unknown[]) => unknown> = {};
  for (const [key, method] of Object.entries(host)) {
    if (typeof method === 'function') methods[key] = method.bind(host);
  }
  return methods;
}

/** Message of whatever was thrown, in this context or another. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
