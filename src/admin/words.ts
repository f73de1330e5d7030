/** The words of the web editor's forms that are no part of a schema: labels and choices. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../i18n/locales.ts';
import type nl from './words/nl.json';
import type interfaceTexts from '../i18n/locales/nl/interface.json';

type Dictionary = typeof nl;
type InterfaceTexts = typeof interfaceTexts;

export interface Words extends Pick<
  Dictionary,
  'kinds' | 'components' | 'key' | 'entryKey' | 'registers'
> {
  locale: Locale;
  /** What an editor reads above a field. */
  field: (name: string) => string;
  /** How the value of a field that is no part of a schema is written, where a label cannot say it. */
  hint: (name: string) => string | undefined;
  /** What an editor reads for one item of a list. */
  one: (name: string) => string;
  /** What an editor reads for one of the values of a field. */
  choice: (field: string, value: string) => string;
  /** Said of a value that has not the form it must have. */
  wrongForm: string;
}

/** Where the site itself names the values of a field, the form says the same. */
const sharedChoices: Record<string, keyof InterfaceTexts> = {
  audience: 'audience',
  format: 'format',
  actionLine: 'actionLine',
  role: 'partnerRole',
  helps: 'beneficiary',
  facilities: 'facility',
  topic: 'factTopic',
};

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The words in one language. A field without a label goes by its own name. */
export function wordsOf(locale: Locale): Words {
  const own = read(`./words/${locale}.json`) as Dictionary;
  const site = read(`../i18n/locales/${locale}/interface.json`) as InterfaceTexts;
  const ownChoices = own.choices as Record<string, Record<string, string>>;
  return {
    ...own,
    locale,
    field: (name) => (own.fields as Record<string, string>)[name] ?? name,
    hint: (name) => (own.hints as Record<string, string>)[name],
    one: (name) => (own.one as Record<string, string>)[name] ?? name,
    choice(field, value) {
      const group = sharedChoices[field];
      const shared = group && (site[group] as Record<string, string>)[value];
      return shared ?? ownChoices[field]?.[value] ?? value;
    },
  };
}
