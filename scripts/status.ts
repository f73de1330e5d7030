/**
 * `npm run status [-- --language en]`: writes `status/index.html`, `status/status.json` and
 * `status/calendar.ics` for the team. The folder is git-ignored and lies outside the site: nothing of it is published.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calendarOf, toIcs } from '../src/editorial/calendar.ts';
import { linkMemory } from '../src/editorial/link-memory.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import {
  calendarSection,
  statusPage,
  statusSections,
  type StatusSection,
} from '../src/editorial/status-page.ts';
import { statusOf } from '../src/editorial/status.ts';
import { buildMoment, wallDay } from '../src/clock/time.ts';
import { isLocale, type Locale } from '../src/i18n/locales.ts';

const { values } = parseArgs({ options: { language: { type: 'string' } } });
const wish = values.language ?? process.env.CHECK_LANGUAGE ?? '';
const language: Locale = isLocale(wish) ? wish : 'nl';
const now = buildMoment();
const day = wallDay(now);

const face = (family: string, file: string): string => {
  const data = readFileSync(`src/assets/fonts/${file}`).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${data})}`;
};
const fonts =
  face('Bricolage Grotesque', 'bricolage-grotesque.woff2') +
  face('Hanken Grotesk', 'hanken-grotesk.woff2');

const content = readContent(contentFolder());
const status = statusOf(content, day, language, linkMemory.read());
const events = calendarOf(content);
const sections: StatusSection[] = [
  ...statusSections(status, language),
  calendarSection(
    events.filter(({ kind, moment }) => moment > now || kind === 'review'),
    language,
  ),
];

const folder = path.resolve('status');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'index.html'), statusPage(sections, day, language, fonts));
writeFileSync(path.join(folder, 'status.json'), `${JSON.stringify(status, null, 2)}\n`);
writeFileSync(path.join(folder, 'calendar.ics'), toIcs(events, language, now));
console.log(path.join('status', 'index.html'));
