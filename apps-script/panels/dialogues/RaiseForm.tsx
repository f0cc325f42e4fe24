import { joinedTo } from '../../../shared/dialogues/alike.ts';
import { namesIn, withoutPersons } from '../../../shared/dialogues/lines.ts';
import { raisingCommands } from '../../../shared/dialogues/raise.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { DialogueState, InputState } from '../../../shared/dialogues/state.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { joinedWords } from '../../../shared/text/dialogues-joined.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { raiseWords } from '../../../shared/text/dialogues-raise.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import { WebLink } from '../forms/WebLink.tsx';
import { type Context, nameOf } from './context.ts';
import { type Bound, useFields } from './fields.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';
import { ulid, type Wanted } from './sending.ts';

interface RaiseFormProps {
  readonly context: Context;
  readonly inputs: readonly InputState[];
  /** The party that is asked, when it was asked for by name; otherwise it is chosen, or none. */
  readonly party?: string | undefined;
  readonly done: () => void;
  readonly cancel: () => void;
}

const TAKEN = 'yes';

/** The point with what others noted of it: whoever is asked needs all that tells what and where it is. */
const withJoined = (state: DialogueState, input: InputState, also: string): string =>
  [
    input.text,
    ...joinedTo(state, input.item).map(({ text, place }) =>
      [`${also} ${text}`, ...(place && place !== input.place ? [`(${place})`] : [])].join(' '),
    ),
  ].join('\n');

/**
 * What becomes matters, and what another body is asked, as they will see it: each point may be left out and put
 * into other words before anything is written. Asked of one body they go in one bundle.
 */
export function RaiseForm({ context, inputs, party, done, cancel }: RaiseFormProps) {
  const { language, lists, view, today } = context;
  const panel = dialoguePanelWords[language];
  const words = raiseWords[language];
  const answerBy = (id: string): string => lists.answerBy[id] ?? lists.answerBy[''] ?? '';
  const first = party ?? inputs[0]?.organisation ?? '';
  const { fields, bind, change, check, keeping } = useFields<string>(`raise-${party ?? 'chosen'}`, {
    organisation: first,
    question: panel.askAbout(view.state.title),
    owner: view.state.lead ?? '',
    due: answerBy(first),
    ...Object.fromEntries(
      inputs.flatMap((input) => [
        [`take-${shortItem(input.item)}`, TAKEN],
        [`text-${shortItem(input.item)}`, withJoined(view.state, input, joinedWords[language].also)],
      ]),
    ),
  });
  const organisation = fields.organisation ?? '';
  const name = organisation === '' ? '' : nameOf(context, organisation);
  const taken = inputs.filter((input) => fields[`take-${shortItem(input.item)}`] === TAKEN);
  const textOf = (input: InputState): string => (fields[`text-${shortItem(input.item)}`] ?? '').trim();
  const due = parseLocalDate(fields.due ?? '');

  const submit = async () => {
    const isRight = check([
      [`take-${inputs[0] ? shortItem(inputs[0].item) : ''}`, taken.length === 0, words.noneTaken],
      ...taken.map(
        (input) => [`text-${shortItem(input.item)}`, textOf(input) === '', words.emptyText] as const,
      ),
      ['due', organisation !== '' && !due, panel.needs(words.due)],
      [
        'question',
        organisation !== '' && (fields.question ?? '').trim() === '',
        panel.needs(panel.fields.question),
      ],
    ]);
    if (!isRight) return false;
    const owner = (fields.owner ?? '').trim();
    const commands = raisingCommands(
      {
        dialogue: view.state.dialogue,
        title: view.state.title,
        inputs: taken,
        texts: new Map(taken.map((input) => [input.item, textOf(input)])),
        areas: view.state.areas ?? [],
        known: lists.areas,
        labels: { photo: words.photo, position: words.position },
        joined: (item) => joinedTo(view.state, item),
        ...(owner !== '' && { owner }),
        ...(organisation !== '' && {
          refer: { organisation, question: (fields.question ?? '').trim(), ...(due && { due }) },
        }),
      },
      ulid,
    );
    const lines =
      organisation === '' || !due
        ? []
        : [words.askedOf(taken.length, name, longDate(due, language, today)), words.notSent(name)];
    const receipt = { title: panel.raised(taken.length), lines };
    const isSaved = await context.send(commands as unknown as readonly Wanted[], receipt);
    if (isSaved) done();
    return isSaved;
  };
  const recipients = lists.organisations.filter(({ id }) => lists.recipients.includes(id));
  return (
    <Form
      label={party === undefined ? panel.raise : panel.raiseParty(name, inputs.length)}
      submitLabel={words.submit(taken.length, name)}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={cancel}
    >
      <p>{words.intro(name)}</p>
      <ul class="inputs raising" aria-label={words.points}>
        {inputs.map((input) => (
          <Point
            key={input.item}
            input={input}
            take={bind(`take-${shortItem(input.item)}`)}
            text={bind(`text-${shortItem(input.item)}`)}
            words={words}
          />
        ))}
      </ul>
      {party === undefined && (
        <Choice
          {...bind('organisation')}
          change={(id) => change({ organisation: id, due: answerBy(id) })}
          label={panel.refer}
          none={panel.noneChosen}
          choices={recipients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {organisation !== '' && (
        <>
          <Prose {...bind('question')} label={panel.fields.question} />
          <Line {...bind('due')} type="date" label={words.due} hint={words.dueHint} />
        </>
      )}
      <Line {...bind('owner')} label={panel.fields.lead} options={lists.owners} />
    </Form>
  );
}

interface PointProps {
  readonly input: InputState;
  readonly take: Bound;
  readonly text: Bound;
  readonly words: (typeof raiseWords)['sv'];
}

/** One point: taken along or not, in which words, and who could be recognised in them. */
function Point({ input, take, text, words }: PointProps) {
  const number = shortItem(input.item);
  const isTaken = take.value === TAKEN;
  const found = [...new Set(namesIn({ text: text.value, place: input.place, group: undefined }))];
  const persons = found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
  return (
    <li>
      <label class="choice">
        <input
          id={take.id}
          type="checkbox"
          checked={isTaken}
          aria-invalid={take.error ? 'true' : undefined}
          onChange={(event) => take.change(event.currentTarget.checked ? TAKEN : '')}
        />
        <span>
          {words.take(number)}
          {input.place && <span class="muted"> · {input.place}</span>}
        </span>
      </label>
      {take.error && <span class="error">{take.error}</span>}
      {isTaken && (
        <>
          <Prose {...text} label={words.text(number)} rows={2} />
          {persons.length > 0 && (
            <p class="someone">
              <mark>{words.someone(persons.join(', '))}</mark>{' '}
              <button
                type="button"
                class="button plain"
                aria-label={words.maskOf(number)}
                onClick={() => text.change(withoutPersons(text.value))}
              >
                {words.mask}
              </button>
            </p>
          )}
          <WebLink address={input.photo} text={words.showPhoto} label={words.photoOf(number)} />
        </>
      )}
    </li>
  );
}
