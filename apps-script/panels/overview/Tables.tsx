import type { ComponentChildren } from 'preact';
import { Definition } from '../../../shared/interface/Definition.tsx';
import { STAGES } from '../../../shared/matters/lifeCycle.ts';
import type { Language } from '../../../shared/text/language.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { overviewWords } from '../../../shared/text/overview.ts';
import type { Overview } from '../../calls.ts';

interface TablesProps {
  readonly overview: Overview;
  readonly language: Language;
}

interface BoxProps {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Box({ id, title, definition, label, children }: BoxProps) {
  return (
    <section class="tile" aria-labelledby={`${id}-title`}>
      <div class="row">
        <h2 id={`${id}-title`}>{title}</h2>
        <Definition id={`${id}-definition`} label={label} text={definition} />
      </div>
      {children}
    </section>
  );
}

/** Organisations with unanswered referrals, the longest waited for first. */
export function WaitedFor({ overview, language }: TablesProps) {
  const all = overviewWords[language];
  const words = all.waited;
  const { days } = all.timeToFeedback;
  return (
    <Box id="waited" title={words.title} definition={words.definition} label={all.definition}>
      {overview.waitedFor.length === 0 ? (
        <p class="muted">{words.nobody}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              <th scope="col" class="count">
                {words.open}
              </th>
              <th scope="col" class="count">
                {words.late}
              </th>
              <th scope="col" class="count">
                {words.longest}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.waitedFor.map((row) => (
              <tr key={row.organisation}>
                <th scope="row">{row.organisation}</th>
                <td class="count">{row.open}</td>
                <td class={row.late > 0 ? 'count late' : 'count'}>
                  {row.late > 0 && <span aria-hidden="true">▲ </span>}
                  {row.late}
                </td>
                <td class="count">{days(row.longest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Box>
  );
}

/** What the district itself is to do next, by task. */
export function OwnDuties({ overview, language }: TablesProps) {
  const all = overviewWords[language];
  const words = all.own;
  const duties = overview.ownDuties.filter(({ matters }) => matters > 0);
  return (
    <Box id="own" title={words.title} definition={words.definition} label={all.definition}>
      {duties.length === 0 ? (
        <p class="muted">{words.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.task}</th>
              <th scope="col" class="count">
                {all.stages.matters}
              </th>
              <th scope="col" class="count">
                {all.waited.longest}
              </th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ task, matters, longest }) => (
              <tr key={task}>
                <th scope="row">{matterWords[language].ownTasks[task]}</th>
                <td class="count">{matters}</td>
                <td class="count">{all.timeToFeedback.days(longest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Box>
  );
}

/** How many matters stand at each stage, as bars with their numbers. */
export function Stages({ overview, language }: TablesProps) {
  const all = overviewWords[language];
  const words = all.stages;
  const most = Math.max(1, ...Object.values(overview.stages));
  return (
    <Box id="stages" title={words.title} definition={words.definition} label={all.definition}>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col" class="count">
              {words.matters}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">{matterWords[language].stages[stage]}</th>
              <td class="count">{overview.stages[stage]}</td>
              <td class="bar">
                {overview.stages[stage] > 0 && (
                  <span style={{ width: `${(overview.stages[stage] / most) * 100}%` }} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
