import type { APIRoute } from 'astro';
import { adminPath, sitemapPath } from '../i18n/urls.ts';
import { isPreview } from '../integrations/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreview()
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nDisallow: ${adminPath}\n\nSitemap: ${new URL(sitemapPath('index'), site).href}\n`,
  );
