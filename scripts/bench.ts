/**
 * `npm run bench [-- N …]`: how long 200 woven pictures take, and a build with N stories in each of
 * three languages; `npm run bench -- pictures` stops after the first.
 * Generates them (the same every time: about 700 words and a woven picture each), builds them cold,
 * changes one story, builds again, and prints wall time, peak memory and time per page.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { motifs, renderPicture, type MotifKey } from '../src/weave/index.ts';
import { readTerms } from '../src/editorial/read.ts';
import { wordFinder } from '../src/editorial/words.ts';
import { cacheFolder } from '../src/integrations/paths.ts';
import { compiledFolder } from '../src/integrations/process.ts';
import { renderersFolder } from '../src/integrations/renderer.ts';

const folder = path.resolve('.cache/bench');
const content = path.join(folder, 'content');
const output = path.join(folder, 'dist');
process.env.CONTENT_DIR = content;
process.env.OUT_DIR = output;

/** Words of our own texts, so that the index has real words of each language to cope with. */
async function vocabulary(locale: Locale): Promise<string[]> {
  const files = ['why-twente', 'living-here', 'getting-here', 'about'];
  const texts = await Promise.all(
    files.map((page) => readFile(`content/pages/${page}/index.${locale}.mdx`, 'utf8')),
  );
  return texts.join(' ').match(/(?<!\S)\p{L}{2,}(?!\S)/gu) ?? [];
}

/** A small linear congruential generator: the same stories on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const portfolios = ['digitalisation', 'care', 'circular', 'key-technologies'];
const places = [
  'kennispark-twente',
  'high-tech-systems-park',
  'technology-base-twente',
  'xl-businesspark-twente',
];
const motifKeys = Object.keys(motifs);
const terms = readTerms('content');
const find = wordFinder(new Map(terms.map((term, index) => [String(index), term])), new Map());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function story(index: number, count: number, locale: Locale, words: string[]): string {
  const next = generator(index * 3 + locales.indexOf(locale) + 1);
  const take = (length: number): string => {
    const text = Array.from({ length }, () => words[next(words.length)]).join(' ');
    // Words strung together at random may make a name or a claim that the check forbids.
    const isWrong = [text, capital(text)].some(
      (one) => find(one, { locale, takesFacts: false }).length > 0,
    );
    return isWrong ? take(length) : text;
  };
  const sentence = (length: number): string => {
    const text = take(length);
    return `${capital(text)}.`;
  };
  const paragraph = (): string => Array.from({ length: 5 }, () => sentence(14)).join(' ');
  const key = (number: number): string => `bench-${(number + count) % count}`;
  const data = {
    title: `${sentence(5).slice(0, 50).replace(/\.$/, '')} ${index}`,
    summary: sentence(20).slice(0, 150).padEnd(80, ' –'),
    urlSlug: `bench-${index}`,
    inShort: [sentence(9), sentence(9)],
    date: `20${20 + (index % 6)}-0${1 + (index % 9)}-1${index % 10}`,
    portfolios: [portfolios[index % 4]],
    locations: [places[index % 4]],
    audience: ['company'],
    format: 'background',
    motif: motifKeys[index % motifKeys.length],
    motifAlt: sentence(8),
    sources: [{ name: 'Twente Board', address: 'https://www.twente.com/', date: '2026-11' }],
    related: [key(index + 1), key(index + 2)],
  };
  const link = `[${take(2)}](story:${key(index + 3)})`;
  const body = [
    `${paragraph()} ${sentence(6)} <Fact id="kennispark-jobs" /> ${link}.`,
    ...Array.from({ length: 4 }, () => `## ${take(4)}\n\n${paragraph()}\n\n${paragraph()}`),
  ].join('\n\n');
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

async function generate(count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp('content', content, {
    recursive: true,
    // Nor are the addresses of our own stories.
    filter: (source) =>
      !source.includes(`${path.sep}stories`) && !source.endsWith('addresses.yaml'),
  });
  // Texts link to our own stories by key; those are not part of the measurement.
  for (const locale of locales) {
    const words = await vocabulary(locale);
    for (let index = 0; index < count; index++) {
      const place = path.join(content, 'stories', `bench-${index}`);
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, `index.${locale}.mdx`), story(index, count, locale, words));
    }
  }
}

async function removeStoryLinks(): Promise<void> {
  const { globSync } = await import('node:fs');
  for (const name of globSync('{pages,portfolios,locations,campaigns,projects,partners}/*/*.mdx', {
    cwd: content,
  })) {
    const file = path.join(content, name);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text
        .replace(/\[([^\]]+)\]\(story:[^)]+\)/g, '$1')
        .replace(/^<Related[^>]*story:[^>]*>$/gm, ''),
    );
  }
}

interface Measurement {
  seconds: number;
  megabytes: number;
}

/** Says at the end how much memory it took; a build says so itself. */
const memory =
  'data:text/javascript,process.on("exit",()=>console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS/1024)} MB`))';

function run(...command: string[]): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error(`${command.at(-1)} ended with ${code}.\n${printed}`));
      if (process.argv.includes('--verbose')) console.log(printed);
      const megabytes = Number(/peak memory (\d+) MB/.exec(printed)?.[1] ?? NaN);
      resolve({ seconds: (performance.now() - started) / 1000, megabytes });
    });
  });
}

const print = (name: string, pages: number, { seconds, megabytes }: Measurement): void =>
  console.log(
    `${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${((seconds * 1000) / pages).toFixed(2).padStart(6)} ms a page  ${megabytes} MB`,
  );

/** 200 pictures on one core, in this process: each motif in the sizes that pages show. */
function weavePictures(): void {
  const sizes = ['card', 'hero', 'wide', 'tall'] as const;
  const keys = Object.keys(motifs) as MotifKey[];
  const looms = ['circular', 'care'] as const;
  const started = process.cpuUsage();
  let bytes = 0;
  for (let index = 0; index < 200; index++) {
    const key = keys[index % keys.length] as MotifKey;
    // A second loom once every motif has been woven in every size: nothing comes from the cache.
    const round = Math.floor(index / keys.length);
    const size = sizes[round % sizes.length] as (typeof sizes)[number];
    bytes += renderPicture(key, { size, loom: looms[Math.floor(round / sizes.length)] }).length;
  }
  // Time of the processor, so that a busy machine does not count.
  const { user, system } = process.cpuUsage(started);
  const seconds = ((user + system) / 1e6).toFixed(1);
  console.log(
    `200 woven pictures ${seconds.padStart(13)} s  ${Math.round(bytes / 200_000)} kB each`,
  );
}

weavePictures();
if (process.argv.includes('pictures')) process.exit();
const counts = process.argv.slice(2).map(Number).filter(Boolean);
for (const count of counts.length > 0 ? counts : [100, 1000]) {
  await generate(count);
  await removeStoryLinks();
  await rm(cacheFolder(), { recursive: true, force: true });
  const pages = count * locales.length;
  print(`${count} × 3 stories, check`, pages, await run('--import', memory, 'scripts/check.ts'));
  for (const cache of [cacheFolder(), compiledFolder, renderersFolder]) {
    await rm(cache, { recursive: true, force: true });
  }
  print(`${count} × 3 stories, cold`, pages, await run('scripts/build.ts'));
  const changed = path.join(content, 'stories', 'bench-7', 'index.nl.mdx');
  await writeFile(changed, `${await readFile(changed, 'utf8')}\nEen zin erbij.\n`);
  print(`${count} × 3, one changed`, pages, await run('scripts/build.ts'));
}
if (!process.argv.includes('--keep')) await rm(folder, { recursive: true, force: true });
