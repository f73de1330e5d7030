import type { APIRoute } from 'astro';
import { pressPaths } from '../../queries/paths.ts';

export const getStaticPaths = () => pressPaths('svg');

export const GET: APIRoute = async ({ props: { drawing } }) => {
  // Only a build that draws needs the drawings.
  const { renderLogo, renderPicture } = await import('../../weave/index.ts');
  const svg =
    'logo' in drawing ? renderLogo(drawing.logo) : renderPicture(drawing.motif, { size: 'hero' });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
