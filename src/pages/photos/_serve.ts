import type { APIRoute } from 'astro';
import type { PhotoFile } from '../../photos/render.ts';

/** What all three formats do with a row of their paths. */
export const GET: APIRoute = async ({ props, params }) => {
  // Only a build that makes a photograph needs the library.
  const { renderPhotoFile } = await import('../../photos/render.ts');
  const file = props.file as PhotoFile;
  const type = file.format === 'jpg' ? 'image/jpeg' : `image/${file.format}`;
  const bytes = new Uint8Array(await renderPhotoFile(`${params.file}.${file.format}`, file));
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
