/**
 * The configuration of the web editor, made from the schemas that the build checks against: what a
 * form asks for, allows and explains is what the build accepts. It holds no content, because it is
 * public and an item may not be yet; lists of items are read from the repository by the editor.
 */
import { locales, type Locale } from '../i18n/locales.ts';
import { itemKinds, itemPath, type ItemKind } from '../i18n/urls.ts';
import { chartSchema } from '../schemas/chart.ts';
import { factSchema } from '../schemas/fact.ts';
import { termSchema } from '../schemas/term.ts';
import { collectionNames, needsEveryLocale, schemas } from '../schemas/index.ts';
import type { Backend } from './backend.ts';
import { componentForms, textButtons } from './components.ts';
import { itemFormat, registerFormat } from './file.ts';
import { factForm, formFields, motifForm, registers, type FormField } from './fields.ts';
import type { ComponentForm } from './mdx.ts';
import { wordsOf, type Words } from './words.ts';

export interface EditorConfig {
  /** What Sveltia CMS is started with. */
  cms: Record<string, unknown>;
  components: ComponentForm[];
  /** What Sveltia's own rules, which know one field each, cannot ask for. */
  needs: PictureNeed[];
  /** Names of the languages, to say where something is missing. */
  languages: Record<Locale, string>;
}

/** A field that must be filled in once another one holds a picture. */
export interface PictureNeed {
  collection: string;
  picture: string;
  field: string;
  /** Said to an editor who leaves it empty. */
  message: string;
}

/** Path of the content in its repository. */
const contentFolder = 'content';

const icons: Record<ItemKind, string> = {
  story: 'article',
  portfolio: 'hub',
  location: 'location_on',
  campaign: 'campaign',
  project: 'rocket_launch',
  partner: 'handshake',
  page: 'description',
};

/**
 * @param locale language of labels and help
 * @param backend where content is kept
 */
export function editorConfig(locale: Locale, backend: Backend): EditorConfig {
  const words = wordsOf(locale);
  return {
    cms: {
      load_config_file: false,
      app_title: 'Twente',
      logo: { src: '/favicon.svg' },
      backend: backend.settings,
      ...(backend.hasDrafts ? { publish_mode: 'editorial_workflow' } : {}),
      media_folder: contentFolder,
      // Pictures are chosen from the item's own folder; nothing comes from a picture bank.
      media_libraries: {
        default: { config: { slugify_filename: true } },
        stock_assets: { providers: [] },
      },
      slug: { encoding: 'ascii', clean_accents: true },
      i18n: { structure: 'multiple_files', locales: [...locales], default_locale: locales[0] },
      editor: { preview: false },
      collections: [...itemKinds.map((kind) => collection(kind, words)), registerCollection(words)],
    },
    components: componentForms(words),
    needs: itemKinds.flatMap((kind) => pictureNeeds(kind, words)),
    languages: { nl: words.field('nl'), en: words.field('en'), de: words.field('de') },
  };
}

/** Asks the schema what it misses in an item with a picture, but not in one without. */
function pictureNeeds(kind: ItemKind, words: Words): PictureNeed[] {
  const missing = (item: Record<string, string>): string[] =>
    (schemas[kind].safeParse(item).error?.issues ?? [])
      .filter(({ code }) => code === 'custom')
      .map(({ path }) => String(path[0]));
  const fields = formFields(schemas[kind], words, true);
  const anyway = missing({});
  return fields
    .filter(({ widget }) => widget === 'image')
    .flatMap(({ name: picture }) =>
      missing({ [picture]: './picture.jpg' })
        .filter((field) => !anyway.includes(field))
        .map((field) => {
          const { label, hint } = fields.find(({ name }) => name === field) as FormField;
          const help = hint?.replace(/ \(\*.*\*\)$/, '');
          return {
            collection: collectionNames[kind],
            picture,
            field,
            message: `${label}: ${help}`,
          };
        }),
    );
}

function collection(kind: ItemKind, words: Words): Record<string, unknown> {
  const { plural, singular } = words.kinds[kind];
  return {
    name: collectionNames[kind],
    label: plural,
    label_singular: singular,
    icon: icons[kind],
    folder: `${contentFolder}/${collectionNames[kind]}`,
    path: '{{slug}}/index',
    format: itemFormat,
    // Empty means: beside the text.
    media_folder: '',
    public_folder: '.',
    slug: { template: '{{title}}', editable: ['create'], i18n: 'duplicate', hint: words.key },
    i18n: needsEveryLocale(kind) || { initial_locales: 'all' },
    create: true,
    preview_path: itemPath(locales[0], kind, '{{urlSlug}}'),
    fields: [...formFields(schemas[kind], words, true), bodyField(words)],
  };
}

function bodyField(words: Words): FormField {
  return {
    name: 'body',
    label: words.field('body'),
    widget: 'richtext',
    i18n: true,
    modes: ['rich_text', 'raw'],
    buttons: [...textButtons, 'heading-two', 'heading-three'],
    editor_components: componentForms(words).map(({ id }) => id),
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

/** The files of `content/` that are one map from id to values, and the field that tells entries apart. */
const registerFiles = [
  { name: factForm, schema: factSchema, told: 'label' },
  { name: 'charts', schema: chartSchema, told: 'title' },
  { name: 'terms', schema: termSchema, told: 'forms' },
] as const;

function registerCollection(words: Words): Record<string, unknown> {
  const languages = locales.map((name) => ({ name, label: words.field(name), widget: 'string' }));
  return {
    name: registers,
    label: words.registers.title,
    icon: 'numbers',
    format: registerFormat,
    files: [
      ...registerFiles.map(({ name, schema, told }) =>
        registerFile(name, formFields(schema, words, false), `${told}.${words.locale}`, words),
      ),
      // Only code can add a drawing; its words are anybody's.
      registerFile(motifForm, languages, words.locale, words, true),
    ],
  };
}

/** What keeps the entries of a list the same ones. */
const fixed = {
  allow_add: false,
  allow_remove: false,
  allow_duplicate: false,
  allow_reorder: false,
};

/**
 * @param told the field by which an editor tells entries apart
 * @param isFixed whether an editor finds every entry there already
 */
function registerFile(
  name: Exclude<keyof Words['registers'], 'title'>,
  fields: FormField[],
  told: string,
  words: Words,
  isFixed = false,
): Record<string, unknown> {
  const id = {
    name: 'id',
    label: words.field('id'),
    widget: 'string',
    ...(isFixed ? { readonly: true } : { hint: words.entryKey }),
  };
  return {
    name,
    label: words.registers[name],
    file: `${contentFolder}/${name}.yaml`,
    format: registerFormat,
    fields: [
      {
        name: 'entries',
        label: words.field('entries'),
        label_singular: words.one('entries'),
        widget: 'list',
        fields: [id, ...fields],
        summary: `{{fields.id}}: {{fields.${told}}}`,
        collapsed: true,
        ...(isFixed ? fixed : {}),
      },
    ],
  };
}
