/**
 * `npm run screenshots [-- kind or path …]`: pictures of the built site for looking at, in
 * `screenshots/`. Without arguments every kind of page × three languages × two widths × light and
 * dark, and for each kind a sheet with all of them side by side. WIDTHS and SCHEMES choose others.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { browserFlags, findBrowser } from './shared/browser.ts';
import { serveSite } from './shared/host.ts';
import { kindNamed, kinds, type Kind } from './shared/kinds.ts';
import { openWhole, waitForFaces } from './shared/looking.ts';

const folder = 'screenshots';
const widths = (process.env.WIDTHS ?? '360,1440').split(',').map(Number);
const schemes = (process.env.SCHEMES ?? 'light,dark').split(',') as ('light' | 'dark')[];

interface Shot {
  kind: string;
  path: string;
  label: string;
  width: number;
  scheme: (typeof schemes)[number];
  file: string;
}

const fileName = (text: string): string => text.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '');

const shotsOf = ({ name, paths }: Kind): Shot[] =>
  widths.flatMap((width) =>
    schemes.flatMap((scheme) =>
      Object.entries(paths).map(([locale, address]) => ({
        kind: name,
        path: address,
        label: `${locale} ${width} ${scheme}`,
        width,
        scheme,
        file: path.join(folder, `${fileName(name)}-${locale}-${width}-${scheme}.png`),
      })),
    ),
  );

/** Takes the pictures of one width and scheme, one after the other. */
async function take(browser: Browser, site: string, shots: Shot[]): Promise<void> {
  const [first] = shots;
  if (!first) return;
  const context = await browser.newContext({
    viewport: { width: first.width, height: 900 },
    colorScheme: first.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await waitForFaces(page);
  for (const shot of shots) {
    await openWhole(page, `${site}${shot.path}`);
    await page.screenshot({ path: shot.file, fullPage: true, animations: 'disabled' });
  }
  await context.close();
}

const sheetScale = 0.33;
const sheetGap = 16;
/** Longer pages are cut: a sheet is for seeing at a glance, the whole is in its own file. */
const sheetHeight = 1800;
const labelHeight = 28;

/** Lays the pictures of one kind side by side. */
async function drawSheet(kind: string, shots: Shot[]): Promise<void> {
  const cells = await Promise.all(
    shots.map(async (shot) => {
      const width = Math.round(shot.width * sheetScale);
      const scaled = await sharp(shot.file).resize({ width }).png().toBuffer();
      const { height = 1 } = await sharp(scaled).metadata();
      const shown = Math.min(height, sheetHeight);
      const picture = await sharp(scaled)
        .extract({ left: 0, top: 0, width, height: shown })
        .toBuffer();
      const label = Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.max(width, 130)}" height="${labelHeight}">` +
          `<text y="20" font-family="sans-serif" font-size="14">${shot.label}</text></svg>`,
      );
      return { picture, label, width: Math.max(width, 130), height: shown };
    }),
  );
  let left = sheetGap;
  const layers = cells.flatMap(({ picture, label, width }) => {
    const at = left;
    left += width + sheetGap;
    return [
      { input: label, left: at, top: 0 },
      { input: picture, left: at, top: labelHeight },
    ];
  });
  const height = labelHeight + Math.max(...cells.map((cell) => cell.height)) + sheetGap;
  await sharp({ create: { width: left, height, channels: 3, background: '#b9b4ac' } })
    .composite(layers)
    .png()
    .toFile(path.join(folder, 'sheets', `${fileName(kind)}.png`));
}

const wanted = process.argv.slice(2);
const chosen =
  wanted.length === 0
    ? kinds
    : wanted.map((word) =>
        word.startsWith('/') ? { name: word, paths: { nl: word } } : kindNamed(word),
      );
const shots = chosen.flatMap(shotsOf);
if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(path.join(folder, 'sheets'), { recursive: true });
const [site, executablePath] = await Promise.all([serveSite(), findBrowser()]);
const browser = await chromium.launch({ executablePath, args: browserFlags });
await Promise.all(
  widths.flatMap((width) =>
    schemes.map((scheme) =>
      take(
        browser,
        site.address,
        shots.filter((shot) => shot.width === width && shot.scheme === scheme),
      ),
    ),
  ),
);
await Promise.all([browser.close(), site.close()]);
for (const { name } of chosen) {
  await drawSheet(
    name,
    shots.filter(({ kind }) => kind === name),
  );
}
console.log(`${shots.length} pictures in ${folder}/, side by side in ${folder}/sheets/.`);
