import { useEffect, useState } from 'preact/hooks';
import { hasReturnWalk } from '../../../shared/dialogues/finish.ts';
import { AUDIENCES, INFLUENCE_LEVELS } from '../../../shared/dialogues/kinds.ts';
import { type AskedBefore, type Clash, suggestedPromise } from '../../../shared/dialogues/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { CLOSING_RULES, DIALOGUE_FORMS, dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import { type LocalDate, parseLocalDate } from '../../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { call } from '../client.ts';
import { Choice, Form, Line, Prose, Ticks } from './parts.tsx';
import { useSending } from './sending.ts';

interface PlanFormProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly today: LocalDate;
  readonly user: string;
  readonly done: (view: DialogueView) => void;
  readonly join: (number: string) => void;
  readonly cancel: () => void;
}

const EMPTY = {
  title: '',
  form: 'boendedialog',
  on: '',
  time: '',
  venue: '',
  due: '',
  audience: '',
  influence: '',
  purpose: '',
  organisers: '',
  lead: '',
  facilitator: '',
  neutral: '',
  access: '',
  languages: '',
  interpreters: '',
  series: '',
  measure: '',
  budget: '',
};
type Fields = typeof EMPTY;

const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The command that the fields come to. */
function planning(fields: Fields, areas: readonly string[], lists: DialogueLists) {
  const kind = hasReturnWalk(fields.form) ? 'walk' : 'session';
  const ids = list(fields.organisers).flatMap(
    (name) => lists.organisations.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? [],
  );
  const {
    title,
    form,
    on,
    time,
    venue,
    due,
    organisers: _names,
    languages,
    neutral,
    measure,
    ...texts
  } = fields;
  return {
    type: 'plan_dialogue',
    title: title.trim(),
    form,
    ...(due !== '' && { due }),
    ...(on !== '' && {
      occasions: [{ kind, on, ...(time !== '' && { time }), ...(venue !== '' && { venue }) }],
    }),
    ...(areas.length > 0 && { areas }),
    ...(ids.length > 0 && { organisers: ids }),
    ...(list(languages).length > 0 && { languages: list(languages) }),
    ...(neutral !== '' && { neutral: true }),
    ...(measure !== '' && { measures: [measure] }),
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
  };
}

/** A dialogue that is planned, or one that has been and is registered. Says at once whom it gets in the way of. */
export function PlanForm({ language, lists, today, user, done, join, cancel }: PlanFormProps) {
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [fields, setFields] = useState<Fields>({ ...EMPTY, lead: user });
  const [areas, setAreas] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<Partial<Record<keyof Fields | 'areas', string>>>({});
  const [planned, setPlanned] = useState<{ clashes: readonly Clash[]; before: readonly AskedBefore[] }>();
  const { busy, problem, send } = useSending(language, done);

  const set = (key: keyof Fields) => (value: string) => {
    // A promise is suggested, and follows the day until somebody has chosen another.
    const day = key === 'on' ? parseLocalDate(value) : undefined;
    const old = parseLocalDate(fields.on);
    const follows = fields.due === '' || (old && fields.due === suggestedPromise(old));
    const due = day && follows ? { due: later(suggestedPromise(day), today) } : {};
    setFields({ ...fields, [key]: value, ...due });
    setErrors({ ...errors, [key]: undefined });
  };
  const day = parseLocalDate(fields.on);
  const { audience } = fields;
  useEffect(() => {
    if (areas.length === 0) {
      setPlanned(undefined);
      return;
    }
    let isStale = false;
    const request = {
      areas: [...areas],
      days: day ? [day] : [],
      ...(audience !== '' && { audience }),
    };
    void call('readPlanning', [request])
      .then((answer) => {
        if (!isStale && answer.ok) setPlanned(answer);
      })
      // Only a warning is missing then; saving says what is wrong.
      .catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [areas, day, audience]);

  const submit = async () => {
    const missing = {
      ...(fields.title.trim() === '' && { title: words.needs(words.fields.name) }),
      ...(fields.on === '' && { on: words.needs(words.fields.day) }),
      ...(areas.length === 0 && { areas: words.needs(words.fields.areas) }),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) {
      document.getElementById(first === 'areas' ? 'plan-on' : `plan-${first}`)?.focus();
      return;
    }
    await send([planning(fields, areas, lists)]);
  };
  const form = dialogueFormById(fields.form);
  const isWalk = hasReturnWalk(fields.form);
  return (
    <>
      <h1>{words.plan}</h1>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
        </Notice>
      )}
      <Form
        label={words.plan}
        submitLabel={words.save}
        cancelLabel={words.cancel}
        busy={busy}
        submit={() => void submit()}
        cancel={cancel}
      >
        <Line
          id="plan-title"
          label={words.fields.name}
          value={fields.title}
          change={set('title')}
          error={errors.title}
        />
        <Choice
          id="plan-form"
          label={words.fields.form}
          value={fields.form}
          change={set('form')}
          choices={DIALOGUE_FORMS.map(({ id, nameSv, nameEn }) => ({
            value: id,
            label: language === 'sv' ? nameSv : nameEn,
          })).sort((a, b) => a.label.localeCompare(b.label, language))}
          hint={form && `${words.endsWith}: ${CLOSING_RULES[form.closing][language]}`}
        />
        <div class="pair">
          <Line
            id="plan-on"
            type="date"
            label={words.fields.day}
            value={fields.on}
            change={set('on')}
            error={errors.on}
          />
          <Line
            id="plan-time"
            type="time"
            label={`${words.fields.time} (${words.optional})`}
            value={fields.time}
            change={set('time')}
          />
        </div>
        <Ticks
          legend={words.fields.areas}
          choices={lists.areas}
          chosen={areas}
          change={setAreas}
          error={errors.areas}
        />
        <Line
          id="plan-due"
          type="date"
          label={words.fields.due}
          value={fields.due}
          change={set('due')}
          hint={words.hints.due}
        />
        {planned && <Warnings planned={planned} language={language} today={today} join={join} />}
        <details>
          <summary>{words.more}</summary>
          <div class="stack">
            <Choice
              id="plan-audience"
              label={words.fields.audience}
              value={fields.audience}
              change={set('audience')}
              none={words.choose}
              choices={AUDIENCES.map((value) => ({ value, label: plain.audiences[value] }))}
            />
            <Choice
              id="plan-influence"
              label={words.fields.influence}
              value={fields.influence}
              change={set('influence')}
              none={words.choose}
              hint={words.hints.influence}
              choices={INFLUENCE_LEVELS.map((value) => ({ value, label: plain.influence[value] }))}
            />
            <Prose
              id="plan-purpose"
              label={words.fields.purpose}
              value={fields.purpose}
              change={set('purpose')}
            />
            <Line id="plan-venue" label={words.fields.venue} value={fields.venue} change={set('venue')} />
            <Line id="plan-access" label={words.fields.access} value={fields.access} change={set('access')} />
            <Line
              id="plan-organisers"
              label={words.fields.organisers}
              value={fields.organisers}
              change={set('organisers')}
              options={lists.organisations.map(({ name }) => name)}
              hint={words.hints.list}
            />
            <Line
              id="plan-lead"
              label={words.fields.lead}
              value={fields.lead}
              change={set('lead')}
              options={lists.owners}
            />
            <Line
              id="plan-facilitator"
              label={words.fields.facilitator}
              value={fields.facilitator}
              change={set('facilitator')}
            />
            <label class="choice">
              <input
                type="checkbox"
                checked={fields.neutral !== ''}
                onChange={(event) => set('neutral')(event.currentTarget.checked ? 'yes' : '')}
              />
              {words.fields.neutral}
            </label>
            <Line
              id="plan-languages"
              label={words.fields.languages}
              value={fields.languages}
              change={set('languages')}
              hint={words.hints.list}
            />
            <Line
              id="plan-interpreters"
              label={words.fields.interpreters}
              value={fields.interpreters}
              change={set('interpreters')}
            />
            {isWalk && (
              <Line
                id="plan-series"
                label={words.fields.series}
                value={fields.series}
                change={set('series')}
              />
            )}
            {lists.measures.length > 0 && (
              <Choice
                id="plan-measure"
                label={words.fields.measure}
                value={fields.measure}
                change={set('measure')}
                none={words.choose}
                choices={lists.measures.map(({ key, name }) => ({ value: key, label: name }))}
              />
            )}
            <Line id="plan-budget" label={words.fields.budget} value={fields.budget} change={set('budget')} />
          </div>
        </details>
        {busy && <Progress label={words.saving} />}
      </Form>
    </>
  );
}

const later = (day: LocalDate, today: LocalDate): LocalDate => (day < today ? suggestedPromise(today) : day);

interface WarningsProps {
  readonly planned: { readonly clashes: readonly Clash[]; readonly before: readonly AskedBefore[] };
  readonly language: Language;
  readonly today: LocalDate;
  readonly join: (number: string) => void;
}

function Warnings({ planned: { clashes, before }, language, today, join }: WarningsProps) {
  const words = dialoguePanelWords[language];
  const day = (on: LocalDate) => shortDate(on, language, today);
  return (
    <>
      {clashes.length > 0 && (
        <Notice tone="waiting" title={words.clash(clashes.length)}>
          {clashes.slice(0, 5).map((clash) => (
            <div key={clash.dialogue} class="stack">
              <p>{words.clashLine(clash.title, day(clash.on), clash.days, clash.areas.join(', '))}</p>
              {clash.canJoin && (
                <button type="button" class="button" onClick={() => join(clash.dialogue)}>
                  {words.join(clash.title)}
                </button>
              )}
            </div>
          ))}
        </Notice>
      )}
      {before.length > 0 && (
        <section class="before" aria-label={words.before}>
          <strong>{words.before}</strong>
          <ul>
            {before.slice(0, 5).map((one) => (
              <li key={one.dialogue}>
                {words.beforeLine(one.title, day(one.on), one.inputs, one.did, one.didNot, one.unanswered)}
                {!one.told && ` ${words.notTold}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
