import type { DraftField } from '../../shared/protocol/draft.ts';
import type { Reading } from './reading.ts';

/** Which of the answers are the person's own words, and their title: by the question before the length of the answer. */

const TEXT =
  /beskriv|meddelande|berätta|redogör|motiver|synpunkt|klagomål|(?:^|[^\p{L}])(?:ditt |mitt )?(?:förslag(?:et)?|fråga(?:n)?|beröm|idé(?:n)?|text(?:en)?|innehåll(?:et)?|ärendet|felet|problemet)(?!\p{L})|vad (?:har|är det som|vill|tycker|hände)|händelse(?!datum|tid)|händelseförlopp|kommentar|övrig|message|describ|descripti|comment|proposal|suggest|complaint|details|feedback|what (?:happened|is wrong|do you|would you)|tell us|your (?:question|idea|report|story)|question|idea(?!l)/iu;
/** Questions with such words that are about something else. */
const NOT_TEXT =
  /^vad gäller|^typ|kategori|category|type|^kort |^status|nummer|datum|date|number|ställare|lämnare|adress|titel|rubrik|plats/iu;
const TITLE =
  /^(?:ärendets |din |your |the )?(?:rubrik|ämne|titel|ärendemening|ärenderubrik|subject|title|heading|headline|topic)$/iu;

/** @param areas those of the answers that were written in a box of several lines */
export function wordsIn(fields: readonly DraftField[], areas: ReadonlySet<DraftField>): Reading {
  const own = fields.filter(({ contact, value }) => !contact && value !== '' && value !== '✓');
  const weigh = (field: DraftField): number =>
    (areas.has(field) ? 4 : 0) +
    (TEXT.test(field.label) && !NOT_TEXT.test(field.label) ? 2 : 0) +
    (/\n|[.!?]$/.test(field.value) ? 1 : 0);
  let text = '';
  let most = 1;
  for (const field of own) {
    const weight = weigh(field);
    if (weight > most || (weight === most && text !== '' && field.value.length > text.length)) {
      text = field.value;
      most = weight;
    }
  }
  const title = own.find(({ label, value }) => TITLE.test(label) && value.length <= 200)?.value ?? '';
  return { ...(text && { text }), ...(title && { title, certainty: { title: 'read' } }) };
}
