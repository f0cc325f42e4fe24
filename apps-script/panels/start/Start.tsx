import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { type Language, languageOf } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { WhoAmI } from '../../calls.ts';
import { call, closeOnEscape } from '../client.ts';
import { failureText } from '../failures.ts';
import { PanelLanguage } from '../forms/context.ts';
import { Failsafe } from '../forms/Failsafe.tsx';
import { opensOnlyHere } from '../opens-only-here.ts';
import { Findings } from './Findings.tsx';
import { NotSetUp } from './NotSetUp.tsx';

type Contact =
  | { readonly state: 'starting' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly who: WhoAmI };

/** Longest wait for the first answer; with several accounts Google sometimes never answers at all. */
const FIRST_PATIENCE = 20_000;

interface StartProps {
  readonly children: (who: WhoAmI) => ComponentChildren;
  /** The panel tells itself what is wrong with the sheet. */
  readonly ownFindings?: boolean;
  /** A sidebar stays where it is; a dialog closes with Escape. */
  readonly stays?: boolean;
}

/**
 * What every panel begins with: who is there, which language, and whether the sheet is ready. The panel itself is
 * shown when all of it is known.
 */
export function Start({ children, ownFindings = false, stays = false }: StartProps) {
  const [contact, setContact] = useState<Contact>({ state: 'starting' });
  const language: Language =
    contact.state === 'ready' ? contact.who.language : languageOf(navigator.language);

  const start = useCallback(async () => {
    setContact({ state: 'starting' });
    try {
      const answer = await call('whoAmI', [], FIRST_PATIENCE);
      setContact(answer.ok ? { state: 'ready', who: answer } : { state: 'failed', message: answer.message });
    } catch {
      setContact({ state: 'none' });
    }
  }, []);
  useEffect(() => {
    void start();
  }, [start]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => (stays ? undefined : closeOnEscape()), [stays]);

  const words = panelWords[language];
  const again = (
    <button type="button" class="button main" onClick={start}>
      {words.retry}
    </button>
  );
  switch (contact.state) {
    case 'starting':
      return (
        <main class="panel">
          <Progress label={words.starting} />
        </main>
      );
    case 'none':
      return (
        <main class="panel">
          <h1>{words.noContact.title}</h1>
          {opensOnlyHere(location.href) ? (
            <Notice tone="problem" title={words.noContact.here} />
          ) : (
            <Notice tone="problem" title={words.noContact.text}>
              <ol class="steps">
                {words.noContact.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Notice>
          )}
          {again}
        </main>
      );
    case 'failed':
      return (
        <main class="panel">
          <h1>{words.failed}</h1>
          <Notice tone="problem" title={contact.message} />
          {again}
        </main>
      );
    case 'ready':
      if (!contact.who.isSetUp) return <NotSetUp who={contact.who} done={start} explain={failureText} />;
      return (
        <PanelLanguage.Provider value={language}>
          {!ownFindings && contact.who.findings.length > 0 && <Findings who={contact.who} done={start} />}
          <Failsafe language={language} again={() => void start()}>
            {children(contact.who)}
          </Failsafe>
        </PanelLanguage.Provider>
      );
  }
}
