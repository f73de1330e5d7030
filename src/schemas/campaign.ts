import { z } from 'astro/zod';
import * as common from './common.ts';
import { day, field, references, rule, text } from './field.ts';

/** The four accents of the Human Capital Agenda in the Board's strategy 2020–2025, section 5.2. */
export const accents = [
  'international-talent',
  'technology-students',
  'employability',
  'hotspot',
] as const;
export type Accent = (typeof accents)[number];

const fields = z.strictObject({
  ...common.everyItem,
  motif: common.motif,
  motifAlt: common.motifAlt,
  accent: field(z.enum(accents), {
    neutral: true,
    help: {
      nl: 'Op welk accent van de Human Capital Agenda de campagne rust.',
      en: 'Which accent of the Human Capital Agenda the campaign rests on.',
      de: 'Auf welchem Akzent der Human Capital Agenda die Kampagne beruht.',
    },
  }),
  audience: common.audience,
  runsFrom: field(day(), {
    neutral: true,
    help: {
      nl: 'Eerste dag van de campagne.',
      en: 'First day of the campaign.',
      de: 'Erster Tag der Kampagne.',
    },
  }),
  runsUntil: field(day(), {
    neutral: true,
    help: {
      nl: 'Laatste dag van de campagne.',
      en: 'Last day of the campaign.',
      de: 'Letzter Tag der Kampagne.',
    },
  }),
  callToAction: field(
    z.strictObject({
      label: text(60),
      target: field(z.string().regex(/^([a-z]+:[a-z0-9-]+|https:\/\/\S+)$/), {
        help: {
          nl: 'Waar de knop heen gaat: soort en sleutel, zoals partner:saxion, of een https-adres.',
          en: 'Where the button leads: kind and key, such as partner:saxion, or an https address.',
          de: 'Wohin die Schaltfläche führt: Art und Schlüssel, etwa partner:saxion, oder eine https-Adresse.',
        },
      }),
    }),
    {
      help: {
        nl: 'Waar de campagne toe oproept: tekst op de knop, en waar die heen gaat.',
        en: 'What the campaign asks for: words on the button, and where it leads.',
        de: 'Wozu die Kampagne aufruft: Text der Schaltfläche und ihr Ziel.',
      },
    },
  ),
  portfolios: references('portfolio', {
    nl: 'Impactportfolio’s die erbij passen.',
    en: 'Impact portfolios that go with it.',
    de: 'Passende Impact-Portfolios.',
  }),
  locations: references('location', {
    nl: 'Locaties die erbij passen.',
    en: 'Locations that go with it.',
    de: 'Passende Standorte.',
  }),
  partners: references('partner', {
    nl: 'Wie de lezer verder helpt.',
    en: 'Who helps the reader further.',
    de: 'Wer weiterhilft.',
  }),
  updated: common.updated,
  sources: common.sources,
});

export const campaignSchema = rule(
  fields,
  'runsUntil',
  'campaignWindow',
  ({ runsFrom, runsUntil }) =>
    typeof runsFrom !== 'string' || typeof runsUntil !== 'string' || runsFrom <= runsUntil,
);

export type Campaign = z.infer<typeof campaignSchema>;
