/** Fields that more than one collection has. */
import { z } from 'astro/zod';
// The names alone: the renderer behind `weave/index.ts` brings fonts and picture libraries.
import { motifKeys } from '../weave/motifs/keys.ts';
import { day, field, httpsAddress, partialDate, slug, text, time } from './field.ts';

/** Longest title that search engines and the social image still show whole. */
export const titleLength = 70;
/** Search engines cut a description after about this many characters. */
export const summaryLength = { min: 70, max: 165 };

export const title = field(text(titleLength), {
  help: {
    nl: `Zegt iets concreets, hoogstens ${titleLength} tekens.`,
    en: `Says something concrete, at most ${titleLength} characters.`,
    de: `Sagt etwas Konkretes, höchstens ${titleLength} Zeichen.`,
  },
});

export const summary = field(z.string().trim().min(summaryLength.min).max(summaryLength.max), {
  help: {
    nl: `Een of twee zinnen (${summaryLength.min}–${summaryLength.max} tekens). Staat ook in zoekmachines.`,
    en: `One or two sentences (${summaryLength.min}–${summaryLength.max} characters). Search engines show it too.`,
    de: `Ein oder zwei Sätze (${summaryLength.min}–${summaryLength.max} Zeichen). Auch Suchmaschinen zeigen sie.`,
  },
});

export const urlSlug = field(slug(), {
  help: {
    nl: 'Laatste deel van het adres, in deze taal: kleine letters, cijfers en koppeltekens.',
    en: 'Last part of the address, in this language: lower-case letters, digits and hyphens.',
    de: 'Letzter Teil der Adresse, in dieser Sprache: Kleinbuchstaben, Ziffern und Bindestriche.',
  },
});

export const formerSlugs = field(z.array(slug()).default([]), {
  help: {
    nl: 'Vroegere adressen. Wie er nog heen gaat, komt vanzelf op het nieuwe.',
    en: 'Former addresses. Whoever still follows one arrives at the new one.',
    de: 'Frühere Adressen. Wer ihnen noch folgt, kommt auf die neue.',
  },
});

export const draft = field(z.boolean().default(false), {
  neutral: true,
  help: {
    nl: 'Een concept komt nergens op de site.',
    en: 'A draft appears nowhere on the site.',
    de: 'Ein Entwurf erscheint nirgends auf der Website.',
  },
});

/** When an item is on the site; `src/clock/publication.ts` says what follows from it. */
const planning = {
  publishAt: field(time().optional(), {
    neutral: true,
    help: {
      nl: 'Vanaf wanneer het op de site staat, op de klok in Twente, zoals 2027-01-05T09:00. Leeg: meteen.',
      en: 'From when it is on the site, on the clock in Twente, such as 2027-01-05T09:00. Empty: at once.',
      de: 'Ab wann es auf der Website steht, nach der Uhrzeit in Twente, etwa 2027-01-05T09:00. Leer: sofort.',
    },
  }),
  embargoUntil: field(time().optional(), {
    neutral: true,
    help: {
      nl: 'Beloofd aan een ander: eerder mag niemand buiten het team het zien. Gaat voor publishAt.',
      en: 'Promised to somebody else: nobody outside the team may see it before. Outranks publishAt.',
      de: 'Jemandem zugesagt: Vorher darf es niemand außerhalb des Teams sehen. Hat Vorrang vor publishAt.',
    },
  }),
  expireAt: field(time().optional(), {
    neutral: true,
    help: {
      nl: 'Vanaf wanneer het van de site af is. Het adres zegt dan dat het er niet meer staat.',
      en: 'From when it is off the site. Its address then says that it is no longer there.',
      de: 'Ab wann es nicht mehr auf der Website steht. Unter der Adresse steht dann ein Hinweis.',
    },
  }),
  reviewBy: field(day().optional(), {
    neutral: true,
    help: {
      nl: 'Dag waarop het team naloopt of het nog klopt. Op de site verandert er niets.',
      en: 'Day on which the team checks whether it still holds. Nothing changes on the site.',
      de: 'Tag, an dem das Team prüft, ob es noch stimmt. Auf der Website ändert sich nichts.',
    },
  }),
};

export const motif = field(z.enum(motifKeys), {
  neutral: true,
  drawing: true,
  help: {
    nl: 'De geweven tekening die erbij hoort.',
    en: 'The woven picture that belongs to it.',
    de: 'Das gewebte Bild, das dazugehört.',
  },
});

export const motifAlt = field(text(180), {
  help: {
    nl: 'Wat er op het geweven beeld te zien is; wordt voorgelezen.',
    en: 'What the woven picture shows; it is read aloud.',
    de: 'Was auf dem gewebten Bild zu sehen ist; es wird vorgelesen.',
  },
});

export const sourceSchema = z.strictObject({
  name: field(text(160), {
    help: { nl: 'Naam van de bron.', en: 'Name of the source.', de: 'Name der Quelle.' },
  }),
  address: field(httpsAddress(), {
    help: { nl: 'Adres (https).', en: 'Address (https).', de: 'Adresse (https).' },
  }),
  date: field(partialDate(), {
    help: {
      nl: 'Datum van de pagina, of wanneer wij haar lazen: 2026, 2026-11 of 2026-11-24.',
      en: 'Date of the page, or when we read it: 2026, 2026-11 or 2026-11-24.',
      de: 'Datum der Seite, oder wann wir sie gelesen haben: 2026, 2026-11 oder 2026-11-24.',
    },
  }),
});
export type Source = z.infer<typeof sourceSchema>;

const sourcesHelp = {
  nl: 'Waar de feiten vandaan komen; ten minste één.',
  en: 'Where the facts come from; at least one.',
  de: 'Woher die Fakten stammen; mindestens eine.',
};
export const sources = field(z.array(sourceSchema).min(1), { help: sourcesHelp });
export const optionalSources = field(z.array(sourceSchema).default([]), { help: sourcesHelp });

export const updated = field(day().optional(), {
  help: {
    nl: 'Laatste keer dat de inhoud echt veranderde.',
    en: 'The last time that the content really changed.',
    de: 'Letzte echte Änderung am Inhalt.',
  },
});

export const audiences = ['talent', 'company', 'region'] as const;
export const audience = field(z.array(z.enum(audiences)).min(1), {
  neutral: true,
  help: {
    nl: 'Voor wie dit is: talent, bedrijven, de streek zelf.',
    en: 'Whom this is for: talent, companies, the region itself.',
    de: 'Für wen das ist: Talente, Unternehmen, die Region selbst.',
  },
});

/** What every item has. */
export const everyItem = { title, summary, urlSlug, formerSlugs, draft, ...planning };
