import { captureOf } from '../../../extension/drafts/capture.ts';
import { draftByHand, draftFromPage } from '../../../extension/drafts/compose.ts';
import type { DraftRecord } from '../../../extension/drafts/record.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import type { CaptureCommand } from '../../../shared/matters/commands.ts';
import type { Draft } from '../../../shared/protocol/draft.ts';

export const TODAY = '2026-11-21';
export const NOW = Date.parse('2026-11-21T08:00:00Z');

let made = 0;

/** A ULID of the example's own, later than the one before. */
export const exampleId = (): string => {
  made += 1;
  return newUlid(NOW + made, () => ((made * 7919) % 1000) / 1000);
};

export const readPost: Draft = {
  platform: 'mastodon',
  kind: 'post',
  title: '',
  text: 'Lampan vid Ekholmsvägen i Sätra är släckt. Ring 070-174 06 05.',
  author: 'Kim Persson',
  published: '2026-04-02T16:14:00Z',
  publishedText: '',
  permalink: 'https://social.example/@kim/12',
  fields: [],
  certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
};

export const examplePage = (draft: Partial<Draft> = {}): DraftRecord =>
  draftFromPage(
    { id: exampleId(), now: NOW, today: TODAY },
    { ...readPost, ...draft },
    'https://social.example/hem',
  );

export const exampleByHand = (): DraftRecord =>
  draftByHand({ id: exampleId(), now: NOW, today: TODAY }, { url: '', title: '', text: '' });

export function exampleCommand(draft: DraftRecord): CaptureCommand {
  const captured = captureOf(draft, draft.form, TODAY);
  if ('faults' in captured) throw new Error(JSON.stringify(captured.faults));
  return captured.command;
}
