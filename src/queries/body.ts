/** The text of an item: what it refers to, resolved, and its compiled MDX. */
import { readFileSync } from 'node:fs';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import {
  defineMdastPlugin,
  evaluate,
  type MdastNode,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { parseKeyLink, splitKeys, type EditorComponent } from '../editorial/body.ts';
import { splitFile } from '../editorial/front-matter.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/t.ts';
import { toCards, type Card } from './cards.ts';
import { toFactViews, type FactView } from './facts.ts';
import { photosInText, type PhotoView } from './photos.ts';
import type { Item, Site } from './site.ts';

/**
 * All that a page needs to render a text. Plain data, so that a page is a function of its props and
 * an incremental build can tell by them whether it changed.
 */
export interface BodyView {
  file: string;
  digest: string;
  locale: Locale;
  /** `story:key` → where it leads a reader of this language. */
  links: Record<string, { href: string; lang?: Locale }>;
  /** Whether it links to something that is not published now. */
  hasHiddenLinks: boolean;
  facts: FactView[];
  related: Record<string, Card[]>;
  photos: Record<string, PhotoView>;
  headings: { depth: number; text: string; id: string }[];
  words: number;
}

/** At once: to wake a thread that reads takes longer than to read a text. */
const readSource = (file: string): string => splitFile(readFileSync(file, 'utf8')).body;

/** Collects what a text refers to. */
export function toBodyView(site: Site, item: Item, t: Translate): BodyView {
  const { locale, file, digest, body } = item;
  const links: BodyView['links'] = {};
  const related: BodyView['related'] = {};
  for (const { link, written } of body.links) {
    const target = site.findFor(link.kind, link.key, locale);
    if (!target) continue;
    links[written] = {
      href: link.anchor ? `${target.href}#${link.anchor}` : target.href,
      ...(target.locale === locale ? {} : { lang: target.locale }),
    };
    related[written] = toCards(site, [target], locale, t);
  }
  const factIds = [...new Set(body.facts.map((fact) => fact.id))];
  return {
    file,
    digest,
    locale,
    links,
    hasHiddenLinks: body.links.some(({ written }) => !links[written]),
    related,
    photos: photosInText(item),
    facts: toFactViews(site, factIds, locale, t),
    headings: body.headings,
    words: body.words,
  };
}

type Attributes = Record<string, string>;

const withAttributes = (added: Attributes) =>
  Object.entries(added).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));

type Element = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

/** What a component gets besides what the editor wrote. */
function resolveComponent(node: Element, view: BodyView): Attributes {
  const written = (name: string): string => {
    const attribute = node.attributes.find((one) => 'name' in one && one.name === name);
    return typeof attribute?.value === 'string' ? attribute.value : '';
  };
  switch (node.name as EditorComponent) {
    case 'Fact': {
      const fact = view.facts.find(({ id }) => id === written('id'));
      return fact ? { text: fact.text, note: `${fact.label}. ${fact.date}.` } : {};
    }
    case 'Figure':
      return { photo: JSON.stringify(view.photos[written('src')]) };
    case 'Related': {
      const cards = splitKeys(written('keys')).flatMap((key) => view.related[key] ?? []);
      return { cards: JSON.stringify(cards) };
    }
    case 'Quote':
    case 'Callout':
    case 'Steps':
    case 'Comparison':
      return {};
  }
}

/**
 * A link by key to what is not published now stays as its words alone; the page is rendered anew
 * when its target is published, because then its props change. Addresses below the text are
 * definitions, which are read first.
 */
function hiddenLinks(view: BodyView) {
  const isHidden = (url: string): boolean => parseKeyLink(url) !== undefined && !view.links[url];
  const hidden = new Set<string>();
  return [
    defineMdastPlugin({
      name: 'hidden-definitions',
      definition(node, context) {
        if (!isHidden(node.url)) return;
        hidden.add(node.identifier);
        context.removeNode(node);
      },
    }),
    defineMdastPlugin({
      name: 'hidden-links',
      link(node, context) {
        if (!isHidden(node.url)) return;
        for (const child of node.children) context.insertBefore(node, child);
        context.removeNode(node);
      },
      linkReference(node, context) {
        if (!hidden.has(node.identifier)) return;
        for (const child of node.children) context.insertBefore(node, child);
        context.removeNode(node);
      },
    }),
  ];
}

function resolver(view: BodyView) {
  const resolved = (node: Element) => [
    ...node.attributes,
    ...withAttributes(resolveComponent(node, view)),
  ];
  // Headings come in the order in which they were read.
  let heading = 0;
  return defineMdastPlugin({
    name: 'resolve-references',
    definition(node, context) {
      const target = view.links[node.url];
      if (target) context.setProperty(node, 'url', target.href);
    },
    link(node, context) {
      const target = view.links[node.url];
      if (!target) return;
      context.setProperty(node, 'url', target.href);
      if (target.lang) {
        context.setProperty(node, 'data', { hProperties: { hrefLang: target.lang } });
      }
    },
    heading(node, context) {
      context.setProperty(node, 'data', {
        hProperties: { id: view.headings[heading++]?.id },
      });
    },
    mdxJsxFlowElement(node, context) {
      context.replaceNode(node, { ...node, attributes: resolved(node) });
    },
    mdxJsxTextElement(node, context) {
      context.replaceNode(node, { ...node, attributes: resolved(node) });
    },
  });
}

/** Gives each block of the text the notes of the figures that it is the first to use. */
function annotator(notes: FactView[]) {
  const waiting = new Map(notes.map((note) => [note.id, note]));
  const noted = new Map<MdastNode, FactView[]>();
  const take = (node: Element, context: MdastVisitorContext): void => {
    const id = node.attributes.find((one) => 'name' in one && one.name === 'id')?.value;
    const fact = node.name === 'Fact' ? waiting.get(String(id)) : undefined;
    if (!fact) return;
    waiting.delete(fact.id);
    let block: MdastNode = node;
    for (
      let parent = context.parent(block);
      parent && parent.type !== 'root';
      parent = context.parent(parent)
    ) {
      block = parent;
    }
    noted.set(block, [...(noted.get(block) ?? []), fact]);
  };
  return defineMdastPlugin({
    name: 'annotate-figures',
    mdxJsxFlowElement: take,
    mdxJsxTextElement: take,
    after(_, context) {
      for (const [block, facts] of noted) {
        context.wrapNode(block, {
          type: 'mdxJsxFlowElement',
          name: 'Noted',
          attributes: withAttributes({ facts: JSON.stringify(facts) }),
          children: [],
        });
      }
    },
  });
}

/** A compiled text; it takes the editor's building blocks. */
export type BodyComponent = (props: { components: Record<string, unknown> }) => unknown;

type JsxFactory = (type: unknown, props: unknown, key?: unknown) => unknown;

/**
 * Compiles the text of an item into a component that takes `components`.
 * @param view what `toBodyView` returned
 * @param notes figures whose source stands beside the text
 */
export async function compileBody(view: BodyView, notes: FactView[]): Promise<BodyComponent> {
  const module = await evaluate(readSource(view.file), {
    Fragment,
    jsx: jsx as JsxFactory,
    jsxs: jsxs as JsxFactory,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    // Paragraphs without a component become one string of HTML; rendering is several times faster.
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    mdastPlugins: [
      ...(view.hasHiddenLinks ? hiddenLinks(view) : []),
      resolver(view),
      ...(notes.length > 0 ? [annotator(notes)] : []),
    ],
    // „…“, ‘…’ and ‘…’ are typed by the editor: the parser's smart quotes are English everywhere.
    features: { smartPunctuation: false },
  });
  return module.default as BodyComponent;
}
