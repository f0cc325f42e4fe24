import { DISTRICTS } from '../../../../shared/reference/districts.ts';
import { kindWords } from '../../../../shared/text/kinds.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { overviewWords } from '../../../../shared/text/overview.ts';
import { periodLabel } from '../../../../shared/text/periods.ts';
import type { Data } from '../data/load.ts';
import { periodChoices } from '../data/periods.ts';
import { FILTERS, type FilterKey, type View, withFilter } from '../data/view.ts';
import { useSurroundings } from './context.ts';

/** What a value of a filter is called. */
export function filterLabel(
  key: FilterKey,
  value: string,
  language: Language,
  organisationName: (id: string) => string,
): string {
  if (key === 'organisation') return organisationName(value);
  if (key === 'district') return DISTRICTS.find(({ prefix }) => prefix === value)?.name ?? value;
  const channels: Readonly<Record<string, string>> = kindWords[language].channels;
  return key === 'channel' ? (channels[value] ?? value) : value;
}

/** The selection as a sentence: "Skärholmen, alla teman, T1 2026". */
export function sentence(
  view: View,
  district: string,
  language: Language,
  today: Data['today'],
  organisationName: (id: string) => string,
): string {
  const words = overviewWords[language].filters;
  const { filter } = view;
  const chosen = FILTERS.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [[key, filterLabel(key, value, language, organisationName)] as const];
  });
  const place = chosen.find(([key]) => key === 'district')?.[1] ?? district;
  const rest = chosen.filter(([key]) => key !== 'district').map(([, label]) => label);
  return [
    place,
    ...(filter.theme === undefined ? [...rest, words.all.theme] : rest),
    periodLabel(view.period, language, today),
  ].join(', ');
}

export function Filters({ data }: { readonly data: Data }) {
  const { view, go, language, today, organisationName } = useSurroundings();
  const words = overviewWords[language].filters;
  const isFiltered = Object.keys(view.filter).length > 0;
  const offered = FILTERS.filter(
    (key) =>
      !(key === 'organisation' && view.page === 'departments') &&
      (view.filter[key] !== undefined || data.choices[key].length > (key === 'district' ? 1 : 0)),
  );
  return (
    <fieldset class="filters no-print">
      <legend class="only-read-aloud">{words.label}</legend>
      <div class="field">
        <label for="filter-period">{words.period}</label>
        <select
          id="filter-period"
          class="input"
          value={view.period}
          onChange={(event) => go({ ...view, period: event.currentTarget.value })}
        >
          {periodChoices(data.first, today, view.period).map((name) => (
            <option key={name} value={name}>
              {periodLabel(name, language, today)}
            </option>
          ))}
        </select>
      </div>
      {offered.map((key) => {
        const value = view.filter[key] ?? '';
        const known = data.choices[key];
        const all = value === '' || known.includes(value) ? known : [value, ...known];
        const choices = all
          .map((choice) => ({ choice, label: filterLabel(key, choice, language, organisationName) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'sv', { numeric: true }));
        return (
          <div class="field" key={key}>
            <label for={`filter-${key}`}>{words[key]}</label>
            <select
              id={`filter-${key}`}
              class="input"
              value={value}
              onChange={(event) => go(withFilter(view, key, event.currentTarget.value))}
            >
              <option value="">{words.all[key]}</option>
              {choices.map(({ choice, label }) => (
                <option key={choice} value={choice}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      {isFiltered && (
        <button type="button" class="button plain" onClick={() => go({ ...view, filter: {} })}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}
