/**
 * A service class extends `partial<Google's interface>(name)`: to the compiler it is complete, so that every
 * member that it overrides must fit Google's declaration; at run time what it does not override throws
 * `Not available in the local workspace: Range.foo`.
 */

/** What JavaScript itself asks of any object; answering it with an error would break printing and awaiting. */
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', '$$typeof']);

export class ServiceFault extends Error {
  override name = 'Exception';
}

/** A prototype that throws for whatever is asked of it, but for what JavaScript itself asks. */
export function guard(name: string): object {
  const short = name.slice(name.lastIndexOf('.') + 1);
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_BY_THE_LANGUAGE.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw new ServiceFault(`Not available in the local workspace: ${short}.${key}`);
    },
  });
}

const names = new WeakMap<object, string>();

/**
 * @param name of the interface in @types/google-apps-script, e.g. `Spreadsheet.Range`
 */
export function partial<Interface extends object>(name: string): abstract new () => Interface {
  class Base {}
  Object.setPrototypeOf(Base.prototype, guard(name));
  names.set(Base.prototype, name);
  // The only place where the compiler is told more than is there: the guard answers for the rest.
  return Base as unknown as abstract new () => Interface;
}

/** Interface name of a class made with {@link partial}, and its prototypes from its own up to the guard. */
export function layersOf(prototype: object): { name: string; layers: object[] } {
  const layers: object[] = [];
  let layer: object | null = prototype;
  while (layer && layer !== Object.prototype) {
    const name = names.get(layer);
    if (name !== undefined) return { name, layers };
    layers.push(layer);
    layer = Object.getPrototypeOf(layer);
  }
  throw new Error('This is no service class');
}
