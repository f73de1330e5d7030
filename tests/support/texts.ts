/** The words that readers are promised, from where the site has them. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';
import type nl from '../../src/i18n/locales/nl/interface.json';
import type { Strings } from '../../src/search/strings.ts';

export type InterfaceTexts = typeof nl;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'));

export const interfaceTexts = (locale: Locale): InterfaceTexts =>
  read(`i18n/locales/${locale}/interface.json`) as InterfaceTexts;

export const searchTexts = (locale: Locale): Strings =>
  read(`search/strings/${locale}.json`) as Strings;

/** Fills the blanks of a text, `{name}` or `{{name}}`. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{?(\w+)\}?\}/g, (blank, name: string) => String(values[name] ?? blank));

/** A pattern for a text whose blanks are filled with these, or with anything. */
export const pattern = (text: string, values: Record<string, string | number> = {}): RegExp =>
  new RegExp(
    text
      .split(/(\{\{?\w+\}?\})/)
      .map((part) => {
        const name = /^\{\{?(\w+)\}?\}$/.exec(part)?.[1];
        if (name === undefined) return RegExp.escape(part);
        return name in values ? RegExp.escape(String(values[name])) : '(.+?)';
      })
      .join(''),
  );
