// The way in for every npm script: node local/bootstrap/run.mjs <command> [arguments].
// Nothing newer than `import()` may stand in this file: an old Node must get as far as the check.
import './node-version.cjs';

import('./commands.mjs').then(
  ({ run }) => run(process.argv.slice(2)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
