import { latestUndoableOf } from '../../../shared/dialogues/lifeCycle.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueLine } from '../../../shared/text/dialogues-lines.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { DialogueCheck } from '../../dialogue-calls.ts';
import type { Context } from './context.ts';

interface HistoryProps {
  readonly context: Context;
  readonly checks: readonly DialogueCheck[];
}

/** What has happened, the latest first; the latest that holds can be taken back, also another day. */
export function History({ context, checks }: HistoryProps) {
  const { language, today, view, busy } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const latest = latestUndoableOf(state);
  const line = state.timeline.find(({ command }) => command === latest);
  const undo = () => {
    if (busy || !latest) return;
    void context.send([{ type: 'undo', dialogue: state.dialogue, undone: latest }], words.undone);
  };
  return (
    <section class="stack" id="section-history" aria-labelledby="history">
      <h2 id="history">{words.sections.history}</h2>
      {line ? (
        <div class="row no-print">
          <button type="button" class="button plain" aria-disabled={busy} onClick={undo}>
            {words.undoLatest(dialogueLine(line, language))}
          </button>
        </div>
      ) : (
        <p class="small muted no-print">
          {state.timeline[state.timeline.length - 1]?.type === 'ballot_cast'
            ? words.votesStay
            : words.cannotUndo}
        </p>
      )}
      <ol class="timeline">
        {[...state.timeline].reverse().map((line) => (
          <li key={line.sequence}>
            <time dateTime={line.on}>{shortDate(line.on, language, today)}</time>{' '}
            {dialogueLine(line, language)}
            {line.type === 'check_done' && line.count === undefined && (
              <span> ({checks.find(({ key }) => key === line.item)?.point ?? line.item})</span>
            )}
            {line.excerpt && <span class="said"> {line.excerpt}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
