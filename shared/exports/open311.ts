import { MATTER_KINDS } from '../matters/kinds.ts';
import { xml } from '../reports/bytes.ts';
import { exportWords } from '../text/exports.ts';
import { matterWords } from '../text/matters.ts';
import { type Choice, chosenMatters, type Material } from './material.ts';
import { maskedText } from './table.ts';

/**
 * Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2) as documents: what can be asked for, and what has been asked.
 * Without a map there are no coordinates; `address` is the area, never a home. Without an account there is no
 * service: these are the answers that one would give.
 */
export interface Open311 {
  readonly services: readonly Readonly<Record<string, string | boolean>>[];
  readonly requests: readonly Readonly<Record<string, string>>[];
}

export function open311Of(material: Material, choice: Choice): Open311 {
  const { language } = material;
  const words = exportWords[language];
  const { kinds, answerOutcomes, decisionOutcomes } = matterWords[language];
  const services = MATTER_KINDS.map((kind) => ({
    service_code: kind,
    service_name: kinds[kind],
    description: words.serviceAbout(kinds[kind]),
    metadata: false,
    type: 'batch',
    keywords: kinds[kind].toLowerCase(),
    group: words.serviceGroup,
  }));
  const requests = chosenMatters(material.events, choice).map(({ state, events }) => {
    const fact = events[0]?.fact;
    const text = fact?.type === 'matter_received' ? fact.text : '';
    const ended = state.closed ?? state.withdrawn;
    const reply = [...state.referrals].reverse().find(({ answered }) => answered !== undefined)?.reply;
    const latest = events[events.length - 1];
    return {
      service_request_id: state.matter,
      status: ended ? 'closed' : 'open',
      status_notes: state.decision
        ? decisionOutcomes[state.decision.outcome]
        : reply
          ? answerOutcomes[reply.outcome]
          : '',
      service_code: state.kind,
      service_name: kinds[state.kind],
      // Free text stays with the district unless somebody there gets the file.
      description: choice.recipient === 'public' ? '' : described(text, material, choice),
      agency_responsible: state.referrals
        .map(({ organisation }) => material.organisationName(organisation))
        .join(', '),
      requested_datetime: moment(state.received),
      updated_datetime: moment(latest?.at.slice(0, 10) ?? state.received),
      address: material.areaOf(state.place) ?? '',
    };
  });
  return { services, requests };
}

const described = (text: string, material: Material, { recipient }: Choice): string =>
  recipient === 'colleague' ? text : maskedText(text, material.language);

/** The standard wants a moment; of a day only its beginning is known. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The requests in the other form that the standard has. */
export function requestsXml({ requests }: Open311): string {
  const lines = requests.map((request) => {
    const parts = Object.entries(request).map(([key, value]) => `    <${key}>${xml(value)}</${key}>`);
    return `  <request>\n${parts.join('\n')}\n  </request>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n${lines.join('\n')}\n</service_requests>\n`;
}
