import type { APIRoute } from 'astro';
import { wovenPaths, type WovenProps } from '../../queries/woven.ts';

export const getStaticPaths = () => wovenPaths();

async function draw(picture: WovenProps): Promise<string> {
  // Only a build that draws needs the drawings.
  const { readPhoto, renderBand, renderPhoto, renderPicture } =
    await import('../../weave/index.ts');
  if ('band' in picture) return renderBand(picture.band);
  if ('motif' in picture) return renderPicture(picture.motif, picture);
  return renderPhoto(await readPhoto(picture.photo), picture);
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await draw(props as WovenProps), { headers: { 'Content-Type': 'image/svg+xml' } });
