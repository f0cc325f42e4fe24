import type { AskedBefore, Clash } from '../../../shared/dialogues/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { shortDate } from '../../../shared/text/dates.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

interface WarningsProps {
  readonly planned: { readonly clashes: readonly Clash[]; readonly before: readonly AskedBefore[] };
  readonly language: Language;
  readonly today: LocalDate;
  readonly join: (number: string, who: string) => void;
  readonly nameOf: (organisation: string) => string;
  /** A name for who answers for it; their address otherwise. */
  readonly leadName: (lead: string) => string;
}

/** Whom a planned dialogue gets in the way of, and what the same residents have said before. */
export function Warnings(props: WarningsProps) {
  const { planned, language, today, join, nameOf, leadName } = props;
  const { clashes, before } = planned;
  const holdersOf = ({ organisers, lead }: Clash): string =>
    [...organisers.map(nameOf), lead && leadName(lead)].filter(Boolean).join(', ');
  const words = dialoguePanelWords[language];
  const day = (on: LocalDate) => shortDate(on, language, today);
  return (
    <>
      {clashes.length > 0 && (
        <Notice tone="waiting" title={words.clash(clashes.length)}>
          {clashes.slice(0, 5).map((clash) => (
            <div key={clash.dialogue} class="stack">
              <p>
                {words.clashLine(clash.title, day(clash.on), clash.days, clash.areas.join(', '))}{' '}
                {holdersOf(clash) !== '' && noteWords[language].heldBy(holdersOf(clash))}
              </p>
              {clash.canJoin && (
                <button type="button" class="button" onClick={() => join(clash.dialogue, holdersOf(clash))}>
                  {words.join(clash.title)}
                </button>
              )}
            </div>
          ))}
        </Notice>
      )}
      {before.length > 0 && (
        <section class="before" aria-label={words.before}>
          <strong>{words.before}</strong>
          <ul>
            {before.slice(0, 5).map((one) => (
              <li key={one.dialogue}>
                {words.beforeLine(one.title, day(one.on), one.inputs, one.did, one.didNot, one.unanswered)}
                {!one.told && ` ${words.notTold}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
