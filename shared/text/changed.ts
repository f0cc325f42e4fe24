import type { Changed } from '../matters/changed-since.ts';
import type { Fact } from '../matters/events.ts';
import type { Language } from './language.ts';
import { matterWords } from './matters.ts';
import { happenedLine } from './steps.ts';

const said: Readonly<Record<Language, (by: string, what: string) => string>> = {
  sv: (by, what) =>
    `${by || 'Någon annan'} har ändrat det här sedan du läste det (${what}). Inget av det du gjorde nu är sparat, men texten finns kvar. Titta på det som står nu, och spara igen om det fortfarande ska gälla.`,
  en: (by, what) =>
    `${by || 'Somebody else'} has changed this since you read it (${what}). Nothing of what you did now is saved, but the text is kept. Look at what stands there now, and save again if it still holds.`,
};

/** What somebody else has just done to what a person was about to change: in a matter, or an action. */
export function changedText(
  { by, fact }: Changed<Fact>,
  language: Language,
  organisation: (id: string) => string,
): string {
  const words = matterWords[language];
  const whom = 'organisation' in fact && fact.organisation ? organisation(fact.organisation) : '';
  const told =
    fact.type === 'decision_made'
      ? [words.decisionOutcomes[fact.outcome], fact.reason]
      : fact.type === 'action_moved'
        ? [fact.due, fact.reason]
        : fact.type === 'effect_checked'
          ? [words.effects[fact.outcome], fact.text]
          : [];
  const what = [happenedLine(words, fact.type, whom), ...told].filter((one) => one !== '').join(': ');
  return said[language](by, what);
}
