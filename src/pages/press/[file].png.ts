import type { APIRoute } from 'astro';
import { pressPaths } from '../../queries/paths.ts';

export const getStaticPaths = () => pressPaths('png');

export const GET: APIRoute = async ({ props: { drawing } }) => {
  // Only a build that draws needs the drawings.
  const { renderLogoPng, renderPrint } = await import('../../weave/index.ts');
  const png = 'logo' in drawing ? await renderLogoPng(drawing.logo) : renderPrint(drawing.motif);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
