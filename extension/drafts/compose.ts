import { isWebAddress } from '../../shared/identity/web-address.ts';
import { withoutSignature } from '../../shared/privacy/signature.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { type Carried, lookUp } from '../../shared/similarity/carried.ts';
import { impersonal } from './capture.ts';
import { guessChannel, guessKind, guessPlace, guessTitle } from './guess.ts';
import { type Habits, mappedParts, partOf } from './habits.ts';
import { plainAddress } from './plain-address.ts';
import { shownTime } from './published.ts';
import type { DraftRecord, FilledPart, Form, Origin } from './record.ts';

/** What a new draft needs besides the page's words. */
export interface Occasion {
  readonly id: string;
  readonly now: number;
  /** Day in Stockholm. */
  readonly today: string;
}

const EMPTY: Form = {
  text: '',
  title: '',
  kind: 'comment',
  channel: 'other',
  place: '',
  theme: '',
  published: '',
  permalink: '',
  received: '',
  author: '',
  keepsAuthor: false,
  fields: [],
  shown: [],
};

const record = (occasion: Occasion, origin: Origin, form: Form): DraftRecord => ({
  id: occasion.id,
  started: occasion.now,
  touched: false,
  origin,
  form,
  writer: '',
});

/** A draft for what was told by phone, on a visit or on a page that cannot be read. */
export function draftByHand(
  occasion: Occasion,
  { url, text }: { readonly url: string; readonly title: string; readonly text: string },
  { place = '', channel }: Habits = {},
): DraftRecord {
  const isWeb = isWebAddress(url);
  const page = isWeb ? plainAddress(url) : '';
  const certainty: Partial<Record<FilledPart, 'read' | 'guessed'>> = {
    ...(text !== '' && { text: 'read' }),
    title: 'guessed',
    ...(isWeb && { permalink: 'guessed' }),
    kind: 'guessed',
    place: 'guessed',
    theme: 'guessed',
  };
  return record(
    occasion,
    {
      page,
      published: '',
      publishedShown: '',
      certainty,
    },
    {
      ...EMPTY,
      text,
      title: guessTitle(text),
      channel: channel ?? (isWeb ? 'other' : 'phone'),
      place,
      permalink: page,
      received: occasion.today,
    },
  );
}

/** Everybody who fills it in gets the same heading: only an answer to "Rubrik" says what this one is about. */
const isForm = ({ kind }: Draft): boolean => kind === 'form' || kind === 'receipt';

/**
 * The page's own title, where it is the title of what was taken. A post in a stream has none: there it is the
 * page's, and sites put the author's name into it, which must not come along unasked.
 */
function titleFor(draft: Draft, text: string): string {
  const isPartOfPage = /^(?:post|comment|selection)$/.test(draft.kind) || isForm(draft);
  const names = [draft.author, ...draft.author.split(/\s+/)].filter((name) => name.length > 2);
  const namesAuthor = names.some((name) => draft.title.toLowerCase().includes(name.toLowerCase()));
  const isOwn = draft.title !== '' && !namesAuthor && (!isPartOfPage || draft.certainty.title === 'read');
  return (isOwn ? draft.title : '') || guessTitle(text) || (namesAuthor ? '' : draft.title);
}

/** What the words, the title and the answers say of the kind, the place and the theme. */
function guessesOf(
  { title, text, fields, theme }: Form,
  carried: Carried | undefined,
  habits: Habits,
): Pick<Form, 'kind' | 'place' | 'theme'> {
  const answers = fields.filter((field) => field.included).map((field) => field.value);
  const everything = `${title}\n${withoutSignature(text)}\n${answers.join('\n')}`;
  const said = carried && lookUp(carried, { title, text: impersonal(everything), place: '' });
  const known = said?.themes.find(({ label }) => carried?.themeNames.includes(label));
  return {
    kind: guessKind(everything),
    place: guessPlace(everything, said?.places ?? []) || (habits.place ?? ''),
    theme: said ? (known?.label ?? '') : theme,
  };
}

/** The draft after its words were changed: what is still a guess is guessed anew, what somebody chose stays. */
export function guessedAnew(draft: DraftRecord, carried: Carried | undefined, habits: Habits): DraftRecord {
  const { form, origin } = draft;
  // The page's own heading is better than the first words.
  const title = origin.unit ? {} : { title: guessTitle(form.text) };
  const guesses = Object.entries({ ...guessesOf(form, carried, habits), ...title }).filter(
    ([part]) => origin.certainty[part as FilledPart] === 'guessed',
  );
  return { ...draft, form: { ...form, ...Object.fromEntries(guesses) } };
}

/**
 * The form as it is first shown for what the clip script read.
 * @param carried what the sheet knows of places and themes, once it has been asked
 * @param habits what the person has chosen before: what stands where nothing else is known, and which answer is which
 *   part of the form on this site
 */
export function draftFromPage(
  occasion: Occasion,
  draft: Draft,
  address: string,
  carried?: Carried,
  habits: Habits = {},
): DraftRecord {
  const page = plainAddress(address);
  const map = habits.mapped?.[hostOf(page)];
  const read = mappedParts(draft.fields, map);
  const longest = draft.fields
    .filter((field) => !field.contact && !partOf(map, field.label))
    .reduce((long, field) => (field.value.length > long.length ? field.value : long), '');
  const text = read.text ?? (draft.text || longest);
  const title = read.title ?? titleFor(draft, text);
  const fields = draft.fields.map((field) => ({
    ...field,
    // What stands in a part of the form need not stand among the answers too.
    included: !field.contact && !partOf(map, field.label) && ![text, title].includes(field.value.trim()),
  }));
  const publishedShown = shownTime(draft.published);
  const guesses = guessesOf({ ...EMPTY, title, text, fields }, carried, habits);
  const channel = guessChannel(draft.kind, draft.platform, hostOf(page));
  const form: Form = {
    ...EMPTY,
    text,
    title,
    ...guesses,
    channel: channel === 'other' ? (habits.channel ?? channel) : channel,
    place: draft.place || guesses.place,
    published: publishedShown || draft.publishedText,
    permalink: draft.own || draft.permalink || (isWebAddress(page) ? page : ''),
    received: occasion.today,
    author: draft.author,
    fields,
    answersTo: draft.answersTo ?? '',
    language: draft.language ?? '',
    attachments: (draft.attachments ?? []).map((file) => ({ ...file, included: true })),
  };
  const guessed: Partial<Record<FilledPart, 'read' | 'guessed'>> = {
    text: 'guessed',
    title: 'guessed',
    kind: 'guessed',
    channel: 'guessed',
    place: draft.place ? 'read' : 'guessed',
    theme: 'guessed',
    permalink: 'guessed',
    answersTo: 'guessed',
    language: 'read',
    ...(draft.publishedText !== '' && { published: 'read' }),
  };
  const certainty = Object.fromEntries(
    Object.entries({
      ...guessed,
      ...draft.certainty,
      ...(title !== draft.title && { title: 'guessed' }),
      // An empty guess is one as well: it follows the words until somebody chooses.
    }).filter(([part]) => form[part as FilledPart] || part === 'place' || part === 'theme'),
  );
  return record(
    occasion,
    {
      platform: draft.platform,
      unit: draft.kind,
      page,
      ...(draft.own && { canonical: draft.permalink }),
      published: publishedShown === '' ? '' : draft.published,
      publishedShown,
      ...(draft.cutOff && { cutOff: true }),
      ...(draft.length && { length: draft.length }),
      certainty: {
        ...certainty,
        ...Object.fromEntries(Object.keys(read).map((part) => [part, 'read'] as const)),
      },
    },
    { ...form, ...read },
  );
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
