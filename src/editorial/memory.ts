/** What commands remember for the next time. Losing it costs time, never a right answer. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What `writeMemory` wrote to a file.
 * @returns undefined where it is absent, or another Node wrote it
 */
export function readMemory<T>(file: string): T | undefined {
  try {
    return deserialize(readFileSync(file)) as T;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value, whole or not at all, in V8's own form: thousands of texts are written in a fifth of the
 * time that JSON takes.
 */
export function writeMemory(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Somebody else may be reading it.
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, serialize(value));
  renameSync(begun, file);
}
