import type { APIRoute } from 'astro';
import { loadRoutes, storyIndexPaths } from '../../queries/paths.ts';
import { storyIndex } from '../../queries/views/list.ts';

export const getStaticPaths = () => storyIndexPaths();

/** All stories of a language as data, for narrowing the list by more than one thing. */
export const GET: APIRoute = async ({ props }) => {
  const { site, texts } = await loadRoutes();
  const { locale } = props as Awaited<ReturnType<typeof storyIndexPaths>>[number]['props'];
  const context = { site, locale, t: texts[locale] };
  return Response.json(storyIndex(context));
};
