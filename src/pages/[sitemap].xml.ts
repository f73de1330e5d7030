import { Readable } from 'node:stream';
import type { APIRoute } from 'astro';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { sitemapPaths, type SitemapProps } from '../queries/paths.ts';

export const getStaticPaths = () => sitemapPaths();

/** @see https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = async ({ props, site }) => {
  const file = props as SitemapProps;
  const whole = (address: string): string => new URL(address, site).href;
  const xmlns = { xhtml: true, news: false, image: false, video: false };
  const [rows, stream] =
    'parts' in file
      ? [
          file.parts.map(({ path, lastmod }) => ({ url: whole(path), lastmod })),
          new SitemapIndexStream(),
        ]
      : [
          file.pages.map(({ path, lastmod, alternates }) => ({
            url: whole(path),
            lastmod,
            links: alternates.map(({ lang, href }) => ({ lang, url: whole(href) })),
          })),
          new SitemapStream({ xmlns }),
        ];
  const xml = await streamToPromise(Readable.from(rows).pipe(stream));
  return new Response(new Uint8Array(xml), { headers: { 'Content-Type': 'application/xml' } });
};
