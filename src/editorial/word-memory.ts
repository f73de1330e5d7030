/** Remembers in which files every word was in order, as long as the rules for words stay as they are. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMemory, writeMemory } from './memory.ts';
import { parserVersion } from './parse.ts';
import type { Content, ContentFile } from './read.ts';

export interface WordMemory {
  isInOrder: (file: ContentFile) => boolean;
  keep: (file: ContentFile) => void;
  save: () => void;
}

/** The rules: the code, what finds the words, the termbase, and the register that knows the figures. */
function rulesOf({ terms, facts }: Content): string {
  const hash = createHash('sha256').update(parserVersion());
  hash.update(terms.source).update(facts.source);
  for (const source of globSync('src/{editorial,facts,schemas}/*.ts').toSorted()) {
    hash.update(readFileSync(source));
  }
  return hash.digest('base64url');
}

/** The same contents may be right in one language, and wrong in another or in another kind of item. */
const nameOf = ({ kind, locale, contents }: ContentFile): string => `${kind} ${locale} ${contents}`;

/**
 * A memory between builds: three quarters of what the parser would else have to remember of a text
 * are its words.
 * @param folder for what a next build can use again
 */
export function wordMemory(folder: string, content: Content): WordMemory {
  const file = path.join(folder, 'words.bin');
  const rules = rulesOf(content);
  const known = load(file, rules);
  const kept = new Set<string>();
  return {
    isInOrder: (entry) => {
      const name = nameOf(entry);
      if (known.has(name)) kept.add(name);
      return known.has(name);
    },
    keep: (entry) => kept.add(nameOf(entry)),
    save() {
      writeMemory(file, { rules, files: [...kept] });
    },
  };
}

function load(file: string, rules: string): Set<string> {
  const saved = readMemory<{ rules: string; files: string[] }>(file);
  return new Set(saved?.rules === rules ? saved.files : []);
}
