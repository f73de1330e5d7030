/** `npm run calendar`: prints what is planned and writes it as `status/calendar.ics` for the team. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildMoment } from '../src/clock/time.ts';
import {
  calendarOf,
  describeEvent,
  describeMoment,
  eventsBetween,
  toIcs,
} from '../src/editorial/calendar.ts';
import { messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';

const language = messageLanguage();
const now = buildMoment();
const events = calendarOf(await readContent(contentFolder()));
for (const event of eventsBetween(events, now, Infinity)) {
  console.log(`${describeMoment(event, language)}: ${describeEvent(event, language)}`);
}
mkdirSync('status', { recursive: true });
writeFileSync('status/calendar.ics', toIcs(events, language, now));
console.log('status/calendar.ics');
