import type { APIRoute } from 'astro';
import { renderMark } from '../weave/index.ts';

/** The woven mark: icon of the browser tab and logo in the header. */
export const GET: APIRoute = () =>
  new Response(renderMark(), { headers: { 'Content-Type': 'image/svg+xml' } });
