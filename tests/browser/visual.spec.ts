/**
 * The ten most important pages look as they did when somebody last looked at them. A wanted change:
 * `npm run baselines`, look at what git shows, and commit it with the change.
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { isPinnedBrowser } from '../../scripts/shared/browser.ts';
import { kindNamed } from '../../scripts/shared/kinds.ts';
import { openWhole, waitForFaces } from '../../scripts/shared/looking.ts';
import type { Locale } from '../../src/i18n/locales.ts';

interface Look {
  kind: string;
  locale: Locale;
  width: 360 | 1280;
  scheme: 'light' | 'dark';
}

const looks: Look[] = [
  { kind: 'home', locale: 'nl', width: 1280, scheme: 'light' },
  { kind: 'story', locale: 'de', width: 1280, scheme: 'light' },
  { kind: 'portfolio', locale: 'en', width: 1280, scheme: 'dark' },
  { kind: 'location', locale: 'de', width: 360, scheme: 'light' },
  { kind: 'campaign', locale: 'nl', width: 1280, scheme: 'light' },
  { kind: 'story list', locale: 'en', width: 1280, scheme: 'light' },
  { kind: 'location list', locale: 'de', width: 1280, scheme: 'light' },
  { kind: 'facts-and-figures page', locale: 'nl', width: 1280, scheme: 'light' },
  { kind: 'search', locale: 'en', width: 360, scheme: 'dark' },
  { kind: 'doors', locale: 'nl', width: 360, scheme: 'light' },
];
const nameOf = ({ kind, locale, width, scheme }: Look): string =>
  `${kind.replaceAll(' ', '-')}-${locale}-${width}-${scheme}.png`;

/** The rest of a long page is more of the same, and a repository keeps every picture for ever. */
const tallest = 2400;
/** Smaller and in few colours: at most 60 kB, and still every line of text is a line of its own. */
async function shrink(picture: Buffer, width: number): Promise<Buffer> {
  return sharp(picture)
    .resize({ width: width === 360 ? 240 : 512 })
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

/** A pixel counts as changed when the eye could tell; noise was nil when the limit was chosen. */
const tolerance = { threshold: 0.04, maxDiffPixels: 60 };

async function open(browser: Browser, { kind, locale, width, scheme }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await waitForFaces(page);
  await openWhole(page, kindNamed(kind).paths[locale] ?? '');
  return page;
}

async function look(page: Page, { width }: Look): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  const take = (): Promise<Buffer> =>
    page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  // A large picture may be drawn roughly first and finely a moment later.
  let [before, now] = [await take(), await take()];
  for (let tries = 0; tries < 5 && !before.equals(now); tries++) {
    [before, now] = [now, await take()];
  }
  return shrink(now, width);
}

test.beforeAll(async () => {
  test.skip(
    !(await isPinnedBrowser(process.env.CHROMIUM_PATH)),
    'The baselines are of the browser from npm, and this is another: it draws text differently.',
  );
});

for (const one of looks) {
  test(`the ${one.kind} looks as it did`, async ({ browser }) => {
    const page = await open(browser, one);
    expect(await look(page, one)).toMatchSnapshot(nameOf(one), tolerance);
    await page.context().close();
  });
}

test('a changed colour, a moved block and a missing picture are each seen', async ({ browser }) => {
  const { updateSnapshots } = test.info().config;
  test.skip(
    updateSnapshots === 'all' || updateSnapshots === 'changed',
    'New baselines are being made.',
  );
  const [home] = looks as [Look];
  const page = await open(browser, home);
  const spoil: Record<string, () => void> = {
    'another ground under a band': () => {
      const band = document.querySelector<HTMLElement>('.bg-night');
      if (band) band.style.backgroundColor = '#2c1220';
    },
    'another colour of quiet text': () =>
      document.documentElement.style.setProperty('--color-muted', '#7d6a71'),
    'a heading that is 6 px lower': () => {
      const heading = document.querySelector<HTMLElement>('h2');
      if (heading) heading.style.paddingTop = '6px';
    },
    'a picture that is not there': () => {
      const picture = document.images[1];
      if (picture) picture.style.visibility = 'hidden';
    },
  };
  for (const [what, change] of Object.entries(spoil)) {
    await openWhole(page, kindNamed(home.kind).paths[home.locale] ?? '');
    await page.evaluate(change);
    expect.soft(await look(page, home), what).not.toMatchSnapshot(nameOf(home), tolerance);
  }
  await page.context().close();
});
