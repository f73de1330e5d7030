import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: unknown }>;
}

const files = globSync('.github/workflows/*.yml');
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);

test('there are workflows to look at', () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const workflow = parse(source) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('runs other people’s actions at a commit that nobody can move, and says which version that is', () => {
    const lines = source.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of lines) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read and no more, knows no secret, and runs no stranger’s change with our rights', () => {
    const rights = [
      workflow.permissions,
      ...Object.values(workflow.jobs).map((job) => job.permissions),
    ];
    for (const right of rights.filter(Boolean)) {
      expect(new Set(Object.values(right as object))).toEqual(new Set(['read']));
    }
    expect(source).not.toMatch(/\bsecrets\b/);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('puts nothing that a stranger typed into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('asks only for commands and files that there are', () => {
    const text = steps.map(({ run }) => run ?? '').join('\n');
    const asked = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !scripts.includes(String(name)))).toEqual([]);
    const programs = [...text.matchAll(/node (\S+\.ts)/g)].map(([, name]) => String(name));
    expect(programs.filter((name) => globSync(name).length === 0)).toEqual([]);
  });
});
