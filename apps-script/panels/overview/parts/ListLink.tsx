import { listTitle } from '../../../../shared/text/figure-pages.ts';
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
  const { language, say } = useSurroundings();
  if (!count) return null;
  return (
    <Opening list={list} from="overview" text={tileWords[language].lists[name](count, say.count(count))} />
  );
}

interface TitledListLinkProps {
  readonly list: string;
  readonly count: number;
  /** The page that the list's way back leads to. */
  readonly from: 'overview' | 'figures';
}

/** As ListLink, called by the list's own title. */
export function TitledListLink({ list, count, from }: TitledListLinkProps) {
  const { language, say } = useSurroundings();
  return <Opening list={list} from={from} text={`${listTitle(list, language)} (${say.count(count)})`} />;
}

interface OpeningProps {
  readonly list: string;
  readonly from: 'overview' | 'figures';
  readonly text: string;
}

function Opening({ list, from, text }: OpeningProps) {
  const { view, today, go } = useSurroundings();
  const next = { ...view, page: 'list' as const, list, from };
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
      {text}
    </a>
  );
}
