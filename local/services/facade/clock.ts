/**
 * The script's clock and dice are the host's, so that a year of work can be entered in a minute with its real
 * times, the same every time.
 */
import { host } from './session.ts';

export function setClock(): void {
  const RealDate = Date;
  const ScriptDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [host.now()] : given, newTarget),
    apply: () => new RealDate(host.now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? () => host.now() : Reflect.get(target, key, receiver)),
  });
  RealDate.prototype.constructor = ScriptDate;
  Object.defineProperty(globalThis, 'Date', { value: ScriptDate, configurable: true, writable: true });
  Math.random = () => host.random();
}
