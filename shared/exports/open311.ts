import type { MatterEvent } from '../matters/events.ts';
import { MATTER_KINDS } from '../matters/kinds.ts';
import { xml } from '../reports/bytes.ts';
import { exportWords } from '../text/exports.ts';
import { matterWords } from '../text/matters.ts';
import { type LocalDate, stockholmDate, stockholmOffset } from '../time/dates.ts';
import { type Choice, chosenMatters, hidingIn, type Material, type Recipient } from './material.ts';

/**
 * Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2) as documents: what can be asked for, and what has been asked.
 * Without a map there are no coordinates; `address` is the area, never a home, but for colleagues. Without an account there is no
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
  const described: Readonly<Record<Recipient, (matter: string, text: string) => string>> = {
    colleague: (_, text) => text,
    other: hidingIn(material),
    public: () => '',
  };
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
      description: described[choice.recipient](state.matter, text),
      agency_responsible: state.referrals
        .map(({ organisation }) => material.organisationName(organisation))
        .join(', '),
      requested_datetime: momentOf(events[0], state.received),
      updated_datetime: latest
        ? localMoment(Date.parse(latest.enteredAt))
        : momentOf(undefined, state.received),
      // The place may be somebody's door: only a colleague gets it.
      address: choice.recipient === 'colleague' ? state.place : (material.areaOf(state.place) ?? ''),
    };
  });
  return { services, requests };
}

/** A moment as a Swedish clock shows it, with its offset (W3C date and time, as the standard wants). */
function localMoment(time: number): string {
  const offset = stockholmOffset(time);
  const local = new Date(time + offset * 60_000).toISOString().slice(0, 19);
  return `${local}+0${offset / 60}:00`;
}

/** The moment it came in. Of what is only known by its day: when it was written down that day, else its beginning. */
function momentOf(event: MatterEvent | undefined, day: LocalDate): string {
  const entered = event && stockholmDate(event.enteredAt) === day ? event.enteredAt : undefined;
  const known = event && event.at.length > 10 && stockholmDate(event.at) === day ? event.at : entered;
  if (known !== undefined) return localMoment(Date.parse(known));
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return localMoment(midnight - stockholmOffset(midnight) * 60_000);
}

/** The requests in the other form that the standard has. */
export function requestsXml({ requests }: Open311): string {
  const lines = requests.map((request) => {
    const parts = Object.entries(request).map(([key, value]) => `    <${key}>${xml(value)}</${key}>`);
    return `  <request>\n${parts.join('\n')}\n  </request>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n${lines.join('\n')}\n</service_requests>\n`;
}
