/** Links that leave the site are found where they stand and asked for gently. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, checkLinks, needsCheck } from '../../src/editorial/external-links.ts';

test('addresses in a text are found with their line, without the punctuation around them', () => {
  const text = `See [one](https://a.example/x_(y)), or https://b.example/z.

<Quote source="Q" href="https://c.example/?q=1&r=2" date="2026">
`;
  expect(addressesIn(text)).toEqual([
    { address: 'https://a.example/x_(y)', line: 1 },
    { address: 'https://b.example/z', line: 1 },
    { address: 'https://c.example/?q=1&r=2', line: 3 },
  ]);
});

describe('asking', () => {
  const asked: string[] = [];
  const at: Record<string, number> = {};
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/works': (_request, response) => response.writeHead(200).end(),
    '/gone': (_request, response) => response.writeHead(404).end(),
    '/closed': (_request, response) => response.writeHead(403).end(),
    '/head-refused': ({ method }, response) =>
      response.writeHead(method === 'HEAD' ? 404 : 200).end('here'),
    '/moved': (_request, response) => response.writeHead(301, { location: '/works' }).end(),
    '/passing': (_request, response) => response.writeHead(302, { location: '/works' }).end(),
    '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
    '/silent': () => undefined,
    '/recovers': (_request, response) =>
      response.writeHead((at['/recovers'] ?? 0) > 2 ? 200 : 503).end(),
  };
  const server = createServer((request, response) => {
    const url = String(request.url);
    asked.push(`${request.method} ${url}`);
    at[url] = (at[url] ?? 0) + 1;
    answers[url]?.(request, response);
  });
  let origin: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const stateOf = async (path: string) => {
    const address = `${origin}${path}`;
    // Long enough for a busy machine; only who never answers has to be waited for.
    const timeout = path === '/silent' ? 100 : 10_000;
    const manners = { pause: 1, timeout, retries: 1 };
    return (await checkLinks([address], '2026-11-24', manners)).get(address);
  };

  test.each([
    ['/works', { state: 'works', status: 200 }],
    ['/gone', { state: 'gone', status: 404 }],
    ['/closed', { state: 'closed', status: 403 }],
    ['/head-refused', { state: 'works', status: 200 }],
    ['/passing', { state: 'works', status: 200 }],
    ['/round', { state: 'failing' }],
    ['/silent', { state: 'unreachable' }],
    ['/recovers', { state: 'works' }],
  ])('%s', async (path, expected) => {
    expect(await stateOf(path)).toMatchObject({ ...expected, checked: '2026-11-24' });
  });

  test('what has moved for good is told with its new address', async () => {
    expect(await stateOf('/moved')).toMatchObject({ state: 'moved', to: `${origin}/works` });
  });

  test('a page that answers HEAD is not fetched as well', () => {
    expect(asked).not.toContain('GET /works');
  });

  test('a host that cannot be found is unreachable, and no other link suffers', async () => {
    const addresses = ['http://127.0.0.1:1/x', `${origin}/works`];
    const found = await checkLinks(addresses, '2026-11-24', {
      pause: 1,
      timeout: 10_000,
      retries: 0,
    });
    expect(addresses.map((address) => found.get(address)?.state)).toEqual(['unreachable', 'works']);
  });
});

test('what works is left in peace for two weeks, what is gone is asked for again the next day', () => {
  const works = { state: 'works', checked: '2026-11-24' } as const;
  expect(needsCheck(undefined, '2026-11-24')).toBe(true);
  expect(needsCheck(works, '2026-12-07')).toBe(false);
  expect(needsCheck(works, '2026-12-08')).toBe(true);
  expect(needsCheck({ ...works, state: 'gone' }, '2026-11-24')).toBe(false);
  expect(needsCheck({ ...works, state: 'gone' }, '2026-11-25')).toBe(true);
  expect(needsCheck({ ...works, state: 'unreachable' }, '2026-11-24')).toBe(true);
});
