import type { APIRoute } from 'astro';
import { pressPaths } from '../../queries/paths.ts';
import type { PressFile } from '../../queries/press.ts';

export const getStaticPaths = () => pressPaths();

async function draw({ drawing, type }: PressFile): Promise<string | Uint8Array<ArrayBuffer>> {
  // Only a build that draws needs the drawings.
  const { renderLogo, renderLogoPng, renderPicture, renderPrint } =
    await import('../../weave/index.ts');
  if ('logo' in drawing) {
    if (type === 'svg') return renderLogo(drawing.logo);
    return new Uint8Array(await renderLogoPng(drawing.logo));
  }
  return type === 'svg'
    ? renderPicture(drawing.motif, { size: 'hero' })
    : new Uint8Array(renderPrint(drawing.motif));
}

export const GET: APIRoute = async ({ props }) => {
  const file = props as PressFile;
  const type = file.type === 'svg' ? 'image/svg+xml' : 'image/png';
  return new Response(await draw(file), { headers: { 'Content-Type': type } });
};
