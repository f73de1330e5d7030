import type { APIRoute } from 'astro';
import { ofCodeAlone } from '../integrations/site-routes.ts';

/** Side in pixels. A maskable icon may be cut to a circle. */
const icons = {
  'apple-touch-icon': { side: 180, isMaskable: false },
  'icon-192': { side: 192, isMaskable: false },
  'icon-512': { side: 512, isMaskable: false },
  'icon-maskable-512': { side: 512, isMaskable: true },
};

export const getStaticPaths = () =>
  Object.entries(icons).map(([icon, props]) => ({
    params: { icon },
    props,
    cacheKey: ofCodeAlone,
  }));

export const GET: APIRoute = async ({ props: { side, isMaskable } }) => {
  // Only a build that draws needs the drawings.
  const { renderIcon } = await import('../weave/index.ts');
  const bytes = new Uint8Array(await renderIcon(side, isMaskable));
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
