import type { APIRoute } from 'astro';
import { factsAsCsv } from '../queries/fact-register.ts';
import { loadRoutes } from '../queries/paths.ts';

/** The fact register as open data, for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(factsAsCsv((await loadRoutes()).site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
