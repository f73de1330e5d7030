import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/clock/time.ts';
import {
  calendarOf,
  describeEvent,
  describeMoment,
  eventsBetween,
  toIcs,
} from '../../src/editorial/calendar.ts';
import type { Content, ContentFile } from '../../src/editorial/read.ts';
import { locales } from '../../src/i18n/locales.ts';

const item = (id: string, data: Record<string, unknown>): ContentFile[] => {
  const [kind, key] = id.split(':');
  return locales.map(
    (locale) =>
      ({
        kind,
        key,
        locale,
        data: { title: `${key} in ${locale}`, ...data },
      }) as unknown as ContentFile,
  );
};
const fact = (validUntil: string) => ({
  topic: 'region',
  value: 1,
  unit: 'count',
  asOf: '2026',
  validUntil,
  label: { nl: 'a', en: 'b', de: 'c' },
  source: { name: 'A', address: 'https://www.example.org/' },
});
const contentOf = (files: ContentFile[], facts: Record<string, unknown> = {}): Content =>
  ({ files, facts: { entries: facts } }) as Content;

const content = contentOf(
  [
    ...item('story:plain', {}),
    ...item('story:plan', { publishAt: '2027-01-05T09:00', expireAt: '2027-03-01T17:00' }),
    ...item('story:secret', {
      publishAt: '2027-01-05T09:00',
      embargoUntil: '2027-01-06T09:00',
    }),
    ...item('story:early-embargo', {
      publishAt: '2027-01-07T09:00',
      embargoUntil: '2027-01-06T10:00',
    }),
    ...item('story:draft', { draft: true, publishAt: '2027-01-08T09:00' }),
    ...item('campaign:spring', { runsFrom: '2027-03-01', runsUntil: '2027-03-28' }),
    ...item('partner:school', { reviewBy: '2027-02-01' }),
    ...item('partner:gone', { expireAt: '2027-01-01T00:00', reviewBy: '2027-02-01' }),
    ...item('page:wrong', { publishAt: 'soon', reviewBy: '2027-02-30', runsFrom: 3 }),
    ...item('page:never', { publishAt: '2027-05-05T09:00', expireAt: '2027-05-01T09:00' }),
  ],
  { 'people-a': fact('2027-12-31'), 'people-b': fact('2027-12-31'), endless: { value: 1 } },
);
const events = calendarOf(content);
const inWords = (list = events): string[] =>
  list.map((event) => `${describeMoment(event, 'en')} ${event.kind} ${event.about.join(' ')}`);

test('everything that is planned is in the calendar once, in order, and nothing else', () => {
  expect(inWords()).toEqual([
    '1 January 2027 at 00:00 disappears partner:gone',
    '5 January 2027 at 09:00 appears story:plan',
    '6 January 2027 at 09:00 embargoEnds story:secret',
    '7 January 2027 at 09:00 appears story:early-embargo',
    '8 January 2027 at 09:00 appears story:draft',
    '1 February 2027 review partner:school',
    '1 March 2027 campaignOpens campaign:spring',
    '1 March 2027 at 17:00 disappears story:plan',
    '29 March 2027 campaignCloses campaign:spring',
    '1 January 2028 factsExpire fact:people-a fact:people-b',
  ]);
});

test('a review and a draft change nothing on the site; the rest does', () => {
  expect(inWords(events.filter(({ changesSite }) => !changesSite))).toEqual([
    '8 January 2027 at 09:00 appears story:draft',
    '1 February 2027 review partner:school',
  ]);
});

test('a build at a moment has what happens at that moment, so that is due before it and not after', () => {
  const between = (after: string, until: string): string[] =>
    inWords(eventsBetween(events, parseMoment(after), parseMoment(until)));
  const plan = '5 January 2027 at 09:00 appears story:plan';
  expect(between('2027-01-05T08:59', '2027-01-05T09:00')).toEqual([plan]);
  expect(between('2027-01-05T09:00', '2027-01-06T08:59')).toEqual([]);
  // Midnight in Twente, an hour or two before that in UTC.
  expect(between('2027-03-28T21:59Z', '2027-03-28T22:00Z')).toEqual([
    '29 March 2027 campaignCloses campaign:spring',
  ]);
});

test('an event is told in every language, by the item’s title there', () => {
  const secret = events.find(({ about }) => about.includes('story:secret'));
  const draft = events.find(({ isDraft }) => isDraft);
  expect(secret && locales.map((locale) => describeEvent(secret, locale))).toEqual([
    'Het embargo op “secret in nl” (story:secret) is voorbij: het komt op de site',
    'The embargo on “secret in en” (story:secret) ends: it appears on the site',
    'Die Sperrfrist für “secret in de” (story:secret) endet: Es kommt auf die Website',
  ]);
  expect(draft && describeEvent(draft, 'nl')).toContain('(nog concept)');
});

describe('the calendar file', () => {
  const stamp = parseMoment('2026-11-24T12:00');
  const strange = calendarOf(
    contentOf(
      item('story:x', {
        title: `Größe, „Maß“; C:\\${'ü'.repeat(80)}`,
        publishAt: '2027-07-05T09:00',
      }),
    ),
  );
  const ics = toIcs([...events, ...strange], 'de', stamp);
  const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string): string[] =>
    unfolded.flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

  test('has one event for each, with an id and a time in UTC or a whole day', () => {
    expect(valuesOf('BEGIN:VEVENT')).toHaveLength(events.length + 1);
    expect(new Set(valuesOf('UID:')).size).toBe(events.length + 1);
    expect(valuesOf('DTSTART:')).toContain('20270105T080000Z');
    expect(valuesOf('DTSTART:')).toContain('20270705T070000Z');
    expect(valuesOf('DTSTART;VALUE=DATE:')).toContain('20270301');
    expect(new Set(valuesOf('DTSTAMP:'))).toEqual(new Set(['20261124T110000Z']));
  });

  test('folds lines at 75 octets without tearing a letter apart, and escapes what must be', () => {
    const lines = ics.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(ics).not.toContain('\uFFFD');
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(valuesOf('SUMMARY:').at(-1)).toBe(
      `“Größe\\, „Maß“\\; C:\\\\${'ü'.repeat(80)}” (story:x) kommt auf die Website`,
    );
  });

  test('keeps an event’s id when it is moved, so that calendars move it too', () => {
    const uid = (wall: string): string | undefined =>
      /UID:.*/.exec(
        toIcs(calendarOf(contentOf(item('story:x', { publishAt: wall }))), 'nl', stamp),
      )?.[0];
    expect(uid('2027-01-05T09:00')).toBe(uid('2027-02-05T09:00'));
  });

  test('is empty but whole when nothing is planned', () => {
    expect(toIcs([], 'nl', stamp)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
  });
});
