import { useState } from 'preact/hooks';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import type { Language } from '../../shared/text/language.ts';
import { SCRIPT_API } from '../background/transport/signed-in.ts';
import { signInReturn } from '../browser.ts';
import type { Stored } from '../interface/useStored.ts';
import { connectionItem, policyItem } from '../store/items.ts';
import { PairingForm } from './PairingForm.tsx';
import { ScriptForm } from './ScriptForm.tsx';

const WAYS = ['web_app', 'scripts_run', 'none'] as const;

interface TransportProps {
  readonly stored: Stored;
  readonly language: Language;
  readonly now: () => number;
  readonly undelivered: number;
}

/** Which way what is saved takes to the sheet, and what each way needs. */
export function Transport({ stored, language, now, undelivered }: TransportProps) {
  const words = transportText[language];
  const connection = connectionItem.from(stored);
  const policy = policyItem.from(stored);
  const known = policy.address ?? connection?.address ?? '';
  const fits = known.startsWith(SCRIPT_API) ? 'scripts_run' : 'web_app';
  const [chosen, setChosen] = useState<(typeof WAYS)[number]>(policy.transport ?? fits);
  const back = signInReturn();
  return (
    <div class="stack">
      <fieldset class="bare stack">
        <legend>{words.title}</legend>
        {WAYS.map((way) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name="transport"
              checked={chosen === way}
              disabled={policy.transport !== undefined && policy.transport !== way}
              onChange={() => setChosen(way)}
            />
            <span>{words.ways[way]}</span>
          </label>
        ))}
        {(policy.transport ?? policy.address) && <p class="small muted">{words.laidDown}</p>}
      </fieldset>
      {chosen === 'none' && <p>{policy.transport ? words.notSent : words.none(connection !== undefined)}</p>}
      {chosen === 'web_app' && (
        <PairingForm
          language={language}
          undelivered={connection ? undelivered : 0}
          address={fits === 'web_app' ? known : ''}
          isFixed={policy.address !== undefined}
        />
      )}
      {chosen === 'scripts_run' &&
        (back === undefined ? (
          <p>{words.notHere}</p>
        ) : (
          <ScriptForm
            language={language}
            back={back}
            script={fits === 'scripts_run' ? known : ''}
            client={policy.client ?? ''}
            now={now}
          />
        ))}
    </div>
  );
}
