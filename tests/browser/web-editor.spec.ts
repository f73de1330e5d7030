/** What an editor does at `/admin/`, from the forms to a reader of the built site. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/shared/host.ts';
import { editorComponents } from '../../src/editorial/body.ts';
import { contentFolder } from '../../src/editorial/read.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { adminPath, itemPath } from '../../src/i18n/urls.ts';
import { collectionNames } from '../../src/schemas/index.ts';
import { edit, temporaryFolder, validContent, writeContent } from '../fixtures/content.ts';
import { photograph } from '../fixtures/photograph.ts';
import { build, built, removeCaches } from '../support/builds.ts';
import { content, type WrittenItem } from '../support/content.ts';
import { fakeGitHub, token } from '../support/fake-github.ts';
import { searchFor } from '../support/search.ts';
import {
  changedFiles,
  defaultsAreIn,
  fieldIn,
  inputIn,
  openEditor,
  openItem,
  pane,
  readFolder,
  save,
  saveButton,
  showLanguage,
  storedContent,
  textIn,
  textIsTaken,
  type Folder,
} from '../support/web-editor.ts';

/** So tall that a form is on the page as a whole: Sveltia makes a field when it comes into view. */
const tall = { width: 1600, height: 5000 };

interface Words {
  title: string;
  slug: string;
  summary: string;
  alt: string;
  /** Only this story has it, for the search to find. */
  word: string;
  link: string;
  /** What a reader reads of the fact. */
  fact: RegExp;
}

const words: Record<Locale, Words> = {
  nl: {
    title: 'Een weefster leert een robot knopen',
    slug: 'weefster-en-robot',
    summary:
      'In een zaal in Twente leert een weefster een robotarm de knoop die zij al jaren legt.',
    alt: 'Een molen in een veld, met bomen erachter',
    word: 'weversknoop',
    link: 'het kadepark',
    fact: /180\s+hectare/,
  },
  en: {
    title: 'A weaver teaches a robot to knot',
    slug: 'weaver-and-robot',
    summary:
      'In a hall in Twente a weaver teaches a robot arm the knot that she has tied for years.',
    alt: 'A mill in a field, with trees behind it',
    word: 'slipknot',
    link: 'the quay park',
    fact: /180\s+hectares/,
  },
  de: {
    title: 'Eine Weberin lehrt einen Roboter das Knoten',
    slug: 'weberin-und-roboter',
    summary:
      'In einer Halle in Twente lehrt eine Weberin einen Roboterarm ihren Knoten für das Garn.',
    alt: 'Eine Mühle in einem Feld, dahinter Bäume',
    word: 'Weberknoten',
    link: 'dem Kaipark',
    fact: /180\s+Hektar/,
  },
};

const credit = 'A. Weaver';
/** The editor makes the key from the Dutch title. */
const folder = 'stories/een-weefster-leert-een-robot-knopen';
const park: Record<Locale, string> = { nl: 'kadepark', en: 'quay-park', de: 'kaipark' };

/** Fills in what is the same in every language, which stands with the Dutch. */
async function fillShared(page: Page): Promise<void> {
  const dutch = pane(page, 'nl');
  await fieldIn(dutch, 'Date').getByRole('button', { name: 'Today' }).click();
  await fieldIn(dutch, 'For whom').getByRole('checkbox', { name: 'Talent' }).click();
  await fieldIn(dutch, 'Kind of story').getByRole('radio', { name: 'Background' }).click();
  await fieldIn(dutch, 'Impact portfolios').getByRole('checkbox').first().click();
  await fieldIn(dutch, 'Woven picture').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Floor plan of a chip' }).click();
  await fieldIn(dutch, 'Photograph').getByRole('button', { name: 'Browse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Select Image' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  const file = { name: 'De Molen.JPG', mimeType: 'image/jpeg', buffer: await photograph() };
  await (await chooser).setFiles(file);
  await expect(dialog.getByRole('option', { name: 'de-molen.jpg' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(fieldIn(dutch, 'Photograph')).toContainText('de-molen.jpg');
}

/** Fills in what each language has of its own. */
async function fillWords(page: Page, locale: Locale): Promise<void> {
  const here = await showLanguage(page, locale);
  const { title, slug, summary, alt } = words[locale];
  await inputIn(here, 'Title').fill(title);
  await inputIn(here, 'Summary').fill(summary);
  await inputIn(here, 'Address').fill(slug);
  const inShort = fieldIn(here, 'In short');
  for (const at of [0, 1]) {
    await inShort.getByRole('button', { name: /^Add/ }).click();
    await inShort
      .getByRole('textbox')
      .nth(at)
      .fill(`${title} (${at + 1}).`);
  }
  await inputIn(here, 'Description of the woven picture').fill(alt);
  await inputIn(here, 'Description of the photograph').fill(alt);
  const sources = fieldIn(here, 'Sources');
  await sources.getByRole('button', { name: /^Add/ }).click();
  await inputIn(sources, 'Name').fill('Twente Board');
  await inputIn(sources, 'Web address or place').fill('https://www.twente.com/');
  await inputIn(sources, 'Date').fill('2026');
  await writeText(page, fieldIn(here, 'Text'), locale);
}

/** Writes a sentence with a figure from the register and a link by key, both by their forms. */
async function writeText(page: Page, field: Locator, locale: Locale): Promise<void> {
  const insert = async (component: string): Promise<Locator> => {
    await field.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('menuitem', { name: component }).click();
    return page.getByRole('dialog', { name: component });
  };
  const { word, link } = words[locale];
  await field.getByRole('textbox').click();
  await page.keyboard.type(`${word}: `);
  const fact = await insert('Figure from the register');
  await fact.getByRole('radio', { name: /quay park/ }).click();
  await fact.getByRole('button', { name: 'Insert' }).click();
  await expect(field.getByRole('button', { name: 'Figure from the register' })).toHaveText(
    'park-area',
  );
  await page.keyboard.type(' – ');
  const target = await insert('Link within the site');
  await inputIn(target, 'Link text').fill(link);
  await fieldIn(target, 'Target').getByRole('button', { name: /^Add/ }).click();
  await page.getByRole('menuitem', { name: 'Location' }).click();
  await defaultsAreIn(page);
  await target.getByRole('radio').first().click();
  await target.getByRole('button', { name: 'Insert' }).click();
  await expect(field.getByRole('button', { name: 'Link within the site' })).toHaveText(link);
  await page.keyboard.type('.');
  await expect(field.getByRole('textbox').first()).toContainText(`${link}.`);
  await textIsTaken(page);
}

async function writeFolder(files: Folder, into: string): Promise<void> {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(into, file)), { recursive: true });
    await writeFile(path.join(into, file), bytes, 'base64');
  }
}

test.use({ actionTimeout: 20_000 });

test.describe('the web editor', () => {
  let root: string;
  test.beforeAll(async () => {
    root = await temporaryFolder();
  });
  test.afterAll(async () => {
    await removeCaches();
    await rm(root, { recursive: true, force: true });
  });

  test('takes a story in three languages from its forms to a reader', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== baseURL) {
        foreign.push(request.url());
      }
    });
    page.on('pageerror', (error) => faults.push(error.message));

    const start = path.join(root, 'before');
    const tree = await validContent();
    tree['motifs.yaml'] = await readFile(path.join('content', 'motifs.yaml'));
    // Moments that a form could lose: one that a clock shows twice, and a bare day.
    for (const locale of locales) {
      const planned = 'publishAt: 2026-10-25T02:30\nreviewBy: 2027-03-01\ndate: 2026-10-06';
      edit(tree, `stories/old-jeans/index.${locale}.mdx`, 'date: 2026-10-06', planned);
    }
    await writeContent(tree, start);
    const before = await readFolder(start);
    await page.setViewportSize(tall);
    await openEditor(page, before);

    await test.step('a word is changed in a story with everything in its text', async () => {
      const address = 'stories/entries/old-jeans/index';
      await openItem(page, address, 'Oude spijkerbroeken');
      const dutch = pane(page, 'nl');
      await expect(dutch.getByRole('group', { name: 'Quotation', exact: true })).toBeVisible();
      // Going elsewhere and back at once reads the item twice, and must not empty the forms.
      await page.evaluate((hash) => {
        location.hash = '#/collections/locations/entries/quay-park/index';
        location.hash = hash;
      }, `#/collections/${address}`);
      for (const locale of ['nl', 'en'] as const) {
        const quotation = pane(page, locale).getByRole('group', { name: 'Quotation', exact: true });
        await expect(inputIn(quotation, 'Source')).toHaveValue('Twente Board');
      }
      await expect(inputIn(dutch, 'On the site from')).toHaveValue('2026-10-25T02:30');
      await inputIn(dutch, 'Title').fill('Oude broeken');
      await save(page);
      const file = 'stories/old-jeans/index.nl.mdx';
      const after = await storedContent(page);
      expect(changedFiles(before, after)).toEqual([file]);
      expect(textIn(after, file)).toBe(
        textIn(before, file).replace('title: Oude spijkerbroeken', 'title: Oude broeken'),
      );
    });

    await test.step('a story is made, and nothing else is touched', async () => {
      const edited = await storedContent(page);
      await openItem(page, 'stories/new', 'Creating');
      await fillShared(page);
      for (const locale of locales) await fillWords(page, locale);
      await saveButton(page).click();
      const refusal = page.getByRole('alertdialog');
      await expect(refusal).toContainText('Photographer: Who took the photograph; required');
      await refusal.getByRole('button').first().click();
      await inputIn(pane(page, 'nl'), 'Photographer').fill(credit);
      await save(page);
      const after = await storedContent(page);
      expect(changedFiles(edited, after)).toEqual([
        `${folder}/de-molen.jpg`,
        ...locales.map((locale) => `${folder}/index.${locale}.mdx`).toSorted(),
      ]);
      for (const locale of locales) {
        const { word, link } = words[locale];
        expect(textIn(after, `${folder}/index.${locale}.mdx`)).toContain(
          `\n${word}: <Fact id="park-area" /> – [${link}](location:quay-park).\n`,
        );
      }
      await writeFolder(after, path.join(root, 'content'));
    });
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });

    await test.step('the build accepts it', async () => {
      const outcome = await build(path.join(root, 'content'), path.join(root, 'site'));
      expect({ code: outcome.code, stderr: outcome.stderr }).toEqual(built);
    });

    const site = await serveSite(0, path.join(root, 'site'));
    const context = await browser.newContext({ baseURL: site.address });
    try {
      const reader = await context.newPage();
      for (const locale of locales) await readStory(reader, locale);
    } finally {
      await context.close();
      await site.close();
    }
  });

  test('signs in to GitHub, and makes what is saved a pull request', async ({ page, baseURL }) => {
    const folder = path.join(root, 'github');
    await writeContent(await validContent(), folder);
    const before = await readFolder(folder);
    const origins = new Set<string>();
    const refused: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol)) origins.add(origin);
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const made = await fakeGitHub(page, before);

    await page.goto(`${adminPath}?lang=en`);
    // Without a service that signs editors in, a token is the only way.
    await expect(page.getByRole('button', { name: /^Sign In/ })).toHaveCount(1);
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    const signIn = page.getByRole('button', { name: 'Sign In', exact: true });
    // The dialog empties its field once more while it opens.
    await expect(async () => {
      await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
      await expect(signIn).toBeEnabled({ timeout: 1000 });
    }).toPass();
    await signIn.click();
    await expect(page.getByRole('row', { name: 'Oude spijkerbroeken' })).toBeVisible();
    await openItem(page, 'stories/entries/old-jeans/index', 'Oude spijkerbroeken');
    await inputIn(pane(page, 'nl'), 'Title').fill('Oude broeken');
    await save(page);

    const branch = 'cms/stories/old-jeans';
    expect(made.branches).toEqual([`refs/heads/${branch}`]);
    expect(made.commits.map((commit) => commit.branch)).toEqual([branch]);
    expect(changedFiles(before, { ...before, ...made.commits[0]?.files })).toEqual([
      'stories/old-jeans/index.nl.mdx',
    ]);
    expect(made.pullRequests).toMatchObject([{ head: branch, base: 'main', draft: true }]);
    expect({ origins: [...origins].toSorted(), refused }).toEqual({
      origins: [baseURL, 'https://api.github.com'].toSorted(),
      refused: [],
    });
    await page.evaluate(() => fetch('https://gitlab.com/').catch(() => undefined));
    expect(refused.join('\n')).toContain('https://gitlab.com/');
  });

  test('finds nothing to change in what we ship', async ({ page }) => {
    test.setTimeout(300_000);
    const before = await readFolder(contentFolder());
    await page.setViewportSize(tall);
    await openEditor(page, before);
    for (const { collection, key, title } of samples()) {
      await openItem(page, `${collection}/entries/${key}/index`, title);
      for (const locale of locales) await waitForText(await showLanguage(page, locale));
      await expect(saveButton(page), `${collection}/${key}`).toBeDisabled();
    }
    expect(changedFiles(before, await storedContent(page))).toEqual([]);
  });
});

/** What a text can be made of; the box for texts could change each of them. */
const constructs = [
  ...Object.keys(editorComponents).map((name) => new RegExp(`<${name}\\b`)),
  /\{\/\* check-ignore/,
  /(?<!\*)\*[^*\s][^*\n]*\*(?!\*)/,
  /\*\*/,
  /`/,
  /\]\((?!https:)[a-z]+:/,
  /\]\(https:/,
  /^### /m,
  /^- /m,
  /^\d+\. /m,
  /^\|/m,
];

/** Items that have each of the constructs between them, none more than is needed. */
function samples(): { collection: string; key: string; title: string }[] {
  const wanted = new Set(constructs.filter((one) => content.some(({ body }) => one.test(body))));
  const has = (body: string): RegExp[] => [...wanted].filter((one) => one.test(body));
  const dutch = content.filter(({ locale }) => locale === 'nl');
  const chosen: WrittenItem[] = [];
  while (wanted.size > 0) {
    const [richest] = dutch.toSorted((a, b) => has(b.body).length - has(a.body).length);
    if (!richest || has(richest.body).length === 0) break;
    for (const one of has(richest.body)) wanted.delete(one);
    chosen.push(richest);
  }
  return chosen.map(({ kind, key, data }) => ({
    collection: collectionNames[kind],
    key,
    title: String(data.title),
  }));
}

/** Waits until the box for the text has read it and had the time to write it anew. */
async function waitForText(language: Locator): Promise<void> {
  await expect(fieldIn(language, 'Text').getByRole('paragraph').first()).not.toBeEmpty();
  await textIsTaken(language.page());
}

/** Finds the story by a word that only it has, and reads it. */
async function readStory(reader: Page, locale: Locale): Promise<void> {
  const { title, slug, alt, word, link, fact } = words[locale];
  const address = itemPath(locale, 'story', slug);
  expect(await searchFor(reader, locale, word)).toEqual([address]);
  await reader.locator('.search-results ol a').first().click();
  await expect(reader).toHaveURL(new RegExp(address));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  const main = reader.getByRole('main');
  await expect(main.getByRole('img', { name: alt }).first()).toBeVisible();
  await expect(main.getByText(credit).first()).toBeVisible();
  await expect(main).toContainText(fact);
  await expect(main.getByRole('link', { name: link })).toHaveAttribute(
    'href',
    itemPath(locale, 'location', park[locale]),
  );
}
