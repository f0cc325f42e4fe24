import { useState } from 'preact/hooks';
import { healthWords } from '../../../shared/text/health.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { FaultGroup, Finding } from '../../health-calls.ts';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly isBusy: boolean;
  readonly repair: (ids: readonly string[]) => void;
  readonly leave: () => void;
}

const GROUPS: readonly FaultGroup[] = ['repairable', 'person', 'harmless'];

/** Chosen by a tick, together with others; rows that are gone have a choice of their own. */
const isChosen = ({ group, kind }: Finding): boolean => group === 'repairable' && kind !== 'missing_row';

/** What was found, by what can be done about it; what can be repaired is chosen. */
export function Findings({ findings, language, isBusy, repair, leave }: FindingsProps) {
  const words = healthWords[language];
  const repairable = findings.filter(isChosen).map(({ id }) => id);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const chosen = repairable.filter((id) => !dropped.has(id));
  const toggle = (id: string) => {
    const next = new Set(dropped);
    if (!next.delete(id)) next.add(id);
    setDropped(next);
  };
  return (
    <>
      {GROUPS.map((group) => {
        const own = findings.filter((finding) => finding.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} class={`faults ${group}`} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <ul>
              {own.map((finding) => (
                <li key={finding.id}>
                  {isChosen(finding) ? (
                    <label class="fault">
                      <input
                        type="checkbox"
                        checked={!dropped.has(finding.id)}
                        disabled={isBusy}
                        onChange={() => toggle(finding.id)}
                      />
                      <Text finding={finding} language={language} />
                    </label>
                  ) : (
                    <div class="fault plain">
                      <Text finding={finding} language={language} />
                    </div>
                  )}
                  {finding.kind === 'missing_row' && (
                    <div class="choice">
                      <button
                        type="button"
                        class="button"
                        disabled={isBusy}
                        onClick={() => repair([finding.id])}
                      >
                        {words.restore}
                      </button>
                      <button type="button" class="button" disabled={isBusy} onClick={leave}>
                        {words.leave}
                      </button>
                      <p class="muted">{words.leaveHint}</p>
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {own.some(isChosen) && (
              <button
                type="button"
                class="button main"
                disabled={isBusy || chosen.length === 0}
                onClick={() => repair(chosen)}
              >
                {words.repairChosen(chosen.length)}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}

function Text({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const words = healthWords[language];
  return (
    <span class="fault-text">
      <strong>{finding.text}</strong>
      <span class="muted">
        {finding.way}
        {finding.group === 'repairable' && ` ${finding.undoable ? words.undoBefore : words.noUndoBefore}`}
      </span>
    </span>
  );
}
