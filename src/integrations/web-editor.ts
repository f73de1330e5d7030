/**
 * The web editor at `/admin/`: Sveltia CMS from its package with everything that it would fetch from
 * elsewhere, and our configuration. No page for readers leads here, and nothing of theirs changes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { readBackend, type Backend } from '../admin/backend.ts';
import { editorConfig } from '../admin/config.ts';
import { adminPath } from '../i18n/urls.ts';
import { locales } from '../i18n/locales.ts';
import { writeNew } from './files.ts';

type Files = Map<string, string | Buffer>;

const packages = path.resolve('node_modules');
const sveltia = '@sveltia/cms';

/** Languages of Sveltia's own buttons; American English is part of its script. */
const interfaceLocales = ['nl', 'en-GB', 'de'];

/** Libraries that Sveltia asks for when it needs them: to read a photograph, to copy a text. */
const libraries = [
  'exifr/dist/lite.esm.mjs',
  'immutable/dist/immutable.es.js',
  'turndown/lib/turndown.browser.es.js',
];

/** Stands for the status pages of back ends, which Sveltia asks before anybody has signed in. */
const statusFile = 'packages/status.json';

const read = (...parts: string[]): Buffer => readFileSync(path.join(packages, ...parts));
const text = (...parts: string[]): string => read(...parts).toString();

/** Every file below `/admin/`, by its path there. */
async function editorFiles(): Promise<Files> {
  const backend = readBackend(process.env);
  const { version, dependencies } = JSON.parse(text(sveltia, 'package.json')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const home = `packages/${sveltia}@${version}`;
  const script = `${home}/dist/sveltia-cms.js`;
  const files: Files = new Map();
  files.set('index.html', editorPage(script, backend));
  files.set('editor.js', await editorScript());
  for (const locale of locales) {
    files.set(`config.${locale}.json`, JSON.stringify(editorConfig(locale, backend)));
  }
  files.set(script, withRepairs(withOwnFonts(text(sveltia, 'dist/sveltia-cms.js'), files)));
  for (const locale of interfaceLocales) {
    files.set(`${home}/locales/${locale}.json`, read(sveltia, 'locales', `${locale}.json`));
  }
  // Sveltia looks here for its newest version: it is the one that is installed.
  files.set(`packages/${sveltia}/package.json`, JSON.stringify({ version }));
  files.set(statusFile, '{}');
  for (const library of libraries) {
    const [name = '', ...rest] = library.split('/');
    // Asked for by the lowest version that Sveltia's own package allows.
    const asked = dependencies[name]?.replace(/^\D/, '');
    files.set(`packages/${name}@${asked}/${rest.join('/')}`, read(library));
  }
  return files;
}

/**
 * Sveltia's script, asking this site for what it would ask a network of copies for; adds the fonts.
 * @throws when a new version asks for a font that its package does not bring
 */
function withOwnFonts(script: string, files: Files): string {
  const names = readdirSync(path.join(packages, sveltia, 'npm/assets'));
  return script
    .replaceAll('https://unpkg.com/', `${adminPath}packages/`)
    .replaceAll(
      /https:\/\/(www\.githubstatus|status-api\.hostedstatus)\.com\/[\w./]+\/[\w.]+/g,
      `${adminPath}${statusFile}`,
    )
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^/)]*\/([a-z0-9-]+)\.woff2/g,
      (_address, family: string, style: string) => {
        const name = names.find((file) => file.startsWith(`${family}-${style}-`));
        if (!name) throw new Error(`${sveltia} brings no font ${family} ${style}.`);
        files.set(`fonts/${family}.woff2`, read(sveltia, 'npm/assets', name));
        return `${adminPath}fonts/${family}.woff2`;
      },
    );
}

/** What Sveltia's script does that our texts cannot bear, and what it does instead. */
const repairs: [what: string, found: RegExp, instead: string][] = [
  // An entry that is read twice, because somebody else saved it or an address changed twice in a
  // moment, keeps the building blocks in its text on the page, but without their values.
  [
    'makes the page of an entry anew for another entry only',
    /\(\)=>(\w+\(\)\.current)\?\.id,/g,
    '()=>$1,',
  ],
  // A figure or a link is put into a sentence, which must not end there.
  [
    'begins a paragraph after whatever is inserted',
    /(\w+)\(\[(\w+\(\)\(\)),(\w+\(\))\]\)/g,
    'let inserted=$2;$1(inserted.isInline()?[inserted]:[inserted,$3])',
  ],
];

/** @throws when a new version says it in other words: see whether it still needs repair */
function withRepairs(script: string): string {
  return repairs.reduce((code, [what, found, instead]) => {
    if (code.match(found)?.length !== 1) throw new Error(`Where ${sveltia} ${what} has changed.`);
    return code.replace(found, instead);
  }, script);
}

/** Our own script of the editor, in one file. */
async function editorScript(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../admin/editor.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/**
 * The page. Its policy is wider than a reader's: Sveltia writes style sheets into the page, shows
 * pictures from memory, and talks to the back end.
 */
function editorPage(script: string, { origins, pictures }: Backend): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures.join(' ')}`,
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob: data: ${origins.join(' ')}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="no-referrer" />
    <title>Twente</title>
    <link rel="icon" href="/favicon.svg" />
    <script src="${adminPath}editor.js"></script>
    <script src="${adminPath}${script}" defer></script>
  </head>
  <body>
    <noscript>
      <p>De webeditor werkt met JavaScript.</p>
    </noscript>
  </body>
</html>
`;
}

/** Adds the web editor to what is built, and serves it while writing. */
export function webEditor(): AstroIntegration {
  let made: Promise<Files> | undefined;
  return {
    name: 'web-editor',
    hooks: {
      // Beside the bundling of pages.
      'astro:build:start': () => {
        made = editorFiles();
        // A build that fails before it is asked for this has said why.
        made.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = path.join(fileURLToPath(dir), adminPath);
        for (const [name, contents] of (await made) ?? []) {
          writeNew(path.join(folder, name), contents);
        }
      },
      'astro:server:setup': async ({ server }) => {
        const files = await editorFiles();
        server.middlewares.use(adminPath, (request, response, next) => {
          const name = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(1) || 'index.html';
          const contents = files.get(name);
          if (contents === undefined) return next();
          response.setHeader('Content-Type', types[path.extname(name)] ?? 'text/javascript');
          response.end(contents);
        });
      },
    },
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
