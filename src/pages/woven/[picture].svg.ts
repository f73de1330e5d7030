import type { APIRoute } from 'astro';
import { wovenPaths, type WovenProps } from '../../queries/woven.ts';
import { renderBand, renderPicture } from '../../weave/index.ts';

export const getStaticPaths = () => wovenPaths();

export const GET: APIRoute = ({ props }) => {
  const picture = props as WovenProps;
  const svg =
    'band' in picture
      ? renderBand(picture.band)
      : renderPicture(picture.motif, { size: picture.size });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
