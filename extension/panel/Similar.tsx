import { useEffect } from 'preact/hooks';
import { DutyLine } from '../../shared/interface/DutyLine.tsx';
import { NO_AREAS, nearness } from '../../shared/similarity/nearness.ts';
import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { dutyOfStatus } from '../interface/duty.ts';
import { ask } from '../messages.ts';
import { statusesItem } from '../store/items.ts';
import type { PartProps } from './part.ts';
import type { Advised } from './useAdvice.ts';

/** Below this two matters share no more than a few words. */
const WORTH_A_LOOK = 0.15;

/** Up to three matters that may be the same question: enough to judge by, and what the person says of each. */
export function Similar({ draft, change, stored, language, today, advice, carried }: PartProps & Advised) {
  const { similar: words, saved } = panelText[language];
  const { same, apart = [] } = draft.form;
  const alike = (advice?.similar ?? []).filter(
    ({ matter, score }) => matter === same || score >= WORTH_A_LOOK,
  );
  // What was chosen stands there until it is taken back, whatever the words have become since.
  const isMissing = same && !alike.some(({ matter }) => matter === same);
  const matters = isMissing ? [{ matter: same, title: '', excerpt: '', place: '' }, ...alike] : alike;
  const numbers = matters.map(({ matter }) => matter).join();
  const { unanswered } = extensionText[language];
  useEffect(() => {
    if (numbers) void ask({ type: 'ask', pages: [], matters: numbers.split(',') }, unanswered);
  }, [numbers, unanswered]);
  if (matters.length + apart.length === 0) return null;
  const near = (here: string, there: string): string => {
    const how = nearness(here, there, carried?.areas ?? NO_AREAS);
    if (!how) return '';
    return how.near === 'metres' ? words.metres(how.metres) : words.near[how.near];
  };
  const known = statusesItem.from(stored).matters;
  return (
    <section class="stack" aria-labelledby="similar">
      <h2 id="similar">{words.title}</h2>
      <ul class="list">
        {matters.map(({ matter, title, excerpt, place }) => {
          const status = known[matter]?.status;
          const duty = status && dutyOfStatus(status);
          return (
            <li key={matter} class="stack">
              <strong>
                {matter} {title}
              </strong>
              <span class="small">
                {[near(draft.form.place, place), place, excerpt].filter((part) => part !== '').join(' · ')}
              </span>
              {duty && <DutyLine duty={duty} language={language} today={today} />}
              {matter === same && <span class="small">{words.joined}</span>}
              <span class="row">
                <button
                  type="button"
                  class={`button compact ${matter === same ? 'main' : ''}`}
                  aria-pressed={matter === same}
                  aria-label={`${words.same}: ${matter}`}
                  onClick={() => change({ same: matter === same ? '' : matter })}
                >
                  {words.same}
                </button>
                <button
                  type="button"
                  class="button plain compact"
                  aria-label={`${words.apart}: ${matter}`}
                  onClick={() => change({ apart: [...apart, matter], ...(matter === same && { same: '' }) })}
                >
                  {words.apart}
                </button>
              </span>
            </li>
          );
        })}
        {apart.map((matter) => (
          <li key={matter} class="row spread small">
            {words.apart}: {matter}
            <button
              type="button"
              class="button plain compact"
              aria-label={`${saved.undo}: ${words.apart} ${matter}`}
              onClick={() => change({ apart: apart.filter((one) => one !== matter) })}
            >
              {saved.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
