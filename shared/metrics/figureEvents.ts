import * as v from 'valibot';
import {
  FIGURE_EVENT_TYPES,
  type FigureEventType,
  OUTCOMES,
  REQUIRED_KEYS,
  VERDICT_QUESTIONS,
} from './figureEventTypes.ts';

/** Longest line: ids, classes and days are short, and free text has no place among figures. */
const LONGEST_LINE = 4000;

const text = v.string();
const optionalText = v.optional(text);

const shape = v.object({
  /** Number of the matter; for dialogues and their inputs the dialogue's id. */
  matter: text,
  type: v.picklist(FIGURE_EVENT_TYPES),
  /** A day, or a moment: when it happened. */
  at: text,
  referral: optionalText,
  organisation: optionalText,
  area: optionalText,
  theme: optionalText,
  channel: optionalText,
  outcome: optionalText,
  /** A day: when it is due, or what was promised. */
  due: optionalText,
  /** The right day of receipt, where another was written down at first. */
  received: optionalText,
  /** When it was written down, to see what was backdated. */
  enteredAt: optionalText,
  kind: optionalText,
  /** Any text when the place is known. */
  place: optionalText,
  /** Any text when somebody owns the matter; who it is has no place here. */
  owner: optionalText,
  /** The issue that the matter belongs to. */
  group: optionalText,
  /** Which action, promise, input or question of the matter. */
  item: optionalText,
  /** The input that this one was joined into. */
  into: optionalText,
  /** True: nobody to tell but the public. */
  anonymous: v.optional(v.boolean()),
});

/** One thing that happened, flat, with no words of any person in it. */
export type FigureEvent = v.InferOutput<typeof shape>;

/** Why a line is not an event: what to look for, and what would do instead. */
export type EventFault =
  | { readonly fault: 'not_json' }
  | { readonly fault: 'not_an_object' }
  | { readonly fault: 'unknown_type'; readonly value: string; readonly known: readonly string[] }
  | { readonly fault: 'missing_key'; readonly key: string; readonly type: string }
  | { readonly fault: 'not_text'; readonly key: string }
  | { readonly fault: 'too_long'; readonly longest: number }
  | {
      readonly fault: 'unknown_value';
      readonly key: string;
      readonly value: string;
      readonly known: readonly string[];
    };

export type ParsedEvent =
  | { readonly ok: true; readonly event: FigureEvent }
  | { readonly ok: false; readonly fault: EventFault };

const failed = (fault: EventFault): ParsedEvent => ({ ok: false, fault });
const requiredKeys = new Map(Object.entries(REQUIRED_KEYS));
const outcomes = new Map(Object.entries(OUTCOMES));

const types: ReadonlySet<unknown> = new Set(FIGURE_EVENT_TYPES);
const textKeys: ReadonlySet<string> = new Set(
  Object.keys(shape.entries).filter((key) => key !== 'type' && key !== 'anonymous'),
);

/**
 * True when the schema would take the value as it stands, with nothing left out. Asked first, because the schema
 * needs three times as long, which a file of a million lines shows; a test holds the two together.
 */
export function isPlainEvent(value: unknown): value is FigureEvent {
  if (typeof value !== 'object' || value === null) return false;
  let required = 0;
  for (const key of Object.keys(value)) {
    const found: unknown = Reflect.get(value, key);
    if (key === 'type') {
      if (!types.has(found)) return false;
      required += 1;
    } else if (textKeys.has(key)) {
      if (typeof found !== 'string') return false;
      if (key === 'matter' || key === 'at') required += 1;
    } else if (key !== 'anonymous' || typeof found !== 'boolean') return false;
  }
  return required === 3;
}

export const figureEventSchema = shape;

/** Parses what came out of JSON. Days are not read here: an unreadable one is listed, and the rest still counts. */
export function parseFigureEvent(value: unknown): ParsedEvent {
  if (isPlainEvent(value)) return checked(value);
  const parsed = v.safeParse(shape, value, { abortEarly: true });
  return parsed.success ? checked(parsed.output) : failed(faultOf(value, parsed.issues[0]));
}

/** What one type needs and another does not. */
function checked(event: FigureEvent): ParsedEvent {
  if (event.matter === '') return failed({ fault: 'missing_key', key: 'matter', type: event.type });
  for (const key of requiredKeys.get(event.type) ?? []) {
    if (!event[key]) return failed({ fault: 'missing_key', key, type: event.type });
  }
  const known = event.outcome === undefined ? undefined : outcomes.get(event.type);
  if (known && event.outcome !== undefined && !known.includes(event.outcome)) {
    return failed({ fault: 'unknown_value', key: 'outcome', value: event.outcome, known });
  }
  if (event.type === 'verdict_given' && !VERDICT_QUESTIONS.some((question) => question === event.item)) {
    return failed({ fault: 'unknown_value', key: 'item', value: event.item ?? '', known: VERDICT_QUESTIONS });
  }
  return { ok: true, event };
}

function faultOf(value: unknown, issue: v.InferIssue<typeof shape>): EventFault {
  const key = String(issue.path?.[0]?.key ?? '');
  if (key === '' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: 'not_an_object' };
  }
  const found: unknown = new Map<string, unknown>(Object.entries(value)).get(key);
  const type = Reflect.get(value, 'type');
  if (found === undefined || found === '') {
    return { fault: 'missing_key', key, type: typeof type === 'string' ? type.slice(0, 40) : '' };
  }
  if (key === 'type' && typeof found === 'string') {
    return { fault: 'unknown_type', value: found.slice(0, 40), known: FIGURE_EVENT_TYPES };
  }
  return { fault: 'not_text', key };
}

/** Parses one line of an events file. */
export function parseFigureEventLine(line: string): ParsedEvent {
  if (line.length > LONGEST_LINE) return failed({ fault: 'too_long', longest: LONGEST_LINE });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failed({ fault: 'not_json' });
  }
  return parseFigureEvent(value);
}

export function isFigureEventType(type: string): type is FigureEventType {
  return FIGURE_EVENT_TYPES.some((known) => known === type);
}
