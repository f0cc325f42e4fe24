import type { ChangedSince } from '../dialogues/seen.ts';
import { shortItem } from '../dialogues/short-item.ts';
import { dialogueWords } from './dialogues.ts';
import type { Twin } from './language.ts';

/** What somebody else has just done to what a person was about to change. */
export const changedWords: Twin<(changed: ChangedSince) => string> = {
  sv: ({ by, fact }) => {
    const what =
      fact.type === 'input_answered'
        ? ` Beskedet är ”${dialogueWords.sv.outcomes[fact.outcome]}${fact.text ? `: ${fact.text}` : ''}”.`
        : '';
    const item = 'item' in fact ? ` ${shortItem(fact.item)}` : ' det här';
    return `${by || 'Någon annan'} har ändrat${item} sedan du läste sidan.${what} Inget av det du gjorde nu är sparat, men texten finns kvar. Sidan är läst på nytt: titta, och spara igen om det fortfarande ska gälla.`;
  },
  en: ({ by, fact }) => {
    const what =
      fact.type === 'input_answered'
        ? ` The answer is “${dialogueWords.en.outcomes[fact.outcome]}${fact.text ? `: ${fact.text}` : ''}”.`
        : '';
    const item = 'item' in fact ? ` ${shortItem(fact.item)}` : ' this';
    return `${by || 'Somebody else'} has changed${item} since you read the page.${what} Nothing of what you did now is saved, but the text is kept. The page has been read again: look, and save again if it still holds.`;
  },
};
