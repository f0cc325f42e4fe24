// Runs one of our TypeScript files in Node: node local/bootstrap/run-typescript.mjs <file> [arguments].
// The file exports `main(argv)`.
import { runnerImport } from 'vite';

const [file, ...argv] = process.argv.slice(2);
const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'warn' });
process.exitCode = (await module.main(argv)) ?? 0;
