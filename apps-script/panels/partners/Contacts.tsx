import { useState } from 'preact/hooks';
import { type OuterContact, rowHas, validityState } from '../../../shared/partners/partner.ts';
import { Line } from '../dialogues/parts.tsx';
import { isBegun, type RegisterContext } from './context.ts';
import { RowForm } from './RowForm.tsx';
import { TakeOut } from './TakeOut.tsx';

/** Contact persons of those who get referrals. */
export function Contacts({ context }: { readonly context: RegisterContext }) {
  const { words, contacts, lists } = context;
  const [isAdding, setAdding] = useState(isBegun('contacts'));
  const [search, setSearch] = useState('');
  const shown = contacts
    .filter((contact) => rowHas({ ...contact, key: '' }, search))
    .sort((a, b) => `${a.organisation} ${a.name}`.localeCompare(`${b.organisation} ${b.name}`, 'sv'));
  return (
    <>
      {isAdding ? (
        <RowForm context={context} tab="contacts" done={() => setAdding(false)} />
      ) : (
        <div class="row no-print">
          <button type="button" class="button main" onClick={() => setAdding(true)}>
            {words.addContact}
          </button>
        </div>
      )}
      {contacts.length === 0 ? (
        <div class="empty">
          <h2>{words.noContacts.title}</h2>
          <p>{words.noContacts.text}</p>
        </div>
      ) : (
        <>
          <div class="no-print">
            <Line id="contact-search" label={words.search} value={search} change={setSearch} />
          </div>
          <p class="small muted" role="status">
            {words.shown(shown.length, contacts.length)}
          </p>
          <ul class="actions">
            {shown.map((contact) => (
              <ContactItem key={contact.key} context={context} contact={contact} />
            ))}
          </ul>
        </>
      )}
      {lists.withoutContact.length > 0 && (
        <details>
          <summary>{words.withoutContact(lists.withoutContact.length)}</summary>
          <p class="small">{lists.withoutContact.join(', ')}</p>
        </details>
      )}
    </>
  );
}

interface ContactItemProps {
  readonly context: RegisterContext;
  readonly contact: OuterContact;
}

export function ContactItem({ context, contact }: ContactItemProps) {
  const { words, today } = context;
  const [isChanging, setChanging] = useState(isBegun('contacts', contact.key));
  const validity = validityState(contact, today);
  const name = contact.name || contact.email;
  return (
    <li class="action">
      <p class="what">{name}</p>
      <p class="small muted">
        {[contact.position, contact.organisation, contact.areas, contact.email, contact.phone]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {validity !== 'unset' && (
        <p class={validity === 'over' ? 'small late' : 'small muted'}>
          {words.validity[validity]} ({contact.validTo})
        </p>
      )}
      {isChanging ? (
        <RowForm context={context} tab="contacts" row={{ ...contact }} done={() => setChanging(false)} />
      ) : (
        <div class="row no-print">
          <button
            type="button"
            class="button"
            aria-label={`${words.change}: ${name}`}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
          <TakeOut context={context} tab="contacts" row={contact} name={name} />
        </div>
      )}
    </li>
  );
}
