/** Answers of earlier link checks, so that no site is asked more often than needed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LinkStatus } from './external-links.ts';

const file = path.resolve('.cache/links.json');

export const linkMemory = {
  /** What is known; nothing where the file is absent or broken. */
  read(): Map<string, LinkStatus> {
    try {
      const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, LinkStatus>;
      return new Map(Object.entries(known));
    } catch {
      return new Map();
    }
  },
  /** Keeps what is known of addresses that the content still has. */
  write(known: ReadonlyMap<string, LinkStatus>, used: ReadonlySet<string>): void {
    mkdirSync(path.dirname(file), { recursive: true });
    const kept = [...known].filter(([address]) => used.has(address));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  },
};
