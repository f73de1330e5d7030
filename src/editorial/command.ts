/** What the commands for editors have in common: how they speak, and what they say to a mistake. */
import type { Locale, Localized } from '../i18n/locales.ts';
import { messageLanguage } from './problems.ts';

/** Chooses a text in the editor's language. */
export function speaker(language: Locale = messageLanguage()): (text: Localized) => string {
  return (text) => text[language];
}

/** A mistake of the editor's, in words; anything else that is thrown is ours. */
export class EditorError extends Error {}

/**
 * Runs a command. An editor's mistake is said plainly, without a trace.
 * @param command its work; returns the exit code
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.exitCode = await command().catch((error: unknown) => {
    if (!(error instanceof EditorError)) throw error;
    console.error(error.message);
    return 1;
  });
}

const unknownItem: Localized<(found: string, nearest: string) => string> = {
  nl: (found, nearest) => `${found} is er niet. Bedoel je ${nearest}?`,
  en: (found, nearest) => `There is no ${found}. Did you mean ${nearest}?`,
  de: (found, nearest) => `${found} gibt es nicht. Meinen Sie ${nearest}?`,
};

/** What to say about a name that fits no item. */
export function unknownItemMessage(
  { unknown, nearest }: { unknown: string; nearest: string[] },
  language: Locale = messageLanguage(),
): string {
  return unknownItem[language](unknown, nearest.join(', '));
}
