/** What is done at once does the same as what was done later; this file runs in a process of its own. */
import { expect, test } from 'vitest';
import { doDigestsAtOnce } from '../../src/integrations/process.ts';

test('a digest at once is the one that comes later', async () => {
  const { subtle } = globalThis.crypto;
  const data = new TextEncoder().encode('één stuk').subarray(1);
  const names = ['SHA-256', 'SHA-384', 'SHA-512'] as const;
  const ask = (): Promise<ArrayBuffer[]> =>
    Promise.all(names.map((name) => subtle.digest(name, data)));
  const later = await ask();
  doDigestsAtOnce();
  expect((await ask()).map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
    later.map((bytes) => Buffer.from(bytes).toString('hex')),
  );
  expect(await subtle.digest({ name: 'SHA-256' }, data)).toEqual(later[0]);
  await expect(subtle.digest('SHA-0', data)).rejects.toThrow();
});
