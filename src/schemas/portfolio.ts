import { z } from 'astro/zod';
import * as common from './common.ts';
import { field, references, text } from './field.ts';

export const order = field(z.number().int().min(1).max(99), {
  neutral: true,
  help: {
    nl: 'Plaats in de rij.',
    en: 'Place in the row.',
    de: 'Platz in der Reihe.',
  },
});

export const portfolioSchema = z.strictObject({
  ...common.everyItem,
  motif: common.motif,
  motifAlt: common.motifAlt,
  order,
  focus: field(z.array(text(80)).min(3).max(4), {
    help: {
      nl: 'Drie of vier korte zwaartepunten.',
      en: 'Three or four short points of focus.',
      de: 'Drei oder vier kurze Schwerpunkte.',
    },
  }),
  facts: references('fact', {
    nl: 'Cijfers uit het feitenregister die dit portfolio dragen.',
    en: 'Figures from the fact register that carry this portfolio.',
    de: 'Zahlen aus dem Faktenregister, die dieses Portfolio tragen.',
  }),
  updated: common.updated,
  sources: common.sources,
});

export type Portfolio = z.infer<typeof portfolioSchema>;
