/**
 * `npm run new [-- story my-key nl,en,de]`: a folder with the language files of a new item, ready to
 * fill. Asks for what is not given. The first language is the one that the item is written in.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { EditorError, runCommand, speaker } from '../src/editorial/command.ts';
import { writeEditorSchemas } from '../src/editorial/editor-schemas.ts';
import { nearest } from '../src/editorial/nearest.ts';
import { contentFolder, isValidKey, readContent } from '../src/editorial/read.ts';
import { scaffold } from '../src/editorial/scaffold.ts';
import { translationsFile } from '../src/editorial/translations.ts';
import { isLocale, locales, type Locale, type Localized } from '../src/i18n/locales.ts';
import { itemKinds, type ItemKind } from '../src/i18n/urls.ts';
import { collectionNames, needsEveryLocale } from '../src/schemas/index.ts';

const say = speaker();
const kinds = itemKinds.join(', ');
const all = locales.join(',');

const texts = {
  kind: {
    nl: `Wat wordt het? (${kinds}) `,
    en: `What is it going to be? (${kinds}) `,
    de: `Was wird es? (${kinds}) `,
  },
  key: {
    nl: 'Sleutel, de naam van de map, in het Engels (zoals worn-out-jeans): ',
    en: 'Key, the name of the folder (such as worn-out-jeans): ',
    de: 'Schlüssel, der Name des Ordners, auf Englisch (etwa worn-out-jeans): ',
  },
  languages: {
    nl: `Talen; de eerste is de taal waarin je schrijft (Enter voor ${all}): `,
    en: `Languages; the first is the one you write in (Enter for ${all}): `,
    de: `Sprachen; die erste ist die, in der Sie schreiben (Enter für ${all}): `,
  },
} satisfies Record<string, Localized>;

const wrongKind = (found: string): Localized => {
  const meant = nearest(found, itemKinds, 2).join(', ');
  return {
    nl: `“${found}” is geen soort item. Bedoel je ${meant}?`,
    en: `“${found}” is not a kind of item. Did you mean ${meant}?`,
    de: `„${found}“ ist keine Art von Eintrag. Meinen Sie ${meant}?`,
  };
};
const wrongKey = (found: string): Localized => ({
  nl: `“${found}” kan geen sleutel zijn: alleen kleine letters a–z, cijfers en koppeltekens, en niet “index”.`,
  en: `“${found}” cannot be a key: only lower-case a–z, digits and hyphens, and not “index”.`,
  de: `„${found}“ geht nicht als Schlüssel: nur Kleinbuchstaben a–z, Ziffern und Bindestriche, und nicht „index“.`,
});
const taken = (folder: string): Localized => ({
  nl: `${folder} is er al. Kies een andere sleutel.`,
  en: `${folder} already exists. Choose another key.`,
  de: `${folder} gibt es schon. Wählen Sie einen anderen Schlüssel.`,
});
const wrongLanguages: Localized = {
  nl: `Noem de talen met een komma ertussen, zoals ${all}. Alleen een verhaal mag een taal missen.`,
  en: `Name the languages with a comma between them, such as ${all}. Only a story may lack one.`,
  de: `Nennen Sie die Sprachen, durch Kommas getrennt, etwa ${all}. Nur eine Geschichte darf eine auslassen.`,
};
const made = (folder: string, name: string): Localized => ({
  nl: `Gemaakt: ${folder}, als concept. Vul de bestanden in, zet \`draft\` op false, en draai \`npm run check -- ${name}\`.`,
  en: `Made ${folder}, as a draft. Fill in the files, set \`draft\` to false, then run \`npm run check -- ${name}\`.`,
  de: `Angelegt: ${folder}, als Entwurf. Füllen Sie die Dateien aus, setzen Sie \`draft\` auf false und führen Sie \`npm run check -- ${name}\` aus.`,
});

/** What was given on the command line, in order; the rest is asked for. */
async function answers(): Promise<[string, string, string]> {
  const given = process.argv.slice(2);
  if (given.length >= 2) return [String(given[0]), String(given[1]), given[2] ?? ''];
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = async (index: number, text: Localized): Promise<string> =>
      given[index] ?? (await terminal.question(say(text))).trim();
    return [await ask(0, texts.kind), await ask(1, texts.key), await ask(2, texts.languages)];
  } finally {
    terminal.close();
  }
}

/** `story`, or `stories` as the folder is called. */
function toKind(found: string): ItemKind {
  const kind = itemKinds.find((one) => one === found || collectionNames[one] === found);
  if (!kind) throw new EditorError(say(wrongKind(found)));
  return kind;
}

function toLanguages(found: string, kind: ItemKind): Locale[] {
  const languages = (found || all).split(/[\s,]+/).filter(Boolean);
  const isComplete = !needsEveryLocale(kind) || locales.every((one) => languages.includes(one));
  if (!languages.every(isLocale) || !isComplete) throw new EditorError(say(wrongLanguages));
  return [...new Set(languages)];
}

async function makeItem(): Promise<number> {
  const [wishedKind, key, wishedLanguages] = await answers();
  const kind = toKind(wishedKind);
  if (!isValidKey(key)) throw new EditorError(say(wrongKey(key)));
  const languages = toLanguages(wishedLanguages, kind);
  const folder = path.join(contentFolder(), collectionNames[kind], key);
  const shown = path.relative(process.cwd(), folder).replaceAll('\\', '/');
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new EditorError(say(taken(shown)));
  const { files, facts } = readContent(contentFolder());
  const keysOf = (target: ItemKind | 'fact'): string[] =>
    target === 'fact'
      ? Object.keys(facts.entries)
      : [...new Set(files.filter((file) => file.kind === target).map((file) => file.key))];
  mkdirSync(folder, { recursive: true });
  for (const locale of languages) {
    writeFileSync(path.join(folder, `index.${locale}.mdx`), scaffold(kind, locale, keysOf));
  }
  const record = { source: languages[0], translations: {}, text: {} };
  writeFileSync(path.join(folder, translationsFile), `${JSON.stringify(record, null, 2)}\n`);
  // So that VS Code knows the new files at once.
  writeEditorSchemas(readContent(contentFolder()));
  console.log(say(made(`${shown}/`, `${collectionNames[kind]}/${key}`)));
  return 0;
}

await runCommand(makeItem);
