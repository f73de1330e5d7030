/** The check of the content, in a thread of its own, and the texts that it took apart. */
import { Worker } from 'node:worker_threads';
import { contentsKey, parseFile, type ParsedFile } from '../editorial/parse.ts';

/** What pages need of a file. */
export type ParsedText = Omit<ParsedFile, 'words'>;

export type CheckMessage =
  /** A file that was not known from an earlier build. */
  | { kind: 'parsed'; key: string; parsed: ParsedText }
  /** There are no more. */
  | { kind: 'read' }
  /** What is wrong, in words; nothing when the content can be built. */
  | { kind: 'verdict'; problems: string | undefined };

const handedOver = new Map<string, ParsedText>();
/** Whoever asked for a file that the check has not come to. */
const waiting = new Map<string, (() => void)[]>();
let isReading = false;

/**
 * Starts the check.
 * @returns what is wrong, in words; rejects when it breaks off
 */
export function checkInThread(): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./check-thread.ts', import.meta.url), {
      argv: process.argv.slice(2),
    });
    isReading = true;
    const endReading = (): void => {
      isReading = false;
      for (const ask of [...waiting.values()].flat()) ask();
      waiting.clear();
    };
    thread.on('message', (message: CheckMessage) => {
      if (message.kind === 'verdict') resolve(message.problems);
      if (message.kind === 'read') endReading();
      if (message.kind !== 'parsed') return;
      handedOver.set(message.key, message.parsed);
      for (const ask of waiting.get(message.key) ?? []) ask();
      waiting.delete(message.key);
    });
    thread.once('error', (error) => {
      endReading();
      reject(error);
    });
    thread.once('exit', (code) => {
      endReading();
      reject(new Error(`The check of the content ended with ${code}.`));
    });
  });
}

/**
 * What stands in a file: from the check, where one is running that has to take it apart too.
 * @throws YAMLParseError when its front matter cannot be read
 */
export async function parsedText(contents: string): Promise<ParsedText> {
  if (!isReading && handedOver.size === 0) return parseFile(contents);
  const key = contentsKey(contents);
  if (isReading && !handedOver.has(key)) {
    await new Promise<void>((resolve) => {
      waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
    });
  }
  const parsed = handedOver.get(key) ?? parseFile(contents);
  handedOver.delete(key);
  return parsed;
}
