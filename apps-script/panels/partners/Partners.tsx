import { useState } from 'preact/hooks';
import { csvOf } from '../../../shared/exports/csv.ts';
import {
  areasWithout,
  needsReview,
  PARTNER_FIELDS,
  type Partner,
  rowHas,
} from '../../../shared/partners/partner.ts';
import { dialogueListWords } from '../../../shared/text/dialogues-lists.ts';
import { markWords } from '../../../shared/text/marks.ts';
import { saveFile } from '../dialogues/files.ts';
import { Choice, Line } from '../dialogues/parts.tsx';
import { isBegun, type RegisterContext } from './context.ts';
import { PartnerItem } from './PartnerItem.tsx';
import { RowForm } from './RowForm.tsx';

/** Rows that somebody has to look over, the register's and the contacts'. */
export const toReview = ({ partners, hidden, today }: RegisterContext): readonly Partner[] =>
  partners.filter((partner) =>
    needsReview(hidden.has(partner.key) ? { ...partner, contact: '-' } : partner, today),
  );

export function Partners({ context }: { readonly context: RegisterContext }) {
  const { words, partners, lists, language, today } = context;
  const list = dialogueListWords[language];
  const [isAdding, setAdding] = useState(isBegun('partners'));
  const [filter, setFilter] = useState({ kind: '', area: '', stage: '', search: '' });
  const set = (key: keyof typeof filter) => (value: string) => setFilter({ ...filter, [key]: value });
  const shown = partners
    .filter(
      (partner) =>
        (filter.kind === '' || partner.kind === filter.kind) &&
        (filter.area === '' || partner.areas.toLowerCase().includes(filter.area.toLowerCase())) &&
        (filter.stage === '' || partner.stage === filter.stage) &&
        rowHas({ ...partner, key: '' }, filter.search),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const without = areasWithout(partners, lists.areas);
  const save = () => {
    const columns = PARTNER_FIELDS.map((key) => ({
      key,
      title: words.fields[key],
      about: '',
      kind: 'text' as const,
      width: 20,
    }));
    const rows = shown.map((partner) => PARTNER_FIELDS.map((key) => partner[key]));
    saveFile(
      `${words.exportFile}-${today}.csv`,
      'text/csv',
      csvOf({ name: words.exportFile, columns, rows }),
    );
  };
  const options = (texts: readonly string[]) => texts.map((value) => ({ value, label: value }));
  return (
    <>
      {isAdding ? (
        <RowForm context={context} tab="partners" done={() => setAdding(false)} />
      ) : (
        <div class="row no-print">
          <button type="button" class="button main" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        </div>
      )}
      {partners.length === 0 ? (
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
        </div>
      ) : (
        <>
          <div class="filters no-print">
            <Choice
              id="filter-kind"
              label={words.fields.kind}
              value={filter.kind}
              change={set('kind')}
              none={words.everyKind}
              choices={options(Object.values(list.partnerKinds))}
            />
            <Choice
              id="filter-area"
              label={words.fields.areas}
              value={filter.area}
              change={set('area')}
              none={words.everyArea}
              choices={options(lists.areas)}
            />
            <Choice
              id="filter-stage"
              label={words.fields.stage}
              value={filter.stage}
              change={set('stage')}
              none={words.everyStage}
              choices={options(Object.values(list.partnerStages))}
            />
            <Line id="filter-search" label={words.search} value={filter.search} change={set('search')} />
          </div>
          <p class="small muted" role="status">
            {words.shown(shown.length, partners.length)}
          </p>
          <p class="small muted">{markWords[language].partners}</p>
          {without.length > 0 && <p class="small">{words.areasWithout(without.join(', '))}</p>}
          {shown.length === 0 && <p class="empty">{words.noneFound}</p>}
          <ul class="actions">
            {shown.map((partner) => (
              <PartnerItem key={partner.key} context={context} partner={partner} />
            ))}
          </ul>
          <div class="stack no-print">
            <div class="row">
              <button type="button" class="button" onClick={save}>
                {words.exportButton}
              </button>
            </div>
            <p class="small muted">
              {words.exportHint} {words.importHint}
            </p>
          </div>
        </>
      )}
    </>
  );
}
