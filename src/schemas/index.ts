/** One schema for each collection; the folder in `content/` has the collection's name. */
import type { z } from 'astro/zod';
import type { ItemKind } from '../i18n/urls.ts';
import { campaignSchema } from './campaign.ts';
import { locationSchema } from './location.ts';
import { pageSchema } from './page.ts';
import { partnerSchema } from './partner.ts';
import { portfolioSchema } from './portfolio.ts';
import { projectSchema } from './project.ts';
import { storySchema } from './story.ts';

export const schemas = {
  story: storySchema,
  portfolio: portfolioSchema,
  location: locationSchema,
  campaign: campaignSchema,
  project: projectSchema,
  partner: partnerSchema,
  page: pageSchema,
} satisfies Record<ItemKind, z.ZodType>;

/** The front matter of each kind of item. */
export type ItemData = { [K in ItemKind]: z.infer<(typeof schemas)[K]> };

/** The folder of each kind in `content/`, which is also its collection's name. */
export const collectionNames = {
  story: 'stories',
  portfolio: 'portfolios',
  location: 'locations',
  campaign: 'campaigns',
  project: 'projects',
  partner: 'partners',
  page: 'pages',
} as const satisfies Record<ItemKind, string>;

/** Everything but a story exists in every language; a story may lack one, and its lists say so. */
export function needsEveryLocale(kind: ItemKind): boolean {
  return kind !== 'story';
}
