import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

/**
 * @typedef {{ test: string, reason: string, remedy: string }} Failure
 * @typedef {{ passed: number, failures: Failure[] }} Outcome
 */

const TROUBLE =
  /\.\w+(?::\d+:\d+)? (?:assist|format|lint|parse|suppressions)|no test files found|error|×|✖|✗|fail|cannot|stopped after|out of date/i;

/** The line of a command's output that says most: the first that names trouble, else the first. */
export function reasonIn(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line));
  return lines.find((line) => TROUBLE.test(line)) ?? lines[0] ?? 'no output';
}

function firstLine(message = '') {
  const lines = stripVTControlCharacters(message)
    .trim()
    .split('\n')
    .map((line) => line.trim());
  // axe names its rule further down: "Images must have alternative text (image-alt)".
  const rules = lines.filter((line) => /^".+ \([a-z-]+\)"$/.test(line));
  if (lines.some((line) => line.includes('toHaveNoViolations')) && rules.length > 0) {
    return `axe: ${[...new Set(rules)].join(', ')}`;
  }
  // Storybook puts a link before the reason of a failed story.
  return lines.find((line) => line !== '' && !line.startsWith('Click to debug')) ?? 'no message';
}

/** A failing beforeAll is in vitest's output but not in its report. */
function reasonAbove(output, where) {
  const lines = stripVTControlCharacters(output).split('\n');
  const at = lines.findIndex((line) => line.includes('FAIL') && line.includes(where));
  return at === -1 ? undefined : lines[at + 1]?.trim() || undefined;
}

function notRunReason(status, cause) {
  return cause === undefined
    ? `was not run (${status}): a test that does not run proves nothing`
    : `was not run, because before it: ${cause}`;
}

function fileOutcome(file, remedyFor, output) {
  const where = relative(root, file.name).replaceAll('\\', '/');
  const remedy = remedyFor(where);
  const bad = (test, reason) => ({ test: `${where} › ${test}`, reason, remedy });
  const broken = file.assertionResults.some(({ status }) => status === 'failed');
  const cause = file.status === 'failed' && !broken ? reasonAbove(output, where) : undefined;
  const failures = file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) =>
      bad(
        fullName,
        status === 'failed' ? firstLine(failureMessages[0]) : notRunReason(status, cause),
      ),
    );
  if (file.status === 'failed' && !failures.length) {
    failures.push(bad('the file itself', firstLine(file.message)));
  }
  const passed = file.assertionResults.filter((test) => test.status === 'passed').length;
  return { passed, failures };
}

/**
 * Counts one run of vitest from its JSON report. Skipped tests, files that could not be loaded,
 * errors outside any test and an empty run all count as failed.
 * @returns {Outcome}
 */
export function vitestOutcome({ report, code, output, project }) {
  const remedyFor = (where) => `npx vitest --project ${project} ${where}`.trim();
  const files = report?.testResults ?? [];
  const outcomes = files.map((file) => fileOutcome(file, remedyFor, output));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  if (failures.length === 0 && (code !== 0 || passed === 0)) {
    const reason = code === 0 ? 'No test was found.' : reasonIn(output);
    failures.push({ test: 'outside any test', reason, remedy: remedyFor('') });
  }
  return { passed, failures };
}

/** The lines after the last step: what failed and what to do, then the count, which comes last. */
export function summary(results) {
  const lines = [];
  const failures = results.flatMap(({ title, failures }) =>
    failures.map((failure) => ({ title, ...failure })),
  );
  if (failures.length > 0) lines.push('', 'What failed, and what to do:');
  for (const { title, test, reason, remedy } of failures) {
    lines.push('', `  ${title}: ${test}`, `    ${reason}`, `    → ${remedy}`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  return [...lines, '', `${passed} passed, ${failures.length} failed`];
}
