/** What an editor may use inside a text, each as a form. */
import { editorComponents, type EditorComponent } from '../editorial/body.ts';
import { wordRules } from '../editorial/prose.ts';
import { itemKinds } from '../i18n/urls.ts';
import { relationTo, select, type FormField } from './fields.ts';
import { exceptionId, linkId, type ComponentForm } from './mdx.ts';
import type { Words } from './words.ts';

/** Name of the symbol beside it in the menu, and what stands between its tags. */
const looks: Record<EditorComponent, Pick<ComponentForm, 'icon' | 'content'>> = {
  Fact: { icon: 'numbers' },
  Figure: { icon: 'image' },
  Quote: { icon: 'format_quote', content: 'text' },
  Callout: { icon: 'info', content: 'text' },
  Steps: { icon: 'format_list_numbered', content: 'text' },
  Comparison: { icon: 'table', content: 'table' },
  Related: { icon: 'arrow_forward' },
};

type Control = { widget: string } & Partial<FormField>;

/** What MDX knows of what Sveltia offers, for a text anywhere. */
export const textButtons = ['bold', 'italic', 'code', 'link', 'bulleted-list', 'numbered-list'];

/** How a value is asked for; what is not named here is a line of text. */
const controls: Record<string, (words: Words) => Control> = {
  id: (words) => ({ label: words.one('facts'), ...relationTo('fact', words.locale) }),
  src: () => ({ widget: 'image', choose_url: false }),
  href: () => ({ widget: 'string', type: 'url' }),
  rule: (words) => select('rule', [...wordRules], words),
  keys: (words) => ({ widget: 'list', label_singular: words.one('keys'), ...targets(words) }),
  target: (words) => ({ widget: 'object', ...targets(words) }),
  content: () => ({
    widget: 'richtext',
    minimal: true,
    modes: ['rich_text'],
    buttons: textButtons,
    editor_components: ['Fact', linkId, exceptionId],
  }),
  columns: (words) => listOf('columns', words, true),
  cells: (words) => listOf('cells', words, false),
  rows: (words) => ({
    widget: 'list',
    label_singular: words.one('rows'),
    fields: [field('cells', words)],
    summary: '{{fields.cells}}',
    collapsed: true,
  }),
};

function field(name: string, words: Words, required = true, control?: Control): FormField {
  const hint = words.hint(name);
  return {
    name,
    label: words.field(name),
    required,
    ...(hint ? { hint } : {}),
    ...(control ?? controls[name]?.(words) ?? { widget: 'string' }),
  };
}

/** Lines of text, each of which an editor reads as one of this list. */
function listOf(name: string, words: Words, required: boolean): Control {
  const label = words.one(name);
  const item = { name: 'item', label, required, widget: 'string' };
  return { widget: 'list', label_singular: label, field: item };
}

/** The choice of an item of any kind: first its kind, then which one. */
const targets = (words: Words) => ({
  typeKey: 'kind',
  types: itemKinds.map((kind) => ({
    name: kind,
    label: words.kinds[kind].singular,
    fields: [field('key', words, true, relationTo(kind, words.locale))],
  })),
});

/**
 * Every component of the allow-list in `editorial/body.ts`, the link by key and the exception.
 * @param words labels in the editor's language
 */
export function componentForms(words: Words): ComponentForm[] {
  const forms = Object.entries(editorComponents).map(([name, { required, optional }]) => {
    const { icon, content } = looks[name as EditorComponent];
    const inside = { text: ['content'], table: ['columns', 'rows'] };
    return {
      id: name,
      label: words.components[name as EditorComponent],
      icon,
      fields: [
        ...required.map((attribute) => field(attribute, words)),
        ...optional.map((attribute) => field(attribute, words, false)),
        ...(content ? inside[content] : []).map((part) => field(part, words)),
      ],
      attributes: [...required, ...optional],
      ...(content ? { content } : {}),
      isInline: name === 'Fact',
      ...(name === 'Fact' ? { summary: '{{id}}' } : {}),
    };
  });
  const link = {
    id: linkId,
    label: words.components.Link,
    icon: 'link',
    fields: [field('words', words), field('target', words), field('anchor', words, false)],
    attributes: [],
    isInline: true,
    summary: '{{words}}',
  };
  const exception = {
    id: exceptionId,
    label: words.components.Exception,
    icon: 'rule',
    fields: [field('rule', words), field('reason', words)],
    attributes: [],
    isInline: true,
    summary: `${words.components.Exception}: {{rule}}`,
  };
  return [...forms, link, exception];
}
