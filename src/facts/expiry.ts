import type { Fact } from '../schemas/fact.ts';

/**
 * Whether a fact may no longer be published. It is valid through its last day.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function isExpired(fact: Pick<Fact, 'validUntil'>, today: string): boolean {
  return fact.validUntil !== undefined && fact.validUntil < today;
}

/**
 * The day that the build takes for today: BUILD_TIME where it is set, so that a test or an editor
 * can see another day's site, else the clock in Twente.
 * @returns `YYYY-MM-DD`
 */
export function buildDay(env: Record<string, string | undefined> = process.env): string {
  if (env.BUILD_TIME) return env.BUILD_TIME.slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
