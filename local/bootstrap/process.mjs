import { spawn } from 'node:child_process';

/** Runs a program to its end and gives its exit code (127: it does not exist). Its stdout goes to our stderr. */
export const runProgram = (program, args, { cwd, environment, stdout = process.stderr } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', stdout, 'inherit'],
    });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    const ended = (code) => {
      process.removeListener('SIGINT', forward);
      process.removeListener('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', () => ended(127));
    child.on('close', (code, signal) => ended(signal ? 1 : code));
  });

/** Runs a script with the Node that runs now. */
export const runNode = (args, options) => runProgram(process.execPath, args, options);
