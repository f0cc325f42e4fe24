import type { CaptureCommand } from '../../shared/matters/commands.ts';
import type { Occasion } from './compose.ts';
import { shownTime } from './published.ts';
import type { DraftRecord } from './record.ts';

/**
 * A refused matter as a draft again, under a new id: the sheet's refusal of the old one is final. What was masked
 * when it was saved stays masked.
 */
export function draftFromCommand(occasion: Occasion, command: CaptureCommand, page: string): DraftRecord {
  const publishedShown = shownTime(command.published ?? '');
  return {
    id: occasion.id,
    started: occasion.now,
    touched: true,
    origin: {
      ...(command.platform && { platform: command.platform }),
      ...(command.unit && { unit: command.unit }),
      page,
      published: publishedShown === '' ? '' : (command.published ?? ''),
      publishedShown,
      certainty: Object.fromEntries((command.guessed ?? []).map((part) => [part, 'guessed'] as const)),
    },
    form: {
      text: command.text,
      title: command.title,
      kind: command.kind,
      channel: command.channel,
      place: command.place ?? '',
      theme: command.theme ?? '',
      published: publishedShown || (command.published ?? command.publishedText ?? ''),
      permalink: command.permalink ?? '',
      received: command.received ?? occasion.today,
      author: command.author ?? '',
      keepsAuthor: command.author !== undefined,
      fields: (command.fields ?? []).map(({ label, value, name }) => ({
        label,
        value,
        ...(name && { name }),
        included: true,
      })),
      answersTo: command.answersTo ?? '',
      language: command.language ?? '',
      attachments: (command.attachments ?? []).map((file) => ({ ...file, included: true })),
      shown: [],
    },
    writer: '',
  };
}
