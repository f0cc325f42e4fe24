import type { Loop } from '../../shared/protocol/messages.ts';
import { followedItem, outbox } from '../store/items.ts';
import { isUndelivered } from './entry.ts';

/** What is to be told and is not on its way to the sheet as told. */
export function loopsToTell(stored: Readonly<Record<string, unknown>>): readonly Loop[] {
  const { loops, told } = followedItem.from(stored);
  const done = new Set(
    outbox
      .from(stored)
      .flatMap((entry) =>
        isUndelivered(entry)
          ? entry.command.type === 'give_feedback'
            ? [entry.command.matter]
            : []
          : entry.state.at > told
            ? [entry.state.matter]
            : [],
      ),
  );
  return loops.filter((loop) => !done.has(loop.matter));
}
