import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Calls } from '../../apps-script/calls.ts';
import { DIALOGUE_STORIES } from '../../local/demo/dialogue-stories.ts';
import { DemoError, demoFill, performScript } from '../../local/demo/fill.ts';
import { DEMO_SEED, type DemoStep, demoScript } from '../../local/demo/script.ts';
import { startWorkspace } from '../../local/server/workspace.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { figuresIn } from '../apps-script/support/figures.ts';
import { figuresOfMatters } from '../metrics/support/matters.ts';
import { rehearse } from './rehearse.ts';

const TODAY: LocalDate = '2026-11-21';
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const isBuilt = ['apps-script/Code.js', 'local/services.js'].every((file) => existsSync(join(dist, file)));

describe('performScript', () => {
  const steps = demoScript(DEMO_SEED, TODAY).slice(0, 60);

  /** An add-on that has already given out a hundred numbers. */
  const shifted = (seen: DemoStep[]) => {
    let count = 100;
    return (step: DemoStep) => {
      seen.push(step);
      return {
        ok: true,
        replies: step.commands.map((command) => ({
          result: 'done',
          matter: command.type === 'capture' ? `SKÄ-2025-0${++count}` : command.matter,
        })),
      };
    };
  };

  it('follows the numbers that the add-on gives', () => {
    const seen: DemoStep[] = [];
    performScript(steps, shifted(seen));
    const captured = steps.flatMap(({ commands, matters }) =>
      matters.filter((_, place) => commands[place]?.type === 'capture'),
    );
    const own = steps.flatMap(({ matters }) => matters);
    const sent = seen.flatMap(({ commands }) => commands);
    expect(sent).toHaveLength(own.length);
    for (const [place, command] of sent.entries()) {
      if (command.type === 'capture') continue;
      const given = `SKÄ-2025-0${101 + captured.indexOf(own[place] ?? '')}`;
      const capture = sent.find(({ type }, at) => type === 'capture' && own[at] === own[place]);
      const isBegunWith = seen.some(
        ({ commands }) => commands.includes(command) && capture && commands.includes(capture),
      );
      expect(command.matter).toBe(isBegunWith ? capture?.id : given);
      if (command.type === 'record_answer') expect(command.referral.startsWith(`${given}/R`)).toBe(true);
    }
    expect(sent.some(({ type }) => type === 'record_answer')).toBe(true);
  });

  it('stops at the first refusal and says which command it was', () => {
    const refuse = ({ commands }: DemoStep) => ({
      ok: true,
      replies: commands.map(() => ({ result: 'refused', message: 'Nej' })),
    });
    expect(() => performScript(steps, refuse)).toThrow(DemoError);
    expect(() => performScript(steps, refuse)).toThrow(steps[0]?.commands[0]?.id);
    expect(() => performScript(steps, () => ({ ok: false, message: 'Upptaget' }))).toThrow('Upptaget');
  });
});

describe.skipIf(!isBuilt)('the built add-on (skipped where it is not built)', () => {
  it('takes the whole year and comes to the figure of the events', { timeout: 120_000 }, async () => {
    const data = mkdtempSync(join(tmpdir(), 'gensvar-demo-'));
    const workspace = await startWorkspace({
      data,
      port: 0,
      demo: true,
      dist,
      fill: demoFill(TODAY),
      now: () => Date.parse(`${TODAY}T09:00:00Z`),
    });
    try {
      const overview = await workspace.run('readOverview', [{}]);
      const answer = overview.ok ? (overview.value as ReturnType<Calls['readOverview']>) : undefined;
      const { events } = rehearse(demoScript(DEMO_SEED, TODAY), 'SKÄ');
      expect(answer?.ok && figuresIn(answer.figures).M12).toEqual(figuresOfMatters(events, TODAY).M12);
      const shown = await workspace.run('readDialogues', []);
      const heads = shown.ok ? (shown.value as ReturnType<Calls['readDialogues']>) : undefined;
      const stages = heads?.ok ? heads.dialogues.map(({ stage }) => stage) : [];
      expect(stages).toHaveLength(DIALOGUE_STORIES.length);
      // Somebody new to it sees every state that a dialogue can be in on its way.
      expect(new Set(stages)).toEqual(new Set(['planned', 'held', 'told', 'closed']));
      // And a plan against crime, a good example and a register that are not empty.
      const told = await workspace.run('readActions', []);
      const listed = told.ok ? (told.value as ReturnType<Calls['readActions']>) : undefined;
      const actions = listed?.ok ? listed.actions : [];
      expect(actions.filter(({ isInPlan }) => isInPlan).length).toBeGreaterThan(3);
      expect(actions.filter(({ isExample, hangsOn }) => isExample && hangsOn === 'dialogue')).toHaveLength(1);
      const known = await workspace.run('readPartners', []);
      const register = known.ok ? (known.value as ReturnType<Calls['readPartners']>) : undefined;
      expect(register?.ok && register.partners).toHaveLength(3);
      const page = await fetch(`${workspace.address}/demo/`);
      if (existsSync(join(dist, 'local', 'demo'))) expect(await page.text()).toContain('Prova');
    } finally {
      await workspace.close();
      rmSync(data, { recursive: true });
    }
  });
});
