/** Calls a function of the add-on, and turns its answer into JSON by the rules of who asked. */
import { eventObject } from './event.ts';
import { messageOf } from './expose.ts';
import type { Call, Outcome, Runtime, ServiceError } from './host.ts';
import { HtmlOutput } from './html/output.ts';
import { contentTypeOf, TextOutput } from './html/service.ts';
import { ServiceFault } from './partial.ts';
import { exposure, host } from './session.ts';

export const runtime: Runtime = { run, members: () => exposure.members };

function run(call: Call): string {
  const { counters } = exposure;
  let outcome: Outcome;
  try {
    const answer = functionNamed(call)(...given(call));
    const value = answerOf(answer, call);
    host.flush();
    outcome = { ok: true, value, counters };
  } catch (error) {
    outcome = { ok: false, error: described(error), counters };
  }
  return JSON.stringify(outcome);
}

function functionNamed({ functionName, strict }: Call): (...given: unknown[]) => unknown {
  const found: unknown = Reflect.get(globalThis, functionName);
  if (typeof found !== 'function' || (strict && functionName.endsWith('_')) || ofTheLanguage.has(found)) {
    throw new ServiceFault(`Script function not found: ${functionName}`);
  }
  return (...values) => Reflect.apply(found, undefined, values);
}

/** Functions that are no script's: JavaScript's own, also those that the global object inherits. */
const ofTheLanguage = new Set<unknown>(
  [globalThis, Object.prototype].flatMap((owner) =>
    Object.getOwnPropertyNames(owner).map((name): unknown => Reflect.get(owner, name)),
  ),
);

function given(call: Call): unknown[] {
  if (call.event) return [eventObject(call.event)];
  const values: unknown = JSON.parse(call.argumentsJson);
  return Array.isArray(values) ? values : [];
}

function answerOf(answer: unknown, call: Call): unknown {
  if (answer instanceof TextOutput) {
    return { kind: 'text', content: answer.getContent(), mimeType: contentTypeOf(answer) };
  }
  if (answer instanceof HtmlOutput) {
    return {
      kind: 'html',
      content: answer.getContent(),
      title: answer.getTitle(),
      width: answer.getWidth(),
      height: answer.getHeight(),
    };
  }
  if (call.strict) refuseForeign(answer, call.functionName, '');
  return answer ?? null;
}

/**
 * google.script.run carries texts, numbers, truth values, null, lists and plain objects of these; undefined in a
 * list becomes null. Anything else fails the whole call.
 */
function refuseForeign(value: unknown, functionName: string, path: string): void {
  const kind = foreignKind(value);
  if (kind !== null) {
    throw new ServiceFault(
      `The value returned by ${functionName} cannot be sent to the page: ${kind}${path && ` at ${path}`}.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseForeign(inner, functionName, path ? `${path}.${key}` : key);
  }
}

function foreignKind(value: unknown): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return typeof value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (value instanceof Date) return 'Date';
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? null : 'an object of a class';
}

function described(error: unknown): ServiceError {
  const isError = error instanceof Error;
  return {
    name: isError ? error.name : 'Error',
    message: messageOf(error),
    stack: isError ? (error.stack ?? '') : '',
  };
}
