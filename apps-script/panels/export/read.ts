import type { DialogueEvent } from '../../../shared/dialogues/events.ts';
import type { ListMaterial, ListSubject } from '../../../shared/exports/lists.ts';
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

/** What lists besides matters are made of: the events, and the rows that the panels of those lists show. */
export async function readListMaterial(
  language: Language,
  subject: ListSubject,
  report: (events: number) => void,
): Promise<ReadMaterial & { readonly material: ListMaterial }> {
  const { material, unreadable } = await readMaterial(language, report);
  const actions = subject === 'actions' ? await answered(call('readActions', [], PATIENCE)) : undefined;
  const isRegister = subject === 'partners' || subject === 'contacts';
  const register = isRegister ? await answered(call('readPartners', [], PATIENCE)) : undefined;
  return {
    unreadable,
    material: {
      ...material,
      actions: actions?.actions ?? [],
      partners: register?.partners ?? [],
      contacts: register?.contacts ?? [],
    },
  };
}

type Answered<Reply> = Extract<Reply, { readonly ok: true }>;

async function answered<
  Reply extends { readonly ok: true } | { readonly ok: false; readonly message: string },
>(asking: Promise<Reply>): Promise<Answered<Reply>> {
  const reply = await asking;
  if (!reply.ok) throw new Error(reply.message);
  return reply as Answered<Reply>;
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
