/** What an editor does at `/admin/`, on a folder of her own: the page, the files and the built site. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { itemPath } from '../../src/i18n/urls.ts';
import { photo, temporaryFolder, today, validContent, writeContent } from '../fixtures/content.ts';
import { searchFor } from '../support/search.ts';
import { serveSite } from '../support/site.ts';
import { offerFolder, readFolder, storedFiles, type Folder } from '../support/web-editor.ts';

const languageNames = { nl: 'Dutch', en: 'English', de: 'German' };

const pane = (page: Page, locale: Locale): Locator =>
  page.getByRole('group', { name: new RegExp(`^Edit .${languageNames[locale]}. Content$`) });
const field = (within: Locator, label: string): Locator =>
  within.getByRole('group', { name: new RegExp(`^“.${label}.” Field$`) });
const input = (within: Locator, label: string): Locator =>
  field(within, label).getByRole('textbox').first();

async function showLanguage(page: Page, locale: Locale): Promise<void> {
  if (await pane(page, locale).isVisible()) return;
  await page
    .getByRole('radiogroup', { name: 'Switch Locale' })
    .last()
    .getByRole('radio', { name: languageNames[locale] })
    .click();
  await pane(page, locale).waitFor();
}

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/collections/${address}`);
  await page.getByRole('group', { name: 'Content Editor' }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Entry saved/).first()).toBeVisible();
}

const textOf = (files: Folder, file: string): string =>
  Buffer.from(files[file] ?? '', 'base64').toString();

/** Lines of a file that are not in another, without their order. */
const newLines = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

const changedFiles = (before: Folder, after: Folder): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (file) => before[file] !== after[file],
  );

const texts: Record<Locale, { title: string; slug: string; summary: string; word: string }> = {
  nl: {
    title: 'Een weefster leert een robot knopen',
    slug: 'weefster-en-robot',
    summary:
      'In een zaal in Twente leert een weefster een robotarm de knoop die zij al jaren legt.',
    word: 'weversknoop',
  },
  en: {
    title: 'A weaver teaches a robot to knot',
    slug: 'weaver-and-robot',
    summary:
      'In a hall in Twente a weaver teaches a robot arm the knot that she has tied for years.',
    word: 'slipknot',
  },
  de: {
    title: 'Eine Weberin lehrt einen Roboter das Knoten',
    slug: 'weberin-und-roboter',
    summary:
      'In einer Halle in Twente lehrt eine Weberin einen Roboterarm ihren Knoten für das Garn.',
    word: 'Weberknoten',
  },
};

test('a story in three languages goes from the web editor to a reader', async ({ page }) => {
  test.setTimeout(300_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(page.url()).origin) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  const root = await temporaryFolder();
  const content = path.join(root, 'content');
  await writeContent(await validContent(), content);
  const before = Object.fromEntries(
    Object.entries(await readFolder(content)).map(([file, bytes]) => [
      path.join('content', path.relative(content, file)),
      bytes,
    ]),
  );
  await page.setViewportSize({ width: 1600, height: 5000 });
  await page.goto('/admin/');
  await offerFolder(page, before);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(
    page
      .getByRole('option', { name: /Stories/ })
      .or(page.getByText('Stories'))
      .first(),
  ).toBeVisible();

  await test.step('nothing can be saved where nothing was changed', async () => {
    for (const address of [
      'stories/entries/old-jeans/index',
      'locations/entries/quay-park/index',
      'registers/entries/facts',
    ]) {
      await open(page, address);
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    }
  });

  await test.step('a change changes one line', async () => {
    await open(page, 'stories/entries/old-jeans/index');
    await input(pane(page, 'nl'), 'Title').fill('Oude broeken');
    await save(page);
    const after = await storedFiles(page);
    const file = 'content/stories/old-jeans/index.nl.mdx';
    expect(changedFiles(before, after)).toEqual([file]);
    expect(newLines(textOf(before, file), textOf(after, file))).toEqual(['title: Oude broeken']);
  });

  await test.step('a new story', async () => {
    await open(page, 'stories/new');
    const dutch = pane(page, 'nl');
    await field(dutch, 'Date').getByRole('button', { name: 'Today' }).click();
    await field(dutch, 'Impact portfolios').getByRole('checkbox').first().click();
    await field(dutch, 'For whom').getByRole('checkbox', { name: 'Talent' }).click();
    await field(dutch, 'Kind of story').getByRole('radio', { name: 'Background' }).click();
    await field(dutch, 'Woven picture').getByRole('combobox').click();
    await page.getByRole('option', { name: 'chip-design' }).click();
    const chooser = page.waitForEvent('filechooser');
    await field(dutch, 'Photograph').getByRole('button', { name: 'Browse' }).click();
    await (
      await chooser
    ).setFiles({ name: 'De Knoop.JPG', mimeType: 'image/jpeg', buffer: await photo(90) });
    await input(dutch, 'Photographer').fill('A. Weaver');
    for (const locale of locales) {
      await showLanguage(page, locale);
      const here = pane(page, locale);
      const { title, slug, summary, word } = texts[locale];
      await input(here, 'Title').fill(title);
      await input(here, 'Summary').fill(summary);
      await input(here, 'Address').fill(slug);
      for (const at of [0, 1]) {
        await field(here, 'In short').getByRole('button', { name: /Add/ }).click();
        await field(here, 'In short')
          .getByRole('textbox')
          .nth(at)
          .fill(`${title} ${at + 1}.`);
      }
      await input(here, 'Description of the woven picture').fill(title);
      await input(here, 'Description of the photograph').fill(title);
      const sources = field(here, 'Sources');
      await sources.getByRole('button', { name: /Add/ }).click();
      await input(sources, 'Name').fill('Twente Board');
      await input(sources, 'Web address or place').fill('https://www.twente.com/');
      await input(sources, 'Date').fill('2026');
      await input(here, 'Text').click();
      await page.keyboard.type(`${word}: `);
    }
  });
  await page.screenshot({ path: 'test-results/web-editor-new.png' });
  await save(page);
  const after = await storedFiles(page);
  console.log(changedFiles(before, after));
  console.log(
    textOf(
      after,
      changedFiles(before, after).find((f) => f.endsWith('nl.mdx') && !f.includes('old-jeans')) ??
        '',
    ),
  );
  expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
});
