import { z } from 'astro/zod';
import * as common from './common.ts';

export const pageSchema = z.strictObject({
  ...common.everyItem,
  updated: common.updated,
  sources: common.optionalSources,
});

export type Page = z.infer<typeof pageSchema>;
