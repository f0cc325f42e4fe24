/** What the panel tells of a press: it lies over nothing that was in sight, and a failed undoing leaves one message. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { formWords } from '../../shared/text/forms.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const today = stockholmDate(new Date().toISOString());
const ulid = (): string => newUlid(Date.now(), Math.random);
const words = formWords.sv;

describe.skipIf(!hasChromium)('what the panel tells of a press', () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  const perform = async (command: object): Promise<string> => {
    const answer = (await workspace.run('performDialogue', [{ commands: [{ id: ulid(), ...command }] }])) as {
      replies: readonly { matter?: string }[];
    };
    return answer.replies[0]?.matter ?? '';
  };
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('covers no button that was in sight; on the day itself the dialogue is under way', async () => {
    await perform({
      ...{ type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', areas: ['Sätra'] },
      occasions: [{ kind: 'session', on: today, time: '15:00' }],
    });
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click, sees } = person;
    await click(/^Gården/);
    await click('Skriv in inlägg');
    await page.getByLabel('Anteckningar, en på varje rad').fill('Ljuset i porten\nBänkar\nTvättstugan');
    await click('Spara 3 anteckningar');
    await page.getByRole('button', { name: words.hideNews }).waitFor();
    await person.picture('told-saved');
    const covered = () =>
      page.evaluate(() => {
        const told = document.querySelector('.told')?.getBoundingClientRect();
        if (!told) return ['nothing is told'];
        return [...document.querySelectorAll('main button')].flatMap((button) => {
          const { top, bottom } = button.getBoundingClientRect();
          const isCovered = !button.closest('.told') && bottom > told.top && top < told.bottom;
          return isCovered ? [button.textContent] : [];
        });
      });
    await expect.poll(covered).toEqual([]);
    await sees(/Pågår i dag/);
    await person.isClean();
    await person.leave();
  });

  test('says only that it could not be undone, when somebody has gone on since', async () => {
    const dialogue = await perform({
      ...{ type: 'plan_dialogue', form: 'boendedialog', title: 'Torget', areas: ['Sätra'] },
      occasions: [{ kind: 'session', on: today }],
    });
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click, sees } = person;
    await click(/^Torget/);
    await click('Skriv in inlägg');
    await page.getByLabel('Anteckningar, en på varje rad').fill('Ljuset i porten');
    await click('Spara en anteckning');
    await page.getByRole('button', { name: words.undo, exact: true }).waitFor();
    await perform({ type: 'add_note', dialogue, text: 'Maja ringde' });
    await click(words.undo);
    await sees(words.refused);
    await expect.poll(() => page.getByRole('button', { name: words.undo, exact: true }).count()).toBe(0);
    await person.picture('told-refused');
    await person.leave();
  });
});
