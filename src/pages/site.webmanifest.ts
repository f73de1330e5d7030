import { surface } from '../styles/surface.ts';
import type { APIRoute } from 'astro';
import { doorPath } from '../i18n/urls.ts';

const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: `/${name}.png`,
  sizes,
  type: 'image/png',
  purpose,
});

/** Name and icons for a reader who puts the site on a home screen. It opens in the browser, at the doors. */
const manifest = {
  name: 'Twente',
  start_url: doorPath,
  display: 'browser',
  background_color: surface.light,
  theme_color: surface.light,
  icons: [
    icon('icon-192', '192x192', 'any'),
    icon('icon-512', '512x512', 'any'),
    icon('icon-maskable-512', '512x512', 'maskable'),
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
