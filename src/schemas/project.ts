import { z } from 'astro/zod';
import * as common from './common.ts';
import { field, httpsAddress, key, references, text } from './field.ts';

/** The four action lines of the Board's strategy 2020–2025, section 3.2. */
export const actionLines = ['technology', 'labour-market', 'accessibility', 'circular'] as const;

const year = () => z.number().int().min(1900).max(2100);

export const projectSchema = z.strictObject({
  ...common.everyItem,
  challenge: field(text(240), {
    help: {
      nl: 'In één zin: aan welke opgave het werkt.',
      en: 'In one sentence: the challenge it works on.',
      de: 'In einem Satz: an welcher Aufgabe es arbeitet.',
    },
  }),
  portfolio: field(key(), {
    neutral: true,
    references: 'portfolio',
    help: {
      nl: 'Het impactportfolio waar het bij hoort.',
      en: 'The impact portfolio it belongs to.',
      de: 'Das Impact-Portfolio, zu dem es gehört.',
    },
  }),
  actionLine: field(z.enum(actionLines), {
    neutral: true,
    help: {
      nl: 'De actielijn van de strategie.',
      en: 'The action line of the strategy.',
      de: 'Die Aktionslinie der Strategie.',
    },
  }),
  partners: references('partner', {
    nl: 'Partners op deze site die meedoen.',
    en: 'Partners on this site that take part.',
    de: 'Beteiligte Partner auf dieser Website.',
  }),
  locations: references('location', {
    nl: 'Waar het gebeurt.',
    en: 'Where it happens.',
    de: 'Wo es geschieht.',
  }),
  period: field(z.strictObject({ from: year(), until: year().optional() }), {
    neutral: true,
    help: {
      nl: 'Jaar van begin, en van het eind als dat er is.',
      en: 'Year of the start, and of the end if there is one.',
      de: 'Jahr des Beginns und, falls vorhanden, des Endes.',
    },
  }),
  website: field(httpsAddress().optional(), {
    neutral: true,
    help: { nl: 'Website (https).', en: 'Website (https).', de: 'Website (https).' },
  }),
  updated: common.updated,
  sources: common.sources,
});

export type Project = z.infer<typeof projectSchema>;
