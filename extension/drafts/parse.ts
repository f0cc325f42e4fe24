import * as v from 'valibot';
import { isWebAddress } from '../../shared/identity/web-address.ts';
import {
  DRAFT_KINDS,
  type Draft,
  LONGEST_LINE,
  LONGEST_TAKEN,
  MOST_FIELDS_TAKEN,
  PLATFORMS,
} from '../../shared/protocol/draft.ts';
import { hostOf } from './compose.ts';
import { plainAddress } from './plain-address.ts';

/** Control characters other than tab and line feed, and the marks that turn the reading direction around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

const text = (longest: number) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.transform((value) => value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').slice(0, longest).trim()),
    ),
    '',
  );
const line = v.pipe(
  text(LONGEST_LINE * 4),
  v.transform((value) => value.replace(/\s+/g, ' ').slice(0, LONGEST_LINE)),
);
/** Before it is stored anywhere: no token and no personal data in it. */
const address = (longest: number) => v.pipe(text(longest), v.transform(plainAddress));
const MOST_ATTACHMENTS = 20;
const certainty = v.fallback(v.optional(v.picklist(['read', 'guessed'])), undefined);

const draftSchema = v.object({
  platform: v.fallback(v.picklist(PLATFORMS), 'page'),
  kind: v.fallback(v.picklist(DRAFT_KINDS), 'page'),
  title: line,
  text: text(LONGEST_TAKEN),
  author: line,
  published: line,
  publishedText: line,
  permalink: v.pipe(line, v.transform(plainAddress)),
  own: v.pipe(line, v.transform(plainAddress)),
  fields: v.fallback(
    v.pipe(
      v.array(
        v.object({
          label: line,
          value: text(LONGEST_TAKEN),
          name: v.optional(line),
          contact: v.fallback(v.optional(v.boolean()), undefined),
        }),
      ),
      v.transform((fields) => fields.filter((field) => field.value !== '').slice(0, MOST_FIELDS_TAKEN)),
    ),
    [],
  ),
  certainty: v.fallback(
    v.object({
      title: certainty,
      text: certainty,
      author: certainty,
      published: certainty,
      permalink: certainty,
      language: certainty,
    }),
    {},
  ),
  answersTo: v.pipe(line, v.transform(plainAddress)),
  language: line,
  place: line,
  cutOff: v.fallback(v.optional(v.boolean()), undefined),
  length: v.fallback(v.optional(v.number()), undefined),
  attachments: v.fallback(
    v.pipe(
      v.array(v.object({ label: line, url: address(LONGEST_LINE * 4) })),
      v.transform((files) => files.filter(({ url }) => isWebAddress(url)).slice(0, MOST_ATTACHMENTS)),
    ),
    [],
  ),
});

/** `null` where the script found nothing that it was sure of (clip/clip.ts). */
const clipSchema = v.object({ draft: draftSchema, more: v.fallback(v.array(v.unknown()), []) });

/**
 * The clip script's value, which passed through a hostile page's process: wrong parts are read as empty, long
 * ones are cut, invisible characters are taken away. Undefined when it is no draft at all.
 */
export function parseClip(value: unknown): Draft | undefined {
  const parsed = v.safeParse(clipSchema, value);
  if (!parsed.success) return undefined;
  const { certainty: given, fields, own, cutOff, length, ...draft } = parsed.output.draft;
  return {
    ...draft,
    ...(own && { own }),
    ...(cutOff && { cutOff }),
    ...(length && { length }),
    fields: fields.map(({ label, value: answer, name, contact }) => ({
      label,
      value: answer,
      ...(name && { name }),
      ...(contact && { contact }),
    })),
    certainty: Object.fromEntries(Object.entries(given).filter(([, how]) => how !== undefined)),
  };
}

const failedSchema = v.object({
  frame: v.optional(v.string()),
  canonical: v.optional(v.string()),
  isPdf: v.optional(v.boolean()),
});

/** What a page without a draft told: the address of the frame that was meant, its own address, what shows it. */
export function parseFailed(value: unknown): v.InferOutput<typeof failedSchema> {
  const parsed = v.safeParse(failedSchema, value);
  return parsed.success ? parsed.output : {};
}

const postsSchema = v.object({ posts: v.array(address(LONGEST_LINE)) });

/** The addresses of the page's posts (clip/pick/addresses.ts), of the page's own site. */
export function parsePosts(value: unknown, page: string, most: number): readonly string[] {
  const parsed = v.safeParse(postsSchema, value);
  const site = hostOf(page);
  return (parsed.success ? parsed.output.posts : [])
    .filter((one) => isWebAddress(one) && hostOf(one) === site)
    .slice(0, most);
}

/** Every post that was picked, the first as parseClip; none when picking was ended. */
export function parsePicked(value: unknown): readonly Draft[] {
  const parsed = v.safeParse(clipSchema, value);
  const all = parsed.success ? [value, ...parsed.output.more.map((draft) => ({ draft }))] : [];
  return all.flatMap((clip) => parseClip(clip) ?? []);
}
