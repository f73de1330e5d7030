/** What commands remember for the next time. Losing it costs time, never a right answer. */
import { readFileSync } from 'node:fs';

/**
 * What stands in a file of JSON.
 * @returns undefined where it is absent, or was cut short when somebody broke off
 */
export function readMemory<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
