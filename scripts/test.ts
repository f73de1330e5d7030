/**
 * `npm test`: everything, in the order in which it fails fastest. The last line counts the tests of
 * all runners; a step without tests of its own (types, lint, format, build) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
}

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// A test must not fail because a fact expires while it is read; the content's own day is fixed.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  BUILD_TIME: process.env.BUILD_TIME ?? '2026-11-24T12:00',
};

function run(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** A step that either holds or does not. */
const step =
  (name: string, command: string, ...args: string[]) =>
  (): Count => {
    const holds = run(name, command, ...args);
    return { passed: holds ? 1 : 0, failed: holds ? 0 : 1 };
  };

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that ends badly without a failed test (no report, no test found) counts as one failure. */
const orFailure = (count: Count | undefined, ended: boolean): Count =>
  count && (ended || count.failed > 0) ? count : { passed: count?.passed ?? 0, failed: 1 };

const vitest =
  (...projects: string[]) =>
  (): Count => {
    const file = `${reports}/vitest-${projects.join('-')}.json`;
    const ended = run(
      `vitest ${projects.join(', ')}`,
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    const report = readReport(file) as
      { numPassedTests: number; numFailedTests: number } | undefined;
    return orFailure(
      report && { passed: report.numPassedTests, failed: report.numFailedTests },
      ended,
    );
  };

const playwright = (): Count => {
  const file = `${reports}/playwright.json`;
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const ended = run('playwright', 'playwright', 'test', '--reporter=line,json');
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  return orFailure(
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
    },
    ended,
  );
};

const steps = [
  step('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  step('lint', 'eslint', '.'),
  step('spelling', process.execPath, 'scripts/spelling.ts'),
  step('types', 'astro', 'check', '--minimumFailingSeverity', 'hint'),
  vitest('unit', 'content'),
  step('build', process.execPath, 'scripts/build.ts'),
  vitest('dist'),
  playwright,
];

const total: Count = { passed: 0, failed: 0 };
for (const take of steps) {
  const { passed, failed } = take();
  total.passed += passed;
  total.failed += failed;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
