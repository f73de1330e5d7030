import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneStage } from '../../src/integrations/stage.ts';

let stage: string;
beforeEach(async () => {
  stage = await mkdtemp(path.join(tmpdir(), 'stage-'));
});
afterEach(() => rm(stage, { recursive: true }));

async function write(name: string): Promise<void> {
  const file = path.join(stage, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
}

test('what stands for nothing any more leaves, with its folder', async () => {
  await write('nl/oud/index.html');
  await write('nl/index.html');
  pruneStage(stage, new Set([path.join('nl', 'index.html')]));
  expect(existsSync(path.join(stage, 'nl/oud'))).toBe(false);
  expect(existsSync(path.join(stage, 'nl/index.html'))).toBe(true);
});

test('nobody looks where the search is writing', async () => {
  await write('nl/index.html');
  await write('search/nl/index.html');
  pruneStage(stage, new Set([path.join('nl', 'index.html')]));
  expect(existsSync(path.join(stage, 'search/nl/index.html'))).toBe(true);
});
