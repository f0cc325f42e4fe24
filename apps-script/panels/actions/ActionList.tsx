import { useState } from 'preact/hooks';
import {
  ACTION_VIEWS,
  type ActionFilter,
  type ActionLine,
  type ActionView,
  countViews,
  filterActions,
} from '../../../shared/actions/list.ts';
import { nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import { markWords } from '../../../shared/text/marks.ts';
import { Choice, Line } from '../dialogues/parts.tsx';
import { ActionItem } from './ActionItem.tsx';
import { type ActionContext, begunStep, isBegun, ownerIn } from './context.ts';
import { PlanForm } from './PlanForm.tsx';
import type { PlanFields } from './plan-fields.ts';

interface ActionListProps {
  readonly context: ActionContext;
  /** What the list is narrowed to at first: an action's number. */
  readonly sought?: string;
  /** What a new action begins with, when one was asked for elsewhere. */
  readonly begun?:
    | {
        readonly first: Partial<PlanFields>;
        readonly template: string;
        readonly lesson: string;
        readonly turn: number;
      }
    | undefined;
  readonly ended: () => void;
}

/** Most actions drawn at once: the rest is found by narrowing. */
const MOST = 200;

/** Every action of matters and of dialogues, the most urgent first. */
export function ActionList({ context, sought = '', begun, ended }: ActionListProps) {
  const { words, actions, lists, today } = context;
  const [filter, setFilter] = useState<ActionFilter>({
    view: sought === '' ? 'open' : 'all',
    owner: '',
    area: '',
    measure: '',
    words: sought,
  });
  const [isPlanning, setPlanning] = useState(isBegun());
  const set = (key: keyof ActionFilter) => (value: string) => setFilter({ ...filter, [key]: value });
  const counts = countViews(actions, today);
  const filtered = filterActions(actions, filter, today);
  // A step that is half-written stays in sight when somebody else has moved its action out of the view.
  const isHeld = ({ item }: ActionLine) => isBegun(item) || begunStep(item) !== undefined;
  const shown = [...actions.filter((line) => isHeld(line) && !filtered.includes(line)), ...filtered];
  const owners = [...new Set(actions.map(({ owner }) => owner))].filter(Boolean).sort();
  const areas = [...new Set(actions.flatMap((line) => line.areas))].sort();
  const measures = lists.measures.filter(({ key }) => actions.some(({ measure }) => measure === key));
  const close = () => {
    setPlanning(false);
    ended();
  };
  return (
    <>
      {isPlanning || begun ? (
        <PlanForm
          key={begun?.turn ?? 0}
          context={context}
          {...(begun && { first: begun.first, template: begun.template, lesson: begun.lesson })}
          done={close}
        />
      ) : (
        <div class="row no-print">
          <button type="button" class="button main" onClick={() => setPlanning(true)}>
            {words.plan}
          </button>
        </div>
      )}
      {actions.length === 0 ? (
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
        </div>
      ) : (
        <>
          <div class="filters no-print">
            <Choice
              id="filter-view"
              label={words.view}
              value={filter.view}
              change={(view) => setFilter({ ...filter, view: view as ActionView })}
              choices={ACTION_VIEWS.map((view) => ({
                value: view,
                label: `${words.views[view]} (${counts[view]})`,
              }))}
            />
            <Choice
              id="filter-owner"
              label={words.responsible}
              value={filter.owner}
              change={set('owner')}
              none={words.everybody}
              choices={owners.map((value) => ({ value, label: ownerIn(context)(value) }))}
            />
            {areas.length > 0 && (
              <Choice
                id="filter-area"
                label={words.fields.area}
                value={filter.area}
                change={set('area')}
                none={words.everywhere}
                choices={areas.map((value) => ({ value, label: value }))}
              />
            )}
            {measures.length > 0 && (
              <Choice
                id="filter-measure"
                label={words.measure}
                value={filter.measure}
                change={set('measure')}
                none={words.everyMeasure}
                choices={measures.map((measure) => ({ value: measure.key, label: nameOfMeasure(measure) }))}
              />
            )}
            <Line id="filter-words" label={words.search} value={filter.words} change={set('words')} />
          </div>
          <p class="small muted" role="status">
            {words.views[filter.view]}: {words.shown(shown.length, actions.length)}
          </p>
          <p class="small muted no-print">{markWords[context.language].actions}</p>
          {shown.length === 0 && <p class="empty">{words.noneInView}</p>}
          <ul class="actions">
            {shown.slice(0, MOST).map((line) => (
              <ActionItem key={line.item} context={context} line={line} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
