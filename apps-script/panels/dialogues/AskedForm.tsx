import { ASKING_WAYS } from '../../../shared/dialogues/kinds.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { askingWords } from '../../../shared/text/dialogues-asking.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import { type Context, nameOf } from './context.ts';
import { useFields } from './fields.ts';
import { Choice, Form, Line } from './parts.tsx';

interface AskedFormProps {
  readonly context: Context;
  readonly organisation: string;
  readonly done: () => void;
}

/** The questions have been asked already, without a link: how, and when. */
export function AskedForm({ context, organisation, done }: AskedFormProps) {
  const { language, today, view } = context;
  const words = askingWords[language];
  const { fields, bind, check, keeping } = useFields(`asked-${organisation}`, { how: 'mail', asked: today });
  const submit = async () => {
    const panel = dialoguePanelWords[language];
    const isRight = check([['asked', !parseLocalDate(fields.asked), panel.needs(words.askedDay)]]);
    if (!isRight) return false;
    const { dialogue } = view.state;
    const command = { type: 'note_asked', dialogue, organisation, how: fields.how, asked: fields.asked };
    const isSaved = await context.send([command], words.noted(nameOf(context, organisation)));
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form label={words.alreadyAsked} busy={context.busy} submit={submit} keeping={keeping} cancel={done}>
      <Choice
        {...bind('how')}
        label={words.askedHow}
        choices={ASKING_WAYS.map((value) => ({ value, label: dialogueWords[language].askingWays[value] }))}
      />
      <Line {...bind('asked')} type="date" label={words.askedDay} />
    </Form>
  );
}
