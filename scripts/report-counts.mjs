import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter for jest that ends a run with one line that programs can read, from jest's own counts,
 * after the names of what was skipped. A suite that did not even load is one failed test. TEST_COUNTS
 * names a file that gets how many tests of each suite have passed.
 */
class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(countSuites(results.testResults)));
    const skipped = listSkipped(results.testResults).map((name) => `Skipped: ${name}\n`);
    // jest's own summary comes after all reporters.
    process.once('exit', () => process.stdout.write(skipped.join('') + renderCounts(results)));
  }
}

function renderCounts(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `Tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
}

function countSuites(files) {
  return Object.fromEntries(
    files.map(({ testFilePath, numPassingTests }) => [
      relative(process.cwd(), testFilePath),
      numPassingTests,
    ]),
  );
}

/** By their whole names, which say why. */
function listSkipped(files) {
  return files
    .flatMap(({ testResults }) => testResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › '));
}

export default CountReporter;
