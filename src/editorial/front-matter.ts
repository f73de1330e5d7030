import { LineCounter, isMap, isSeq, parse, parseDocument } from 'yaml';

/** YAML 1.2 core: a date stays the text that was typed, so that 2026-02-31 is seen and not mended. */
export const yamlOptions = { schema: 'core' } as const;

export interface SplitFile {
  /** Text between the two `---` lines. */
  frontMatter: string;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

/** Splits a content file; without a front matter block all of it is body. */
export function splitFile(contents: string): SplitFile {
  const text = contents.replace(/^\uFEFF/, '');
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { frontMatter: '', body: text, bodyLine: 1 };
  return {
    frontMatter: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/**
 * Reads YAML as plain data.
 * @throws YAMLParseError with the place in `linePos`
 */
export function readYaml(source: string): unknown {
  try {
    // To know of every place what line it is in takes a third of the time.
    return parse(source, { ...yamlOptions, prettyErrors: false });
  } catch {
    return parse(source, yamlOptions);
  }
}

/**
 * Line of a field in YAML, counted from 1: the field itself or, where it is missing, the nearest
 * thing that holds it. Parses again with positions, so call it only for a problem.
 */
export function lineOfField(source: string, path: readonly PropertyKey[]): number {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { ...yamlOptions, lineCounter });
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      const key = pair.key as { range?: [number, number, number] };
      offset = key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lineCounter.linePos(offset).line;
}
