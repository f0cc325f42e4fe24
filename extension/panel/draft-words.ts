import { panelText, platformName } from '../../shared/text/extension-panel.ts';
import type { Language } from '../../shared/text/language.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import type { FormFault } from '../drafts/capture.ts';
import type { DraftRecord, FilledPart, Form } from '../drafts/record.ts';

/** Where a draft was read: the platform by name, else what kind of thing on the page it was. */
export function whereFrom({ origin }: DraftRecord, language: Language): string {
  const words = panelText[language].draft;
  if (!origin.platform || !origin.unit) return words.byHand;
  const unit = words.units[origin.unit];
  return words.from(origin.platform === 'page' ? unit : `${unit}, ${platformName(origin.platform)}`);
}

/** "läst från sidan" or "gissat"; nothing once the person has changed it, nor of what is empty. */
export function originOf(
  { origin, form }: DraftRecord,
  part: FilledPart,
  language: Language,
): string | undefined {
  const how = origin.certainty[part];
  return how && form[part] && panelText[language].draft[how];
}

export function faultWords(fault: FormFault, language: Language): string {
  const words = panelText[language].faults;
  switch (fault.part) {
    case 'text':
    case 'title':
      return words[fault.part][fault.fault];
    default:
      return words[fault.fault];
  }
}

/** The error of one part, if it has one. */
export function errorOf(
  faults: readonly FormFault[],
  part: FormFault['part'],
  language: Language,
): string | undefined {
  const fault = faults.find((candidate) => candidate.part === part);
  return fault && faultWords(fault, language);
}

/** `070-123 45 67` with what it is, for a button that is read aloud: "telefonnummer 070-123 45 67". */
export function findingWords(
  kind: string,
  text: string,
  language: Language,
  hide: Form['hide'] = [],
): string {
  const placeholders: Readonly<Record<string, string>> = privacyWords[language].placeholders;
  return `${placeholders[kind] ?? hide.find(({ sv }) => sv === kind)?.[language]} ${text}`;
}
