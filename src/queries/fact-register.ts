/** The whole fact register: as a page shows it, and as data for others to use. */
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/t.ts';
import { factTopics, type Fact } from '../schemas/fact.ts';
import { toChartView, type ChartView } from './charts.ts';
import { toFactView, type FactView } from './facts.ts';
import type { Site } from './site.ts';

export interface FactTopicView {
  topic: string;
  heading: string;
  charts: ChartView[];
  /** The facts that stand in no chart. */
  facts: FactView[];
}

/** The register by topic; every fact stands on the page once, in a drawing or in the table. */
export function factRegister(site: Site, locale: Locale, t: Translate): FactTopicView[] {
  return factTopics.map((topic) => {
    const facts = [...site.facts].filter(([, fact]) => fact.topic === topic);
    const charts = new Set(facts.flatMap(([, { chart }]) => chart ?? []));
    return {
      topic,
      heading: t(`factTopic.${topic}`),
      charts: [...charts].map((id) => toChartView(site, id, locale, t)),
      facts: facts
        .filter(([, { chart }]) => !chart)
        .map(([id, fact]) => toFactView(id, fact, locale, t)),
    };
  });
}

/** One fact as others read it: nothing is formatted, and every language is there. */
const toRecord = ([
  id,
  { topic, value, qualifier, unit, asOf, seenOn, validUntil, label, source },
]: [string, Fact]) => ({
  id,
  topic,
  value,
  qualifier,
  unit,
  asOf,
  seenOn,
  validUntil,
  label,
  source,
});

/** The register as JSON: `{ licence, facts: [{ id, value, unit, … }] }`, in the order of the register. */
export function factsAsJson(site: Site): string {
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  return JSON.stringify({ licence, facts: [...site.facts].map(toRecord) }, undefined, 1);
}

/** A field of a CSV line (RFC 4180): quoted where it must be. */
const csvField = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The register as CSV (RFC 4180, UTF-8), one fact a line below the names of the columns. */
export function factsAsCsv(site: Site): string {
  const rows = [...site.facts].map(toRecord).map(({ label, source, ...plain }) => ({
    ...plain,
    label_nl: label.nl,
    label_en: label.en,
    label_de: label.de,
    source: source.name,
    source_address: source.address,
  }));
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}
