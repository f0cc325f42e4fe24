import type { Effect, EVIDENCE } from '../matters/kinds.ts';
import type { Twin } from './language.ts';

/** The classes of what came of an action. Apart from the words of matters, which the panels of dialogues and actions have no use for. */
export interface ClassWords {
  readonly effects: Readonly<Record<Effect, string>>;
  readonly evidence: Readonly<Record<(typeof EVIDENCE)[number], string>>;
}

export const classWords: Twin<ClassWords> = {
  sv: {
    effects: {
      effect: 'Önskad effekt',
      none: 'Ingen effekt',
      unclear: 'Oklart',
      not_measurable: 'Går inte att mäta',
    },
    evidence: { evidence: 'Med underlag', no_evidence: 'Utan underlag' },
  },
  en: {
    effects: {
      effect: 'Desired effect',
      none: 'No effect',
      unclear: 'Unclear',
      not_measurable: 'Cannot be measured',
    },
    evidence: { evidence: 'With evidence', no_evidence: 'Without evidence' },
  },
};
