/**
 * `npm run due [-- --since 2027-01-05T09:00]`: whether the site has to be built again because
 * something fell due since then; without a time, since the last build on this computer.
 * Ends with 0 when the site is as it should be, with 10 when it has to be built, with 1 when that
 * cannot be told.
 */
import { parseArgs } from 'node:util';
import { buildMoment, parseMoment, wallTime } from '../src/clock/time.ts';
import {
  calendarOf,
  describeEvent,
  describeMoment,
  eventsBetween,
  type CalendarEvent,
} from '../src/editorial/calendar.ts';
import { messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import { formatTime } from '../src/facts/format.ts';
import type { Localized } from '../src/i18n/locales.ts';
import { lastBuild } from '../src/integrations/last-build.ts';

const words: Localized<{
  never: string;
  due: (since: string) => string;
  current: (since: string) => string;
  next: string;
  team: string;
}> = {
  nl: {
    never: 'Er is nog geen build bekend. Bouw de site.',
    due: (since) => `Sinds ${since} is dit aan de beurt gekomen. Bouw de site:`,
    current: (since) =>
      `Sinds ${since} is er niets aan de beurt gekomen. De site is zoals zij moet zijn.`,
    next: 'Hierna:',
    team: 'Voor het team, de komende twee weken en wat bleef liggen:',
  },
  en: {
    never: 'No build is known yet. Build the site.',
    due: (since) => `Since ${since} this has fallen due. Build the site:`,
    current: (since) => `Since ${since} nothing has fallen due. The site is as it should be.`,
    next: 'Next:',
    team: 'For the team, the next two weeks and what is overdue:',
  },
  de: {
    never: 'Noch ist kein Build bekannt. Bauen Sie die Website.',
    due: (since) => `Seit ${since} ist dies fällig geworden. Bauen Sie die Website:`,
    current: (since) =>
      `Seit ${since} ist nichts fällig geworden. Die Website ist, wie sie sein soll.`,
    next: 'Danach:',
    team: 'Für das Team, in den kommenden zwei Wochen und noch offen:',
  },
};

const twoWeeks = 14 * 24 * 3_600_000;
const { values } = parseArgs({ options: { since: { type: 'string' } } });
const language = messageLanguage();
const now = buildMoment();
const since = values.since === undefined ? lastBuild() : momentTyped(values.since);

/** A slip of the pen is answered in a line, and is no reason to build. */
function momentTyped(text: string): number {
  try {
    return parseMoment(text);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const print = (heading: string, events: CalendarEvent[]): void => {
  if (events.length === 0) return;
  console.log(heading);
  for (const event of events) {
    console.log(`  ${describeMoment(event, language)}: ${describeEvent(event, language)}`);
  }
};

const events = calendarOf(readContent(contentFolder()));
const changes = events.filter(({ changesSite }) => changesSite);
if (since === undefined) {
  console.log(words[language].never);
  process.exitCode = 10;
} else {
  const due = eventsBetween(changes, since, now);
  const shown = formatTime(language, wallTime(since));
  if (due.length > 0) process.exitCode = 10;
  else console.log(words[language].current(shown));
  print(words[language].due(shown), due);
}
print(words[language].next, eventsBetween(changes, now, Infinity).slice(0, 1));
print(
  words[language].team,
  eventsBetween(events, -Infinity, now + twoWeeks).filter(({ kind }) => kind === 'review'),
);
