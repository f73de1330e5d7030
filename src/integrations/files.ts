/** What lies in a folder. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, from there.
 * @param isPart to look only at some of what lies in the folder itself, by its name
 */
export function listFiles(
  folder: string,
  isPart: (name: string) => boolean = () => true,
): string[] {
  const files: string[] = [];
  // By hand: Node's own recursion takes three times as long for thousands of small folders.
  const look = (below: string, isWanted: (name: string) => boolean): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      const name = below === '' ? entry.name : `${below}${path.sep}${entry.name}`;
      if (entry.isDirectory()) look(name, () => true);
      else files.push(name);
    }
  };
  look('', isPart);
  return files;
}
