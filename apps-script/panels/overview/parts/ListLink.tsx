import { type ListName, tileWords } from '../../../../shared/text/figure-tiles.ts';
import { queryOf } from '../data/view.ts';
import { useSurroundings } from './context.ts';

interface ListLinkProps {
  /** `M8.overdue`; how many are on it, as the figures say. */
  readonly list: string;
  readonly count: number | undefined;
  readonly name: ListName;
}

/** Opens the matters behind a figure; nothing when there are none. */
export function ListLink({ list, count, name }: ListLinkProps) {
  const { language, say, view, today, go } = useSurroundings();
  if (!count) return null;
  const next = { ...view, page: 'list' as const, list };
  return (
    <a
      class="list-link no-print"
      href={`?${queryOf(next, today)}`}
      data-list={list}
      onClick={(event) => {
        event.preventDefault();
        go(next);
      }}
    >
      {tileWords[language].lists[name](count, say.count(count))}
    </a>
  );
}
