/**
 * `npm test`: everything, in the order in which it fails fastest. The last line counts the tests of
 * all runners; a step without tests of its own (types, lint, format, build) counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
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

/** A step that either holds or does not; what it prints comes in one piece. */
function hold(name: string, command: string, ...args: string[]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    }
    child.once('error', (error) => (printed += String(error)));
    child.once('close', (code) => {
      console.log(`\n── ${name}\n${printed}`);
      resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
    });
  });
}

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

function vitest(...projects: string[]): Count {
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
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  return orFailure(
    report && { passed: report.numPassedTests, failed: report.numFailedTests },
    ended,
  );
}

function playwright(): Count {
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
}

const total: Count = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Count): void => {
  total.passed += passed;
  total.failed += failed;
};

// Each of these keeps one processor busy, so two at a time take half as long.
const inPairs: [name: string, command: string, ...args: string[]][][] = [
  [
    ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
    ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ],
  [
    ['lint', 'eslint', '.'],
    ['spelling', process.execPath, 'scripts/spelling.ts'],
  ],
];
for (const pair of inPairs) {
  for (const count of await Promise.all(pair.map((step) => hold(...step)))) add(count);
}
add(vitest('unit', 'content'));
add(await hold('build', process.execPath, 'scripts/build.ts'));
add(vitest('dist'));
add(playwright());
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
