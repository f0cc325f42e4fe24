// What a run of tests came to, read from the report that Vitest writes.

const MESSAGE_LINES = 12;
const MESSAGE_LENGTH = 1200;
const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours in a message begin with the escape character
const COLOUR = /\u001b\[[\d;]*m/g;
const beginning = (message) =>
  message.replace(COLOUR, '').slice(0, MESSAGE_LENGTH).split('\n').slice(0, MESSAGE_LINES).join('\n');

const failuresOf = ({ name, status, message, assertionResults }) => {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${beginning(message ?? '')}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${name} > ${fullName}\n${beginning(failureMessages.join('\n'))}`,
  );
};

/** What a check that is no run of tests came to. */
export const checked = (name, code) =>
  code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, failures: [name] };

/**
 * Counts a run and says which tests failed, each with the beginning of its message.
 * `report` is Vitest's JSON as text, undefined where none was written; `code` the exit code of the run.
 * A file that could not be loaded, or an error outside any test, fails the run without a failed test.
 */
export const tested = (name, code, report) => {
  if (report === undefined) return code === 0 ? nothing : checked(name, code);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report);
  const counted = {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(failuresOf),
  };
  if (code === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, failures: counted.failures.length > 0 ? counted.failures : [name] };
};

/** Several results as one. */
export const total = (results) =>
  results.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      failures: [...a.failures, ...b.failures],
    }),
    nothing,
  );
