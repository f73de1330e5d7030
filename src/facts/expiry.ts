import type { Fact } from '../schemas/fact.ts';

/**
 * Whether a fact may no longer be published. It is valid through its last day.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function isExpired(fact: Pick<Fact, 'validUntil'>, today: string): boolean {
  return fact.validUntil !== undefined && fact.validUntil < today;
}
