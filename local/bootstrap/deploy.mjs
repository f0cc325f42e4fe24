// npm run deploy: pushes the built add-on to the script project and moves its web app to it, by clasp.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runNode } from './process.mjs';
import { say, Trouble, words } from './words.mjs';

const run = promisify(execFile);
const claspOf = (root) => join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

const ask = async (root, args, cwd = root) => {
  const { stdout } = await run(process.execPath, [claspOf(root), ...args], { cwd });
  return JSON.parse(stdout);
};

const project = (root) => {
  let text;
  try {
    text = readFileSync(join(root, '.clasp.json'), 'utf8');
  } catch {
    throw new Trouble(words.deploy.noProject);
  }
  const scriptId = /"scriptId"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  if (!scriptId) throw new Trouble(words.deploy.noScriptId);
};

/** What would be pushed, without reaching Google: in a folder of its own, with a script id that does not exist. */
const dryRun = async (root) => {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-deploy-'));
  try {
    cpSync(join(root, 'dist', 'apps-script'), join(folder, 'dist', 'apps-script'), { recursive: true });
    writeFileSync(
      join(folder, '.clasp.json'),
      JSON.stringify({ scriptId: 'none', rootDir: 'dist/apps-script' }),
    );
    const { filesToPush } = await ask(root, ['status', '--json'], folder);
    console.log([words.deploy.wouldPush, ...filesToPush.sort().map((path) => `  ${path}`)].join('\n'));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The deployment to move to the new version. The extension is paired with a deployment's address, so the one that
 * exists is moved and never replaced; where several exist, the person says which.
 */
export const deploymentToUpdate = (deployments, wanted) => {
  const versioned = deployments
    .filter(({ versionNumber }) => versionNumber)
    .map(({ deploymentId }) => deploymentId);
  if (wanted !== undefined) {
    if (!versioned.includes(wanted)) throw new Trouble(words.deploy.unknownDeployment(wanted, versioned));
    return wanted;
  }
  if (versioned.length > 1) throw new Trouble(words.deploy.severalDeployments(versioned));
  return versioned[0];
};

const argumentsOf = (argv) => {
  if (argv.length === 0) return {};
  if (argv.length === 1 && argv[0] === '--dry-run') return { dry: true };
  if (argv.length === 2 && argv[0] === '--deployment') return { deployment: argv[1] };
  throw new Trouble(words.deploy.usage);
};

const step = async (root, args) => {
  const code = await runNode([claspOf(root), ...args], { cwd: root, stdout: 'inherit' });
  if (code !== 0) throw new Trouble(words.deploy.claspFailed(args[0], code));
};

export const deploy = async (root, argv) => {
  const { dry, deployment } = argumentsOf(argv);
  if (dry) return dryRun(root);
  project(root);
  const { loggedIn } = await ask(root, ['show-authorized-user', '--json']);
  if (!loggedIn) throw new Trouble(words.deploy.notLoggedIn);
  const target = deploymentToUpdate(await ask(root, ['list-deployments', '--json']), deployment);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // The manifest is ours, and typed; Google's copy never wins.
  await step(root, ['push', '--force']);
  const description = ['--description', `Gensvar ${version}`];
  await step(
    root,
    target === undefined
      ? ['create-deployment', ...description]
      : ['update-deployment', target, ...description],
  );
  say(words.deploy.done);
  return 0;
};
