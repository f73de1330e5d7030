/** The state of every translation, from the content on disk. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../i18n/locales.ts';
import { blockHash } from './blocks.ts';
import { readTextBlocks } from './body.ts';
import { splitFile } from './front-matter.ts';
import type { Content, ContentFile } from './read.ts';
import {
  fieldBlocks,
  likenessOf,
  sourceHashes,
  translationStates,
  translationsFile,
  type Texts,
  type TranslatedItem,
  type TranslationState,
} from './translations.ts';

/** An item in all its languages. */
export interface ItemOverview extends TranslatedItem {
  files: Partial<Record<Locale, ContentFile>>;
  states: Record<Locale, TranslationState>;
  /** Absolute path of its `translations.json`, whether it is there or not. */
  recordFile: string;
  /** The words of its source and of what its translations were made from. */
  texts: Texts;
}

/** The source's paragraphs with their words; the texts that `Content` keeps are fingerprints alone. */
export function sourceTexts(file: ContentFile): { hashes: string[]; texts: Texts } {
  const { body } = splitFile(
    readFileSync(path.join(file.folder, path.basename(file.file)), 'utf8'),
  );
  const blocks = [...fieldBlocks(file.kind, file.data), ...readTextBlocks(body)];
  return {
    hashes: blocks.map(blockHash),
    texts: Object.fromEntries(blocks.map((block) => [blockHash(block), block])),
  };
}

/** Every item that is not a draft, with the state of its translations. */
export function overviewOf(content: Content): ItemOverview[] {
  const items = new Map<string, ContentFile[]>();
  for (const file of content.files) {
    if (file.data.draft === true) continue;
    const id = `${file.kind}/${file.key}`;
    items.set(id, [...(items.get(id) ?? []), file]);
  }
  const records = new Map(content.records.map((one) => [`${one.kind}/${one.key}`, one.record]));
  return [...items].map(([id, found]) => {
    const { kind, key, folder } = found[0] as ContentFile;
    const files: ItemOverview['files'] = {};
    const blocks: ItemOverview['blocks'] = {};
    for (const locale of locales) {
      const file = found.find((one) => one.locale === locale);
      if (!file) continue;
      files[locale] = file;
      blocks[locale] = sourceHashes(kind, file.data, file.text.blocks);
    }
    const record = records.get(id);
    const item: TranslatedItem = { kind, key, blocks, ...(record ? { record } : {}) };
    const isBehind = Object.values(translationStates(item)).some(({ state }) => state === 'stale');
    const source = record && files[record.source];
    // Words are only needed where there is a difference to show.
    const texts = isBehind && source ? { ...record.text, ...sourceTexts(source).texts } : {};
    const states = translationStates(item, likenessOf(texts));
    return { ...item, files, states, texts, recordFile: path.join(folder, translationsFile) };
  });
}
