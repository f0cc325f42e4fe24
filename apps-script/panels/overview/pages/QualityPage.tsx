import { useMemo, useState } from 'preact/hooks';
import type { DateError } from '../../../../shared/metrics/course.ts';
import { pageWords, QUALITY_GROUPS, type QualityGroup } from '../../../../shared/text/figure-pages.ts';
import { figuresText } from '../../../../shared/text/figures.ts';
import type { MatterLine } from '../../../calls.ts';
import type { Counted } from '../data/useCounted.ts';
import { useSurroundings } from '../parts/context.ts';
import { MatterLink } from '../parts/MatterLink.tsx';
import { readMatters, useLines } from '../parts/useLines.ts';

const PAGE = 20;
const LISTS: Readonly<Record<Exclude<QualityGroup, 'dateErrors'>, string>> = {
  received: 'M27.lacks.received',
  owner: 'M27.lacks.owner',
  place: 'M27.lacks.place',
  theme: 'M27.lacks.theme',
  edited: 'M27.edited',
  backdated: 'M27.backdated',
};
const keyOf = ({ matter }: MatterLine): string => matter;

/** M27 as a list to work off: what is wrong, how it is mended, and the matter one click away. */
export function QualityPage({ counted }: { readonly counted: Counted }) {
  const { language, say } = useSurroundings();
  const words = pageWords[language].quality;
  const { report, engine } = counted;
  const { M27 } = report.figures;
  const groups = useMemo(
    () =>
      QUALITY_GROUPS.map((group) => ({
        group,
        flaws:
          group === 'dateErrors'
            ? report.dateErrors.map((error) => ({ matter: error.matter, error }))
            : engine.matters(LISTS[group]).map((matter) => ({ matter, error: undefined })),
      })).filter(({ flaws }) => flaws.length > 0),
    [engine, report],
  );
  if (groups.length === 0) {
    return (
      <div class="empty">
        <h2>{words.fine.title}</h2>
        <p>{words.fine.text}</p>
      </div>
    );
  }
  return (
    <div class="stack quality">
      <p>
        <strong>{words.flawed(say.count(M27.flawed.count), say.count(M27.n))}</strong> {words.intro}
      </p>
      {groups.map(({ group, flaws }) => (
        <Group key={group} group={group} flaws={flaws} />
      ))}
    </div>
  );
}

interface Flaw {
  readonly matter: string;
  readonly error: DateError | undefined;
}

function Group({ group, flaws }: { readonly group: QualityGroup; readonly flaws: readonly Flaw[] }) {
  const { language, say, hasServer } = useSurroundings();
  const words = pageWords[language].quality;
  const [shown, setShown] = useState(PAGE);
  const page = flaws.slice(0, shown);
  const { lines } = useLines(
    hasServer ? [...new Set(page.map(({ matter }) => matter))] : [],
    readMatters,
    keyOf,
  );
  const step = Math.min(PAGE, flaws.length - shown);
  const { title, mend } = words.groups[group];
  const problems = figuresText[language].problems;
  return (
    <section class="chart" aria-labelledby={`quality-${group}`} data-group={group}>
      <h2 id={`quality-${group}`}>{`${title} (${say.count(flaws.length)})`}</h2>
      <p class="muted">{mend}</p>
      <div class="scroll">
        <table class="narrow-first">
          <tbody>
            {page.map(({ matter, error }) => (
              <tr key={`${matter} ${error?.problem} ${error?.at} ${error?.subject}`}>
                <th scope="row" class="nowrap">
                  <MatterLink number={matter} />
                </th>
                <td class="title">{lines.get(matter)?.title ?? ''}</td>
                {error && (
                  <td>
                    {problems[error.problem]}
                    {error.at !== '' && <span class="muted"> ({words.onDay(error.at)})</span>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {step > 0 && (
        <div class="no-print">
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {words.more(step, say.count(step))}
          </button>
        </div>
      )}
    </section>
  );
}
