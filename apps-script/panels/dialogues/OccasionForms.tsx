import { heardBy } from '../../../shared/dialogues/check-groups.ts';
import { hasReturnWalk } from '../../../shared/dialogues/finish.ts';
import {
  ATTENDANCE_GROUPS,
  OCCASION_KINDS,
  type OccasionKind,
  WALK_OCCASIONS,
} from '../../../shared/dialogues/kinds.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { OccasionState } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { heardWords, occasionName } from '../../../shared/text/dialogues-heard.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
import { OwnWords } from './OwnWords.tsx';
import { Choice, Form, Line, Prose } from './parts.tsx';
import type { Wanted } from './sending.ts';

interface PartProps {
  readonly context: Context;
  readonly done: () => void;
}
type OccasionProps = PartProps & { readonly occasion: OccasionState };

/** "SKÄ-D-2026-0001/T1" → "T1" */
const ofItem = ({ item }: OccasionState): string => shortItem(item);

/** Sends one command about the dialogue, and closes the form when the sheet has it. */
function useStep({ context, done }: PartProps) {
  return async (type: string, fields: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const command: Wanted = { type, dialogue: context.view.state.dialogue, ...fields };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
}

const common = ({ context, done }: PartProps) => ({
  busy: context.busy,
  cancel: done,
});

export function AddForm({ context, done }: PartProps) {
  const { language, view } = context;
  const words = dialoguePanelWords[language];
  const step = useStep({ context, done });
  const kinds: readonly OccasionKind[] = hasReturnWalk(view.state.form)
    ? WALK_OCCASIONS
    : OCCASION_KINDS.filter((kind) => !WALK_OCCASIONS.includes(kind));
  const missing = kinds.find(
    (kind) => !view.state.occasions.some((one) => one.kind === kind && !one.cancelled),
  );
  const { fields, bind, check, keeping } = useFields('occasion', {
    kind: missing ?? kinds[0] ?? 'session',
    on: '',
    time: '',
    venue: '',
  });
  const submit = () => {
    const isRight = check([['on', fields.on === '', words.needs(words.fields.day)]]);
    return isRight && step('plan_occasion', filled(fields));
  };
  return (
    <Form label={words.addOccasion} submit={submit} keeping={keeping} {...common({ context, done })}>
      <Choice
        {...bind('kind')}
        label={words.sections.occasions}
        choices={kinds.map((value) => ({
          value,
          label: occasionName(value, heardBy(view.state.form), language),
        }))}
      />
      <div class="pair">
        <Line {...bind('on')} type="date" label={words.fields.day} />
        <Line {...bind('time')} type="time" label={`${words.fields.time} (${words.optional})`} />
      </div>
      <Line {...bind('venue')} label={`${words.fields.venue} (${words.optional})`} />
    </Form>
  );
}

/** Another day, hour or place; the reason is kept for those who were invited. */
export function MoveForm({ context, occasion, done }: OccasionProps) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const step = useStep({ context, done });
  const { fields, bind, check, keeping } = useFields(`move-${ofItem(occasion)}`, {
    on: occasion.on,
    time: occasion.time ?? '',
    venue: occasion.venue ?? '',
    reason: '',
  });
  const submit = () => {
    const isRight = check([['on', fields.on === '', words.needs(words.fields.day)]]);
    return isRight && step('move_occasion', { item: occasion.item, ...filled(fields) });
  };
  return (
    <Form
      label={`${plain.steps.move_occasion}: ${occasionName(occasion.kind, heardBy(context.view.state.form), context.language)}`}
      submit={submit}
      keeping={keeping}
      {...common({ context, done })}
    >
      <div class="pair">
        <Line {...bind('on')} type="date" label={words.fields.day} />
        <Line {...bind('time')} type="time" label={`${words.fields.time} (${words.optional})`} />
      </div>
      <Line {...bind('venue')} label={`${words.fields.venue} (${words.optional})`} />
      <Line {...bind('reason')} label={`${words.fields.reason} (${words.optional})`} />
    </Form>
  );
}

export function CancelForm({ context, occasion, done }: OccasionProps) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const step = useStep({ context, done });
  const { fields, bind, check, keeping } = useFields(`cancel-${ofItem(occasion)}`, { reason: '' });
  const submit = () => {
    const isRight = check([['reason', fields.reason.trim() === '', words.needs(words.fields.reason)]]);
    return isRight && step('cancel_occasion', { item: occasion.item, ...filled(fields) });
  };
  return (
    <Form
      label={`${plain.steps.cancel_occasion}: ${occasionName(occasion.kind, heardBy(context.view.state.form), context.language)}`}
      submitLabel={plain.steps.cancel_occasion}
      submit={submit}
      keeping={keeping}
      {...common({ context, done })}
    >
      <Prose {...bind('reason')} label={words.fields.reason} />
    </Form>
  );
}

/** The day by which the participants are to know; moving it needs a reason. */
export function PromiseForm({ context, done }: PartProps) {
  const words = dialoguePanelWords[context.language];
  const { state } = context.view;
  const step = useStep({ context, done });
  const { fields, bind, check, keeping } = useFields('promise', { due: '', reason: '' });
  const submit = () => {
    const isWrong = state.due !== undefined && fields.reason.trim() === '';
    const isRight = check([
      ['due', fields.due === '', words.needs(words.fields.due)],
      ['reason', isWrong, words.needs(words.fields.reason)],
    ]);
    return isRight && step('promise_feedback', filled(fields));
  };
  return (
    <Form label={words.fields.due} submit={submit} keeping={keeping} {...common({ context, done })}>
      <Line {...bind('due')} type="date" label={words.fields.due} hint={words.hints.due} />
      {state.due && <Line {...bind('reason')} label={words.fields.reason} />}
    </Form>
  );
}

/** Who came, as counts; what was entered wrongly is entered anew. */
export function HoldForm({ context, occasion, done }: OccasionProps) {
  const { language, today } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const step = useStep({ context, done });
  const { held } = occasion;
  const heard = heardBy(context.view.state.form);
  const known = Object.fromEntries(
    ATTENDANCE_GROUPS.map((group) => [group, String(held?.counts?.[group] ?? '')]),
  ) as Readonly<Record<(typeof ATTENDANCE_GROUPS)[number], string>>;
  const { fields, bind, check, keeping } = useFields(`heads-${ofItem(occasion)}`, {
    ...known,
    held: held?.on ?? (occasion.on <= today ? occasion.on : today),
    text: '',
  });
  const submit = () => {
    const { held: on, text, ...groups } = filled(fields);
    const all = groups.all === undefined ? undefined : Number(groups.all);
    const isOver = Object.values(groups).some((heads) => all !== undefined && Number(heads) > all);
    const isRight = check([
      ['all', isOver, words.tooManyInGroup],
      ['held', fields.held > today, words.notYet],
    ]);
    if (!isRight) return false;
    const counts = Object.fromEntries(Object.entries(groups).map(([group, heads]) => [group, Number(heads)]));
    return step('hold_occasion', {
      item: occasion.item,
      ...(on && { held: on }),
      ...(Object.keys(counts).length > 0 && { counts }),
      ...(text && { text }),
    });
  };
  return (
    <Form
      label={`${occasionName(occasion.kind, heard, language)}: ${words.hold}`}
      submit={submit}
      keeping={keeping}
      {...common({ context, done })}
    >
      <Line {...bind('all')} type="number" label={heardWords[language][heard].heads} />
      <Line {...bind('held')} type="date" label={words.fields.held} />
      <details>
        <summary>{words.more}</summary>
        <div class="stack">
          <p class="small muted">{words.hints.heads}</p>
          <div class="pair">
            {ATTENDANCE_GROUPS.filter((group) => group !== 'all').map((group) => (
              <Line key={group} {...bind(group)} type="number" label={plain.attendance[group]} />
            ))}
          </div>
          <OwnWords {...bind('text')} label={words.fields.note} />
        </div>
      </details>
    </Form>
  );
}
