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
}
declare global {
  interface Window {
    CMS: Cms;
    CMS_MANUAL_INIT: boolean;
  }
}

// Read by Sveltia CMS, whose script comes after this one.
window.CMS_MANUAL_INIT = true;

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
  const { cms, components } = (await response.json()) as EditorConfig;
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
  CMS.init({ config: cms });
}

window.addEventListener('DOMContentLoaded', () => void start());
