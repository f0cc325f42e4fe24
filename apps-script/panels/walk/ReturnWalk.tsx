import { useMemo, useState } from 'preact/hooks';
import { INSPECTIONS, type Inspection } from '../../../shared/dialogues/kinds.ts';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import {
  LONGEST_NOTE,
  type WalkEntry,
  type WalkInspection,
  type WalkStart,
} from '../../../shared/phone/messages.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { useDraft } from '../phone/draft.ts';
import { MaskedLine } from '../phone/MaskedLine.tsx';
import { masked } from '../phone/masked.ts';
import type { Entries } from '../phone/useEntries.ts';
import { Photo } from './NoteList.tsx';
import { RefusedFinding } from './RefusedFinding.tsx';
import { shortNumber } from './short-number.ts';

interface ReturnWalkProps {
  readonly start: WalkStart;
  readonly entries: Entries<WalkEntry>;
  /** When the list was asked for: what this phone found before that stands in it. */
  readonly listedAt: string;
}

const stamp = (): { readonly id: string; readonly at: string } => {
  const now = Date.now();
  return { id: newUlid(now, Math.random), at: new Date(now).toISOString() };
};

const noteId = (item: string): string => `note-${shortNumber(item)}`;

/** The first walk's list, to be looked at again: fixed, not fixed, worse. */
export function ReturnWalk({ start, entries, listedAt }: ReturnWalkProps) {
  const words = walkWords[start.language];
  const { defects, inspections } = dialogueWords[start.language];
  const common = phoneWords[start.language];
  const none = useMemo((): Readonly<Record<string, string>> => ({}), []);
  const [notes, setNotes] = useDraft(`gensvar-walk-${start.link}-return`, none);
  const [problem, setProblem] = useState('');
  /** The point whose finding is being changed, and what stood there when that began. */
  const [changing, setChanging] = useState<{ readonly item: string; readonly saw: Inspection }>();
  const found = new Map<string, Inspection>();
  const own = new Map<string, Inspection>();
  const refused = new Map<string, { readonly finding: WalkInspection; readonly message: string }>();
  for (const { item, inspected } of start.defects) if (inspected) found.set(item, inspected);
  for (const { entry, state } of entries.kept) {
    if (entry.what !== 'inspection') continue;
    if (state.kind === 'refused') {
      refused.set(entry.item, { finding: entry, message: state.message });
      continue;
    }
    // Somebody else may have looked after this phone did.
    const isNews = state.kind !== 'sent' || entry.at >= listedAt || !found.has(entry.item);
    if (isNews) found.set(entry.item, entry.outcome);
    own.set(entry.item, entry.outcome);
  }
  const note = (item: string): string => notes[item] ?? '';
  const inspect = async (item: string, outcome: Inspection) => {
    const { text, named } = masked(note(item).trim());
    if (start.isYoung && named.length > 0) {
      setProblem(item);
      document.getElementById(noteId(item))?.focus();
      return;
    }
    setProblem('');
    const saw = changing?.item === item ? changing.saw : found.get(item);
    setChanging(undefined);
    // Kept, for whoever changes the finding: as it leaves the phone.
    if (note(item) !== '') setNotes({ ...notes, [item]: text });
    await entries.add({
      what: 'inspection',
      ...stamp(),
      item,
      outcome,
      saw: saw ?? 'nothing',
      ...(text !== '' && { text }),
    });
    await letStand(item);
  };
  const findAnyway = async (finding: WalkInspection) => {
    await entries.add({ ...finding, ...stamp(), saw: found.get(finding.item) ?? 'nothing' });
    await letStand(finding.item);
  };
  const letStand = async (item: string) => {
    for (const { id, entry, state } of entries.kept) {
      const isOf = entry.what === 'inspection' && entry.item === item;
      if (isOf && state.kind === 'refused') await entries.drop(id);
    }
  };
  if (start.defects.length === 0) return <p class="empty">{words.nothingToInspect}</p>;
  return (
    <section class="stack">
      {start.wayBack !== 'come' && (
        <Notice tone="waiting" title={words.notYet[start.wayBack](start.returnOn ?? '')} />
      )}
      <p role="status">
        <strong>{words.progress(found.size, start.defects.length)}</strong>
      </p>
      <ul class="points">
        {start.defects.map(({ item, text, place, defect, photo, answered }) => {
          const outcome = found.get(item);
          const isOpen = outcome === undefined || changing?.item === item;
          const asked = refused.get(item);
          const id = noteId(item);
          const write = (words: string) => setNotes({ ...notes, [item]: words });
          return (
            <li key={item}>
              <span class="number">{shortNumber(item)}</span>
              <div class="stack">
                <div>
                  <p>{text}</p>
                  <p class="small muted">
                    {[defect && defects[defect], place].filter(Boolean).join(' · ')}
                    <Photo address={photo} number={shortNumber(item)} words={words} />
                  </p>
                  <p class="small">{answered ? words.answered(answered) : words.notAnswered}</p>
                </div>
                {isOpen ? (
                  <>
                    <label class="small" for={id}>
                      {words.inspectNote(shortNumber(item))}
                    </label>
                    <input
                      id={id}
                      class="input"
                      maxLength={LONGEST_NOTE}
                      value={note(item)}
                      aria-invalid={problem === item}
                      aria-describedby={problem === item ? `${id}-error` : undefined}
                      onInput={(event) => write(event.currentTarget.value)}
                    />
                    {problem === item && (
                      <p class="error" id={`${id}-error`}>
                        {common.namedYoung}
                      </p>
                    )}
                    {note(item) !== '' && (
                      <MaskedLine words={common} text={note(item)} set={write} isYoung={start.isYoung} />
                    )}
                    <div class="row">
                      {INSPECTIONS.map((one) => (
                        <button
                          key={one}
                          type="button"
                          class="button"
                          aria-label={`${shortNumber(item)}: ${inspections[one]}`}
                          onClick={() => void inspect(item, one)}
                        >
                          {inspections[one]}
                        </button>
                      ))}
                    </div>
                  </>
                ) : (
                  <div class="row">
                    <strong class={`finding ${outcome}`}>{inspections[outcome]}</strong>
                    {own.has(item) && own.get(item) !== outcome && (
                      <span class="small">{words.foundByOther}</span>
                    )}
                    <button
                      type="button"
                      class="button plain"
                      aria-label={`${words.changeFinding}: ${shortNumber(item)}`}
                      onClick={() => setChanging({ item, saw: outcome })}
                    >
                      {words.changeFinding}
                    </button>
                  </div>
                )}
                {asked && (
                  <RefusedFinding
                    language={start.language}
                    number={shortNumber(item)}
                    message={asked.message}
                    outcome={asked.finding.outcome}
                    stands={outcome}
                    findAnyway={() => void findAnyway(asked.finding)}
                    letStand={() => void letStand(item)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
