import { z } from 'astro/zod';
import { looms, type LoomName } from '../weave/looms.ts';
import { field, text } from './field.ts';

/** The most stitches that a strip holds: more cannot be told apart on a telephone. */
export const mostStitches = 500;

// The number in the sentence is printed from `stitch`, so that the two cannot differ.
const note = () => text(200).regex(/\{stitch\}/);

export const chartSchema = z.strictObject({
  loom: field(z.enum(Object.keys(looms) as [LoomName, ...LoomName[]]), {
    help: {
      nl: 'De kleuren waarin het geweven wordt.',
      en: 'The colours in which it is woven.',
      de: 'Die Farben, in denen sie gewebt wird.',
    },
  }),
  stitch: field(z.number().positive(), {
    help: {
      nl: 'Hoeveel één steek waard is, in de eenheid van de feiten.',
      en: 'What one stitch is worth, in the unit of the facts.',
      de: 'Wie viel ein Stich wert ist, in der Einheit der Fakten.',
    },
  }),
  full: field(z.number().positive().optional(), {
    help: {
      nl: 'Waarde van een volle strook, zoals 10 bij een rapportcijfer. Leeg: het grootste feit.',
      en: 'What a full strip is worth, such as 10 for a mark out of ten. Left out: the largest fact.',
      de: 'Wert eines vollen Streifens, etwa 10 bei einer Zehnerskala. Ohne Angabe der größte Fakt.',
    },
  }),
  title: field(z.strictObject({ nl: text(80), en: text(80), de: text(80) }), {
    help: {
      nl: 'Wat er vergeleken wordt, in elke taal.',
      en: 'What is compared, in each language.',
      de: 'Was verglichen wird, in jeder Sprache.',
    },
  }),
  note: field(z.strictObject({ nl: note(), en: note(), de: note() }), {
    help: {
      nl: 'Hoe je het leest. {stitch} en {mark} worden de waarde van een steek en van een lichte kolom.',
      en: 'How to read it. {stitch} and {mark} become the value of one stitch and of a light column.',
      de: 'Wie man sie liest. Für {stitch} und {mark} steht dann der Wert eines Stichs und einer hellen Spalte.',
    },
  }),
});

export type Chart = z.infer<typeof chartSchema>;
