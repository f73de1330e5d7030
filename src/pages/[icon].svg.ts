import type { APIRoute } from 'astro';
import { ofCodeAlone } from '../integrations/site-routes.ts';

/** A parameter for one address: Astro takes a cache key from here alone. */
export const getStaticPaths = () => [{ params: { icon: 'favicon' }, cacheKey: ofCodeAlone }];

/** The woven mark: icon of the browser tab and logo in the header. */
export const GET: APIRoute = async () => {
  // Only a build that draws needs the drawings.
  const { renderMark } = await import('../weave/index.ts');
  return new Response(renderMark(), { headers: { 'Content-Type': 'image/svg+xml' } });
};
