import { z } from 'astro/zod';
import { day, field, httpsAddress, key, partialDate, rule, text } from './field.ts';

export const factUnits = [
  'count',
  'ha',
  'km',
  'km2',
  'm',
  'm2',
  'percent',
  'minutes',
  'eur-million',
  'eur-billion',
  'year',
  'score',
] as const;
export const factTopics = ['region', 'locations', 'knowledge', 'technology', 'travel'] as const;
export const factQualifiers = ['about', 'over', 'up-to'] as const;

const label = () => text(140);

const fields = z.strictObject({
  topic: field(z.enum(factTopics), {
    help: {
      nl: 'Onder welk kopje de feitenpagina het toont.',
      en: 'Under which heading the facts page shows it.',
      de: 'Unter welcher Überschrift die Faktenseite ihn zeigt.',
    },
  }),
  chart: field(key().optional(), {
    help: {
      nl: 'De tekening uit content/charts.yaml waarin het staat.',
      en: 'The drawing of content/charts.yaml in which it stands.',
      de: 'Die Zeichnung aus content/charts.yaml, in der er steht.',
    },
  }),
  value: field(z.number(), {
    help: {
      nl: 'Het getal, met een punt voor de decimalen.',
      en: 'The number, with a point before the decimals.',
      de: 'Die Zahl, mit einem Punkt vor den Dezimalen.',
    },
  }),
  qualifier: field(z.enum(factQualifiers).optional(), {
    help: {
      nl: 'Ongeveer, ruim of hoogstens.',
      en: 'About, over or at most.',
      de: 'Rund, über oder höchstens.',
    },
  }),
  unit: field(z.enum(factUnits), {
    help: {
      nl: 'Eenheid; aantal (count) drukt alleen het getal af.',
      en: 'Unit; count prints the number alone.',
      de: 'Einheit; Anzahl (count) druckt nur die Zahl.',
    },
  }),
  asOf: field(partialDate().optional(), {
    help: {
      nl: 'De datum waarover het cijfer gaat: 2023, 2023-01 of 2023-01-01.',
      en: 'The date that the figure speaks of: 2023, 2023-01 or 2023-01-01.',
      de: 'Das Datum, für das die Zahl gilt: 2023, 2023-01 oder 2023-01-01.',
    },
  }),
  seenOn: field(partialDate().optional(), {
    help: {
      nl: 'In plaats daarvan: wanneer wij het lazen, als de bron geen datum geeft.',
      en: 'Instead: when we read it, where the source gives no date.',
      de: 'Stattdessen: wann wir sie gelesen haben, wenn die Quelle kein Datum nennt.',
    },
  }),
  validUntil: field(day().optional(), {
    help: {
      nl: 'Na deze dag vraagt de site om een nieuwe controle.',
      en: 'After this day the site asks for a new check.',
      de: 'Nach diesem Tag verlangt die Website eine neue Prüfung.',
    },
  }),
  label: field(z.strictObject({ nl: label(), en: label(), de: label() }), {
    help: {
      nl: 'Wat er geteld wordt, in elke taal.',
      en: 'What is counted, in each language.',
      de: 'Was gezählt wird, in jeder Sprache.',
    },
  }),
  source: field(z.strictObject({ name: text(120), address: httpsAddress() }), {
    help: { nl: 'Bron en adres.', en: 'Source and address.', de: 'Quelle und Adresse.' },
  }),
});

export const factSchema = rule(
  fields,
  'asOf',
  'factDate',
  ({ asOf, seenOn }) => (asOf === undefined) !== (seenOn === undefined),
);

export type Fact = z.infer<typeof factSchema>;
