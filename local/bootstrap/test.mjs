// Every check, one after the other; at the end one plain line with the sum.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { runNode, runProgram } from './process.mjs';
import { checked, tested, total } from './report.mjs';
import { say, words } from './words.mjs';

const aptGet = async (args) => {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  return process.getuid?.() === 0
    ? runProgram('apt-get', args, { environment })
    : runProgram('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
};

const missingBrowsers = () => [
  ...(findChromium() ? [] : [{ name: 'Chromium', packages: ['chromium', 'fonts-liberation'] }]),
  ...(findFirefox() ? [] : [{ name: 'Firefox', packages: ['firefox-esr'] }]),
];

/** Installs the browsers that are not found, where that can be done; gives the names of those still missing. */
export const ensureBrowsers = async () => {
  const wanted = missingBrowsers();
  if (wanted.length > 0 && process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const packages = wanted.flatMap((browser) => browser.packages);
    say(words.browsersInstalling(packages));
    if ((await aptGet(['update'])) === 0) {
      await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
    }
  }
  return missingBrowsers().map(({ name }) => name);
};

const check = async (root, name, args) => {
  console.log(words.step(name));
  const code = await runNode(args, { cwd: root, stdout: 'inherit' });
  return checked(name, code);
};

const vitest = async (root, name, project, argv) => {
  console.log(words.step(name));
  const report = join(root, '.cache', `${project}.json`);
  rmSync(report, { force: true });
  const code = await runNode(
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...argv,
    ],
    { cwd: root, stdout: 'inherit' },
  );
  return tested(name, code, existsSync(report) ? readFileSync(report, 'utf8') : undefined);
};

/** Runs every check and gives the exit code. Arguments go on to both Vitest runs (a file name, `-t`). */
export const test = async (root, argv, missing) => {
  const { steps } = words;
  const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
  for (const name of missing) say(inCi ? words.browserMissingInCi(name) : words.browserMissing(name));
  const results = [];
  if (argv.length === 0) {
    results.push(await check(root, steps.types, [join(root, 'test', 'types.mjs')]));
    results.push(
      await check(root, steps.lint, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '.']),
    );
  }
  results.push(await vitest(root, steps.unit, 'unit', argv));
  results.push(await vitest(root, steps.e2e, 'e2e', argv));
  const { passed, failed, skipped, failures } = total(results);
  const failedInAll = failed + (inCi ? missing.length : 0);
  for (const name of missing) say(inCi ? words.browserMissingInCi(name) : words.browserMissing(name));
  // Once more at the end: of a long run only the last lines may be kept.
  if (failures.length > 0) console.log([words.failures, ...failures].join('\n\n'));
  console.log(`\n${passed} passed, ${failedInAll} failed, ${skipped} skipped`);
  return failedInAll === 0 ? 0 : 1;
};
