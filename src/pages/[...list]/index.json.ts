import type { APIRoute } from 'astro';
import { storyIndexPaths } from '../../queries/paths.ts';

export const getStaticPaths = () => storyIndexPaths();

/** All stories of a language as data, for narrowing the list by more than one thing. */
export const GET: APIRoute = ({ props }) => Response.json(props.index);
