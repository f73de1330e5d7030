/** Our own host, by which the site is tested and measured, does what a static host does. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/shared/host.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { distFiles, readDist } from '../support/built-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const get = (path: string): Promise<Response> =>
  fetch(`${site.address}${path}`, { headers: { 'Accept-Encoding': 'br' } });

/** `fetch` would settle the dots by itself. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${site.address}/`, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

test('a page comes pressed and whole', async () => {
  const response = await get(sectionPath('de', 'story'));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toBe(readDist(`${sectionPath('de', 'story').slice(1)}index.html`));
});

test('an address without its last slash leads to the one with it', async () => {
  const response = await get(sectionPath('de', 'story').slice(0, -1));
  expect(response.redirected && new URL(response.url).pathname).toBe(sectionPath('de', 'story'));
});

test('what is not there is the 404 page, and says so', async () => {
  const response = await get('/nl/nergens/');
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readDist('404.html'));
});

test('the headers of public/_headers are sent, and hashed files are kept for good', async () => {
  const page = await get('/');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toContain('must-revalidate');
  const [style = ''] = distFiles('_astro/*.css');
  expect((await get(`/${style}`)).headers.get('cache-control')).toContain('immutable');
});

test('nothing outside the published folder is served', async () => {
  expect(readFileSync('package.json', 'utf8')).toContain('"name"');
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e%2fpackage.json', '/%']) {
    expect(await statusOf(path), path).toBeGreaterThanOrEqual(400);
  }
});
