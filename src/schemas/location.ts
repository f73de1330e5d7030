import { z } from 'astro/zod';
import * as common from './common.ts';
import { field, httpsAddress, key, references, text } from './field.ts';
import { order } from './portfolio.ts';

export const facilities = [
  'campus',
  'laboratories',
  'clean-room',
  'start-up-space',
  'offices',
  'shared-workshop',
  'test-halls',
  'test-area',
  'training-ground',
  'runway',
  'railway-station',
  'quay',
  'container-terminal',
  'large-plots',
  'homes',
] as const;

export const accessModes = ['road', 'rail', 'water', 'air'] as const;

const accessHelp = {
  nl: 'Eén korte zin; laat weg wat er niet is.',
  en: 'One short sentence; leave out what is not there.',
  de: 'Ein kurzer Satz; weglassen, was es nicht gibt.',
};
const accessMode = () => field(text(160).optional(), { help: accessHelp });

export const locationSchema = z.strictObject({
  ...common.everyItem,
  motif: common.motif,
  motifAlt: common.motifAlt,
  order,
  municipality: field(text(40), {
    neutral: true,
    help: {
      nl: 'Gemeente waarin de locatie ligt.',
      en: 'Municipality in which the location lies.',
      de: 'Gemeinde, in der der Standort liegt.',
    },
  }),
  portfolios: references('portfolio', {
    nl: 'Bij welke impactportfolio’s de locatie past.',
    en: 'Which impact portfolios the location suits.',
    de: 'Zu welchen Impact-Portfolios der Standort passt.',
  }),
  coordinates: field(
    z.strictObject({
      // Twente and its surroundings: a swapped latitude and longitude is caught here.
      latitude: z.number().min(52).max(52.7),
      longitude: z.number().min(6.2).max(7.2),
    }),
    {
      neutral: true,
      help: {
        nl: 'Punt op de kaart, afgerond op 0,01 graad.',
        en: 'Point on the map, rounded to 0.01 degree.',
        de: 'Punkt auf der Karte, auf 0,01 Grad gerundet.',
      },
    },
  ),
  coordinatesSource: field(httpsAddress().optional(), {
    neutral: true,
    help: {
      nl: 'Waar het punt vandaan komt (https). Zonder bron noemt de pagina het een schatting.',
      en: 'Where the point comes from (https). Without a source the page calls it an estimate.',
      de: 'Woher der Punkt stammt (https). Ohne Quelle nennt die Seite ihn eine Schätzung.',
    },
  }),
  area: field(key(), {
    neutral: true,
    references: 'fact',
    help: {
      nl: 'Oppervlakte: een cijfer uit het feitenregister.',
      en: 'Area: a figure from the fact register.',
      de: 'Fläche: eine Zahl aus dem Faktenregister.',
    },
  }),
  facts: references('fact', {
    nl: 'Cijfers uit het feitenregister over deze locatie.',
    en: 'Figures from the fact register about this location.',
    de: 'Zahlen aus dem Faktenregister zu diesem Standort.',
  }),
  facilities: field(z.array(z.enum(facilities)).min(1), {
    neutral: true,
    help: {
      nl: 'Wat er is, uit de vaste lijst, zodat locaties te vergelijken zijn.',
      en: 'What is there, from the fixed list, so that locations can be compared.',
      de: 'Was es gibt, aus der festen Liste, damit Standorte vergleichbar sind.',
    },
  }),
  access: field(
    z.strictObject({
      road: accessMode(),
      rail: accessMode(),
      water: accessMode(),
      air: accessMode(),
    }),
    {
      help: {
        nl: 'Hoe je er komt: over de weg, het spoor, het water, door de lucht.',
        en: 'How to get there: by road, rail, water, air.',
        de: 'Anfahrt: Straße, Schiene, Wasser, Luft.',
      },
    },
  ),
  builtFor: field(text(80), {
    help: {
      nl: 'In één regel: waarvoor de locatie gemaakt is.',
      en: 'In one line: what the location is built for.',
      de: 'In einer Zeile: wofür der Standort gemacht ist.',
    },
  }),
  contact: field(
    z.strictObject({
      organisation: text(80),
      website: httpsAddress(),
      address: text(120).optional(),
    }),
    {
      neutral: true,
      help: {
        nl: 'Wie je aanspreekt: organisatie, website, bezoekadres.',
        en: 'Whom to turn to: organisation, website, street address.',
        de: 'An wen man sich wendet: Organisation, Website, Adresse.',
      },
    },
  ),
  updated: common.updated,
  sources: common.sources,
});

export type Location = z.infer<typeof locationSchema>;
