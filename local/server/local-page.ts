import { languageOf } from '../../shared/text/language.ts';
import { workspaceText } from '../../shared/text/workspace.ts';
import { stockholmDate, stockholmTime } from '../../shared/time/dates.ts';
import type { MailRecord } from '../services/host/service-state.ts';
import { escapeHtml } from './answers.ts';
import type { Appointment } from './clock.ts';

/** Nothing but what stands on the page; a mail's HTML is shown in a frame of its own where nothing runs. */
export const LOCAL_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-src 'self' data:; base-uri 'none'; form-action 'none'";

/** Newest first; older ones are in the data file. */
const MOST_SHOWN = 200;

/** What the add-on would have sent, and what it does by the clock: neither has a place in the sheet. */
export function localPage(
  mails: readonly MailRecord[],
  appointments: readonly Appointment[],
  locale: string,
): string {
  const language = languageOf(locale);
  const words = workspaceText[language].local;
  const e = escapeHtml;
  const shown = mails
    .map((mail, number) => ({ mail, number }))
    .slice(-MOST_SHOWN)
    .reverse();
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${e(words.title)}</title><style>${STYLE}</style></head><body><main>
<p><a href="/">${e(words.back)}</a></p>
<h1>${e(words.title)}</h1>
<p class="notice">${e(words.nothingIsSent)}</p>
<h2>${e(words.mails(mails.length))}</h2>
${mails.length > shown.length ? `<p>${e(words.newest(shown.length))}</p>` : ''}
${shown.length === 0 ? `<p class="muted">${e(words.noMails)}</p>` : shown.map((each) => mailHtml(each, language)).join('\n')}
<h2>${e(words.clock)}</h2>
<p class="muted">${e(words.clockHelp)}</p>
${
  appointments.length === 0
    ? `<p class="muted">${e(words.noRuns)}</p>`
    : `<div class="wide" tabindex="0" role="group" aria-label="${e(words.clock)}"><table><thead><tr><th scope="col">${e(words.what)}</th><th scope="col">${e(words.last)}</th><th scope="col">${e(words.next)}</th><th scope="col"><span class="hidden">${e(words.runNow)}</span></th></tr></thead><tbody>${appointments
        .map(
          ({ id, functionName, last, next }) =>
            `<tr><th scope="row">${e(functionName)}</th><td>${momentHtml(last, words.never)}</td><td>${momentHtml(next, words.never)}</td><td><button type="button" data-trigger="${e(id)}">${e(words.runNow)}<span class="hidden"> ${e(functionName)}</span></button></td></tr>`,
        )
        .join('')}</tbody></table></div>`
}
<p id="said" role="status" data-failed="${e(words.runFailed)}"></p>
</main><script src="/lokalt/page.js"></script></body></html>`;
}

function mailHtml(
  { mail, number }: { readonly mail: MailRecord; readonly number: number },
  language: 'sv' | 'en',
): string {
  const words = workspaceText[language].local;
  const e = escapeHtml;
  const line = (name: string, value: string | undefined) =>
    value ? `<dt>${e(name)}</dt><dd>${e(value)}</dd>` : '';
  return `<article><h3>${e(mail.subject || words.noSubject)}</h3>
<dl>${line(words.to, mail.to)}${line(words.copy, mail.cc)}${line(words.blindCopy, mail.bcc)}<dt>${e(words.when)}</dt><dd>${momentHtml(mail.sent, '')}</dd></dl>
<details><summary>${e(words.show)}<span class="hidden"> ${e(mail.subject)}</span></summary><pre>${e(mail.body)}</pre>
${mail.htmlBody === undefined ? '' : `<iframe sandbox="" title="${e(words.asHtml)}" srcdoc="${e(mail.htmlBody)}"></iframe>`}</details>
<p><a href="/lokalt/${number}.eml" download>${e(words.openAsFile)}<span class="hidden"> ${e(mail.subject)}</span></a></p></article>`;
}

function momentHtml(time: number | undefined, none: string): string {
  if (time === undefined) return escapeHtml(none);
  const instant = new Date(time).toISOString();
  return `<time datetime="${instant}">${stockholmDate(instant)} ${stockholmTime(instant)}</time>`;
}

export const LOCAL_PAGE_SCRIPT = `
for (const button of document.querySelectorAll('[data-trigger]')) {
  button.addEventListener('click', async () => {
    const said = document.getElementById('said');
    button.disabled = true;
    try {
      const reply = await fetch('/api/clock', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: button.dataset.trigger }),
      });
      const { problem } = await reply.json();
      if (problem === undefined && reply.ok) location.reload();
      else said.textContent = said.dataset.failed + ' ' + (problem || '');
    } catch {
      said.textContent = said.dataset.failed;
    }
    button.disabled = false;
  });
}
`;

const STYLE = `
:root{color-scheme:light dark;--accent:#0b5563;--text:#1b2427;--muted:#55646a;--surface:#fff;--raised:#f5f7f7;--border:#c9d2d4;--soft:#e3f0f2}
@media (prefers-color-scheme:dark){:root{--accent:#9ad9e3;--text:#e8eeef;--muted:#a5b4b8;--surface:#14191b;--raised:#1d2426;--border:#3b474a;--soft:#12343b}}
body{margin:0;background:var(--surface);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
main{max-width:760px;margin:0 auto;padding:24px 16px 64px}
a{color:var(--accent)}h1{font-size:28px;line-height:1.2;margin:8px 0 16px}h2{margin:40px 0 8px;font-size:20px}h3{margin:0 0 8px;font-size:16px}
.notice{background:var(--soft);border-left:4px solid var(--accent);padding:12px 16px;margin:0}
.muted{color:var(--muted)}
article{border:1px solid var(--border);border-radius:6px;padding:16px;margin:12px 0;overflow-wrap:anywhere}
article p{margin:12px 0 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0 0 12px}dt{color:var(--muted)}dd{margin:0}
pre{white-space:pre-wrap;font:inherit;background:var(--raised);padding:12px;border-radius:6px}
iframe{width:100%;height:480px;border:1px solid var(--border);border-radius:6px;background:#fff}
summary{cursor:pointer;color:var(--accent);padding:4px 0}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid var(--border);white-space:nowrap}
button{font:inherit;padding:6px 12px;border:1px solid var(--accent);border-radius:6px;background:var(--surface);color:var(--accent);cursor:pointer}
button:disabled{opacity:.5}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
