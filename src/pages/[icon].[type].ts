import type { APIRoute } from 'astro';
import { ofCodeAlone } from '../integrations/site-routes.ts';

/** Side in pixels. A maskable icon may be cut to a circle. */
const pngs: Record<string, { side: number; isMaskable: boolean }> = {
  'apple-touch-icon': { side: 180, isMaskable: false },
  'icon-192': { side: 192, isMaskable: false },
  'icon-512': { side: 512, isMaskable: false },
  'icon-maskable-512': { side: 512, isMaskable: true },
};

/** The woven mark: icon of the browser tab and of a phone, and logo in the header. */
export const getStaticPaths = () =>
  [
    { icon: 'favicon', type: 'svg' },
    { icon: 'favicon', type: 'ico' },
    ...Object.keys(pngs).map((icon) => ({ icon, type: 'png' })),
  ].map((params) => ({ params, cacheKey: ofCodeAlone }));

export const GET: APIRoute = async ({ params: { icon = '', type } }) => {
  // Only a build that draws needs the drawings.
  const { renderIcon, renderMark } = await import('../weave/index.ts');
  const png = pngs[icon];
  if (png) return respond(await renderIcon(png.side, png.isMaskable), 'png');
  return type === 'svg'
    ? respond(renderMark(), 'svg+xml')
    : respond(toIco(await renderIcon(icoSide)), 'x-icon');
};

const respond = (body: string | Buffer, type: string): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': `image/${type}` },
  });

const icoSide = 32;

/** Asked for by whatever knows no SVG icon. An ICO file may hold a PNG: a head, one entry, the bytes. */
function toIco(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(icoSide, 6);
  head.writeUInt8(icoSide, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
