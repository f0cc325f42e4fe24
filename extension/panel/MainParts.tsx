import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { CHANNELS, type Channel, MATTER_KINDS, type MatterKind } from '../../shared/matters/kinds.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { kindWords } from '../../shared/text/kinds.ts';
import type { Form } from '../drafts/record.ts';
import { errorOf, originOf } from './draft-words.ts';
import { HiddenData } from './HiddenData.tsx';
import { MarkedInput } from './MarkedInput.tsx';
import type { PartProps } from './part.ts';
import { Suggested } from './Suggested.tsx';
import type { Advised } from './useAdvice.ts';

/** Text, title, kind, channel, place and theme: what every matter has. */
export function MainParts(props: PartProps & Advised) {
  const { draft, change, faults, language, advice, carried } = props;
  const words = panelText[language].draft;
  const { form } = draft;
  // The sheet's own, and one that it has no longer.
  // Names stay in the sheet's language: a reader of the page must not say them in another.
  const ofSheet = carried?.language ?? 'sv';
  const themes = [...new Set(['', ...(carried?.themeNames ?? []), form.theme])];
  const error = (part: 'text' | 'title' | 'place') => errorOf(faults, part, language);
  const origin = (part: keyof typeof draft.origin.certainty) => originOf(draft, part, language);
  const hidden = (text: string) => <HiddenData {...props} text={text} />;
  const choice = <Value extends string>(
    part: 'kind' | 'channel',
    values: readonly Value[],
    names: Readonly<Record<Value, string>>,
    toForm: (value: string) => Partial<Form>,
  ) => (
    <Field id={part} label={words.labels[part]} origin={origin(part)}>
      <select
        id={part}
        class="input"
        value={form[part]}
        onChange={(event) => change(toForm(event.currentTarget.value))}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <>
      <Field id="text" label={words.labels.text} origin={origin('text')} error={error('text')}>
        <MarkedInput
          id="text"
          size="text"
          value={form.text}
          masked={form}
          describedBy={describedBy('text', { error: error('text') })}
          isInvalid={error('text') !== undefined}
          onChange={(text) => change({ text })}
        />
        {hidden(form.text)}
      </Field>
      <Field id="title" label={words.labels.title} origin={origin('title')} error={error('title')}>
        <MarkedInput
          id="title"
          size="line"
          value={form.title}
          masked={form}
          describedBy={describedBy('title', { error: error('title') })}
          isInvalid={error('title') !== undefined}
          onChange={(title) => change({ title })}
        />
        {hidden(form.title)}
      </Field>
      <div class="pair">
        {choice('kind', MATTER_KINDS, kindWords[language].kinds, (value) => ({
          kind: value as MatterKind,
        }))}
        {choice('channel', CHANNELS, kindWords[language].channels, (value) => ({
          channel: value as Channel,
        }))}
      </div>
      <Field
        id="place"
        label={words.labels.place}
        origin={origin('place')}
        hint={form.place === '' ? words.placeHint : undefined}
        error={error('place')}
      >
        <input
          id="place"
          class="input"
          autocomplete="off"
          value={form.place}
          aria-describedby={describedBy('place', { hint: form.place === '', error: error('place') })}
          aria-invalid={error('place') ? 'true' : undefined}
          onInput={(event) => change({ place: event.currentTarget.value })}
        />
        {advice && (
          <Suggested
            language={language}
            suggestions={[...new Set(advice.places)].slice(0, 3).map((label) => ({ label, words: [] }))}
            chosen={form.place}
            choose={(label) =>
              change({ place: [form.place, label].filter((part) => part !== '').join(' · ') })
            }
          />
        )}
        {hidden(form.place)}
      </Field>
      {themes.length > 1 && (
        <Field id="theme" label={words.labels.theme} origin={origin('theme')}>
          <select
            id="theme"
            class="input"
            lang={ofSheet}
            value={form.theme}
            onChange={(event) => change({ theme: event.currentTarget.value })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme} {...(theme === '' && { lang: language })}>
                {theme || words.noTheme}
              </option>
            ))}
          </select>
          {advice && (
            <>
              <Suggested
                language={language}
                // Whoever has chosen one needs no others.
                suggestions={(form.theme === '' || draft.origin.certainty.theme ? advice.themes : []).filter(
                  ({ label }) => themes.includes(label),
                )}
                chosen={form.theme}
                lang={ofSheet}
                choose={(theme) => change({ theme })}
              />
              <Suggested
                language={language}
                suggestions={advice.organisations
                  .slice(0, 1)
                  .map(({ name, ...said }) => ({ label: name, ...said }))}
                chosen=""
              />
            </>
          )}
        </Field>
      )}
    </>
  );
}
