import { useEffect, useState } from 'preact/hooks';
import { hasReturnWalk } from '../../../shared/dialogues/finish.ts';
import { namesIn } from '../../../shared/dialogues/lines.ts';
import { type AskedBefore, type Clash, suggestedPromise } from '../../../shared/dialogues/plan.ts';
import { titleOn } from '../../../shared/dialogues/title-day.ts';
import { isYoung } from '../../../shared/dialogues/young.ts';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { CLOSING_RULES, DIALOGUE_FORMS, dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';
import { type LocalDate, parseLocalDate } from '../../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { call } from '../client.ts';
import { Refused } from '../forms/context.ts';
import { DetailFields, SeriesField } from './DetailFields.tsx';
import { areasIn, commandFields, NO_DETAILS, saysSomething, unknownOrganisers } from './details.ts';
import { useFields } from './fields.ts';
import { Choice, Form, Line, Ticks } from './parts.tsx';
import { useSending } from './sending.ts';
import { Warnings } from './Warnings.tsx';

interface PlanFormProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly today: LocalDate;
  readonly user: string;
  /** What it begins with. */
  readonly first?: Partial<PlanFields> | undefined;
  readonly done: (view: DialogueView) => void;
  readonly join: (number: string, who: string) => void;
  readonly cancel: () => void;
}

const EMPTY = { title: '', form: 'boendedialog', on: '', time: '', due: '', areas: '', ...NO_DETAILS };
type Fields = typeof EMPTY;
export type PlanFields = Fields;

/** The command that the fields come to. */
function planning(fields: Fields, lists: DialogueLists) {
  const kind = hasReturnWalk(fields.form) ? 'walk' : 'session';
  const { title, form, on, time, due, areas: chosen, ...details } = fields;
  const areas = areasIn(chosen);
  const { venue } = details;
  return {
    type: 'plan_dialogue',
    title: title.trim(),
    form,
    ...(due !== '' && { due }),
    ...(on !== '' && {
      occasions: [{ kind, on, ...(time !== '' && { time }), ...(venue !== '' && { venue }) }],
    }),
    ...(areas.length > 0 && { areas }),
    ...Object.fromEntries(
      Object.entries(commandFields(details, lists)).filter(([, value]) => saysSomething(value)),
    ),
  };
}

/** A dialogue that is planned, or one that has been and is registered. Says at once whom it gets in the way of. */
export function PlanForm({ language, lists, today, user, first, done, join, cancel }: PlanFormProps) {
  const words = dialoguePanelWords[language];
  const { fields, change, bind, check, keeping } = useFields<keyof Fields>(`plan${first?.form ?? ''}`, {
    ...EMPTY,
    lead: user,
    ...first,
  });
  const areas = areasIn(fields.areas);
  const [planned, setPlanned] = useState<{ clashes: readonly Clash[]; before: readonly AskedBefore[] }>();
  const { busy, refusal, send } = useSending(language, done);

  const chooseDay = (value: string) => {
    // A promise is suggested, and follows the day until somebody has chosen another.
    const day = parseLocalDate(value);
    const old = parseLocalDate(fields.on);
    const suggested = (on: LocalDate) => promiseFor(on, today, isYoung(fields));
    const follows = fields.due === '' || (old && fields.due === suggested(old));
    change({
      on: value,
      ...(day && follows && { due: suggested(day) }),
      ...(day && old && { title: titleOn(fields.title, old, day) }),
    });
  };
  const day = parseLocalDate(fields.on);
  /** Children and young people are answered sooner: a suggested promise follows who speaks. */
  const chooseWho = (who: Partial<Fields>) => {
    const suggested = (by: Fields) => day && promiseFor(day, today, isYoung(by));
    const follows = day && fields.due === suggested(fields);
    change({ ...who, ...(follows && { due: suggested({ ...fields, ...who }) ?? '' }) });
  };
  const named = isYoung(fields) ? namesIn({ text: fields.title }) : [];
  const { audience, series } = fields;
  useEffect(() => {
    const asked = areasIn(fields.areas);
    if (asked.length === 0) {
      setPlanned(undefined);
      return;
    }
    let isStale = false;
    const request = {
      areas: [...asked],
      days: day ? [day] : [],
      ...(audience !== '' && { audience }),
      ...(series !== '' && { series }),
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
  }, [fields.areas, day, audience, series]);

  const submit = async () => {
    const unknown = unknownOrganisers(fields.organisers, lists);
    const isRight = check([
      ['title', fields.title.trim() === '', words.needs(words.fields.name)],
      ['on', fields.on === '', words.needs(words.fields.day)],
      ['due', fields.due !== '' && fields.on !== '' && fields.due < fields.on, words.feedbackBefore],
      ['areas', areas.length === 0 && lists.areas.length > 0, words.needsArea],
      ['organisers', unknown.length > 0, words.unknownOrganisers(unknown.join(', '))],
    ]);
    return isRight && (await send([planning(fields, lists)])) !== undefined;
  };
  const { change: _change, ...boundAreas } = bind('areas');
  const bindDetail: typeof bind = (key) =>
    key === 'audience' ? { ...bind(key), change: (who) => chooseWho({ audience: who }) } : bind(key);
  const form = dialogueFormById(fields.form);
  return (
    <Refused.Provider value={refusal}>
      <h1>{words.plan}</h1>
      <Form label={words.plan} busy={busy} submit={submit} keeping={keeping} cancel={cancel}>
        <Line
          {...bind('title')}
          label={words.fields.name}
          hint={named.length > 0 ? `${words.named(named.join(', '))} ${words.hints.youngNames}` : undefined}
        />
        <Choice
          {...bind('form')}
          change={(form) => chooseWho({ form })}
          label={words.fields.form}
          choices={DIALOGUE_FORMS.map(({ id, nameSv, nameEn }) => ({
            value: id,
            label: language === 'sv' ? nameSv : nameEn,
          })).sort((a, b) => a.label.localeCompare(b.label, language))}
          hint={form && `${words.endsWith}: ${CLOSING_RULES[form.closing][language]}`}
        />
        <div class="pair">
          <Line {...bind('on')} change={chooseDay} type="date" label={words.fields.day} />
          <Line {...bind('time')} type="time" label={`${words.fields.time} (${words.optional})`} />
        </div>
        <Ticks
          {...boundAreas}
          legend={words.fields.areas}
          choices={lists.areas}
          chosen={areas}
          change={(chosen) => change({ areas: chosen.join('\n') })}
        />
        <SeriesField language={language} lists={lists} form={fields.form} bind={bind} />
        <Line {...bind('due')} type="date" label={words.fields.due} hint={words.hints.due} />
        <details open={(first?.purpose ?? '') !== ''}>
          <summary>{words.more}</summary>
          <div class="stack">
            <DetailFields language={language} lists={lists} form={fields.form} bind={bindDetail} />
          </div>
        </details>
        {busy && <Progress label={formWords[language].saving} />}
      </Form>
      {/* After the buttons: what is told while somebody is about to press one must not move it. */}
      <div class="stack" aria-live="polite">
        {planned && (
          <Warnings
            planned={planned}
            language={language}
            today={today}
            join={join}
            nameOf={(id) => lists.organisations.find((one) => one.id === id)?.name ?? id}
            leadName={(lead) => lists.names[lead] ?? lead}
          />
        )}
      </div>
    </Refused.Provider>
  );
}

/** What is registered afterwards is promised from today. */
const promiseFor = (on: LocalDate, today: LocalDate, isYoung: boolean): LocalDate => {
  const day = suggestedPromise(on, isYoung);
  return day < today ? suggestedPromise(today, isYoung) : day;
};
