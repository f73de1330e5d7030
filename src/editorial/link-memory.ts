/** Answers of earlier link checks, so that no site is asked more often than needed. */
import path from 'node:path';
import type { LinkStatus } from './external-links.ts';
import { readMemory, writeMemory } from './memory.ts';

const file = path.resolve('.cache/links.bin');

export const linkMemory = {
  /** What is known; nothing where the file is absent or broken. */
  read(): Map<string, LinkStatus> {
    return readMemory(file) ?? new Map();
  },
  /** Keeps what is known of addresses that the content still has. */
  write(known: ReadonlyMap<string, LinkStatus>, used: ReadonlySet<string>): void {
    writeMemory(file, new Map([...known].filter(([address]) => used.has(address))));
  },
};
