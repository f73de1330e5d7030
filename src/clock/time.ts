/**
 * Time as the team writes it: the clock on the wall in Twente (Europe/Amsterdam), `2027-01-05T09:00`.
 * Inside, a moment is milliseconds since 1970 in UTC, as `Date.now()` gives it.
 */

const zone = 'Europe/Amsterdam';

const wallFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock in Twente shows at a moment: `2027-01-05T09:00`. */
export function wallTime(moment: number): string {
  const parts = Object.fromEntries(
    wallFormat.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The day in Twente at a moment: `2027-01-05`. */
export const wallDay = (moment: number): string => wallTime(moment).slice(0, 10);

/** Since 1940 the clock has been one hour ahead of UTC, or two in summer. */
const offsets = [2, 1].map((hours) => hours * 3_600_000);

/**
 * Every moment at which the clock in Twente shows this time, earliest first: one; two where the hour
 * is repeated in October; none where it is skipped in March, or where there is no such day or hour.
 * @param wall `2027-01-05T09:00`
 */
export function momentsOf(wall: string): number[] {
  const inUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(inUtc)) return [];
  return offsets.map((offset) => inUtc - offset).filter((moment) => wallTime(moment) === wall);
}

/**
 * Whether a time exists on every day but this one, because the clock jumps over it in March.
 * @param wall `2027-03-28T02:30`
 */
export function isSkipped(wall: string): boolean {
  const inUtc = Date.parse(`${wall}:00Z`);
  return (
    !Number.isNaN(inUtc) &&
    new Date(inUtc).toISOString().startsWith(wall) &&
    momentsOf(wall).length === 0
  );
}

/** Midnight at which a day begins; the clock never changes at that hour. */
export const startOfDay = (day: string): number => momentsOf(`${day}T00:00`)[0] ?? NaN;

/** The day after one: `2027-02-28` → `2027-03-01`. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * Reads a moment from a command or a variable: the clock in Twente (`2027-01-05T09:00`), a day (its
 * midnight), or a moment with its own zone (`2027-01-05T08:00:00Z`). Where the clock shows a time
 * twice it is the first.
 * @throws when it is none of these, with words for whoever typed it
 */
export function parseMoment(text: string): number {
  const wall = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text;
  const moment = /(Z|[+-]\d{2}:\d{2})$/.test(wall) ? Date.parse(wall) : (momentsOf(wall)[0] ?? NaN);
  if (Number.isNaN(moment)) {
    throw new Error(
      `“${text}” is not a time in Twente. Write 2027-01-05T09:00, or with a zone 2027-01-05T08:00Z.`,
    );
  }
  return moment;
}

/**
 * The moment that the build takes for now: BUILD_TIME where it is set, so that the team can see next
 * week's site today, else the clock. The clock is read once: two parts of one build never disagree.
 * @throws when BUILD_TIME is no time
 */
export function buildMoment(env: Record<string, string | undefined> = process.env): number {
  return env.BUILD_TIME ? parseMoment(env.BUILD_TIME) : started;
}
const started = Date.now();

/** The day that the build takes for today, `YYYY-MM-DD`. */
export const buildDay = (env?: Record<string, string | undefined>): string =>
  wallDay(buildMoment(env));
