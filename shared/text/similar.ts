import type { Relation } from '../matters/kinds.ts';
import type { Twin } from './language.ts';

/** Words of the similar matters in the sidebar. */
interface SimilarText {
  readonly title: string;
  readonly reading: string;
  readonly none: string;
  readonly likely: string;
  readonly apart: string;
  /** What the buttons are called for somebody who hears them without what stands around them. */
  readonly togetherAs: Readonly<Record<Relation, (matter: string) => string>>;
  readonly apartFrom: (matter: string) => string;
  readonly asked: (group: string) => string;
  readonly toldApart: (matter: string) => string;
  readonly metres: (metres: number) => string;
  readonly near: Readonly<Record<'place' | 'street' | 'area' | 'neighbour', string>>;
  /** Under a theme that was filled in: why, and what else was near. */
  readonly proposedTheme: (theme: string, why: string, others: readonly string[]) => string;
}

export const similarText: Twin<SimilarText> = {
  sv: {
    title: 'Liknande ärenden',
    reading: 'Letar efter liknande ärenden …',
    none: 'Inget annat ärende liknar det här.',
    likely: 'Kan vara samma fråga',
    apart: 'Olika',
    togetherAs: {
      same: (matter) => `Samma fråga som ${matter}`,
      related: (matter) => `Hör ihop med ${matter}`,
    },
    apartFrom: (matter) => `Olika: inte samma fråga som ${matter}`,
    asked: (group) =>
      `Ärendena ligger nu i ${group}. Var och en behåller sitt nummer och får sin egen återkoppling.`,
    toldApart: (matter) => `${matter} föreslås inte igen för det här ärendet.`,
    near: {
      place: 'Samma plats',
      street: 'Samma gata',
      area: 'Samma område',
      neighbour: 'Grannområde',
    },
    metres: (metres) =>
      metres < 1_000 ? `${metres} m bort` : `${(metres / 1_000).toFixed(1).replace('.', ',')} km bort`,
    proposedTheme: (theme, why, others) =>
      `Förslag: ${theme}. ${why}${others.length > 0 ? ` Annars ${others.join(' eller ')}.` : ''}`,
  },
  en: {
    title: 'Similar matters',
    reading: 'Looking for similar matters …',
    none: 'No other matter is like this one.',
    likely: 'May be the same question',
    apart: 'Different',
    togetherAs: {
      same: (matter) => `Same issue as ${matter}`,
      related: (matter) => `Related to ${matter}`,
    },
    apartFrom: (matter) => `Different: not the same question as ${matter}`,
    asked: (group) => `The matters are now in ${group}. Each keeps its number and gets its own feedback.`,
    toldApart: (matter) => `${matter} will not be proposed for this matter again.`,
    near: { place: 'Same place', street: 'Same street', area: 'Same area', neighbour: 'Neighbouring area' },
    metres: (metres) => (metres < 1_000 ? `${metres} m away` : `${(metres / 1_000).toFixed(1)} km away`),
    proposedTheme: (theme, why, others) =>
      `Proposed: ${theme}. ${why}${others.length > 0 ? ` Otherwise ${others.join(' or ')}.` : ''}`,
  },
};
