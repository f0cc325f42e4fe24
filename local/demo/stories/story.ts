import type { Channel, MatterKind } from '../../../shared/matters/kinds.ts';

/** One question that residents of the demo district raise, in their own words. Everybody in it is made up. */
export interface Story {
  readonly title: string;
  readonly kind: MatterKind;
  readonly channel: Channel;
  /** "Ekholmsvägen, Skärholmen"; further places raise the same question with the first voice's words. */
  readonly places: readonly [string, ...string[]];
  /** First and last month (1–12) in which it can come up; the range may run over the new year. */
  readonly months?: readonly [number, number];
  /** What each person wrote; each becomes a matter of their own. `{p}` stands for the place. */
  readonly voices: readonly [string, ...string[]];
  /** Who has to be asked; the district answers alone when left out. */
  readonly asks?: { readonly organisation: string; readonly question: string };
}
