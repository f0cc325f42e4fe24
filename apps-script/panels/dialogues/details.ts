import type { DialogueState } from '../../../shared/dialogues/state.ts';
import type { DialogueLists } from '../../dialogue-calls.ts';

/** What a dialogue says of itself, as the fields of a form. */
export const NO_DETAILS = {
  audience: '',
  influence: '',
  purpose: '',
  venue: '',
  access: '',
  organisers: '',
  lead: '',
  facilitator: '',
  neutral: '',
  languages: '',
  interpreters: '',
  series: '',
  measure: '',
  budget: '',
  minutes: '',
};
export type DetailFields = typeof NO_DETAILS;

const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Areas in a field that has one on each line. */
export const areasIn = (text: string): readonly string[] => text.split('\n').filter((area) => area !== '');

/** Names that are not in the list of organisations. */
export const unknownOrganisers = (organisers: string, lists: DialogueLists): readonly string[] =>
  list(organisers).filter((name) => organiser(name, lists) === undefined);

/** The id of an organisation, or the name of an association as the register has it. */
const organiser = (name: string, { organisations, associations }: DialogueLists): string | undefined =>
  organisations.find((one) => isSame(one.name, name))?.id ?? associations.find((one) => isSame(one, name));

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The fields of a command that these come to; an empty one takes away what stood there. */
export function commandFields(fields: DetailFields, lists: DialogueLists) {
  const { organisers, languages, neutral, measure, ...texts } = fields;
  const ids = list(organisers).flatMap((name) => organiser(name, lists) ?? []);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])),
    organisers: ids,
    languages: list(languages),
    neutral: neutral !== '',
    measures: measure === '' ? [] : [measure],
  } as Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** Whether a field of a command says anything. */
export const saysSomething = (value: string | boolean | readonly string[]): boolean =>
  typeof value === 'boolean' ? value : value.length > 0;

/** The fields as the dialogue stands. */
export function detailsOf(state: DialogueState, { organisations }: DialogueLists): DetailFields {
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  return {
    audience: state.audience ?? '',
    influence: state.influence ?? '',
    purpose: state.purpose ?? '',
    venue: state.venue ?? '',
    access: state.access ?? '',
    organisers: (state.organisers ?? []).map(nameOf).join('; '),
    lead: state.lead ?? '',
    facilitator: state.facilitator ?? '',
    neutral: state.neutral ? 'yes' : '',
    languages: (state.languages ?? []).join('; '),
    interpreters: state.interpreters ?? '',
    series: state.series ?? '',
    measure: state.measures?.[0] ?? '',
    budget: state.budget ?? '',
    minutes: state.minutes ?? '',
  };
}
