import { TestExtension } from '../apps-script/support/extension.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { median, type Row } from './row.ts';

const RUNS = 3;

interface Measured {
  readonly calls: number;
  readonly cells: number;
  readonly milliseconds: number;
}

/**
 * One delivery of so many captures to the built add-on in the local services, in a workbook that already holds
 * some matters. On Google each service call costs tens to hundreds of milliseconds, so that their number, which
 * is the same here and there, decides; the milliseconds are those of this machine.
 */
const deliver = (captures: number, seed: number): Measured => {
  const sheet = TestSheet.ready(seed);
  const extension = new TestExtension(sheet);
  extension.pair();
  extension.deliver(Array.from({ length: 20 }, () => extension.capture()));
  const commands = Array.from({ length: captures }, (_, index) =>
    extension.capture({ title: `Ärende ${index}` }),
  );
  const began = performance.now();
  const reply = extension.deliver(commands);
  const milliseconds = performance.now() - began;
  const done =
    reply.reply === 'delivered' ? reply.receipts.filter(({ result }) => result === 'done').length : 0;
  if (done !== captures) throw new Error(`${done} of ${captures} captures were registered`);
  const counts = Object.values(sheet.last?.counters ?? {});
  const cells = counts.reduce((sum, count) => sum + count.cellsRead + count.cellsWritten, 0);
  return { calls: sheet.serviceCalls, cells, milliseconds };
};

export const bench = async (): Promise<readonly Row[]> =>
  [1, 100].flatMap((captures): readonly Row[] => {
    const measured = Array.from({ length: RUNS }, (_, run) => deliver(captures, run + 1));
    const row = (what: string, unit: Row['unit'], pick: (each: Measured) => number): Row => ({
      figure: `${what}, ${captures} ${captures === 1 ? 'capture' : 'captures'} in one request`,
      subject: 'gensvar',
      value: median(measured.map(pick)),
      unit,
      runs: RUNS,
    });
    return [
      row('service calls', 'calls', ({ calls }) => calls),
      row('cells read and written', 'cells', ({ cells }) => cells),
      row('execution in the local services', 'ms', ({ milliseconds }) => Math.round(milliseconds)),
    ];
  });
