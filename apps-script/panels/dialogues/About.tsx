import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { type Context, nameOf } from './context.ts';

/** What was decided when it was planned, for whoever opens the hall: who may come, what they can change, which help there is. */
export function About({ context }: { readonly context: Context }) {
  const { state } = context.view;
  const { fields } = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const lines: readonly (readonly [string, string | undefined])[] = [
    [fields.influence, state.influence && plain.influence[state.influence]],
    [fields.audience, state.audience && plain.audiences[state.audience]],
    [fields.purpose, state.purpose],
    [fields.venue, state.venue],
    [fields.access, state.access],
    [fields.languages, state.languages?.join(', ')],
    [fields.interpreters, state.interpreters],
    [fields.organisers, state.organisers?.map((one) => nameOf(context, one)).join(', ')],
    [fields.lead, state.lead && (context.lists.names[state.lead] ?? state.lead)],
    [fields.facilitator, state.facilitator],
  ];
  const said = lines.filter(([, text]) => text);
  if (said.length === 0 && !state.neutral) return null;
  return (
    <ul class="small about">
      {said.map(([label, text]) => (
        <li key={label}>
          {label.endsWith('?') ? label : `${label}:`} {text}
        </li>
      ))}
      {state.neutral && <li>{fields.neutral}</li>}
    </ul>
  );
}
