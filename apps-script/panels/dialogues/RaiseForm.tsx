import { useState } from 'preact/hooks';
import { raisingCommands } from '../../../shared/dialogues/raise.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';
import { ulid, type Wanted } from './sending.ts';

interface RaiseFormProps {
  readonly context: Context;
  readonly inputs: readonly InputState[];
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Inputs become matters of their own; asked of one body they go in one bundle. */
export function RaiseForm({ context, inputs, done, cancel }: RaiseFormProps) {
  const { language, lists, view } = context;
  const words = dialoguePanelWords[language];
  const [organisation, setOrganisation] = useState(inputs[0]?.organisation ?? '');
  const [question, setQuestion] = useState(words.askAbout(view.state.title));
  const [owner, setOwner] = useState(view.state.lead ?? '');
  const submit = async () => {
    const commands = raisingCommands(
      {
        dialogue: view.state.dialogue,
        title: view.state.title,
        inputs,
        texts: new Map(view.texts),
        ...(owner !== '' && { owner }),
        ...(organisation !== '' && { refer: { organisation, question } }),
      },
      ulid,
    );
    if (await context.send(commands as unknown as readonly Wanted[], words.raised(inputs.length))) done();
  };
  const recipients = lists.organisations.filter(({ id }) => lists.recipients.includes(id));
  return (
    <Form
      label={words.raise}
      submitLabel={`${words.raise} (${inputs.length})`}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={cancel}
    >
      <Line
        id="raise-owner"
        label={words.fields.lead}
        value={owner}
        change={setOwner}
        options={lists.owners}
      />
      <Choice
        id="raise-organisation"
        label={words.refer}
        value={organisation}
        change={setOrganisation}
        none={words.noneChosen}
        choices={recipients.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {organisation !== '' && (
        <Prose id="raise-question" label={words.fields.question} value={question} change={setQuestion} />
      )}
    </Form>
  );
}
