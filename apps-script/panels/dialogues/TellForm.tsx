import { MEETING_WAYS, TELLING_WAYS, type TellingWay } from '../../../shared/dialogues/kinds.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { filled, isLink, useFields } from './fields.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';

/** How and when the participants were told; where nobody met, why not. */
export function TellForm({ context, done }: { readonly context: Context; readonly done: () => void }) {
  const { language, today, view } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const ending = endingWords[language];
  const { fields, bind, check, keeping } = useFields('tell', { how: '', told: '', noMeeting: '', link: '' });
  const isMeeting = MEETING_WAYS.includes(fields.how as TellingWay);
  const submit = async () => {
    const isRight = check([
      ['how', fields.how === '', words.needs(words.fields.how)],
      ['told', fields.told === '', words.needs(ending.fields.toldOn)],
      ['told', fields.told > today, words.notYet],
      [
        'link',
        !isLink(fields.link) || (fields.how === 'web' && fields.link === ''),
        noteWords[language].needsLink,
      ],
      ['noMeeting', !isMeeting && fields.noMeeting.trim() === '', words.needs(ending.fields.noMeeting)],
    ]);
    if (!isRight) return false;
    const { noMeeting, ...said } = filled(fields);
    const command = {
      type: 'tell_participants',
      dialogue: view.state.dialogue,
      ...said,
      ...(noMeeting && !isMeeting && { noMeeting }),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={plain.steps.tell_participants}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
    >
      <Choice
        {...bind('how')}
        label={words.fields.how}
        none={words.choose}
        choices={TELLING_WAYS.map((value) => ({ value, label: plain.tellingWays[value] }))}
      />
      <Line {...bind('told')} type="date" label={ending.fields.toldOn} />
      {!isMeeting && <Prose {...bind('noMeeting')} label={ending.fields.noMeeting} rows={2} />}
      <Line
        {...bind('link')}
        type="url"
        label={fields.how === 'web' ? words.fields.link : `${words.fields.link} (${words.optional})`}
      />
    </Form>
  );
}
