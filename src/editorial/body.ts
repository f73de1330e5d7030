/** Reads the body of a content file: what it links to, which facts it uses, what is wrong with it. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { itemKinds, type ItemKind } from '../i18n/urls.ts';
import { partialDate } from '../schemas/field.ts';
import { blockHash, textBlocks, type BlockNode } from './blocks.ts';
import type { ProblemDetail, ProblemKindName } from './problems.ts';
import {
  commentIn,
  exceptionForm,
  factMark,
  headingId,
  readException,
  type Exception,
  type Prose,
} from './prose.ts';

/** What an editor may write inside a text, and what each of these needs. */
export const editorComponents = {
  Fact: { required: ['id'], optional: [] },
  Figure: { required: ['src', 'alt', 'credit'], optional: ['caption'] },
  Quote: { required: ['source', 'href', 'date'], optional: ['lang'] },
  Callout: { required: ['title'], optional: [] },
  Steps: { required: [], optional: [] },
  Comparison: { required: ['caption'], optional: [] },
  Related: { required: ['keys'], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;
export type EditorComponent = keyof typeof editorComponents;

/** `story:circular-textiles#heading`, taken apart. */
export interface KeyLink {
  kind: ItemKind;
  key: string;
  anchor?: string;
}

/** What stands in a body, with lines counted from the top of the body. */
export interface Body {
  links: { link: KeyLink; line: number; written: string }[];
  anchors: { anchor: string; line: number }[];
  facts: { id: string; line: number }[];
  pictures: { src: string; line: number }[];
  headings: { depth: number; text: string; id: string }[];
  words: number;
  /** Fingerprint of each paragraph, to see what a translation was made from. */
  blocks: string[];
  problems: { kind: ProblemKindName; line: number; detail: ProblemDetail }[];
}

/** What the words of a body are judged by. */
export interface Words {
  prose: Prose[];
  exceptions: Exception[];
}

const keyLinkPattern = new RegExp(`^(${itemKinds.join('|')}):([a-z0-9-]+)(?:#(.+))?$`);

/** A link by key, or undefined for anything else. */
export function parseKeyLink(written: string): KeyLink | undefined {
  const match = keyLinkPattern.exec(written);
  if (!match) return undefined;
  const [, kind, key, anchor] = match;
  return { kind: kind as ItemKind, key: key as string, ...(anchor ? { anchor } : {}) };
}

/** The keys of a `<Related keys="story:a, location:b" />`, each as it was written. */
export function splitKeys(keys: string): string[] {
  return keys
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

// The parser's node union is open-ended; this is the part of it that is read here.
interface Node {
  type: string;
  children?: Node[];
  position?: { start: { line: number } };
  value?: string;
  depth?: number;
  url?: string;
  alt?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** The text inside a node, without markup. */
export function nodeText(node: Node): string {
  return node.value ?? (node.children ?? []).map(nodeText).join('');
}

/**
 * Reads a body. Never throws: what cannot be read becomes a problem.
 * @param source MDX without its front matter
 */
export function readBody(source: string): Body & Words {
  const body: Body & Words = {
    links: [],
    anchors: [],
    facts: [],
    pictures: [],
    headings: [],
    prose: [],
    exceptions: [],
    words:
      source.replace(/<[^>]+>|\{\/\*[\s\S]*?\*\/\}/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)
        ?.length ?? 0,
    blocks: [],
    problems: [],
  };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):\d+:?\s*(.*)$/s.exec(message);
    body.problems.push({
      kind: 'brokenMdx',
      line: place ? Number(place[1]) : 1,
      detail: { found: (place?.[2] ?? message).split('\n')[0]?.replace(/\.$/, '') ?? '' },
    });
    return body;
  }
  visit(tree as Node, body);
  body.blocks = textBlocks(tree as BlockNode).map(blockHash);
  readProse(tree as Node, [], body);
  return body;
}

/**
 * The paragraphs of a body, in words.
 * @param source MDX without its front matter
 * @returns nothing where the text cannot be read
 */
export function readTextBlocks(source: string): string[] {
  try {
    return textBlocks(mdxToMdast(source) as BlockNode);
  } catch {
    return [];
  }
}

function visit(node: Node, body: Body): void {
  const line = node.position?.start.line ?? 1;
  const report = (kind: ProblemKindName, detail: ProblemDetail) =>
    body.problems.push({ kind, line, detail });
  switch (node.type) {
    case 'heading': {
      const text = nodeText(node);
      if (node.depth === 1) report('headingLevel', { found: text });
      const id = headingId(text);
      const same = body.headings.filter((heading) => heading.id.replace(/-\d+$/, '') === id);
      body.headings.push({
        depth: node.depth ?? 2,
        text,
        id: same.length > 0 ? `${id}-${same.length + 1}` : id,
      });
      break;
    }
    case 'link':
      readLink(node.url ?? '', line, body);
      break;
    // A link may have its address below the text: [words][1] … [1]: https://…
    case 'definition':
      readLink(node.url ?? '', line, body);
      break;
    case 'image':
    case 'imageReference':
      // Pictures need a credit, which Markdown has no place for.
      report('unknownComponent', { found: `![${node.alt ?? ''}](…)`, expected: '<Figure>' });
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const exception = readException(commentIn(node.value ?? '') ?? '');
      if (exception === undefined) {
        report('codeInText', { found: (node.value ?? '').slice(0, 40) });
      } else if (exception === 'faulty') {
        report('exceptionForm', {
          found: `{${node.value}}`,
          expected: `{/* ${exceptionForm()} */}`,
        });
      }
      break;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readComponent(node, line, body);
      break;
  }
  for (const child of node.children ?? []) visit(child, body);
}

/** Attributes that a reader reads or hears. */
const spokenAttributes = new Set(['alt', 'caption', 'title']);
const proseBlocks = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Collects what is written in the site's own words: not quotations, not code. An exception covers
 * the paragraph that it stands in, or the block below it.
 */
function readProse(node: Node, covered: number[], body: Body & Words): void {
  if (node.name === 'Quote') return;
  const line = node.position?.start.line ?? 1;
  for (const { name = '', value } of node.attributes ?? []) {
    if (!spokenAttributes.has(name) || typeof value !== 'string') continue;
    body.prose.push({ text: value, line, takesFacts: false, exceptions: covered });
  }
  if (proseBlocks.has(node.type)) {
    const exceptions = [...covered];
    const text = ownWords(node, exceptions, body);
    body.prose.push({ text, line, takesFacts: node.type !== 'heading', exceptions });
    return;
  }
  let above: number[] = [];
  for (const child of node.children ?? []) {
    const exception = child.type === 'mdxFlowExpression' ? addException(child, body) : undefined;
    if (exception !== undefined) above.push(exception);
    else {
      readProse(child, [...covered, ...above], body);
      above = [];
    }
  }
}

function ownWords(node: Node, exceptions: number[], body: Body & Words): string {
  if (node.type === 'mdxTextExpression') {
    const exception = addException(node, body);
    if (exception !== undefined) exceptions.push(exception);
    return '';
  }
  // What is left out leaves a mark, so that the words around it do not become one phrase.
  if (node.name === 'Fact') return factMark;
  if (node.type === 'inlineCode') return '…';
  if (node.type === 'break') return '\n';
  return (
    node.value ?? (node.children ?? []).map((child) => ownWords(child, exceptions, body)).join('')
  );
}

function addException(node: Node, body: Body & Words): number | undefined {
  const rule = readException(commentIn(node.value ?? '') ?? '');
  if (rule === undefined || rule === 'faulty') return undefined;
  return body.exceptions.push({ rule, line: node.position?.start.line ?? 1 }) - 1;
}

function readLink(url: string, line: number, body: Body): void {
  const link = parseKeyLink(url);
  if (link) body.links.push({ link, line, written: url });
  else if (url.startsWith('#')) body.anchors.push({ anchor: url.slice(1), line });
  else if (url.startsWith('/') || url.startsWith('.')) {
    body.problems.push({ kind: 'siteLink', line, detail: { found: url } });
  } else if (!/^(https:|mailto:|tel:)/.test(url)) {
    body.problems.push({
      kind: 'brokenKeyLink',
      line,
      detail: { found: url, expected: 'https://… / story:…' },
    });
  }
}

function readComponent(node: Node, line: number, body: Body): void {
  const name = node.name ?? '';
  if (!Object.hasOwn(editorComponents, name)) {
    const expected = Object.keys(editorComponents)
      .map((known) => `<${known}>`)
      .join(', ');
    body.problems.push({
      kind: 'unknownComponent',
      line,
      detail: { found: `<${name}>`, expected },
    });
    return;
  }
  const { required, optional } = editorComponents[name as EditorComponent];
  const values = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      body.problems.push({
        kind: 'codeInText',
        line,
        detail: { found: `${attribute.name ?? '…'}={…}` },
      });
    } else if (![...required, ...optional].includes(attribute.name as never)) {
      body.problems.push({
        kind: 'unknownField',
        line,
        detail: { field: `${name} ${attribute.name}` },
      });
    } else values.set(attribute.name as string, attribute.value.trim());
  }
  for (const attribute of required) {
    if (values.get(attribute)) continue;
    body.problems.push(
      attribute === 'alt'
        ? { kind: 'missingAlt', line, detail: { field: 'Figure alt' } }
        : { kind: 'componentNeeds', line, detail: { found: name, field: attribute } },
    );
  }
  const date = name === 'Quote' && values.get('date');
  if (date && !partialDate().safeParse(date).success) {
    body.problems.push({
      kind: 'invalidDate',
      line,
      detail: { field: 'Quote date', found: `“${date}”` },
    });
  }
  if (name === 'Fact' && values.get('id'))
    body.facts.push({ id: values.get('id') as string, line });
  if (name === 'Figure' && values.get('src')) {
    body.pictures.push({ src: values.get('src') as string, line });
  }
  if (name === 'Related') {
    for (const written of splitKeys(values.get('keys') ?? '')) readLink(written, line, body);
  }
}
