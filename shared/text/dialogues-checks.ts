import type { CheckGroup } from '../dialogues/check-groups.ts';
import type { CheckTime } from './dialogues-lists.ts';
import type { Language, Twin } from './language.ts';

/** What a new workbook's checklists begin with: a point, when it is thought of, and the forms that it is for. */
export interface FirstCheck {
  readonly id: string;
  readonly groups: readonly CheckGroup[];
  readonly when: CheckTime;
  readonly point: Twin<string>;
}

/** Groups of forms as they are called in the sheet's list. */
export const checkGroupWords: Twin<Readonly<Record<CheckGroup, string>>> = {
  sv: {
    meets: 'Alla där folk möts',
    open: 'Alla öppna dialoger och möten',
    walk: 'Alla vandringar',
    budget: 'Alla medborgarbudgetar',
    council: 'Alla råd',
    consultation: 'Alla samråd',
    incoming: 'Allt som kommer in: brev, lådor, förslag',
    survey: 'Alla enkäter och mätningar',
    digital: 'Alla digitala former',
    point_of_contact: 'Alla värdar, kontor och mötesplatser',
    monitoring: 'All omvärldsbevakning',
    collaboration: 'All samverkan mellan parter',
    young: 'Barn och unga',
  },
  en: {
    meets: 'All where people meet',
    open: 'All open dialogues and meetings',
    walk: 'All walks',
    budget: 'All participatory budgets',
    council: 'All councils',
    consultation: 'All consultations',
    incoming: 'All that comes in: letters, boxes, proposals',
    survey: 'All surveys and measurements',
    digital: 'All digital forms',
    point_of_contact: 'All hosts, offices and meeting places',
    monitoring: 'All monitoring',
    collaboration: 'All work between partners',
    young: 'Children and young people',
  },
};

const check = (
  id: string,
  when: CheckTime,
  groups: CheckGroup | readonly CheckGroup[],
  point: Readonly<Record<Language, string>>,
): FirstCheck => ({ id, when, groups: typeof groups === 'string' ? [groups] : groups, point });

/** Our own words, from what the city's documents ask of a dialogue (requirements B and C). */
export const FIRST_CHECKS: readonly FirstCheck[] = [
  check('influence', 'before', 'meets', {
    sv: 'Det står i inbjudan vad deltagarna kan påverka, och vad som redan är bestämt.',
    en: 'The invitation says what the participants can influence, and what is decided already.',
  }),
  check('earlier', 'before', 'meets', {
    sv: 'Vi har läst vad boende redan sagt här, och vad det blev av.',
    en: 'We have read what residents have said here before, and what came of it.',
  }),
  check('others', 'before', ['open', 'walk'], {
    sv: 'Vi har kollat att ingen annan frågar samma boende samtidigt.',
    en: 'We have checked that nobody else asks the same residents at the same time.',
  }),
  check('access', 'before', 'open', {
    sv: 'Alla kan komma in och vara med: entré, hörslinga, tider, barn får följa med.',
    en: 'Everyone can get in and take part: entrance, hearing loop, times, children welcome.',
  }),
  check('council-access', 'before', 'council', {
    sv: 'Alla kan komma in och vara med: entré, hörslinga, material som går att läsa.',
    en: 'Everyone can get in and take part: entrance, hearing loop, material that can be read.',
  }),
  check('languages', 'before', ['open', 'walk'], {
    sv: 'Inbjudan och tolk finns på de språk som talas här.',
    en: 'Invitation and interpreters are there in the languages spoken here.',
  }),
  check('missing', 'before', ['open', 'walk'], {
    sv: 'Vi har bjudit in dem som sällan hörs, på plats där de är.',
    en: 'We have invited those who are seldom heard, where they are.',
  }),
  check('facilitator', 'before', 'open', {
    sv: 'Samtalsledaren är neutral i frågan, eller vi säger att den inte är det.',
    en: 'The facilitator is neutral in the question, or we say that they are not.',
  }),
  check('council-list', 'before', 'council', {
    sv: 'Listan från förra mötet är utskickad: vad som blev gjort, och vad som inte blev det.',
    en: 'The list from the last meeting has been sent out: what was done, and what was not.',
  }),
  check('promise', 'during', 'meets', {
    sv: 'Vi har sagt vilken dag deltagarna får veta vad det blev av.',
    en: 'We have said on which day the participants will hear what came of it.',
  }),
  check('counts', 'during', 'meets', {
    sv: 'Vi räknar deltagare, men skriver inga namn.',
    en: 'We count participants, and write no names.',
  }),
  check('minutes', 'after', ['open', 'council'], {
    sv: 'Minnesanteckningarna är utlagda där deltagarna hittar dem.',
    en: 'The minutes are where the participants find them.',
  }),
  check('result', 'after', 'meets', {
    sv: 'Resultatbladet är utdelat: ni sade, vi gjorde, vi gjorde inte, därför att.',
    en: 'The result sheet has been handed out: you said, we did, we did not, because.',
  }),
  check('walk-parties', 'before', 'walk', {
    sv: 'Fastighetsägare, polis, trafikkontor och boende är inbjudna.',
    en: 'Property owners, police, the traffic department and residents are invited.',
  }),
  check('walk-time', 'before', 'walk', {
    sv: 'Vi går när platsen upplevs som otrygg: kväll, mörker.',
    en: 'We walk when the place feels unsafe: evening, darkness.',
  }),
  check('walk-route', 'before', 'walk', {
    sv: 'Rutten går att gå med rullstol och barnvagn.',
    en: 'The route can be taken with a wheelchair or a pram.',
  }),
  check('walk-return', 'after', 'walk', {
    sv: 'Återvandringen har en dag.',
    en: 'The return walk has a day.',
  }),
  check('budget-rules', 'before', 'budget', {
    sv: 'Reglerna är kända: pengar, vem som får rösta, hur idéer bedöms.',
    en: 'The rules are known: money, who may vote, how ideas are assessed.',
  }),
  check('budget-reasons', 'after', 'budget', {
    sv: 'Varje idé som inte gick vidare har fått ett skäl.',
    en: 'Every idea that did not go on has been given a reason.',
  }),
  check('consultation-papers', 'before', 'consultation', {
    sv: 'Handlingarna går att läsa till och med sista dagen, på papper och på webben.',
    en: 'The documents can be read until the last day, on paper and on the web.',
  }),
  check('consultation-account', 'after', 'consultation', {
    sv: 'Varje synpunkt är bemött i planens redogörelse.',
    en: 'Every comment has been met in the account of the plan.',
  }),
  check('box-sign', 'before', 'incoming', {
    sv: 'Där man lämnar sin synpunkt står vad den används till och när svaret kommer.',
    en: 'Where people hand in, it says what it is used for and when the answer comes.',
  }),
  check('box-emptied', 'during', 'incoming', {
    sv: 'Lådan eller inkorgen läses på bestämda dagar, av någon som är utsedd.',
    en: 'The box or inbox is read on fixed days, by somebody who has been named.',
  }),
  check('box-names', 'during', 'incoming', {
    sv: 'Det går att skriva utan namn, och namn skrivs inte av.',
    en: 'One can write without a name, and names are not copied.',
  }),
  check('box-answered', 'after', 'incoming', {
    sv: 'Svaren sitter uppe eller har skickats där synpunkterna lämnades.',
    en: 'The answers are posted or sent where the comments were handed in.',
  }),
  check('survey-purpose', 'before', 'survey', {
    sv: 'Det står vad svaren används till, att det är frivilligt och hur länge de sparas.',
    en: 'It says what the answers are used for, that it is voluntary and how long they are kept.',
  }),
  check('survey-tried', 'before', 'survey', {
    sv: 'Frågorna är provade på några som ska svara, också på lätt svenska.',
    en: 'The questions have been tried on some who are to answer, in easy Swedish too.',
  }),
  check('survey-who', 'during', 'survey', {
    sv: 'Vi vet vilka grupper som svarat och vilka som saknas, i antal.',
    en: 'We know which groups have answered and which are missing, as counts.',
  }),
  check('survey-shown', 'after', 'survey', {
    sv: 'De som svarade har fått se resultatet, utan grupper så små att någon känns igen.',
    en: 'Those who answered have seen the result, without groups so small that somebody is known.',
  }),
  check('digital-who', 'before', 'digital', {
    sv: 'Det står vem som svarar, och hur snabbt.',
    en: 'It says who answers, and how soon.',
  }),
  check('digital-watched', 'during', 'digital', {
    sv: 'Någon läser varje vardag, och tar bort hot och namn.',
    en: 'Somebody reads every working day, and takes away threats and names.',
  }),
  check('digital-answered', 'after', 'digital', {
    sv: 'Svaren ligger där frågorna ställdes.',
    en: 'The answers are where the questions were asked.',
  }),
  check('host-task', 'before', 'point_of_contact', {
    sv: 'Värden vet vad som ska antecknas, och vart fel och hot ska ringas in.',
    en: 'The host knows what to note, and where to ring about faults and threats.',
  }),
  check('host-notes', 'during', 'point_of_contact', {
    sv: 'Det som sägs skrivs in samma dag, utan namn.',
    en: 'What is said is entered the same day, without names.',
  }),
  check('host-back', 'after', 'point_of_contact', {
    sv: 'Den som frågade kan få sitt svar på samma plats.',
    en: 'Whoever asked can get the answer at the same place.',
  }),
  check('watch-open', 'before', 'monitoring', {
    sv: 'Det är bestämt vilka öppna sidor som följs, och av vem.',
    en: 'It is decided which open pages are followed, and by whom.',
  }),
  check('watch-names', 'during', 'monitoring', {
    sv: 'Namn och konton sparas inte.',
    en: 'Names and accounts are not kept.',
  }),
  check('watch-handed', 'after', 'monitoring', {
    sv: 'Det som behöver svar har blivit ärenden.',
    en: 'What needs an answer has become matters.',
  }),
  check('joint-roles', 'before', 'collaboration', {
    sv: 'Alla parter vet vem som håller i, och vad var och en ska bidra med.',
    en: 'All partners know who leads, and what each of them contributes.',
  }),
  check('joint-list', 'after', 'collaboration', {
    sv: 'Varje åtgärd har en ansvarig och en dag.',
    en: 'Every action has somebody responsible and a day.',
  }),
  check('young-names', 'during', 'young', {
    sv: 'Inga namn på barn och unga i anteckningarna.',
    en: 'No names of children and young people in the notes.',
  }),
  check('young-answer', 'after', 'young', {
    sv: 'De unga har fått svar med ord som de förstår.',
    en: 'The young people have been answered in words that they understand.',
  }),
];
