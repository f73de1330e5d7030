import type { APIRoute } from 'astro';
import { wovenPaths, type WovenProps } from '../../queries/woven.ts';
import { readPhoto, renderBand, renderPhoto, renderPicture } from '../../weave/index.ts';

export const getStaticPaths = () => wovenPaths();

async function draw(picture: WovenProps): Promise<string> {
  if ('band' in picture) return renderBand(picture.band);
  if ('motif' in picture) return renderPicture(picture.motif, picture);
  return renderPhoto(await readPhoto(picture.photo), picture);
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await draw(props as WovenProps), { headers: { 'Content-Type': 'image/svg+xml' } });
