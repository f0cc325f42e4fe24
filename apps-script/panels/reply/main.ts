import * as v from 'valibot';
import { type Language, languageOf } from '../../../shared/text/language.ts';
import { replyWords } from '../../../shared/text/reply.ts';
import '../public.css';
import './reply.css';
import { ReplyDrafts, storageIfAllowed } from './drafts.ts';

/*
 * The page is complete without this script: the form can be sent as it is. With it a draft outlives a lost
 * connection, and the answer is sent without leaving the page.
 */
const outputSchema = v.variant('reply', [
  v.object({ reply: v.literal('received'), title: v.string(), lines: v.array(v.string()) }),
  v.object({
    reply: v.literal('problems'),
    problems: v.array(v.object({ field: v.string(), text: v.string() })),
  }),
  v.object({ reply: v.literal('refused'), title: v.string(), text: v.string() }),
]);
type Output = v.InferOutput<typeof outputSchema>;

/** Longest wait for an answer; the sheet may have to wait for its turn. */
const PATIENCE = 60_000;

const language: Language = languageOf(document.getElementById('page')?.lang ?? 'sv');
const words = replyWords[language];
const drafts = new ReplyDrafts(storageIfAllowed());

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reply]')) attend(form);

function attend(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('[data-state]');
  const save = form.querySelector<HTMLButtonElement>('[data-save]');
  const say = (text: string) => {
    if (state) state.textContent = text;
  };
  const problems = form.querySelector<HTMLElement>('[data-problems]');
  // After a page that says what is wrong, the fields hold what was just sent.
  if (problems?.hidden !== false && drafts.restore(form)) {
    say(words.draftRestored);
    for (const folded of foldedAround(form)) folded.open = true;
  } else if (!drafts.isAllowed) say(words.noDrafts);
  if (problems?.hidden === false) problems.focus();

  let timer = 0;
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (drafts.keep(form)) say(words.draftSaved);
    }, 600);
  });
  if (save) {
    save.hidden = false;
    save.addEventListener('click', () => say(drafts.keep(form) ? words.draftSaved : words.noDrafts));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    drafts.keep(form);
    void send(form, say);
  });
}

/** What hides a form that holds a draft, and the parts in it that do. */
function foldedAround(form: HTMLFormElement): readonly HTMLDetailsElement[] {
  const outer = form.closest('details');
  const inner = [...form.querySelectorAll('details')].filter((part) =>
    [...part.querySelectorAll('textarea')].some(({ value }) => value !== ''),
  );
  return outer ? [outer, ...inner] : inner;
}

async function send(form: HTMLFormElement, say: (text: string) => void): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button?.getAttribute('aria-disabled') === 'true') return;
  button?.setAttribute('aria-disabled', 'true');
  showProblems(form, []);
  say(words.sending);
  try {
    const output = await post(form);
    say('');
    if (output?.reply === 'received') received(form, output);
    else if (output?.reply === 'problems') showProblems(form, output.problems);
    else if (output) showProblems(form, [{ field: '', text: `${output.title}. ${output.text}` }]);
    else showProblems(form, [{ field: '', text: words.lostConnection }]);
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** Undefined when nothing that can be understood came back: whether the answer arrived is not known. */
async function post(form: HTMLFormElement): Promise<Output | undefined> {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') body.set(name, value);
  });
  body.set('as', 'json');
  const stop = new AbortController();
  const timer = window.setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const output = v.safeParse(outputSchema, await response.json());
    return output.success ? output.output : undefined;
  } catch {
    return undefined;
  } finally {
    window.clearTimeout(timer);
  }
}

function showProblems(form: HTMLFormElement, problems: readonly { field: string; text: string }[]): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const box = form.querySelector<HTMLElement>('[data-problems]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  list.replaceChildren(
    ...problems.map(({ text }) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  box.hidden = problems.length === 0;
  if (problems.length === 0) return;
  for (const { field } of problems) {
    const wrong = form.elements.namedItem(field);
    if (wrong instanceof HTMLElement) wrong.setAttribute('aria-invalid', 'true');
  }
  box.focus();
}

/** The form gives place to what was received, so that it is not sent again by mistake. */
function received(form: HTMLFormElement, output: Extract<Output, { reply: 'received' }>): void {
  drafts.drop(form);
  const receipt = document.createElement('div');
  receipt.className = 'notice done';
  receipt.setAttribute('role', 'status');
  receipt.tabIndex = -1;
  const title = document.createElement('strong');
  title.textContent = output.title;
  const lines = output.lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.className = 'lines';
    paragraph.textContent = line;
    return paragraph;
  });
  const print = document.createElement('button');
  print.type = 'button';
  print.className = 'button no-print';
  print.textContent = words.received.print;
  print.addEventListener('click', () => window.print());
  const tools = document.createElement('div');
  tools.append(print);
  receipt.append(title, ...lines, tools);
  form.replaceWith(receipt);
  receipt.focus();
}
