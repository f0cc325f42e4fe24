import { CARE } from './care.ts';
import { CENTRE } from './centre.ts';
import { CULTURE } from './culture.ts';
import { CYCLING } from './cycling.ts';
import { ENVIRONMENT } from './environment.ts';
import { GRAFFITI } from './graffiti.ts';
import { HOUSING } from './housing.ts';
import { INFLUENCE } from './influence.ts';
import { LIGHTING } from './lighting.ts';
import { LITTER } from './litter.ts';
import { MEETING_PLACES } from './meeting-places.ts';
import { ORDER } from './order.ts';
import { PARKING } from './parking.ts';
import { PARKS } from './parks.ts';
import { PLANNING } from './planning.ts';
import { PLAY } from './play.ts';
import { SCHOOL } from './school.ts';
import { SPORTS } from './sports.ts';
import type { Story } from './story.ts';
import { TRAFFIC } from './traffic.ts';
import { TRANSIT } from './transit.ts';
import { WASTE } from './waste.ts';
import { WINTER } from './winter.ts';
import { YOUTH } from './youth.ts';

/** By id of the theme (shared/reference/themes.ts). */
export const STORIES: Readonly<Record<string, readonly Story[]>> = {
  lighting: LIGHTING,
  order: ORDER,
  litter: LITTER,
  waste: WASTE,
  graffiti: GRAFFITI,
  winter: WINTER,
  traffic: TRAFFIC,
  parking: PARKING,
  cycling: CYCLING,
  transit: TRANSIT,
  parks: PARKS,
  play: PLAY,
  sports: SPORTS,
  youth: YOUTH,
  school: SCHOOL,
  culture: CULTURE,
  'meeting-places': MEETING_PLACES,
  housing: HOUSING,
  planning: PLANNING,
  centre: CENTRE,
  environment: ENVIRONMENT,
  care: CARE,
  influence: INFLUENCE,
};
