import type { APIRoute } from 'astro';
import { renderIcon } from '../weave/index.ts';

/** Side in pixels. A maskable icon may be cut to a circle. */
const icons = {
  'apple-touch-icon': { side: 180, isMaskable: false },
  'icon-192': { side: 192, isMaskable: false },
  'icon-512': { side: 512, isMaskable: false },
  'icon-maskable-512': { side: 512, isMaskable: true },
} as const;

type Icon = keyof typeof icons;

export const getStaticPaths = () =>
  (Object.keys(icons) as Icon[]).map((icon) => ({ params: { icon } }));

export const GET: APIRoute = async ({ params }) => {
  const { side, isMaskable } = icons[params.icon as Icon];
  const bytes = new Uint8Array(await renderIcon(side, isMaskable));
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
