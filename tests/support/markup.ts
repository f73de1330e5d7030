/** Reads HTML and XML of our own making into a tree; what is not well-formed throws. */

export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: Element | undefined;
  children: (Element | string)[];
}

const token =
  /<!--[\s\S]*?-->|<![^>]*>|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>|[^<]+/y;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** Their content is no markup. */
const rawElements = new Set(['script', 'style']);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/**
 * The tree of a document.
 * @throws when a tag is not closed, closed twice or cannot be read, or XML holds a bare `&`
 */
export function parseMarkup(source: string, kind: 'html' | 'xml' = 'html'): Element {
  const root: Element = { name: '', attributes: {}, parent: undefined, children: [] };
  let open = root;
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw new Error(`Not readable: ${source.slice(at, at + 60)}`);
    const [text, closes, name, rest = '', selfCloses] = match;
    at = token.lastIndex;
    if (name === undefined) {
      if (kind === 'xml' && /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) {
        throw new Error(`Bare & in ${text.slice(0, 60)}`);
      }
      if (!text.startsWith('<')) open.children.push(decode(text));
    } else if (closes) {
      if (open.name !== name || !open.parent) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = '', double, single, bare] of rest.matchAll(attribute)) {
        attributes[key] = decode(double ?? single ?? bare ?? '');
      }
      const element: Element = { name, attributes, parent: open, children: [] };
      open.children.push(element);
      if (selfCloses || (kind === 'html' && voidElements.has(name))) continue;
      if (kind === 'html' && rawElements.has(name)) {
        const end = source.indexOf(`</${name}>`, at);
        element.children.push(source.slice(at, end));
        at = end + name.length + 3;
      } else {
        open = element;
      }
    }
  }
  if (open !== root) throw new Error(`<${open.name}> is not closed`);
  return root;
}

/** Every element below one, in the order of the document. */
export function elements(from: Element, ...names: string[]): Element[] {
  return from.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [
          ...(names.length === 0 || names.includes(child.name) ? [child] : []),
          ...elements(child, ...names),
        ],
  );
}

/** The text of an element as it stands in the source. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The element itself and all that it stands in, innermost first. */
export function lineage(element: Element): Element[] {
  return [element, ...(element.parent ? lineage(element.parent) : [])];
}
