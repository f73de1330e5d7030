/** The web editor in a browser, working on a folder in the browser's own storage. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { adminPath } from '../../src/i18n/urls.ts';
import { filesIn } from './builds.ts';

/** Path below the content folder → bytes as Base64. */
export type Folder = Record<string, string>;

/** What Sveltia calls the languages, in English. */
const languageNames: Record<Locale, string> = { nl: 'Dutch', en: 'English', de: 'German' };

export async function readFolder(folder: string): Promise<Folder> {
  const read = async (file: string) =>
    [file.replaceAll(path.sep, '/'), await readFile(path.join(folder, file), 'base64')] as const;
  return Object.fromEntries(await Promise.all((await filesIn(folder)).map(read)));
}

/**
 * Opens the web editor on a repository that holds this content. The browser's own storage has the
 * same interface as a folder on disk; only the dialog that asks for the folder is left out.
 */
export async function openEditor(page: Page, content: Folder): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${adminPath}?lang=en`);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [file, bytes] of Object.entries(files)) {
      const parts = ['content', ...file.split('/')];
      const name = parts.pop() as string;
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(await (await fetch(`data:;base64,${bytes}`)).blob());
      await writable.close();
    }
  }, content);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).waitFor();
}

/** Every file in the content folder as the editor left it. */
export function storedContent(page: Page): Promise<Folder> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const bytesOf = (file: File): Promise<string> =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
        reader.readAsDataURL(file);
      });
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${at}${name}/`);
        else files[at + name] = await bytesOf(await (handle as FileSystemFileHandle).getFile());
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('content'), '');
    return files;
  });
}

export const changedFiles = (before: Folder, after: Folder): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .toSorted();

export const textIn = (folder: Folder, file: string): string =>
  Buffer.from(folder[file] ?? '', 'base64').toString();

export const editorPage = (page: Page): Locator =>
  page.getByRole('group', { name: 'Content Editor' });

/** Opens an item by its address in the editor, and waits until its page is there. */
export async function openItem(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/collections/${address}`);
  await expect(editorPage(page).getByRole('toolbar', { name: 'Primary' })).toContainText(title);
}

export const pane = (page: Page, locale: Locale): Locator =>
  page.getByRole('group', { name: new RegExp(`^Edit .${languageNames[locale]}. Content$`) });

/** A field by its label, within a language or within another field. */
export const fieldIn = (within: Locator, label: string): Locator =>
  within.getByRole('group', { name: new RegExp(`^“.${label}.” Field$`) });

export const inputIn = (within: Locator, label: string): Locator =>
  fieldIn(within, label).getByRole('textbox').first();

/** Shows a language in the second of the two panes, unless it is on the page. */
export async function showLanguage(page: Page, locale: Locale): Promise<Locator> {
  const wanted = pane(page, locale);
  if (!(await wanted.isVisible())) {
    await page
      .getByRole('radiogroup', { name: 'Switch Locale' })
      .last()
      .getByRole('radio', { name: languageNames[locale] })
      .click();
  }
  await wanted.waitFor();
  return wanted;
}

/** Waits, by the clock of the page, until the box for texts has handed on what was written in it. */
export const textIsTaken = (page: Page): Promise<void> => waitOnPage(page, 500);

/**
 * Waits until a form that was just chosen has filled in its defaults, which comes a moment after the
 * form itself and undoes what was filled in meanwhile. A person's next click takes longer.
 */
export const defaultsAreIn = (page: Page): Promise<void> => waitOnPage(page, 1000);

const waitOnPage = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

export const saveButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Save', exact: true });

export async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect(page.getByText('Entry saved').first()).toBeVisible();
}
