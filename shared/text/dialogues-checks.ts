import type { CheckTime } from './dialogues-lists.ts';
import type { Twin } from './language.ts';

/** What a new workbook's checklists begin with. A category of forms, or every form when it is left out. */
export interface FirstCheck {
  readonly id: string;
  readonly category?: 'walk' | 'budget' | 'council';
  readonly when: CheckTime;
  readonly point: Twin<string>;
}

/** Our own words, from what the city's documents ask of a dialogue (requirements B and C). */
export const FIRST_CHECKS: readonly FirstCheck[] = [
  {
    id: 'influence',
    when: 'before',
    point: {
      sv: 'Det står i inbjudan vad deltagarna kan påverka, och vad som redan är bestämt.',
      en: 'The invitation says what the participants can influence, and what is decided already.',
    },
  },
  {
    id: 'earlier',
    when: 'before',
    point: {
      sv: 'Vi har läst vad boende redan sagt här, och vad det blev av.',
      en: 'We have read what residents have said here before, and what came of it.',
    },
  },
  {
    id: 'others',
    when: 'before',
    point: {
      sv: 'Vi har kollat att ingen annan frågar samma boende samtidigt.',
      en: 'We have checked that nobody else asks the same residents at the same time.',
    },
  },
  {
    id: 'access',
    when: 'before',
    point: {
      sv: 'Alla kan komma in och vara med: entré, hörslinga, tider, barn får följa med.',
      en: 'Everyone can get in and take part: entrance, hearing loop, times, children welcome.',
    },
  },
  {
    id: 'languages',
    when: 'before',
    point: {
      sv: 'Inbjudan och tolk finns på de språk som talas här.',
      en: 'Invitation and interpreters are there in the languages spoken here.',
    },
  },
  {
    id: 'missing',
    when: 'before',
    point: {
      sv: 'Vi har bjudit in dem som sällan hörs, på plats där de är.',
      en: 'We have invited those who are seldom heard, where they are.',
    },
  },
  {
    id: 'facilitator',
    when: 'before',
    point: {
      sv: 'Samtalsledaren är neutral i frågan, eller vi säger att den inte är det.',
      en: 'The facilitator is neutral in the question, or we say that they are not.',
    },
  },
  {
    id: 'promise',
    when: 'during',
    point: {
      sv: 'Vi har sagt vilken dag deltagarna får veta vad det blev av.',
      en: 'We have said on which day the participants will hear what came of it.',
    },
  },
  {
    id: 'counts',
    when: 'during',
    point: {
      sv: 'Vi räknar deltagare, men skriver inga namn.',
      en: 'We count participants, and write no names.',
    },
  },
  {
    id: 'minutes',
    when: 'after',
    point: {
      sv: 'Minnesanteckningarna är utlagda där deltagarna hittar dem.',
      en: 'The minutes are where the participants find them.',
    },
  },
  {
    id: 'result',
    when: 'after',
    point: {
      sv: 'Resultatbladet är utdelat: ni sade, vi gjorde, vi gjorde inte, därför att.',
      en: 'The result sheet has been handed out: you said, we did, we did not, because.',
    },
  },
  {
    id: 'walk-parties',
    category: 'walk',
    when: 'before',
    point: {
      sv: 'Fastighetsägare, polis, trafikkontor och boende är inbjudna.',
      en: 'Property owners, police, the traffic department and residents are invited.',
    },
  },
  {
    id: 'walk-time',
    category: 'walk',
    when: 'before',
    point: {
      sv: 'Vi går när platsen upplevs som otrygg: kväll, mörker.',
      en: 'We walk when the place feels unsafe: evening, darkness.',
    },
  },
  {
    id: 'walk-route',
    category: 'walk',
    when: 'before',
    point: {
      sv: 'Rutten går att gå med rullstol och barnvagn.',
      en: 'The route can be taken with a wheelchair or a pram.',
    },
  },
  {
    id: 'walk-return',
    category: 'walk',
    when: 'after',
    point: { sv: 'Återvandringen har en dag.', en: 'The return walk has a day.' },
  },
  {
    id: 'budget-rules',
    category: 'budget',
    when: 'before',
    point: {
      sv: 'Reglerna är kända: pengar, vem som får rösta, hur idéer bedöms.',
      en: 'The rules are known: money, who may vote, how ideas are assessed.',
    },
  },
  {
    id: 'budget-reasons',
    category: 'budget',
    when: 'after',
    point: {
      sv: 'Varje idé som inte gick vidare har fått ett skäl.',
      en: 'Every idea that did not go on has been given a reason.',
    },
  },
  {
    id: 'young-names',
    category: 'council',
    when: 'during',
    point: {
      sv: 'Inga namn på barn och unga i anteckningarna.',
      en: 'No names of children and young people in the notes.',
    },
  },
  {
    id: 'young-answer',
    category: 'council',
    when: 'after',
    point: {
      sv: 'De unga har fått svar med ord som de förstår.',
      en: 'The young people have been answered in words that they understand.',
    },
  },
];
