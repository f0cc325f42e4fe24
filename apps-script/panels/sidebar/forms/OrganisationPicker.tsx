import { useState } from 'preact/hooks';
import { describedBy } from '../../../../shared/interface/Field.tsx';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { OrganisationChoice } from '../../../calls.ts';
import { findOrganisations, type Suggested } from './organisations.ts';

interface OrganisationPickerProps {
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly choices: readonly OrganisationChoice[];
  readonly suggested: Suggested;
  /** Id of the chosen one, or empty. */
  readonly chosen: string;
  /** What has been typed. */
  readonly typed: string;
  readonly change: (chosen: string, typed: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A field to search in, with the matches below it: the combobox pattern of the ARIA practices. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { id } = props;
  const words = stepForms[props.language].fields;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // A chosen organisation stands there by its name; it must not narrow the list to itself.
  const matches = findOrganisations(props.choices, props.chosen === '' ? props.typed : '', props.suggested);
  const current = matches[Math.min(active, matches.length - 1)];

  const choose = ({ id: chosen, name }: OrganisationChoice) => {
    props.change(chosen, name);
    setOpen(false);
  };
  const type = (typed: string) => {
    setOpen(true);
    setActive(0);
    props.change('', typed);
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

  return (
    <div class="picker">
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? `${id}-${current.organisation.id}` : undefined}
        aria-describedby={describedBy(id, { hint: props.hint, error: props.error })}
        aria-invalid={props.error ? true : undefined}
        autocomplete="off"
        value={props.typed}
        onInput={(event) => type(event.currentTarget.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <div id={`${id}-list`} role="listbox" aria-label={props.label} hidden={!isOpen}>
        {matches.map(({ organisation, why }) => (
          // The pointer must not take the focus from the field, or the list would close before the choice.
          <div
            key={organisation.id}
            id={`${id}-${organisation.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={organisation.id === current?.organisation.id}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(organisation);
            }}
          >
            <span>{organisation.name}</span>
            {why !== '' && <span class="small muted">{why}</span>}
          </div>
        ))}
      </div>
      {isOpen && matches.length === 0 && <p class="small">{words.noOrganisation}</p>}
      <span class="only-read-aloud" role="status">
        {isOpen ? words.matches(matches.length) : ''}
      </span>
    </div>
  );
}
