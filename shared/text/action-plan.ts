import type { Origin } from '../actions/kinds.ts';
import type { Twin } from './language.ts';

/** Words for what an action comes from, and for planning from the plan against crime and the programme. */
interface ActionPlanWords {
  /** The question, and its choices: a matter or a dialogue, or one of the origins. */
  readonly ask: string;
  readonly choices: Readonly<Record<'subject' | Origin, string>>;
  /** What stands as the title of an action that comes from it. */
  readonly origins: Readonly<Record<Origin, string>>;
  readonly from: string;
  readonly fromHint: string;
  /** Which of the things that were promised it carries out. */
  readonly input: string;
  readonly noInput: string;
  /** What the action came from, where it is put right. */
  readonly cameFrom: string;
  readonly crime: string;
  readonly crimeHint: string;
  readonly problemHint: string;
  readonly areas: string;
  readonly inPlan: string;
  readonly planForCrime: string;
  /** What the effect is compared with, when somebody looks at it. */
  readonly before: string;
  readonly theDistrict: string;
  readonly planAnyway: string;
  readonly ownNumber: (title: string, number: string) => string;
}

export const actionPlanWords: Twin<ActionPlanWords> = {
  sv: {
    ask: 'Vad kommer åtgärden från?',
    choices: {
      subject: 'Ett ärende eller en dialog',
      decision: 'Ett beslut',
      measure: 'En insats i utvecklingsprogrammet',
      crime_plan: 'Planen mot brott',
      district: 'Stadsdelen själv',
    },
    origins: {
      decision: 'Beslut',
      measure: 'Utvecklingsprogrammet',
      crime_plan: 'Planen mot brott',
      district: 'Stadsdelen',
    },
    from: 'Vilket beslut?',
    fromHint: 'Vem som beslutade, när och paragrafen. T.ex. Stadsdelsnämnden 12 maj 2026, § 8.',
    input: 'Vilket löfte gäller det?',
    noInput: 'Inget av dem',
    cameFrom: 'Kommer från',
    crime: 'Hör till den lokala planen mot brott',
    crimeHint: 'Då står den i planen under sitt problem.',
    problemHint: 'Vad är fel, och var?',
    areas: 'Områden',
    inPlan: 'Plan mot brott',
    planForCrime: 'Planera åtgärd i planen',
    before: 'Läget före',
    theDistrict: 'Stadsdelen',
    planAnyway: 'Planera en åtgärd utan insats',
    ownNumber: (title, number) => `Från: ${title} (${number})`,
  },
  en: {
    ask: 'What does the action come from?',
    choices: {
      subject: 'A matter or a dialogue',
      decision: 'A decision',
      measure: 'A measure of the development programme',
      crime_plan: 'The plan against crime',
      district: 'The district itself',
    },
    origins: {
      decision: 'Decision',
      measure: 'The development programme',
      crime_plan: 'The plan against crime',
      district: 'The district',
    },
    from: 'Which decision?',
    fromHint: 'Who decided, when, and the paragraph. For example the district board 12 May 2026, § 8.',
    input: 'Which promise does it carry out?',
    noInput: 'None of them',
    cameFrom: 'Comes from',
    crime: 'Belongs to the local plan against crime',
    crimeHint: 'Then it stands in the plan under its problem.',
    problemHint: 'What is wrong, and where?',
    areas: 'Areas',
    inPlan: 'Plan against crime',
    planForCrime: 'Plan an action in the plan',
    before: 'As it was before',
    theDistrict: 'The district',
    planAnyway: 'Plan an action without a measure',
    ownNumber: (title, number) => `From: ${title} (${number})`,
  },
};
