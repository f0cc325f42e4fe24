import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { Notice } from '../../shared/interface/Notice.tsx';
import { extensionText } from '../../shared/text/extension.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import type { Language } from '../../shared/text/language.ts';
import { hostsOf, isOwnHost, webAppAddress } from '../background/transport/address.ts';
import { askForHosts } from '../browser.ts';
import { ask } from '../messages.ts';

interface PairingFormProps {
  readonly language: Language;
  /** Matters that wait for the sheet that is connected now. */
  readonly undelivered: number;
  readonly address: string;
  /** An IT department has said which address it is. */
  readonly isFixed: boolean;
}

type State =
  | { readonly is: 'ready' | 'connecting' | 'connected' }
  | { readonly is: 'failed'; readonly part: 'address' | 'code' | 'both'; readonly message: string };

/** Address and code from the sheet: asks the browser for the one host that is needed, then connects. */
export function PairingForm({ language, undelivered, address: known, isFixed }: PairingFormProps) {
  const words = optionsText[language].pairing;
  const { addressFaults, unanswered } = extensionText[language];
  const [address, setAddress] = useState(known);
  const [code, setCode] = useState('');
  /** A host that is not Google's, which the person has been asked about. */
  const [agreed, setAgreed] = useState('');
  const [state, setState] = useState<State>({ is: 'ready' });

  const connect = async () => {
    const checked = webAppAddress(address);
    if (!checked.ok) {
      document.getElementById('pairing-address')?.focus();
      return setState({ is: 'failed', part: 'address', message: addressFaults[checked.fault] });
    }
    if (code.trim() === '') {
      document.getElementById('pairing-code')?.focus();
      return setState({ is: 'failed', part: 'code', message: words.noCode });
    }
    setAddress(checked.address);
    const { hostname } = new URL(checked.address);
    if (!isFixed && !isOwnHost(hostname) && agreed !== hostname) {
      setAgreed(hostname);
      return setState({ is: 'failed', part: 'both', message: words.foreign(hostname) });
    }
    setState({ is: 'connecting' });
    const hosts = hostsOf(checked.address);
    // Nothing is awaited before this, or the browser does not see that a person clicked.
    if (hosts.length > 0 && !(await askForHosts(hosts))) {
      return setState({ is: 'failed', part: 'both', message: words.refusedHosts });
    }
    const reply = await ask({ type: 'pair', address: checked.address, code: code.trim() }, unanswered);
    if (!reply.ok) return setState({ is: 'failed', part: 'both', message: reply.message });
    setCode('');
    setState({ is: 'connected' });
  };
  const errorOf = (part: 'address' | 'code') =>
    state.is === 'failed' && state.part === part ? state.message : undefined;
  const field = (
    part: 'address' | 'code',
    value: string,
    set: (value: string) => void,
    hint: string,
    label: string,
  ) => {
    const id = `pairing-${part}`;
    const error = errorOf(part);
    return (
      <Field id={id} label={label} hint={hint} error={error}>
        <input
          id={id}
          class="input"
          value={value}
          readOnly={isFixed && part === 'address'}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode={part === 'address' ? 'url' : 'text'}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? 'true' : undefined}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </Field>
    );
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state.is !== 'connecting') void connect();
      }}
    >
      <p>{words.how}</p>
      {undelivered > 0 && <Notice tone="waiting" title={words.elsewhere(undelivered)} />}
      {field('address', address, setAddress, words.addressHint, words.address)}
      {field('code', code, setCode, words.codeHint, words.code)}
      {state.is === 'failed' && state.part === 'both' && <Notice tone="problem" title={state.message} />}
      <div class="row">
        <button type="submit" class="button main" aria-disabled={state.is === 'connecting'}>
          {state.is === 'connecting' ? words.connecting : words.connect}
        </button>
      </div>
    </form>
  );
}
