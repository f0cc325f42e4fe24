/** Actions in the sheet: of matters and of dialogues in one list, put right, undone, and shown to others. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { parseExample } from '../../shared/actions/example.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { TestSheet, WEB_APP } from '../apps-script/support/sheet.ts';
import { mainOf, visit } from '../apps-script/support/web.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const MATTER = 'SKÄ-2026-0001';

function send(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  const answer = sheet.call('performDialogue', { commands: sent });
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies.map((reply) => (reply.result === 'done' ? reply.command : reply.message));
}

function begun(): TestSheet {
  const sheet = TestSheet.ready();
  send(sheet, [
    {
      type: 'capture',
      kind: 'fault_report',
      channel: 'phone',
      title: 'Mörkt i Sätra',
      text: 'Lampan är trasig',
      place: 'Sätra',
    },
    { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', areas: ['Vårberg'], due: '2026-06-15' },
  ]);
  return sheet;
}

const planned = (more: Readonly<Record<string, unknown>>) => ({
  type: 'plan_action',
  what: 'Byta lampor',
  owner: 'lena@exempel.se',
  due: '2026-06-01',
  ...more,
});

const read = (sheet: TestSheet) => {
  const answer = sheet.call('readActions');
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

describe('the list of actions', () => {
  test('comes with the names of those who are responsible, who are known by their address', () => {
    const sheet = begun();
    const row = sheet.rows('Kontakter').length + 2;
    for (const [column, value] of [
      ['contacts.name', 'Lena Öberg'],
      ['contacts.email', 'lena@exempel.se'],
      ['contacts.role', matterWords.sv.roles.coordinator],
    ] as const)
      sheet.type('Kontakter', row, sheet.column('Kontakter', column), value);
    send(sheet, [planned({ matter: MATTER })]);
    const { actions, lists } = read(sheet);
    expect(lists.names[actions[0]?.owner ?? '']).toBe('Lena Öberg');
  });

  test('says what was done in its own words, as long as it is done', () => {
    const sheet = begun();
    send(sheet, [planned({ matter: MATTER }), planned({ dialogue: DIALOGUE })]);
    const [own, common] = [`${MATTER}/A1`, `${DIALOGUE}/A1`];
    const finish = { type: 'finish_action', text: 'Två lampor bytta' };
    const done = send(sheet, [
      { ...finish, matter: MATTER, item: own },
      { ...finish, dialogue: DIALOGUE, item: common },
    ]);
    const said = () => read(sheet).actions.map(({ doneText }) => doneText);
    expect(said()).toEqual(['Två lampor bytta', 'Två lampor bytta']);
    expect(sheet.row('Åtgärder', own)).toMatchObject({ doneText: 'Två lampor bytta' });
    send(sheet, [
      { type: 'undo', matter: MATTER, undone: done[0] },
      { type: 'undo', dialogue: DIALOGUE, undone: done[1] },
    ]);
    expect(said()).toEqual(['', '']);
  });

  test('has those of matters and of dialogues, with all that was said and where they lie', () => {
    const sheet = begun();
    send(sheet, [
      planned({
        matter: MATTER,
        organisation: 'trafikkontoret',
        partners: ['polisen'],
        together: ['Sätra Gårdsförening'],
        effect: 'Tryggare',
        baseline: 'Mörkt',
        indicator: 'Andel otrygga',
        source: 'Trygghetsmätningen',
        problem: 'Rån',
        funding: 'Investeringsbudget',
        horizon: 'this_year',
        template: 'Efter ett gott exempel',
      }),
      planned({ dialogue: DIALOGUE, what: 'Nya bänkar' }),
    ]);
    const { actions } = read(sheet);
    expect(actions).toHaveLength(2);
    expect(actions[0]).toMatchObject({
      item: `${MATTER}/A1`,
      subject: MATTER,
      hangsOn: 'matter',
      isInPlan: false,
      title: 'Mörkt i Sätra',
      organisation: 'Trafikkontoret',
      partners: ['Polisen', 'Sätra Gårdsförening'],
      indicator: 'Andel otrygga · Trygghetsmätningen',
      problem: 'Rån',
      funding: 'Investeringsbudget',
      horizon: 'this_year',
      firstDue: '2026-06-01',
      areas: ['Sätra'],
      isExample: false,
    });
    expect(actions[1]).toMatchObject({ hangsOn: 'dialogue', what: 'Nya bänkar', areas: ['Vårberg'] });
  });

  test('an action is put right: only what is named changes, an empty text takes away; undone, all is back', () => {
    const sheet = begun();
    send(sheet, [planned({ matter: MATTER, effect: 'Tryggare', problem: 'Rån', partners: ['polisen'] })]);
    const item = `${MATTER}/A1`;
    const change = { what: 'Byta alla lampor', owner: 'Bo', problem: '', partners: [], indicator: 'Mätning' };
    const [id] = send(sheet, [{ type: 'correct_action', matter: MATTER, item, ...change }]);
    expect(read(sheet).actions[0]).toMatchObject({
      what: 'Byta alla lampor',
      owner: 'Bo',
      problem: '',
      partners: [],
      effect: 'Tryggare',
      indicator: 'Mätning',
    });
    send(sheet, [{ type: 'undo', matter: MATTER, undone: id }]);
    expect(read(sheet).actions[0]).toMatchObject({
      what: 'Byta lampor',
      owner: 'lena@exempel.se',
      problem: 'Rån',
      partners: ['Polisen'],
      indicator: '',
    });
  });

  test('a correction of nothing, of somebody unknown, or of what is cancelled is refused in words', () => {
    const sheet = begun();
    send(sheet, [planned({ dialogue: DIALOGUE })]);
    const item = `${DIALOGUE}/A1`;
    const about = { type: 'correct_action', dialogue: DIALOGUE, item };
    expect(send(sheet, [about])[0]).toMatch(/ändra/i);
    expect(send(sheet, [{ ...about, organisation: 'okänd' }])[0]).toContain('okänd');
    send(sheet, [{ type: 'cancel_action', dialogue: DIALOGUE, item, reason: 'Behövs inte' }]);
    expect(send(sheet, [{ ...about, owner: 'Bo' }])[0]).not.toMatch(/^[0-9A-Z]{26}$/);
    expect(read(sheet).actions[0]).toMatchObject({ owner: 'lena@exempel.se' });
  });

  test('one that is moved keeps its first day; one that is undone is not in the list', () => {
    const sheet = begun();
    const [, second] = send(sheet, [planned({ matter: MATTER }), planned({ matter: MATTER, what: 'Fel' })]);
    send(sheet, [{ type: 'undo', matter: MATTER, undone: second }]);
    send(sheet, [
      { type: 'move_action', matter: MATTER, item: `${MATTER}/A1`, due: '2026-07-01', reason: 'Försenat' },
    ]);
    expect(read(sheet).actions).toMatchObject([{ firstDue: '2026-06-01', due: '2026-07-01' }]);
  });
});

describe('the development programme', () => {
  test('a measure has the matters and dialogues that act for it', () => {
    const sheet = begun();
    const programme = () => {
      const answer = sheet.call('readProgramme');
      if (!answer.ok) throw new Error(answer.message);
      return answer;
    };
    const key = programme().measures[0]?.key ?? '';
    expect(key).not.toBe('');
    send(sheet, [
      planned({ matter: MATTER, measure: key }),
      { type: 'correct_dialogue', dialogue: DIALOGUE, measures: [key] },
    ]);
    expect(programme().outcomes.find((one) => one.key === key)).toMatchObject({
      matters: [{ number: MATTER, title: 'Mörkt i Sätra' }],
      dialogues: [{ number: DIALOGUE, title: 'Gården' }],
      actions: [{ item: `${MATTER}/A1` }],
    });
  });
});

describe('good examples for other districts', () => {
  const good = (): TestSheet => {
    const sheet = begun();
    const item = `${MATTER}/A1`;
    send(sheet, [
      planned({ matter: MATTER, problem: 'Mörkt <b>här</b>' }),
      { type: 'finish_action', matter: MATTER, item },
      {
        type: 'check_effect',
        matter: MATTER,
        item,
        outcome: 'effect',
        text: 'Fråga Lena Ek på 070-123 45 67. Fler går här.',
        example: true,
      },
      planned({ matter: MATTER, what: 'Hemlig åtgärd' }),
    ]);
    return sheet;
  };
  const link = (sheet: TestSheet): URLSearchParams => {
    const made = sheet.call('makeExamplesLink');
    if (!made.ok) throw new Error(made.message);
    return new URL(made.address).searchParams;
  };
  const page = (sheet: TestSheet, parameters: Readonly<Record<string, string>>): string =>
    mainOf(visit(sheet, `${WEB_APP}?${new URLSearchParams(parameters)}`));

  test('the link shows the examples and nothing else, with no personal data and nothing that runs', () => {
    const sheet = good();
    const shown = page(sheet, Object.fromEntries(link(sheet)));
    expect(shown).toContain('Byta lampor');
    expect(shown).toContain('Mörkt &lt;b&gt;här&lt;/b&gt;');
    expect(shown).toContain('Fler går här.');
    for (const hidden of ['Hemlig åtgärd', '070-123', 'Lena Ek', 'lena@exempel.se', '<b>här']) {
      expect(shown).not.toContain(hidden);
    }
  });

  test('the list can be searched; the template that is copied can be read again', () => {
    const sheet = good();
    const key = link(sheet).get('key') ?? '';
    expect(page(sheet, { page: 'examples', key, search: 'lampor' })).toContain('Byta lampor');
    expect(page(sheet, { page: 'examples', key, search: 'lekplats' })).not.toContain('Byta lampor');
    const [, text = ''] =
      /<textarea[^>]*>([^<]*)<\/textarea>/.exec(page(sheet, { page: 'examples', key })) ?? [];
    const plain = text
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    expect(parseExample(plain)).toMatchObject({ what: 'Byta lampor', district: 'Skärholmen', masked: true });
  });

  test('without the link, with a made-up one, and with one that was withdrawn, nothing is shown', () => {
    const sheet = good();
    const key = link(sheet).get('key') ?? '';
    const links = sheet.call('listExamplesLinks');
    if (!links.ok) throw new Error(links.message);
    for (const wrong of ['', 'x'.repeat(24)]) {
      expect(page(sheet, { page: 'examples', key: wrong })).not.toContain('Byta lampor');
    }
    sheet.call('revokeExamplesLink', links.links[0]?.id ?? '');
    const shown = page(sheet, { page: 'examples', key });
    expect(shown).not.toContain('Byta lampor');
    expect(shown).toContain('Länken gäller inte längre');
  });
});
