import type { APIRoute } from 'astro';
import type { BuiltRoute } from '../integrations/site-routes.ts';
import { doorPath } from '../i18n/urls.ts';
import { loadRoutes } from '../queries/paths.ts';
import { toPageProps } from '../queries/page-props.ts';

/** The route table for the steps after rendering. It is taken away before anything is published. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site, routes, texts } = await loadRoutes();
  const rows = routes.map((route): BuiltRoute => {
    const { frame, view } = toPageProps(site, route, texts, String(origin));
    const item = route.target.kind === 'item' ? route.target.item : undefined;
    return {
      path: route.path,
      locale: route.locale,
      title: view.title,
      isIndexed: route.isIndexed,
      ...(route.updated ? { updated: route.updated } : {}),
      alternates: frame.alternates,
      motif: item && 'motif' in item.data ? item.data.motif : (frame.loom ?? 'twente'),
      ...(frame.loom ? { loom: frame.loom } : {}),
      kicker: item ? texts[route.locale](`kind.${item.kind}`) : '',
    };
  });
  const door: BuiltRoute = {
    path: doorPath,
    locale: 'nl',
    title: 'Twente',
    isIndexed: true,
    alternates: routes.find((route) => route.id === 'home')
      ? [
          ...routes
            .filter((route) => route.id === 'home')
            .map((route) => ({ lang: route.locale, href: route.path })),
          { lang: 'x-default', href: doorPath },
        ]
      : [],
    motif: 'twente',
    kicker: '',
  };
  return Response.json([door, ...rows]);
};
