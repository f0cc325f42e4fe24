import { fieldName, LETTER_FIELD_NAMES } from '../../../shared/feedback/fields.ts';
import type { TemplateFault } from '../../../shared/feedback/template.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import type { Language } from '../../../shared/text/language.ts';
import { letterWords } from '../../../shared/text/letters.ts';

interface TemplateFaultsProps {
  readonly language: Language;
  readonly faults: readonly TemplateFault[];
}

/** What is wrong with the template that somebody has typed in the sheet: where, and what there is instead. */
export function TemplateFaults({ language, faults }: TemplateFaultsProps) {
  if (faults.length === 0) return null;
  const words = letterWords[language];
  const names = LETTER_FIELD_NAMES.map((field) => `{${fieldName(field, language)}}`).join(', ');
  return (
    <div class="no-print">
      <Notice tone="problem" title={words.templateFaults(faults.length)}>
        <ul>
          {faults.map((fault) => (
            <li key={words.templateFault(fault)}>{words.templateFault(fault)}</li>
          ))}
        </ul>
        <p>{words.fieldsThatExist(names)}</p>
      </Notice>
    </div>
  );
}
