/** The paragraphs of a text as a translator sees them, and what makes two of them the same. */
import { createHash } from 'node:crypto';

/** The part of a syntax tree's node that is read here. */
export interface BlockNode {
  type: string;
  children?: BlockNode[];
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** Attributes of the building blocks that a reader reads or hears in their own language. */
const textAttributes = ['title', 'alt', 'caption'];

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

const attributesOf = (node: BlockNode): Map<string, string> =>
  new Map(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** Words without markup. A fact stands as its id: another figure is another statement. */
function words(node: BlockNode): string {
  if (node.name === 'Fact') return `[${attributesOf(node).get('id') ?? ''}]`;
  if (node.type === 'break') return ' ';
  // An exception for the check is no word of the text.
  if (node.type === 'mdxTextExpression') return '';
  return node.value ?? (node.children ?? []).map(words).join('');
}

/**
 * The paragraphs, headings, list items, table rows and captions of a text, in their order. Link
 * targets and emphasis are left out; they are the same in every language or a matter of taste.
 */
export function textBlocks(root: BlockNode): string[] {
  const blocks: string[] = [];
  const visit = (node: BlockNode): void => {
    const children = node.children ?? [];
    if (node.type === 'tableRow') {
      blocks.push(children.map(words).join(' | '));
      return;
    }
    if (node.name && node.name !== 'Fact') {
      const attributes = attributesOf(node);
      for (const name of textAttributes) {
        const value = attributes.get(name);
        if (value) blocks.push(value);
      }
    }
    const isLine = children.length > 0 && children.every(({ type }) => phrasing.has(type));
    if (isLine || node.name === 'Fact' || node.type === 'code') blocks.push(words(node));
    else children.forEach(visit);
  };
  visit(root);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** A text without what does not count as a change: white space, quotes, kinds of dash, ellipses. */
export function essence(text: string): string {
  return (
    text
      .normalize('NFC')
      // Soft hyphens and other characters without width.
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/["'`´‘’‚‛“”„‟«»‹›′″]/g, '')
      .replace(/\s*…|\s*\.\s?\.\s?\./g, '...')
      .replace(/\s*[-‐‑‒–—―−]+\s*/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/**
 * Fingerprint of a paragraph: 12 hexadecimal digits, equal for texts that differ only in white
 * space and typography.
 */
export function blockHash(text: string): string {
  return createHash('sha256').update(essence(text)).digest('hex').slice(0, 12);
}
