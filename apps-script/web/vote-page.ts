import { ballotOf } from '../../shared/dialogues/ballot.ts';
import { shortItem } from '../../shared/dialogues/short-item.ts';
import { type DialogueState, type InputState, standingInputs } from '../../shared/dialogues/state.ts';
import { votingProblem } from '../../shared/dialogues/voting.ts';
import { longDate } from '../../shared/text/dates.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { STATUS_LANGUAGES, type StatusLanguage } from '../../shared/text/status.ts';
import { voteWords } from '../../shared/text/vote.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { execute } from '../commands/execute.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import type { Book } from '../workbook/book.ts';
import { readStaff, staffNames } from '../workbook/contacts.ts';
import { alone } from '../workbook/store.ts';
import { type Html, html } from './html.ts';
import { type VoteLink, voteLinkFor } from './phone-links.ts';
import { addressWith, publicPage, webAddress } from './public-page.ts';
import type { Posted } from './reply-form.ts';
import { noteTry, triesOf } from './throttle.ts';
import { ballotUlid, runningOf } from './vote-links.ts';

type Page = GoogleAppsScript.HTML.HtmlOutput;

/** Wrong codes of one link in a quarter of an hour, after which all wait. */
const MOST_WRONG = 200;
const WINDOW = 15 * 60;
/** Milliseconds that a wrong code costs. */
const WRONG_COSTS = 800;
const LONGEST_CODE = 30;

/** What a ballot is cast with. */
export interface VoteGiven {
  readonly book: Book;
  readonly link: VoteLink;
  /** The secret of the address. */
  readonly key: string;
  readonly language: StatusLanguage;
  readonly now: Instant;
}

/** Ideas that can be voted for, in the order in which they were handed in. */
const candidates = (state: DialogueState): readonly InputState[] =>
  standingInputs(state).filter(({ assessed }) => assessed && assessed.outcome !== 'not_feasible');

const stateOf = ({ book, link }: VoteGiven): DialogueState | undefined =>
  readDialogues(book, [link.dialogue]).get(link.dialogue);

const fieldOf = ({ item }: InputState): string => `idea-${shortItem(item)}`;

/** The ballot paper; complete without any script. */
export function votePage(
  given: VoteGiven,
  tried?: { readonly posted: Posted; readonly problem: string },
): Page {
  const { book, language, now, key } = given;
  const words = voteWords[language];
  const found = stateOf(given);
  const state = found && ballotOf(found, Object.values(staffNames(readStaff(book)))).state;
  const today = stockholmDate(now);
  if (!state?.round || votingProblem(state, today)) return shown(given, saying(words.closed));
  const { amount, rules, votingUntil, votesEach = 1 } = state.round;
  const kind = votesEach === 1 ? 'radio' : 'checkbox';
  const spoken = language === 'en' ? 'en' : 'sv';
  const ideas = candidates(state).map((idea) => {
    const name = fieldOf(idea);
    const short = shortItem(idea.item);
    const isChosen =
      tried && (kind === 'radio' ? tried.posted.idea === short : tried.posted[name] !== undefined);
    const named = kind === 'radio' ? html`name="idea" value="${short}"` : html`name="${name}" value="1"`;
    const cost = idea.assessed?.cost;
    return html`<label class="choice"><input type="${kind}" ${named}${isChosen && html` checked`}><span>${idea.text}${cost !== undefined && html` <span class="muted small">${words.cost(cost)}</span>`}</span></label>`;
  });
  return shown(
    given,
    html`${languageLinks(given)}
<h1>${state.title}</h1>
<p>${words.lead(votesEach)}${votingUntil && ` ${words.until(longDate(votingUntil, spoken, today))}`}</p>
<p>${words.toShare(amount)} ${rules}</p>
${tried && html`<div class="notice problem" role="alert" id="problem"><strong>${words.problem}</strong><p>${tried.problem}</p></div>`}
<form method="post" action="${webAddress()}" target="_top" class="stack">
<input type="hidden" name="page" value="vote"><input type="hidden" name="key" value="${key}"><input type="hidden" name="lang" value="${language}">
<fieldset class="stack"><legend><strong>${words.ideas}</strong></legend>${ideas}</fieldset>
<div class="field"><label for="code">${words.code}</label>
<input class="input" id="code" name="code" required maxlength="${LONGEST_CODE}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint" value="${(tried?.posted.code ?? '').slice(0, LONGEST_CODE)}">
<span class="hint" id="code-hint">${words.codeHint}</span></div>
<div><button class="button main large" type="submit">${words.send}</button></div>
</form>
<p class="muted small">${words.secret}</p>`,
  );
}

/** Takes a ballot in. One a code, however often it is sent. */
export function answerVote(given: VoteGiven, posted: Posted): Page {
  const { book, link, key, language, now } = given;
  const words = voteWords[language];
  const again = (problem: string) => votePage(given, { posted, problem });
  const state = stateOf(given);
  if (!state?.round || votingProblem(state, stockholmDate(now))) return shown(given, saying(words.closed));
  const items = candidates(state)
    .filter((idea) =>
      (state.round?.votesEach ?? 1) === 1
        ? posted.idea === shortItem(idea.item)
        : posted[fieldOf(idea)] !== undefined,
    )
    .map(({ item }) => item);
  if (items.length === 0) return again(words.chooseOne);
  const most = state.round.votesEach ?? 1;
  if (items.length > most) return again(words.tooMany(most));
  if (triesOf(`vote:${link.id}`) >= MOST_WRONG) return again(words.slow);
  const running = runningOf(link.vote, (posted.code ?? '').slice(0, LONGEST_CODE));
  if (running === undefined) {
    noteTry(`vote:${link.id}`, WINDOW);
    Utilities.sleep(WRONG_COSTS);
    return again(words.wrongCode);
  }
  const id = ballotUlid(link.vote, running, link.created);
  const command = { type: 'cast_ballot', id, dialogue: link.dialogue, items };
  const turn = alone(() => {
    // Looked at again: the link may have been revoked while we waited.
    if (voteLinkFor(key, now)?.state !== 'active') return undefined;
    const before = stateOf(given)?.round?.cast ?? 0;
    const { replies } = execute(book, [command], { by: link.dialogue, source: 'phone_page' }, now);
    return { reply: replies[0], isNew: (stateOf(given)?.round?.cast ?? 0) > before };
  });
  if (!turn?.result?.reply) return again(words.slow);
  const { reply, isNew } = turn.result;
  if (reply.result === 'refused') return again(reply.message);
  if (!isNew) return again(words.usedCode);
  const back = addressWith({ page: 'vote', key, lang: language });
  return shown(
    given,
    html`<h1>${words.received.title}</h1><div class="notice done" role="status"><p>${words.received.text}</p></div><p><a href="${back}" target="_top">${words.another}</a></p>`,
  );
}

const saying = ({ title, text }: { readonly title: string; readonly text: string }): Html =>
  html`<h1>${title}</h1><p>${text}</p>`;

function shown({ language }: VoteGiven, main: Html): Page {
  const title = voteWords[language].title;
  return publicPage('status', { title, language: language === 'en' ? 'en' : 'sv', main });
}

function languageLinks({ key, language }: VoteGiven): Html {
  const { languages, languageNames } = phoneWords[language];
  const links = STATUS_LANGUAGES.map((each) => {
    const tag = each === 'en' ? 'en' : 'sv';
    const address = addressWith({ page: 'vote', key, lang: each });
    return each === language
      ? html`<li><span aria-current="true" lang="${tag}">${languageNames[each]}</span></li>`
      : html`<li><a href="${address}" target="_top" lang="${tag}" hreflang="${tag}">${languageNames[each]}</a></li>`;
  });
  return html`<nav class="languages no-print" aria-label="${languages}"><ul>${links}</ul></nav>`;
}
