import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const clip = v.object({
  draft: v.unknown(),
  more: v.optional(v.array(v.unknown())),
  ms: v.number(),
  /** Parts that must be there before the page can be read (extension/clip/parts.ts). */
  needs: v.optional(v.array(v.picklist(['marks', 'thread', 'sites', 'page', 'whole', 'forms', 'pick']))),
});

/** The built scripts of a folder, each read once. */
export function readScripts(folder: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const script = known.get(name) ?? readFileSync(resolve(folder, name), 'utf8');
    known.set(name, script);
    return script;
  };
}

/**
 * Runs the clip script as the extension does: once, and once more behind the parts that it asks for. `ms` is the
 * time that all runs spent in the page.
 */
export async function clipPage(
  evaluate: (expression: string) => Promise<unknown>,
  scriptOf: (name: string) => string,
): Promise<{ readonly draft: unknown; readonly more?: readonly unknown[]; readonly ms: number }> {
  let spent = 0;
  for (;;) {
    const { draft, more, ms, needs } = v.parse(clip, await evaluate(scriptOf('clip.js')));
    spent += ms;
    if (!needs) return { draft, ...(more && { more }), ms: Math.round(spent * 10) / 10 };
    for (const part of needs) await evaluate(scriptOf(`clip-${part}.js`));
  }
}
