import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { learnAdvice, suggestOrganisations, suggestThemes } from '../../shared/similarity/suggestions.ts';
import { type Proposal, proposals } from './corpus.ts';
import type { Suggested } from './suggested.ts';

/**
 * What the remits of Stockholm's reference data say of another city's proposals, with no history at all. That city's
 * categories and boards are told in ours, by hand; what has no counterpart ("Övrigt/Annat", the executive board) is not tried.
 */

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'Gata, park och lekplatser': ['parks', 'play', 'lighting', 'litter', 'winter', 'cycling', 'graffiti'],
  'Trafik och kommunikationer': ['traffic', 'transit', 'parking', 'cycling', 'winter'],
  'Kultur och fritid': ['culture', 'sports', 'youth', 'meeting-places'],
  'Miljö och hälsa': ['environment', 'waste', 'litter'],
  'Bygga och bo': ['housing', 'planning'],
  'Skola och utbildning': ['school'],
  'Trygghet och säkerhet': ['order', 'lighting', 'traffic'],
  'Vård och omsorg': ['care'],
};
const OWN = 'skarholmen';
const BOARDS: readonly (readonly [name: RegExp, organisations: readonly string[]])[] = [
  [/^Trafiknämnden/, ['trafikkontoret']],
  // Parks are the districts' in Stockholm, trees along streets the traffic office's.
  [/^Park- och natur/, [OWN, 'trafikkontoret']],
  [/^Idrotts/, ['idrottsforvaltningen']],
  [/^Byggnadsnämnden/, ['stadsbyggnadskontoret']],
  [/^Kulturnämnden/, ['kulturforvaltningen', 'stockholms-stadsbibliotek', 'kulturskolan']],
  [/^Social resurs/, ['socialforvaltningen', OWN]],
  [/^Kretslopp/, ['stockholm-vatten']],
  [/^Fastighetsnämnden/, ['exploateringskontoret']],
  [/^Stadsdelsnämnd|^Förskole/, [OWN]],
  [/^Grundskole|^Utbildning/, ['utbildningsforvaltningen', 'sisab']],
  [/^Miljö/, ['miljoforvaltningen']],
  [/Arbetsmarknad/, ['arbetsmarknadsforvaltningen']],
  [/^Spårvägen/, ['sl']],
  [/^Framtiden|^Poseidon|^Boplats/, ['stockholmshem', 'svenska-bostader', 'familjebostader']],
];

export interface NewDistrict extends Suggested {
  /** How many proposals have a counterpart of their category, and of a board. */
  readonly tried: readonly [themes: number, organisations: number];
  /** What saying always the commonest first and the three commonest would give. */
  readonly commonest: Suggested;
}

export function newDistrictQuality(): NewDistrict {
  const nothing = learnAdvice([]);
  const wanted = { language: 'sv', organisations: ORGANISATIONS, own: OWN } as const;
  const comparable = ({ id, title, text }: Proposal) => ({ id: String(id), title, text });
  const share = (
    tried: readonly (readonly [Proposal, readonly string[]])[],
    guess: (one: Proposal) => readonly string[],
  ): readonly [number, number] => {
    const places = tried.map(([one, right]) => guess(one).findIndex((label) => right.includes(label)));
    return [
      places.filter((at) => at === 0).length / places.length,
      places.filter((at) => at >= 0 && at < 3).length / places.length,
    ];
  };
  const all = proposals();
  const themed = all.flatMap((one) => {
    const right = CATEGORIES[one.category];
    return right ? [[one, right] as const] : [];
  });
  const answered = all.flatMap((one) => {
    const right = one.recipient
      .split('; ')
      .flatMap((name) => BOARDS.filter(([board]) => board.test(name)).flatMap(([, ids]) => ids));
    return right.length > 0 ? [[one, right] as const] : [];
  });
  const byNumber = (tried: readonly (readonly [Proposal, readonly string[]])[]): string[] => {
    const counts = new Map<string, number>();
    for (const [, right] of tried) for (const label of right) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([label]) => label);
  };
  const themes = byNumber(themed);
  const organisations = byNumber(answered);
  return {
    tried: [themed.length, answered.length],
    themes: share(themed, (one) => suggestThemes(nothing, comparable(one), wanted).map(({ label }) => label)),
    organisations: share(answered, (one) =>
      suggestOrganisations(nothing, comparable(one), wanted).map(({ label }) => label),
    ),
    commonest: { themes: share(themed, () => themes), organisations: share(answered, () => organisations) },
  };
}
