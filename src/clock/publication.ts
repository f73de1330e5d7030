/**
 * When an item is on the site. The only place that decides it; pages, lists, feeds and tools ask here.
 *
 * - `publishAt` is our own plan: from then on the item is on the site.
 * - `embargoUntil` is a promise to somebody else, and stronger: whatever `publishAt` says, nothing of
 *   the item is on the site before, and no preview that is handed to others holds it.
 * - `expireAt`: from then on nothing of it is on the site; its address says so.
 * - `reviewBy` takes nothing away. The team is told.
 *
 * Where the clock shows a time twice, in October, the site is on the careful side: an item appears
 * the second time and disappears the first.
 */
import { momentsOf } from './time.ts';

/** The fields of an item that say when it is published, as typed. */
export interface Planning {
  draft?: boolean;
  publishAt?: string | undefined;
  embargoUntil?: string | undefined;
  expireAt?: string | undefined;
  reviewBy?: string | undefined;
}

export type PublicationState = 'draft' | 'scheduled' | 'embargoed' | 'published' | 'expired';

const appears = (wall: string | undefined): number =>
  wall === undefined ? -Infinity : (momentsOf(wall).at(-1) ?? NaN);
const disappears = (wall: string | undefined): number =>
  wall === undefined ? Infinity : (momentsOf(wall)[0] ?? NaN);

/** From when until before when an item is on the site. Infinite where nothing was planned. */
export function publicationWindow({ publishAt, embargoUntil, expireAt }: Planning): {
  from: number;
  until: number;
} {
  return {
    from: Math.max(appears(publishAt), appears(embargoUntil)),
    until: disappears(expireAt),
  };
}

/**
 * What an item is at a moment. Anything that cannot be understood counts as not published: a slip
 * of the pen must not break an embargo.
 */
export function publicationState(planning: Planning, moment: number): PublicationState {
  const { from, until } = publicationWindow(planning);
  // First, because a preview that is handed to others shows drafts.
  if (!(moment >= appears(planning.embargoUntil))) return 'embargoed';
  if (planning.draft) return 'draft';
  if (moment >= until) return 'expired';
  return moment >= from && moment < until ? 'published' : 'scheduled';
}

/** Whether a campaign has yet to begin, runs, or is over. It runs through its last day. */
export type CampaignPhase = 'before' | 'running' | 'over';

/** @param today the day of the build, `YYYY-MM-DD` */
export function campaignPhase(
  { runsFrom, runsUntil }: { runsFrom: string; runsUntil: string },
  today: string,
): CampaignPhase {
  if (today < runsFrom) return 'before';
  return today > runsUntil ? 'over' : 'running';
}
