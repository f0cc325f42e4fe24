import { useState } from 'preact/hooks';
import { consentState, type Partner, validityState } from '../../../shared/partners/partner.ts';
import { listedDate } from '../../../shared/text/dates.ts';
import { type LocalDate, parseLocalDate } from '../../../shared/time/dates.ts';
import { isBegun, type RegisterContext } from './context.ts';
import { RowForm } from './RowForm.tsx';
import { TakeOut } from './TakeOut.tsx';

interface PartnerItemProps {
  readonly context: RegisterContext;
  readonly partner: Partner;
}

/** An association or a network: what it does and where, and whether its details and its consent hold. */
export function PartnerItem({ context, partner }: PartnerItemProps) {
  const { words, language, today } = context;
  const [isChanging, setChanging] = useState(isBegun('partners', partner.key));
  const isHidden = context.hidden.has(partner.key);
  const day = (text: string): string => {
    const read = parseLocalDate(text.trim());
    return read ? listedDate(read, language, today as LocalDate) : text;
  };
  // What is hidden is not sent here; that it is there is known.
  const consent = consentState(isHidden ? { ...partner, contact: '-' } : partner, today);
  const validity = validityState(partner, today);
  const isPressing = consent === 'missing' || consent === 'over' || validity === 'over';
  const until = partner.consentTo === '' ? words.untilTakenBack : words.until(day(partner.consentTo));
  const given =
    partner.consent === '' || consent === 'not_needed'
      ? ''
      : words.consentLine(day(partner.consent), partner.consentHow, partner.consentFor, until);
  return (
    <li class="action">
      <p class="what">
        <span aria-hidden="true">{isPressing ? '▲' : '◆'}</span> {partner.name}
      </p>
      <p class="small muted">
        {[partner.kind, partner.areas, partner.groups, partner.stage].filter(Boolean).join(' · ')}
      </p>
      {partner.role !== '' && <p>{partner.role}</p>}
      {isHidden ? (
        <p class="small">{words.hiddenDetails}</p>
      ) : (
        <p class="small">{[partner.contact, partner.email, partner.phone].filter(Boolean).join(' · ')}</p>
      )}
      {consent !== 'not_needed' && (
        <p class={consent === 'missing' || consent === 'over' ? 'small late' : 'small'}>
          {words.consent[consent]}
          {given !== '' && `. ${given}`}
        </p>
      )}
      <p class={validity === 'over' ? 'small late' : 'small muted'}>
        {words.validity[validity]}
        {partner.validTo !== '' && ` (${day(partner.validTo)})`}
      </p>
      {isChanging ? (
        <RowForm context={context} tab="partners" row={{ ...partner }} done={() => setChanging(false)} />
      ) : (
        <div class="row no-print">
          <button
            type="button"
            class="button"
            aria-label={`${words.change}: ${partner.name}`}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
          <TakeOut context={context} tab="partners" row={partner} name={partner.name} />
        </div>
      )}
    </li>
  );
}
