import type { APIRoute } from 'astro';
import { isPreview } from '../integrations/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreview()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`,
  );
