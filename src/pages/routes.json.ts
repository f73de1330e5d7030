import type { APIRoute } from 'astro';
import { builtRoutes } from '../queries/paths.ts';

/** The route table for the steps after rendering. It is taken away before anything is published. */
export const GET: APIRoute = async () => Response.json(await builtRoutes());
