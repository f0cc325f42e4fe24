// Type-checks every room with the types that the room may know: shared/ neither DOM nor Apps Script,
// the add-on no DOM, and so on. One compiler run a room, two at a time.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const rooms = [
  'shared',
  'apps-script',
  'apps-script/panels',
  'extension',
  'local',
  'local/services',
  'local/sheet',
  'test',
];

const check = (room) =>
  new Promise((resolve) => {
    const compiler = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room], {
      stdio: 'pipe',
    });
    let output = '';
    compiler.stdout.on('data', (chunk) => {
      output += chunk;
    });
    compiler.stderr.on('data', (chunk) => {
      output += chunk;
    });
    compiler.on('close', (code) => resolve({ room, code, output }));
  });

const wanted = process.argv.slice(2);
const queue = (wanted.length > 0 ? wanted : rooms).filter((room) => existsSync(`${room}/tsconfig.json`));
let failed = false;
const worker = async () => {
  for (let room = queue.shift(); room; room = queue.shift()) {
    const { code, output } = await check(room);
    // TS18003: a room without files yet.
    if (code !== 0 && !output.includes('TS18003')) {
      failed = true;
      console.log(`${room}\n${output}`);
    }
  }
};
await Promise.all([worker(), worker()]);
if (failed) process.exit(1);
console.log('types: every room checked');
