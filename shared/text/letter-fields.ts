/**
 * The fields that a template may name, each by its Swedish and its English name. What is filled in comes from the
 * very matter that the letter is about, never from another person's.
 */
export const LETTER_FIELDS = {
  number: ['nummer', 'number'],
  today: ['datum', 'date'],
  received: ['inkom', 'received'],
  title: ['rubrik', 'title'],
  place: ['plats', 'place'],
  district: ['stadsdel', 'district'],
  owner: ['handläggare', 'case officer'],
  contact: ['kontakt', 'contact'],
  organisation: ['organisation', 'recipient'],
  sent: ['skickad', 'sent'],
  due: ['svar senast', 'answer due'],
  next: ['nästa besked', 'next word'],
  answer: ['svar', 'answer'],
  outcome: ['beslut', 'decision'],
  decided: ['beslutsdag', 'decision date'],
  reason: ['skäl', 'reason'],
  action: ['åtgärd', 'action'],
  actionDue: ['åtgärd klar', 'action due'],
  result: ['resultat', 'result'],
  record: ['diarienummer', 'record number'],
  code: ['kod', 'code'],
  statusPage: ['statussida', 'status page'],
} as const satisfies Readonly<Record<string, readonly [sv: string, en: string]>>;
