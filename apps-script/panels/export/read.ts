import type { DialogueEvent } from '../../../shared/dialogues/events.ts';
import type { Material } from '../../../shared/exports/material.ts';
import type { MatterEvent } from '../../../shared/matters/events.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ExportPart } from '../../export-calls.ts';
import { call } from '../client.ts';

const PATIENCE = 120_000;

export interface ReadMaterial {
  readonly material: Material;
  readonly unreadable: number;
}

/** Reads all events, part by part. @throws Error with the server's words, NoReply, CallFailed */
export async function readMaterial(
  language: Language,
  report: (events: number) => void,
): Promise<ReadMaterial> {
  const events: MatterEvent[] = [];
  const dialogues: DialogueEvent[] = [];
  const areas = new Map<string, string>();
  let lists: ExportPart['lists'];
  let unreadable = 0;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const answer: Awaited<ReturnType<typeof call<'readExport'>>> = await call(
      'readExport',
      [{ from }],
      PATIENCE,
    );
    if (!answer.ok) throw new Error(answer.message);
    events.push(...answer.events);
    dialogues.push(...answer.dialogues);
    for (const [place, area] of Object.entries(answer.areas)) areas.set(place, area);
    lists ??= answer.lists;
    unreadable += answer.unreadable;
    from = answer.next;
    report(events.length + dialogues.length);
  }
  const names = new Map((lists?.organisations ?? []).map(({ id, name }) => [id, name]));
  return {
    unreadable,
    material: {
      language,
      district: lists?.district ?? '',
      today: lists?.today ?? '1970-01-01',
      events,
      dialogues,
      organisationName: (id) => names.get(id) ?? id,
      areaOf: (place) => areas.get(place),
    },
  };
}
