import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { Notice } from '../../shared/interface/Notice.tsx';
import { extensionText } from '../../shared/text/extension.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import type { Language } from '../../shared/text/language.ts';
import { hostsOf } from '../background/transport/address.ts';
import { askForToken, SCRIPT_API } from '../background/transport/signed-in.ts';
import { askForHosts } from '../browser.ts';
import { ask } from '../messages.ts';
import { isClient, scriptAddress, signInUrl } from './sign-in.ts';

interface ScriptFormProps {
  readonly language: Language;
  /** The extension's own address that Google leads back to after the sign-in. */
  readonly back: string;
  /** What an IT department has laid down. */
  readonly script: string;
  readonly client: string;
  readonly now: () => number;
}

type Part = 'script' | 'client' | 'code';
type State =
  | { readonly is: 'ready' | 'connecting' }
  | { readonly is: 'failed'; readonly part: Part | 'all'; readonly message: string };

/** The sheet through Google's API: the permission, then the sign-in, then the same pairing as everywhere. */
export function ScriptForm({ language, back, script, client, now }: ScriptFormProps) {
  const words = transportText[language].script;
  const [values, setValues] = useState({ script, client, code: '' });
  const [state, setState] = useState<State>({ is: 'ready' });

  const connect = async () => {
    const fail = (part: Part | 'all', message: string) => {
      if (part !== 'all') document.getElementById(`script-${part}`)?.focus();
      setState({ is: 'failed', part, message });
    };
    const address = scriptAddress(values.script);
    if (!address) return fail('script', words.faults.script);
    if (!isClient(values.client)) return fail('client', words.faults.client);
    if (values.code.trim() === '') return fail('code', words.faults.code);
    setState({ is: 'connecting' });
    // Nothing is awaited before this, or the browser does not see that a person clicked.
    if (!(await askForHosts(hostsOf(SCRIPT_API), ['identity']))) return fail('all', words.refused);
    try {
      await askForToken(signInUrl(values.client, back, crypto.randomUUID()), true, now());
    } catch {
      return fail('all', words.notSignedIn);
    }
    const reply = await ask(
      { type: 'pair', address, code: values.code.trim() },
      extensionText[language].unanswered,
    );
    if (!reply.ok) return fail('all', reply.message);
    setValues({ ...values, code: '' });
    setState({ is: 'ready' });
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
      <p class="small">
        {words.back} <code>{back}</code>
      </p>
      {(['script', 'client', 'code'] as const).map((part) => {
        const id = `script-${part}`;
        const error = state.is === 'failed' && state.part === part ? state.message : undefined;
        return (
          <Field key={part} id={id} label={words.labels[part]} hint={words.hints[part]} error={error}>
            <input
              id={id}
              class="input"
              value={values[part]}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby={describedBy(id, { hint: true, error })}
              aria-invalid={error ? 'true' : undefined}
              onInput={(event) => setValues({ ...values, [part]: event.currentTarget.value })}
            />
          </Field>
        );
      })}
      {state.is === 'failed' && state.part === 'all' && <Notice tone="problem" title={state.message} />}
      <div class="row">
        <button type="submit" class="button main" aria-disabled={state.is === 'connecting'}>
          {state.is === 'connecting' ? words.connecting : words.connect}
        </button>
      </div>
    </form>
  );
}
