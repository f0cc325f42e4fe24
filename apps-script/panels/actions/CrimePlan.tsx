import { useMemo, useState } from 'preact/hooks';
import { crimePlan, type PlanOrder, planLines } from '../../../shared/actions/crime-plan.ts';
import { Sideways } from '../../../shared/interface/Sideways.tsx';
import type { Block } from '../../../shared/reports/document.ts';
import { reportDocx } from '../../../shared/reports/docx.ts';
import { reportHtml } from '../../../shared/reports/html.ts';
import { actionPlanWords } from '../../../shared/text/action-plan.ts';
import { crimePlanWords } from '../../../shared/text/crime-plan.ts';
import { BlockTable } from '../BlockTable.tsx';
import { Choice } from '../dialogues/parts.tsx';
import { download } from '../reports/download.ts';
import type { ActionContext } from './context.ts';

interface CrimePlanProps {
  readonly context: ActionContext;
  /** Begins an action of the plan. */
  readonly plan: () => void;
}

/** The local plan against crime, on paper and as a document. */
export function CrimePlan({ context, plan }: CrimePlanProps) {
  const { language, today, actions, lists } = context;
  const words = crimePlanWords[language];
  const [order, setOrder] = useState<PlanOrder>('problem');
  const blocks = useMemo(
    () => crimePlan({ lines: actions, district: lists.district, order, today, language }),
    [actions, lists, order, today, language],
  );
  const name = `${words.file}-${today}`;
  if (planLines(actions).length === 0) {
    return (
      <>
        <h1>{words.title(lists.district)}</h1>
        <div class="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
          <button type="button" class="button main" onClick={plan}>
            {actionPlanWords[language].planForCrime}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class="no-print">{words.intro}</p>
      <div class="row no-print">
        <Choice
          id="plan-order"
          label={words.group}
          value={order}
          change={(value) => setOrder(value as PlanOrder)}
          choices={(['problem', 'area'] as const).map((value) => ({ value, label: words.groups[value] }))}
        />
        <button
          type="button"
          class="button main"
          onClick={() => download(`${name}.docx`, 'docx', reportDocx(blocks, language))}
        >
          {words.docx}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(`${name}.html`, 'html', reportHtml(blocks, language))}
        >
          {words.html}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={plan}>
          {actionPlanWords[language].planForCrime}
        </button>
      </div>
      <article class="paper">
        {blocks.map((block) => (
          <BlockView key={JSON.stringify(block)} block={block} />
        ))}
      </article>
    </>
  );
}

/** The blocks that the plan is made of; reports have more kinds. */
function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header>
          <h1>{block.text}</h1>
          <p class="small">{block.under}</p>
        </header>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'table':
      return (
        <Sideways label={block.table.title}>
          <BlockTable table={block.table} />
        </Sideways>
      );
    default:
      return null;
  }
}
