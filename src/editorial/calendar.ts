/** What is going to happen, and when: items that appear and disappear, campaigns, reviews, facts. */
import { publicationWindow, type Planning } from '../clock/publication.ts';
import { dayAfter, momentsOf, startOfDay, wallDay, wallTime } from '../clock/time.ts';
import { formatDate, formatTime } from '../facts/format.ts';
import { locales, localize, type Locale, type Localized } from '../i18n/locales.ts';
import type { ItemKind } from '../i18n/urls.ts';
import { factSchema } from '../schemas/fact.ts';
import { day } from '../schemas/field.ts';
import type { Content, ContentFile } from './read.ts';

export type EventKind =
  | 'appears'
  | 'embargoEnds'
  | 'disappears'
  | 'campaignOpens'
  | 'campaignCloses'
  | 'factsExpire'
  | 'review';

export interface CalendarEvent {
  kind: EventKind;
  /** From when it holds, in milliseconds since 1970. */
  moment: number;
  /** It holds from the beginning of a day, not from an hour that somebody chose. */
  isAllDay: boolean;
  /** What it is about: `story:circular-textiles`, or the ids of facts. */
  about: string[];
  /** How it is called, in each language. */
  name: Localized;
  /** A draft appears nowhere, whatever was planned for it. */
  isDraft: boolean;
  /** The site of before is not the site of after. */
  changesSite: boolean;
}

const sentences: Record<EventKind, Localized<(name: string) => string>> = {
  appears: {
    nl: (name) => `${name} komt op de site`,
    en: (name) => `${name} appears on the site`,
    de: (name) => `${name} kommt auf die Website`,
  },
  embargoEnds: {
    nl: (name) => `Het embargo op ${name} is voorbij: het komt op de site`,
    en: (name) => `The embargo on ${name} ends: it appears on the site`,
    de: (name) => `Die Sperrfrist für ${name} endet: Es kommt auf die Website`,
  },
  disappears: {
    nl: (name) => `${name} gaat van de site`,
    en: (name) => `${name} leaves the site`,
    de: (name) => `${name} verschwindet von der Website`,
  },
  campaignOpens: {
    nl: (name) => `De campagne ${name} begint`,
    en: (name) => `The campaign ${name} begins`,
    de: (name) => `Die Kampagne ${name} beginnt`,
  },
  campaignCloses: {
    nl: (name) => `De campagne ${name} is voorbij`,
    en: (name) => `The campaign ${name} is over`,
    de: (name) => `Die Kampagne ${name} ist beendet`,
  },
  factsExpire: {
    nl: (name) => `Te oud om te gebruiken, zoek het nieuwe cijfer op: ${name}`,
    en: (name) => `Too old to be used; look up the new figure: ${name}`,
    de: (name) => `Zu alt, suchen Sie die neue Zahl: ${name}`,
  },
  review: {
    nl: (name) => `Loop na of dit nog klopt: ${name}`,
    en: (name) => `Check whether this still holds: ${name}`,
    de: (name) => `Prüfen Sie, ob das noch stimmt: ${name}`,
  },
};
const stillDraft: Localized = {
  nl: ' (nog concept)',
  en: ' (still a draft)',
  de: ' (noch Entwurf)',
};

/** An event as a line for the team. */
export function describeEvent({ kind, name, isDraft }: CalendarEvent, locale: Locale): string {
  return `${sentences[kind][locale](name[locale])}${isDraft ? stillDraft[locale] : ''}`;
}

/** When an event is, in words: the hour only where somebody chose one. */
export function describeMoment({ moment, isAllDay }: CalendarEvent, locale: Locale): string {
  return isAllDay ? formatDate(locale, wallDay(moment)) : formatTime(locale, wallTime(moment));
}

/**
 * Everything that is planned, in order. What cannot be understood is left out: the check reports it.
 * @param content what `readContent` returned
 */
export function calendarOf(content: Content): CalendarEvent[] {
  const items = new Map<string, ContentFile[]>();
  for (const file of content.files) {
    const id = `${file.kind}:${file.key}`;
    items.set(id, [...(items.get(id) ?? []), file]);
  }
  const events = [
    ...[...items].flatMap(([id, files]) => itemEvents(id, files)),
    ...factEvents(content.facts.entries),
  ];
  const byPlace = (a: CalendarEvent, b: CalendarEvent): number =>
    a.moment - b.moment || (`${a.kind} ${a.about[0]}` < `${b.kind} ${b.about[0]}` ? -1 : 1);
  return events.toSorted(byPlace);
}

/** Values typed in front matter that are what they should be. */
const timeIn = (value: unknown): string | undefined =>
  typeof value === 'string' && momentsOf(value).length > 0 ? value : undefined;
const dayIn = (value: unknown): string | undefined => day().safeParse(value).data;

/** No day has no moment. */
const beginningOf = (typed: string | undefined): number =>
  typed === undefined ? NaN : startOfDay(typed);
const endOf = (typed: string | undefined): number =>
  typed === undefined ? NaN : startOfDay(dayAfter(typed));

function itemEvents(id: string, files: ContentFile[]): CalendarEvent[] {
  const [first] = files;
  if (!first) return [];
  const { data } = first;
  const planning: Planning = {
    publishAt: timeIn(data.publishAt),
    embargoUntil: timeIn(data.embargoUntil),
    expireAt: timeIn(data.expireAt),
  };
  const { from, until } = publicationWindow(planning);
  const isEmbargo = from === publicationWindow({ embargoUntil: planning.embargoUntil }).from;
  const isDraft = data.draft === true;
  const event = (
    kind: EventKind,
    moment: number,
    isAllDay: boolean,
    changesSite = true,
  ): CalendarEvent[] =>
    !Number.isFinite(moment)
      ? []
      : [
          {
            kind,
            moment,
            isAllDay,
            about: [id],
            name: namesOf(first.kind, first.key, files),
            isDraft,
            changesSite: changesSite && !isDraft,
          },
        ];
  const review = beginningOf(dayIn(data.reviewBy));
  return [
    ...(from < until
      ? [
          ...event(isEmbargo ? 'embargoEnds' : 'appears', from, false),
          ...event('disappears', until, false),
        ]
      : []),
    ...event('campaignOpens', beginningOf(dayIn(data.runsFrom)), true),
    ...event('campaignCloses', endOf(dayIn(data.runsUntil)), true),
    ...(review < until ? event('review', review, true, false) : []),
  ];
}

/** The title in each language; where that lacks one, in another. */
function namesOf(kind: ItemKind, key: string, files: ContentFile[]): Localized {
  const titles = locales.flatMap((locale) => {
    const title = files.find((file) => file.locale === locale)?.data.title;
    return typeof title === 'string' ? [{ locale, title }] : [];
  });
  const title = (locale: Locale): string | undefined =>
    (titles.find((one) => one.locale === locale) ?? titles[0])?.title;
  return localize((locale) => `“${title(locale) ?? key}” (${kind}:${key})`);
}

/** Facts that expire on the same day are one event: there may be dozens. */
function factEvents(facts: Content['facts']['entries']): CalendarEvent[] {
  const idsByDay = new Map<string, string[]>();
  for (const [id, value] of Object.entries(facts)) {
    const fact = factSchema.safeParse(value).data;
    if (!fact?.validUntil) continue;
    idsByDay.set(fact.validUntil, [...(idsByDay.get(fact.validUntil) ?? []), id]);
  }
  return [...idsByDay].map(([validUntil, ids]) => ({
    kind: 'factsExpire',
    moment: endOf(validUntil),
    isAllDay: true,
    about: ids.map((id) => `fact:${id}`),
    name: localize(() => ids.join(', ')),
    isDraft: false,
    changesSite: true,
  }));
}

/** Events after one moment, up to and including another. A build at a moment has what happens then. */
export function eventsBetween(
  events: CalendarEvent[],
  after: number,
  until: number,
): CalendarEvent[] {
  return events.filter(({ moment }) => moment > after && moment <= until);
}

const calendarNames: Localized = {
  nl: 'Redactiekalender Twente',
  en: 'Editorial calendar of Twente',
  de: 'Redaktionskalender Twente',
};

/**
 * The calendar as a file that calendar programs subscribe to (iCalendar, RFC 5545). Times are in
 * UTC, which needs no table of time zones; days are days.
 * @param stamp the moment that the file was made at
 */
export function toIcs(events: CalendarEvent[], locale: Locale, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Twente//Editorial calendar//EN',
    `X-WR-CALNAME:${escaped(calendarNames[locale])}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      // The same event keeps its id when it is moved, so that calendars move it too.
      `UID:${escaped(`${event.kind}-${event.kind === 'factsExpire' ? wallDay(event.moment) : event.about[0]}@twente`)}`,
      `DTSTAMP:${utc(stamp)}`,
      event.isAllDay
        ? `DTSTART;VALUE=DATE:${wallDay(event.moment).replaceAll('-', '')}`
        : `DTSTART:${utc(event.moment)}`,
      `SUMMARY:${escaped(describeEvent(event, locale))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const utc = (moment: number): string =>
  `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: a line has at most 75 octets, and no letter is torn apart. */
function folded(line: string): string {
  const rows = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      rows.push(' ');
      octets = 1;
    }
    rows[rows.length - 1] += letter;
    octets += size;
  }
  return rows.join('\r\n');
}
