/** The web editor in a browser, working on a folder in the browser's own storage. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Path from the folder → bytes as Base64. */
export type Folder = Record<string, string>;

/** Reads a folder of the project, such as `content`. */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Folder = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[file.replaceAll(path.sep, '/')] = await readFile(file, 'base64');
  }
  return files;
}

/** Puts files in the browser's storage, and has the picker of folders choose them. */
export async function offerFolder(page: Page, files: Folder): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [file, bytes] of Object.entries(all)) {
      const parts = file.split('/');
      const name = parts.pop() as string;
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.fromBase64(bytes));
      await writable.close();
    }
    await root.getDirectoryHandle('.git', { create: true });
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  }, files);
}

/** Every file in the browser's storage. */
export function storedFiles(page: Page): Promise<Folder> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${at}${name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          files[`${at}${name}`] = new Uint8Array(await file.arrayBuffer()).toBase64();
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return files;
  });
}
