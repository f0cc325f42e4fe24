import { OWN_DISTRICT } from './own-district.ts';

const own = OWN_DISTRICT;

/**
 * Who usually answers for a theme, the likeliest first: ids of organisations, or OWN_DISTRICT. Apart from the
 * themes themselves, since the extension carries those and asks nobody.
 */
const RESPONSIBLE: Readonly<Record<string, readonly string[]>> = {
  lighting: ['trafikkontoret', own],
  order: ['polisen', own, 'ordningsvakter'],
  litter: ['trafikkontoret', own],
  waste: ['stockholm-vatten', 'stockholmshem'],
  graffiti: ['trafikkontoret', 'sl'],
  winter: ['trafikkontoret', 'fastighetsagare'],
  traffic: ['trafikkontoret', 'polisen'],
  parking: ['trafikkontoret'],
  cycling: ['trafikkontoret'],
  transit: ['sl', 'landstinget'],
  parks: [own, 'trafikkontoret'],
  play: [own],
  sports: ['idrottsforvaltningen', own],
  youth: [own, 'ungdomsjouren', 'arbetsmarknadsforvaltningen'],
  school: ['utbildningsforvaltningen', own, 'sisab'],
  culture: ['kulturforvaltningen', 'stockholms-stadsbibliotek', 'kulturskolan'],
  'meeting-places': [own, 'kulturforvaltningen', 'folkets-hus-och-parker'],
  housing: ['stockholmshem', 'svenska-bostader', 'familjebostader', 'fastighetsagare'],
  planning: ['stadsbyggnadskontoret', 'exploateringskontoret'],
  centre: ['centrumagare', 'trafikkontoret', own],
  environment: ['miljoforvaltningen', 'trafikkontoret'],
  care: [own, 'aldreforvaltningen', 'socialforvaltningen'],
  influence: [own, 'medborgarkontor', 'mr-kansliet'],
};

/** Empty for an unknown theme. */
export function usuallyResponsible(theme: string): readonly string[] {
  return RESPONSIBLE[theme] ?? [];
}
