import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../../../shared/interface/Field.tsx';
import type { Language } from '../../../../shared/text/language.ts';
import { sidebarWords } from '../../../../shared/text/sidebar.ts';
import type { OrganisationChoice } from '../../../calls.ts';
import { findOrganisations } from './organisations.ts';

interface OrganisationPickerProps {
  readonly language: Language;
  readonly choices: readonly OrganisationChoice[];
  readonly theme: string;
  /** Id of the chosen one, or empty. */
  readonly chosen: string;
  /** What has been typed. */
  readonly typed: string;
  readonly change: (fields: { organisation: string; organisationTyped: string }) => void;
  readonly error?: string | undefined;
}

const ID = 'organisation';

/** A field to search in, with the matches below it: the combobox pattern of the ARIA practices. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const words = sidebarWords[props.language].form;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // A chosen organisation stands there by its name; it must not narrow the list to itself.
  const matches = findOrganisations(props.choices, props.chosen === '' ? props.typed : '', props.theme);
  const current = matches[Math.min(active, matches.length - 1)];

  const choose = ({ id, name }: OrganisationChoice) => {
    props.change({ organisation: id, organisationTyped: name });
    setOpen(false);
  };
  const type = (typed: string) => {
    setOpen(true);
    setActive(0);
    props.change({ organisation: '', organisationTyped: typed });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive(isOpen ? (active + step + matches.length) % Math.max(1, matches.length) : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && !event.ctrlKey && isOpen && current) {
      event.preventDefault();
      choose(current.organisation);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const onBlur = () => {
    setOpen(false);
    const [first] = matches;
    const exact = first?.organisation.name.toLowerCase() === props.typed.trim().toLowerCase();
    if (props.chosen === '' && first && exact) choose(first.organisation);
  };

  const hint = words.organisationHint;
  const remit = props.choices.find(({ id }) => id === props.chosen)?.remit;
  return (
    <Field id={ID} label={words.organisation} hint={remit || hint} error={props.error}>
      <div class="picker">
        <input
          id={ID}
          class="input"
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls="organisation-list"
          aria-autocomplete="list"
          aria-activedescendant={isOpen && current ? `organisation-${current.organisation.id}` : undefined}
          aria-describedby={describedBy(ID, { hint, error: props.error })}
          aria-invalid={props.error ? true : undefined}
          autocomplete="off"
          value={props.typed}
          onInput={(event) => type(event.currentTarget.value)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        <div id="organisation-list" role="listbox" aria-label={words.organisation} hidden={!isOpen}>
          {matches.map(({ organisation, isUsual }) => (
            // The pointer must not take the focus from the field, or the list would close before the choice.
            <div
              key={organisation.id}
              id={`organisation-${organisation.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={organisation.id === current?.organisation.id}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(organisation);
              }}
            >
              <span>{organisation.name}</span>
              {isUsual && <span class="small muted">{words.suggested}</span>}
            </div>
          ))}
        </div>
        {isOpen && matches.length === 0 && <p class="small">{words.noOrganisation}</p>}
        <span class="only-read-aloud" role="status">
          {isOpen ? words.matches(matches.length) : ''}
        </span>
      </div>
    </Field>
  );
}
