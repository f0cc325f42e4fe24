import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { ExecutionResult } from '../services/host/execution.ts';
import type { Workbook } from '../services/workbook/workbook.ts';
import { RequestError, readBody, sendJson } from './answers.ts';
import type { Clock } from './clock.ts';
import type { Edits } from './edits.ts';
import { forPage } from './for-page.ts';
import type { Live } from './live.ts';
import type { Panels } from './panels.ts';
import { clockSchema, editSchema, runSchema, type Selection, selectionSchema } from './requests.ts';
import type { Runner } from './runner.ts';

/** A pasted block of ten thousand rows is some megabytes. */
const LARGEST = 64 * 1024 * 1024;
/** Most windows whose selection is remembered. */
const MOST_WINDOWS = 50;

/** What the sheet's page asks of the server. */
export class Api {
  private readonly selections = new Map<string, Selection>();

  constructor(
    private readonly parts: {
      readonly workbook: Workbook;
      readonly live: Live;
      readonly runner: Runner;
      readonly edits: Edits;
      readonly panels: Panels;
      readonly clock: Clock;
    },
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> {
    const { live, workbook, edits } = this.parts;
    switch (`${request.method} ${address.pathname}`) {
      case 'GET /api/workbook':
        sendJson(response, 200, { revision: live.revision, workbook: workbook.state });
        return;
      case 'GET /api/sheets': {
        const wanted = (address.searchParams.get('with') ?? '').split(',').filter(Boolean).map(Number);
        const sent = forPage(workbook.state, new Set(wanted));
        sendJson(response, 200, { revision: live.revision, ...sent });
        return;
      }
      case 'GET /api/changes': {
        const after = request.headers['last-event-id'] ?? address.searchParams.get('after');
        live.connect(response, Number(after ?? live.revision));
        return;
      }
      case 'GET /api/menu':
        sendJson(response, 200, this.menus(address.searchParams.get('window') ?? ''));
        return;
      case 'POST /api/edits':
        sendJson(response, 200, edits.make(await parsed(request, editSchema)));
        return;
      case 'POST /api/selection': {
        const { window, selection } = await parsed(request, selectionSchema);
        this.remember(window, selection);
        sendJson(response, 200, {});
        return;
      }
      case 'POST /api/run':
        sendJson(response, 200, this.run(await parsed(request, runSchema)));
        return;
      case 'POST /api/clock': {
        const { id } = await parsed(request, clockSchema);
        const problem = this.parts.clock.runNow(id);
        sendJson(response, 200, problem === undefined ? {} : { problem });
        return;
      }
      default:
        throw new RequestError(404, 'No such address');
    }
  }

  /** Sidebars and dialogs are handed out by address; everything else as the add-on made it. */
  private effects(result: ExecutionResult): readonly object[] {
    return result.effects.map((effect) =>
      effect.kind === 'sidebar' || effect.kind === 'dialog'
        ? { ...effect, html: this.parts.panels.keep(effect.html) }
        : effect,
    );
  }

  private menus(window: string): unknown {
    const result = this.parts.runner.run({
      functionName: 'onOpen',
      authMode: 'LIMITED',
      event: { kind: 'open' },
      origin: window,
    });
    return result.effects.flatMap((effect) => (effect.kind === 'menu' ? effect.menus : []));
  }

  private run(asked: v.InferOutput<typeof runSchema>): object {
    if (asked.selection) this.remember(asked.window, asked.selection);
    const result = this.parts.runner.run({
      functionName: asked.functionName,
      args: asked.arguments,
      selection: this.selections.get(asked.window),
      authMode: 'FULL',
      strict: true,
      answers: asked.answers,
      origin: asked.window,
    });
    const effects = this.effects(result);
    if (result.ok) return { ok: true, value: result.value, effects };
    if (result.question) return { ok: false, question: result.question, effects };
    const { name, message } = result.error;
    return { ok: false, error: { name, message }, effects };
  }

  private remember(window: string, selection: Selection): void {
    this.selections.delete(window);
    this.selections.set(window, selection);
    const oldest = this.selections.keys().next().value;
    if (this.selections.size > MOST_WINDOWS && oldest !== undefined) this.selections.delete(oldest);
  }
}

async function parsed<Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const body = await readBody(request, LARGEST);
  try {
    return v.parse(schema, JSON.parse(body));
  } catch (error) {
    const where = v.isValiError(error) ? v.getDotPath(error.issues[0]) : null;
    throw new RequestError(400, where ? `Wrong form: ${where}` : 'Not readable as JSON');
  }
}
