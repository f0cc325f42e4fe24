import { useContext, useState } from 'preact/hooks';
import { organiserWords } from '../../../shared/text/dialogues-organisers.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { DialogueLists } from '../../dialogue-calls.ts';
import { AddAssociation } from './context.ts';
import { unknownOrganisers } from './details.ts';
import type { Bound } from './fields.ts';

interface NewOrganisersProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly field: Bound;
}

/**
 * Organisers that are in no list, once the form has said so: put into the register from here, while the form stays as it
 * is. Not sooner, since a name that is being written may still become one of the list.
 */
export function NewOrganisers({ language, lists, field }: NewOrganisersProps) {
  const words = organiserWords[language];
  const add = useContext(AddAssociation);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const names = field.error ? [...new Set(unknownOrganisers(field.value, lists))] : [];
  const press = async (name: string) => {
    if (busy) return;
    setBusy(true);
    const problem = await add(name);
    setTold(problem ?? words.added(name));
    setBusy(false);
    if (problem !== undefined) return;
    // What was wrong is right now; the keyboard goes back to where the name stands.
    if (names.length === 1) field.change(field.value);
    document.getElementById(field.id)?.focus();
  };
  return (
    <>
      {names.length > 0 && (
        <div class="row">
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class="button"
              aria-disabled={busy}
              onClick={() => void press(name)}
            >
              {words.add(name)}
            </button>
          ))}
        </div>
      )}
      <p class="small" role="status" hidden={told === ''}>
        {told}
      </p>
    </>
  );
}
