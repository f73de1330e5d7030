import type { APIRoute } from 'astro';
import { factsAsJson } from '../queries/fact-register.ts';
import { loadRoutes } from '../queries/paths.ts';

/** The fact register as open data. */
export const GET: APIRoute = async () =>
  new Response(factsAsJson((await loadRoutes()).site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
