import type { APIRoute } from 'astro';
import { ofCodeAlone } from '../integrations/site-routes.ts';

/** A parameter for one address: Astro takes a cache key from here alone. */
export const getStaticPaths = () => [{ params: { icon: 'favicon' }, cacheKey: ofCodeAlone }];

const side = 32;

/** Asked for by whatever knows no SVG icon. An ICO file may hold a PNG: a head, one entry, the bytes. */
export const GET: APIRoute = async () => {
  // Only a build that draws needs the drawings.
  const { renderIcon } = await import('../weave/index.ts');
  const png = await renderIcon(side);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Response(new Uint8Array(Buffer.concat([head, png])), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
};
