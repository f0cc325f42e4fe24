import { useState } from 'preact/hooks';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { About } from './About.tsx';
import type { Context } from './context.ts';
import { DetailFields, SeriesField } from './DetailFields.tsx';
import { areasIn, commandFields, detailsOf, unknownOrganisers } from './details.ts';
import { useFields } from './fields.ts';
import { Form, Line, Ticks } from './parts.tsx';
import { StrikeForm } from './StrikeForm.tsx';

/** What the dialogue says of itself, changed afterwards; and the way out when it should not be there at all. */
export function Details({ context }: { readonly context: Context }) {
  const { state } = context.view;
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const [form, setForm] = useState<'correct' | 'strike'>();
  const stage = dialogueStageOf(state);
  const close = () => setForm(undefined);
  if (stage === 'struck' || stage === 'cancelled') return null;
  return (
    <section class="stack no-print" id="section-details" aria-labelledby="details" tabIndex={-1}>
      <h2 id="details">{words.sections.details}</h2>
      {form === undefined && <About context={context} />}
      {form === undefined && (
        <div class="row">
          <button type="button" class="button" onClick={() => setForm('correct')}>
            {words.correctDetails}
          </button>
          {stage !== 'closed' && (
            <button type="button" class="button plain" onClick={() => setForm('strike')}>
              {plain.steps.strike_dialogue}
            </button>
          )}
        </div>
      )}
      {form === 'correct' && <CorrectForm context={context} done={close} />}
      {form === 'strike' && <StrikeForm context={context} done={close} />}
    </section>
  );
}

interface PartProps {
  readonly context: Context;
  readonly done: () => void;
}

function CorrectForm({ context, done }: PartProps) {
  const { language, lists, view } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const before = { title: state.title, areas: (state.areas ?? []).join('\n'), ...detailsOf(state, lists) };
  const { fields, bind, change, check, keeping } = useFields('details', before);
  const areas = areasIn(fields.areas);
  const known = [...lists.areas, ...(state.areas ?? []).filter((area) => !lists.areas.includes(area))];
  const submit = async () => {
    const unknown = unknownOrganisers(fields.organisers, lists);
    const isRight = check([
      ['title', fields.title.trim() === '', words.needs(words.fields.name)],
      ['organisers', unknown.length > 0, words.unknownOrganisers(unknown.join(', '))],
    ]);
    if (!isRight) return false;
    const { title: _before, areas: _oldAreas, ...old } = before;
    const { title, areas: _areas, ...now } = fields;
    const was = commandFields(old, lists);
    // One that came with an import and is in no list is taken away like the others.
    const isOut = unknownOrganisers(old.organisers, lists).length > 0 && old.organisers !== now.organisers;
    const changed = Object.entries(commandFields(now, lists)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key]) || (key === 'organisers' && isOut),
    );
    const isMoved = areas.join('\n') !== (state.areas ?? []).join('\n');
    if (changed.length === 0 && title.trim() === state.title && !isMoved) {
      done();
      return true;
    }
    const command = {
      type: 'correct_dialogue',
      dialogue: state.dialogue,
      ...(title.trim() !== state.title && { title: title.trim() }),
      ...(isMoved && { areas }),
      // An audience that is taken away again is "everybody".
      ...Object.fromEntries(
        changed.flatMap(([key, value]) => {
          if (value !== '' || (key !== 'audience' && key !== 'influence')) return [[key, value]];
          return key === 'audience' ? [[key, 'everyone']] : [];
        }),
      ),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form label={words.correctDetails} busy={context.busy} submit={submit} keeping={keeping} cancel={done}>
      <Line {...bind('title')} label={words.fields.name} />
      <Ticks
        legend={words.fields.areas}
        choices={known}
        chosen={areas}
        change={(chosen) => change({ areas: chosen.join('\n') })}
      />
      <SeriesField language={language} lists={lists} form={state.form} bind={bind} />
      <DetailFields language={language} lists={lists} form={state.form} bind={bind} />
      <Line {...bind('minutes')} type="url" label={words.fields.minutes} />
    </Form>
  );
}
