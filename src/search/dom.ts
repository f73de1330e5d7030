/** Builds elements. */
import type { Piece } from './excerpt.ts';

type Child = Node | string;

/** An element with attributes (an empty string for one without value) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text with its marked words in `<mark>`. */
export function markedText(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
