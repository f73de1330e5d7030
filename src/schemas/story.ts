import { z } from 'astro/zod';
import * as common from './common.ts';
import { day, field, references, rule, text } from './field.ts';

export const formats = ['reportage', 'background', 'project', 'guide'] as const;

const fields = z.strictObject({
  ...common.everyItem,
  inShort: field(z.array(text(200)).min(2).max(4), {
    help: {
      nl: 'Twee tot vier zinnen die elk op zichzelf staan.',
      en: 'Two to four sentences that each stand alone.',
      de: 'Zwei bis vier Sätze, die jeweils für sich stehen.',
    },
  }),
  date: field(day(), {
    neutral: true,
    help: {
      nl: 'Dag van publicatie, zoals 2026-11-24.',
      en: 'Day of publication, such as 2026-11-24.',
      de: 'Tag der Veröffentlichung, etwa 2026-11-24.',
    },
  }),
  updated: common.updated,
  portfolios: references('portfolio', {
    nl: 'Bij welke impactportfolio’s het hoort.',
    en: 'Which impact portfolios it belongs to.',
    de: 'Zu welchen Impact-Portfolios es gehört.',
  }),
  locations: references('location', {
    nl: 'Over welke locaties het gaat.',
    en: 'Which locations it is about.',
    de: 'Um welche Standorte es geht.',
  }),
  campaigns: references('campaign', {
    nl: 'Bij welke talentcampagnes het hoort.',
    en: 'Which talent campaigns it belongs to.',
    de: 'Zu welchen Talentkampagnen es gehört.',
  }),
  projects: references('project', {
    nl: 'Over welke projecten het gaat.',
    en: 'Which projects it is about.',
    de: 'Um welche Projekte es geht.',
  }),
  audience: common.audience,
  format: field(z.enum(formats), {
    neutral: true,
    help: {
      nl: 'Soort verhaal: reportage, achtergrond, project of gids.',
      en: 'Kind of story: reportage, background, project or guide.',
      de: 'Art der Geschichte: Reportage, Hintergrund, Projekt oder Ratgeber.',
    },
  }),
  motif: common.motif,
  motifAlt: common.motifAlt,
  picture: field(
    z
      .string()
      .regex(/^\.\/[a-z0-9][a-z0-9-]*\.(jpe?g|png|webp|avif)$/)
      .optional(),
    {
      neutral: true,
      picture: true,
      help: {
        nl: 'Foto in dezelfde map, zoals ./weefgetouw.jpg. Zonder foto staat het geweven beeld boven het verhaal.',
        en: 'Photograph in the same folder, such as ./loom.jpg. Without one the woven picture heads the story.',
        de: 'Foto im selben Ordner, etwa ./webstuhl.jpg. Ohne Foto steht das gewebte Bild über der Geschichte.',
      },
    },
  ),
  pictureAlt: field(text(180).optional(), {
    help: {
      nl: 'Wat er op de foto te zien is; verplicht bij een foto.',
      en: 'What the photograph shows; required with a photograph.',
      de: 'Was auf dem Foto zu sehen ist; Pflicht bei einem Foto.',
    },
  }),
  pictureCredit: field(text(120).optional(), {
    neutral: true,
    help: {
      nl: 'Wie de foto maakte; verplicht bij een foto.',
      en: 'Who took the photograph; required with a photograph.',
      de: 'Wer das Foto gemacht hat; Pflicht bei einem Foto.',
    },
  }),
  sources: common.sources,
  related: references('story', {
    nl: 'Twee of drie verhalen om hierna te lezen.',
    en: 'Two or three stories to read next.',
    de: 'Zwei oder drei Geschichten zum Weiterlesen.',
  }),
});

const withAlt = rule(fields, 'pictureAlt', 'missingAlt', ({ picture, pictureAlt }) =>
  Boolean(!picture || pictureAlt),
);
export const storySchema = rule(withAlt, 'pictureCredit', 'missingField', (story) =>
  Boolean(!story.picture || story.pictureCredit),
);

export type Story = z.infer<typeof storySchema>;
