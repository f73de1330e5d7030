import { z } from 'astro/zod';
import { field, rule, text } from './field.ts';

const forms = () => z.array(text(80));

const fields = z.strictObject({
  forms: field(z.strictObject({ nl: forms().min(1), en: forms().min(1), de: forms().min(1) }), {
    help: {
      nl: 'De goede schrijfwijze in elke taal. De eerste heeft de voorkeur; andere mogen ook. Zoeken vindt ze allemaal.',
      en: 'The right way to write it in each language. The first is preferred, others are allowed. Search finds them all.',
      de: 'Die richtige Schreibweise in jeder Sprache. Die erste ist vorzuziehen, weitere sind erlaubt. Die Suche findet alle.',
    },
  }),
  avoid: field(
    z
      .strictObject({
        all: forms().default([]),
        nl: forms().default([]),
        en: forms().default([]),
        de: forms().default([]),
      })
      .partial()
      .optional(),
    {
      help: {
        nl: 'Vormen die we niet schrijven, in alle talen of in één taal. De controle wijst ze aan; zoeken begrijpt ze wel.',
        en: 'Forms that we do not write, in all languages or in one. The check points them out; search understands them.',
        de: 'Formen, die wir nicht schreiben, in allen Sprachen oder in einer. Die Prüfung meldet sie; die Suche versteht sie.',
      },
    },
  ),
  why: field(z.strictObject({ nl: text(200), en: text(200), de: text(200) }).optional(), {
    help: {
      nl: 'Eén zin: waarom niet. Staat in de melding; verplicht bij vormen die we niet schrijven.',
      en: 'One sentence: why not. Shown in the message; required with forms that we do not write.',
      de: 'Ein Satz: warum nicht. Steht in der Meldung; Pflicht bei Formen, die wir nicht schreiben.',
    },
  }),
});

/** A name or word of the site: how it is written in each language, how it is not, and why. */
export const termSchema = rule(fields, 'why', 'missingField', ({ avoid, why }) =>
  Boolean(!avoid || why),
);

export type Term = z.infer<typeof termSchema>;
