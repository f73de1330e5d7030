/** Answers of earlier link checks, so that no site is asked more often than needed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LinkStatus } from './external-links.ts';
import { readMemory } from './memory.ts';

const file = path.resolve('.cache/links.json');

export const linkMemory = {
  /** What is known; nothing where the file is absent or broken. */
  read(): Map<string, LinkStatus> {
    return new Map(Object.entries(readMemory<Record<string, LinkStatus>>(file) ?? {}));
  },
  /** Keeps what is known of addresses that the content still has. */
  write(known: ReadonlyMap<string, LinkStatus>, used: ReadonlySet<string>): void {
    mkdirSync(path.dirname(file), { recursive: true });
    const kept = [...known].filter(([address]) => used.has(address));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  },
};
