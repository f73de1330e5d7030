/** Starts the web editor in the browser, in the language of whoever opened it. */
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { adminPath } from '../i18n/urls.ts';
import type { EditorConfig } from './config.ts';
import {
  itemFormat,
  readItem,
  readRegister,
  registerFormat,
  writeItem,
  writeRegister,
} from './file.ts';
import { blockOf, patternOf, valuesOf, type FormValues } from './mdx.ts';

/** The part of Sveltia CMS that is used here. */
interface Cms {
  init: (options: { config: unknown }) => void;
  registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      fromFile: (text: string) => FormValues;
      toFile: (values: FormValues) => string;
    },
  ) => void;
  registerEditorComponent: (component: Record<string, unknown>) => void;
  registerEventListener: (listener: {
    name: 'preSave';
    handler: (event: { entry: { toJS: () => SavedEntry } }) => void;
  }) => void;
}

/** An item on its way to its files: the first language, and then the others. */
interface SavedEntry {
  collection: string;
  data?: FormValues;
  i18n?: Partial<Record<Locale, { data?: FormValues }>>;
}
declare global {
  interface Window {
    CMS: Cms;
    CMS_MANUAL_INIT: boolean;
  }
}

// Read by Sveltia CMS, whose script comes after this one.
window.CMS_MANUAL_INIT = true;

// Sveltia moves from page to page with an animation, and makes no form until it has ended: seconds,
// on a machine that draws without a graphics card.
if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
  Reflect.deleteProperty(Document.prototype, 'startViewTransition');
}

/** `?lang=en` in the address, else the first language of the browser that we have. */
function chosenLocale(): Locale {
  const wishes = [
    new URLSearchParams(location.search).get('lang') ?? '',
    ...navigator.languages.map((language) => language.slice(0, 2)),
  ];
  return wishes.find(isLocale) ?? locales[0];
}

async function start(): Promise<void> {
  const response = await fetch(`${adminPath}config.${chosenLocale()}.json`);
  const config = (await response.json()) as EditorConfig;
  const { cms, components } = config;
  const { CMS } = window;
  CMS.registerCustomFormat(itemFormat, 'mdx', { fromFile: readItem, toFile: writeItem });
  CMS.registerCustomFormat(registerFormat, 'yaml', {
    fromFile: readRegister,
    toFile: writeRegister,
  });
  for (const form of components) {
    CMS.registerEditorComponent({
      id: form.id,
      label: form.label,
      icon: form.icon,
      fields: form.fields,
      ...(form.isInline ? { mode: 'dialog', summary: form.summary } : {}),
      pattern: patternOf(form),
      fromBlock: (match: RegExpMatchArray) => valuesOf(form, match),
      toBlock: (values: FormValues) => blockOf(form, values),
      toPreview: (values: FormValues) => blockOf(form, values).replaceAll('<', '&lt;'),
    });
  }
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => refuseIncomplete(entry.toJS(), config),
  });
  CMS.init({ config: cms });
}

/** @throws in the form in which Sveltia shows an error's cause to the editor */
function refuseIncomplete(entry: SavedEntry, { needs, languages }: EditorConfig): void {
  const missing = locales.flatMap((locale) => {
    const data = locale === locales[0] ? entry.data : entry.i18n?.[locale]?.data;
    return needs
      .filter(({ collection }) => collection === entry.collection)
      .filter(({ picture, field }) => data?.[picture] && !data[field])
      .map(({ message }) => `${message} (${languages[locale]})`);
  });
  if (missing.length === 0) return;
  throw new Error('saving_failed', { cause: new Error(missing.join(' ')) });
}

window.addEventListener('DOMContentLoaded', () => void start());
