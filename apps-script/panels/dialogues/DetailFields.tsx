import { AUDIENCES, INFLUENCE_LEVELS } from '../../../shared/dialogues/kinds.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { DialogueLists } from '../../dialogue-calls.ts';
import type { DetailFields as Fields } from './details.ts';
import type { Bound } from './fields.ts';
import { NewOrganisers } from './NewOrganisers.tsx';
import { Choice, Line, Prose } from './parts.tsx';

interface DetailFieldsProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly form: string;
  readonly bind: (key: keyof Fields) => Bound;
}

/** What a dialogue says of itself beside its name, day and areas: the same when it is planned and when it is changed. */
export function DetailFields({ language, lists, form, bind }: DetailFieldsProps) {
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const neutral = bind('neutral');
  return (
    <>
      <Choice
        {...bind('audience')}
        label={words.fields.audience}
        none={words.choose}
        choices={AUDIENCES.map((value) => ({ value, label: plain.audiences[value] }))}
      />
      <Choice
        {...bind('influence')}
        label={words.fields.influence}
        none={words.choose}
        hint={words.hints.influence}
        choices={INFLUENCE_LEVELS.map((value) => ({ value, label: plain.influence[value] }))}
      />
      <Prose {...bind('purpose')} label={words.fields.purpose} />
      <Line {...bind('venue')} label={words.fields.venue} />
      <Line {...bind('access')} label={words.fields.access} />
      <Line
        {...bind('organisers')}
        label={words.fields.organisers}
        isList
        options={[...lists.organisations.map(({ name }) => name), ...lists.associations]}
        hint={words.hints.list}
      />
      <NewOrganisers language={language} lists={lists} field={bind('organisers')} />
      <Line {...bind('lead')} label={words.fields.lead} options={lists.owners} />
      <Line {...bind('facilitator')} label={words.fields.facilitator} />
      <label class="choice">
        <input
          type="checkbox"
          checked={neutral.value !== ''}
          onChange={(event) => neutral.change(event.currentTarget.checked ? 'yes' : '')}
        />
        {words.fields.neutral}
      </label>
      <Line {...bind('languages')} label={words.fields.languages} hint={words.hints.list} />
      <Line {...bind('interpreters')} label={words.fields.interpreters} />
      {lists.measures.length > 0 && (
        <Choice
          {...bind('measure')}
          label={words.fields.measure}
          none={words.choose}
          choices={lists.measures.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      {/* A participatory budget has its money in its round, entered once. */}
      {dialogueFormById(form)?.category !== 'budget' && (
        <Line {...bind('budget')} label={words.fields.budget} />
      )}
    </>
  );
}

/** A walk of a series is planned as one: the series that there are are proposed. */
export function SeriesField({ language, lists, form, bind }: DetailFieldsProps) {
  const words = dialoguePanelWords[language];
  if (dialogueFormById(form)?.category !== 'walk') return null;
  return (
    <Line
      {...bind('series')}
      label={words.fields.series}
      hint={words.hints.series}
      options={lists.series ?? []}
    />
  );
}
