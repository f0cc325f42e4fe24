import { shortItem } from '../dialogues/short-item.ts';
import type { DialogueLine } from '../dialogues/state.ts';
import { classWords } from './class-words.ts';
import { longDate } from './dates.ts';
import { dialogueWords } from './dialogues.ts';
import type { Language } from './language.ts';

/** One line of a dialogue's history: "Genomfört: Vandring", "Inlägg: 30 stycken". */
export function dialogueLine(line: DialogueLine, language: Language): string {
  const words = dialogueWords[language];
  const { effects, evidence } = classWords[language];
  const classes: Readonly<Record<string, string>> = {
    ...words.occasions,
    ...words.outcomes,
    ...words.inspections,
    ...words.checks,
    ...words.tellingWays,
    ...words.accounts,
    ...words.assessments,
    ...effects,
    ...evidence,
    // An answer of "yes" is a word of its own among the outcomes of inputs.
    ...words.outcomes,
  };
  // Of what was undone the kind of it is told, and of the checklist's points the panel tells which.
  if (line.type === 'undone') {
    const [, what] = Object.entries(words.happened).find(([type]) => type === line.outcome) ?? [];
    return what ? `${words.happened.undone}: ${what}` : words.happened.undone;
  }
  if (line.type === 'party_asked') {
    const how = Object.entries(words.askingWays).find(([way]) => way === line.outcome)?.[1] ?? '';
    return `${words.happened.party_asked}: ${how.toLowerCase()}`;
  }
  const item = line.type === 'check_done' ? '' : shortItem(line.item ?? '');
  const about = [
    line.count === undefined ? item : words.times(line.count),
    line.outcome === undefined ? '' : (classes[line.outcome] ?? line.outcome),
    line.due === undefined ? '' : dueText(line, longDate(line.due, language, line.on), language),
  ].filter((part) => part !== '');
  const name = words.happened[line.type];
  return about.length === 0 ? name : `${name}: ${about.join(', ')}`;
}

/** A plan's day is that of the promised feedback, an occasion's its own. */
const dueText = (line: DialogueLine, day: string, language: Language): string =>
  line.type === 'dialogue_planned' ? dialogueWords[language].promisedFor(day) : day;
