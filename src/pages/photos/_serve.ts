import type { APIRoute } from 'astro';
import type { PhotoFile } from '../../photos/render.ts';

/** What all three formats do with a row of their paths. */
export const GET: APIRoute = async ({ props, url }) => {
  // Only a build that makes a photograph needs the library.
  const { renderPhotoFile } = await import('../../photos/render.ts');
  const file = props.file as PhotoFile;
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const type = file.format === 'jpg' ? 'image/jpeg' : `image/${file.format}`;
  const bytes = new Uint8Array(await renderPhotoFile(name, file));
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
