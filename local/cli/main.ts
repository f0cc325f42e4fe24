// The program itself: what `dist/local/gensvar.js` is built from.
import { runCommandLine } from './run.ts';

const code = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  environment: process.env,
});
process.exitCode = code;
