import { z } from 'astro/zod';
import * as common from './common.ts';
import { day, field, httpsAddress, references, text } from './field.ts';

export const partnerRoles = [
  'knowledge',
  'education',
  'development',
  'government',
  'network',
  'monitoring',
] as const;

export const beneficiaries = ['entrepreneur', 'student', 'newcomer', 'worker'] as const;
export type Beneficiary = (typeof beneficiaries)[number];

export const partnerSchema = z.strictObject({
  ...common.everyItem,
  role: field(z.enum(partnerRoles), {
    neutral: true,
    help: { nl: 'Soort partner.', en: 'Kind of partner.', de: 'Art des Partners.' },
  }),
  helps: field(z.array(z.enum(beneficiaries)).min(1), {
    neutral: true,
    help: { nl: 'Wie hij helpt.', en: 'Whom it helps.', de: 'Wem er hilft.' },
  }),
  offers: field(z.array(text(160)).min(2).max(4), {
    help: {
      nl: 'Twee tot vier dingen waar hij mee helpt.',
      en: 'Two to four things that it helps with.',
      de: 'Zwei bis vier Dinge, bei denen er hilft.',
    },
  }),
  website: field(httpsAddress().optional(), {
    neutral: true,
    help: { nl: 'Website (https).', en: 'Website (https).', de: 'Website (https).' },
  }),
  checkedOn: field(day(), {
    neutral: true,
    help: {
      nl: 'Wanneer wij voor het laatst keken of dit nog klopt.',
      en: 'When we last looked whether this still holds.',
      de: 'Wann wir zuletzt geprüft haben, ob das noch stimmt.',
    },
  }),
  locations: references('location', {
    nl: 'Locaties waar hij zit.',
    en: 'Locations where it is based.',
    de: 'Standorte, an denen er sitzt.',
  }),
  updated: common.updated,
  sources: common.sources,
});

export type Partner = z.infer<typeof partnerSchema>;
