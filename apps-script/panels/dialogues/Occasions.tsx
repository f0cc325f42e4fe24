import { useState } from 'preact/hooks';
import { calendarFile } from '../../../shared/dialogues/calendar.ts';
import { hasReturnWalk } from '../../../shared/dialogues/finish.ts';
import {
  ATTENDANCE_GROUPS,
  OCCASION_KINDS,
  type OccasionKind,
  WALK_OCCASIONS,
} from '../../../shared/dialogues/kinds.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { comingOccasions, type OccasionState, standingOccasions } from '../../../shared/dialogues/state.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { saveFile } from './files.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';

interface OccasionsProps {
  readonly context: Context;
  readonly asked: NextStep['what'] | undefined;
}

/** When people meet, who came as counts, and the day that is promised. */
export function Occasions({ context, asked }: OccasionsProps) {
  const { language, today, view } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [form, setForm] = useState<'add' | 'promise' | { readonly hold: OccasionState }>();
  const coming = comingOccasions(state);
  const due = asked === 'hold' ? coming.find(({ on }) => on <= today) : undefined;
  const wanted =
    form ??
    (due ? { hold: due } : asked === 'plan_occasion' ? 'add' : asked === 'promise' ? 'promise' : undefined);
  const close = () => setForm(undefined);
  const calendar = () => {
    const entries = standingOccasions(state).map((occasion) => ({
      id: occasion.item,
      on: occasion.on,
      time: occasion.time,
      title: `${plain.occasions[occasion.kind]}: ${state.title}`,
      where: occasion.venue ?? state.venue,
    }));
    const file = calendarFile(entries, state.title, new Date().toISOString());
    saveFile(`${state.dialogue}.ics`, 'text/calendar', file);
  };
  return (
    <section class="stack" id="section-occasions" aria-labelledby="occasions" tabIndex={-1}>
      <h2 id="occasions">{words.sections.occasions}</h2>
      <ul class="inputs">
        {standingOccasions(state).map((occasion) => (
          <li key={occasion.item}>
            <span>
              <strong>{plain.occasions[occasion.kind]}</strong> {shortDate(occasion.on, language, today)}{' '}
              {occasion.time} {occasion.held && `✓ ${plain.steps.hold_occasion}`}
            </span>
            <span class="small muted">
              {Object.entries(occasion.held?.counts ?? {})
                .map(
                  ([group, heads]) =>
                    `${plain.attendance[group as keyof typeof plain.attendance] ?? group} ${heads}`,
                )
                .join(' · ')}
            </span>
            {!occasion.held && (
              <div class="row">
                <button type="button" class="button" onClick={() => setForm({ hold: occasion })}>
                  {words.hold}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {wanted === undefined && (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setForm('add')}>
            {words.addOccasion}
          </button>
          <button type="button" class="button" onClick={() => setForm('promise')}>
            {plain.steps.promise_feedback}
          </button>
          {state.occasions.length > 0 && (
            <button type="button" class="button plain" onClick={calendar}>
              {words.calendar}
            </button>
          )}
        </div>
      )}
      {wanted === 'add' && <AddForm context={context} done={close} />}
      {wanted === 'promise' && <PromiseForm context={context} done={close} />}
      {typeof wanted === 'object' && <HoldForm context={context} occasion={wanted.hold} done={close} />}
    </section>
  );
}

interface PartProps {
  readonly context: Context;
  readonly done: () => void;
}

function AddForm({ context, done }: PartProps) {
  const { language, view } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const kinds: readonly OccasionKind[] = hasReturnWalk(view.state.form)
    ? WALK_OCCASIONS
    : OCCASION_KINDS.filter((kind) => !WALK_OCCASIONS.includes(kind));
  const missing = kinds.find((kind) => !view.state.occasions.some((one) => one.kind === kind));
  const [kind, setKind] = useState<string>(missing ?? kinds[0] ?? 'session');
  const [on, setOn] = useState('');
  const [time, setTime] = useState('');
  const [venue, setVenue] = useState('');
  const [error, setError] = useState('');
  const submit = async () => {
    if (on === '') {
      setError(words.needs(words.fields.day));
      document.getElementById('occasion-on')?.focus();
      return;
    }
    const command = {
      type: 'plan_occasion',
      dialogue: view.state.dialogue,
      kind,
      on,
      ...(time !== '' && { time }),
      ...(venue !== '' && { venue }),
    };
    if (await context.send([command])) done();
  };
  return (
    <Form
      label={words.addOccasion}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      <Choice
        id="occasion-kind"
        label={words.sections.occasions}
        value={kind}
        change={setKind}
        choices={kinds.map((value) => ({ value, label: plain.occasions[value] }))}
      />
      <div class="pair">
        <Line id="occasion-on" type="date" label={words.fields.day} value={on} change={setOn} error={error} />
        <Line
          id="occasion-time"
          type="time"
          label={`${words.fields.time} (${words.optional})`}
          value={time}
          change={setTime}
        />
      </div>
      <Line
        id="occasion-venue"
        label={`${words.fields.venue} (${words.optional})`}
        value={venue}
        change={setVenue}
      />
    </Form>
  );
}

function PromiseForm({ context, done }: PartProps) {
  const words = dialoguePanelWords[context.language];
  const { state } = context.view;
  const [due, setDue] = useState('');
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const submit = async () => {
    if (due === '') {
      setError(words.needs(words.fields.due));
      document.getElementById('promise-due')?.focus();
      return;
    }
    const command = {
      type: 'promise_feedback',
      dialogue: state.dialogue,
      due,
      ...(reason !== '' && { reason }),
    };
    if (await context.send([command])) done();
  };
  return (
    <Form
      label={words.fields.due}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      <Line
        id="promise-due"
        type="date"
        label={words.fields.due}
        value={due}
        change={setDue}
        hint={words.hints.due}
        error={error}
      />
      {state.due && (
        <Line id="promise-reason" label={words.fields.reason} value={reason} change={setReason} />
      )}
    </Form>
  );
}

function HoldForm({ context, occasion, done }: PartProps & { readonly occasion: OccasionState }) {
  const { language, today, view } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>({});
  const [held, setHeld] = useState<string>(occasion.on <= today ? occasion.on : today);
  const [text, setText] = useState('');
  const submit = async () => {
    const heads = Object.fromEntries(
      Object.entries(counts).flatMap(([group, count]) => (count === '' ? [] : [[group, Number(count)]])),
    );
    const command = {
      type: 'hold_occasion',
      dialogue: view.state.dialogue,
      item: occasion.item,
      held,
      ...(Object.keys(heads).length > 0 && { counts: heads }),
      ...(text.trim() !== '' && { text: text.trim() }),
    };
    if (await context.send([command])) done();
  };
  const count = (group: (typeof ATTENDANCE_GROUPS)[number], label: string) => (
    <Line
      key={group}
      id={`heads-${group}`}
      type="number"
      label={label}
      value={counts[group] ?? ''}
      change={(value) => setCounts({ ...counts, [group]: value })}
    />
  );
  return (
    <Form
      label={`${plain.occasions[occasion.kind]}: ${words.hold}`}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      {count('all', words.fields.heads)}
      <Line id="heads-held" type="date" label={words.fields.held} value={held} change={setHeld} />
      <details>
        <summary>{words.more}</summary>
        <div class="stack">
          <p class="small muted">{words.hints.heads}</p>
          <div class="pair">
            {ATTENDANCE_GROUPS.filter((group) => group !== 'all').map((group) =>
              count(group, plain.attendance[group]),
            )}
          </div>
          <Prose id="heads-text" label={words.fields.note} value={text} change={setText} />
        </div>
      </details>
    </Form>
  );
}
