/** Draws the life cycle from its table: docs/life-cycle.md holds what comes of it. */

import { parse } from 'valibot';
import { commandSchema } from '../../shared/matters/commands.ts';
import { decide } from '../../shared/matters/decide.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { STAGES, type Stage } from '../../shared/matters/kinds.ts';
import { ENDED, type FollowUp, isOpenStep, STEPS, stageOf } from '../../shared/matters/lifeCycle.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';

const MATTER = 'SKÄ-2026-0001';
const TODAY = '2026-04-13T10:00:00.000Z';
const words = matterWords.en;

/** What each step is filled in with; the number of the referral, promise or action is always the first. */
const CONTENT: Readonly<Record<FollowUp, object>> = {
  acknowledge: { outcome: 'personal', channel: 'phone' },
  triage: { owner: 'Anna' },
  correct: { title: 'Another title' },
  group: { group: 'F-2026-0001', relation: 'same' },
  ungroup: {},
  tell_apart: { other: 'SKÄ-2026-0002' },
  ask_resident: { text: 'Which lamp?', channel: 'phone' },
  record_resident_answer: { text: 'The one by the square.' },
  withdraw: {},
  strike: { reason: 'By mistake' },
  refer: { question: 'When?' },
  record_answer: { referral: `${MATTER}/R1`, outcome: 'yes', text: 'Next week.' },
  extend_referral: { referral: `${MATTER}/R1`, due: '2026-12-01', reason: 'They asked' },
  pause_referral: { referral: `${MATTER}/R1`, reason: 'They asked' },
  resume_referral: { referral: `${MATTER}/R1` },
  recall_referral: { referral: `${MATTER}/R1`, reason: 'Wrong address' },
  remind: { referral: `${MATTER}/R1`, how: 'phone', text: '' },
  decide: { outcome: 'yes', reason: '' },
  give_interim: { channel: 'mail', text: 'We still wait.' },
  give_feedback: { channel: 'mail', text: 'It is mended.' },
  record_verdict: { item: 'fixed', outcome: 'yes' },
  promise: { what: 'Word', to: 'resident', due: '2026-05-01' },
  move_promise: { item: `${MATTER}/L1`, due: '2026-06-01', reason: 'Later' },
  keep_promise: { item: `${MATTER}/L1` },
  plan_action: { what: 'Mend', owner: 'Anna', due: '2026-05-01' },
  correct_action: { item: `${MATTER}/A1`, owner: 'Bo' },
  move_action: { item: `${MATTER}/A1`, due: '2026-06-01', reason: 'Later' },
  finish_action: { item: `${MATTER}/A1` },
  cancel_action: { item: `${MATTER}/A1`, reason: 'Not needed' },
  check_effect: { item: `${MATTER}/A1`, outcome: 'effect', text: 'Light again' },
  close: { reason: 'Because' },
  reopen: { reason: 'It broke again' },
  void_closing: { reason: 'By mistake' },
  add_note: { text: 'A note' },
  undo: { undone: '' },
};

/** The shortest way to each stage. */
const WAYS: Readonly<Record<Stage, readonly FollowUp[]>> = {
  received: [],
  triaged: ['triage'],
  asked: ['triage', 'ask_resident'],
  referred: ['triage', 'refer'],
  answered: ['triage', 'refer', 'record_answer'],
  decided: ['triage', 'decide'],
  told: ['triage', 'give_feedback'],
  closed: ['triage', 'give_feedback', 'close'],
  withdrawn: ['triage', 'withdraw'],
  struck: ['triage', 'strike'],
};

/** A matter after some steps. @throws when one of them is refused */
function after(steps: readonly FollowUp[]): MatterState {
  const events: MatterEvent[] = [];
  const known = {
    now: TODAY,
    closedDays: new Set<string>(),
    referralWorkingDays: () => 20,
    organisationExists: () => true,
  };
  const ulid = (index: number) => `01KP34H978ZEF4C74F2CR961${String(index).padStart(2, '0')}`;
  const take = (content: object) => {
    const command = parse(commandSchema, { id: ulid(events.length), matter: MATTER, ...content });
    const decision = decide(command, { ...known, state: foldEvents(events) });
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.reason}`);
    for (const { at, fact } of decision.facts) {
      events.push({
        sequence: events.length + 1,
        matter: MATTER,
        at,
        enteredAt: TODAY,
        by: 'anna@example.se',
        source: 'sidebar',
        command: command.id,
        fact,
      });
    }
  };
  take({ type: 'capture', kind: 'comment', channel: 'phone', title: 'Lamp', text: 'Dark' });
  steps.forEach((step, index) => {
    // Nobody is asked twice as long as there is no answer.
    const organisation = `department-${index}`;
    take({ type: step, ...CONTENT[step], ...(step === 'refer' && { organisation }) });
  });
  const state = foldEvents(events);
  if (!state) throw new Error('nothing happened');
  return state;
}

interface Move {
  readonly from: Stage;
  readonly step: FollowUp;
  readonly to: Stage;
}

/** Every step that moves a matter from one stage to another, found by taking it. */
export function moves(): readonly Move[] {
  return STAGES.flatMap((from) => {
    const state = after(WAYS[from]);
    if (stageOf(state) !== from) throw new Error(`the way to ${from} ends at ${stageOf(state)}`);
    return (Object.keys(STEPS) as FollowUp[]).flatMap((step) => {
      if (step === 'undo' || !isOpenStep(state, step)) return [];
      const to = stageOf(after([...WAYS[from], step]));
      return to === from ? [] : [{ from, step, to }];
    });
  });
}

function diagram(): string {
  const byEnds = new Map<string, string[]>();
  for (const { from, step, to } of moves()) {
    const ends = `${from} --> ${to}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), words.steps[step].toLowerCase()]);
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...STAGES.map((stage) => `  ${stage}: ${words.stages[stage]}`),
    '  [*] --> received',
    ...[...byEnds].map(([ends, steps]) => `  ${ends}: ${steps.join(', ')}`),
    ...ENDED.map((stage) => `  ${stage} --> [*]`),
    '```',
  ].join('\n');
}

const cell = (text: string): string => text.replace(/_/g, ' ');

function table(): string {
  const rows = (Object.keys(STEPS) as FollowUp[]).map((step) => {
    const { stages, needs, may, yields, undoable } = STEPS[step];
    const where =
      stages.length === STAGES.length - 1 || stages.length === STAGES.length
        ? 'everywhere'
        : stages.map((stage) => words.stages[stage].toLowerCase()).join(', ');
    const who = may ? may.map((role) => words.roles[role].toLowerCase()).join(', ') : 'everybody';
    return `| ${words.steps[step]} | ${where} | ${needs ? cell(needs) : '–'} | ${who} | ${yields.map((type) => `\`${type}\``).join(' ')} | ${undoable ? 'yes' : 'no'} |`;
  });
  return [
    '| step | where | needs | who | facts | undo |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The whole page. */
export function lifeCyclePage(): string {
  return `# The life cycle of a matter

Drawn from the table \`STEPS\` in \`shared/matters/lifeCycle.ts\` by \`test/docs/life-cycle.ts\`; do not edit it here.
After a change of the table: \`npx vitest run test/docs -u\`. The test beside it fails while this page is out of date.

Stages are never stored: \`stageOf\` derives them from the facts. An arrow stands for each step that moves a matter from
one stage to another when nothing else is open in it; a second open referral, for one, keeps it with the departments.
Steps without an arrow leave the stage as it is. "Undo" takes back the latest step and leads wherever the matter was.

${diagram()}

## Every step

${table()}
`;
}
