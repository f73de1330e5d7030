import { describe, expect, test } from 'vitest';
import {
  campaignPhase,
  publicationState,
  publicationWindow,
  type Planning,
  type PublicationState,
} from '../../src/clock/publication.ts';
import {
  buildDay,
  buildMoment,
  dayAfter,
  isSkipped,
  momentsOf,
  parseMoment,
  startOfDay,
  wallTime,
} from '../../src/clock/time.ts';

const utc = (text: string): number => Date.parse(text);
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 16);

describe('a time is the one on the clock in Twente', () => {
  test.each([
    ['in winter', '2027-01-05T09:00', ['2027-01-05T08:00']],
    ['in summer', '2027-07-05T09:00', ['2027-07-05T07:00']],
    ['just before the clock goes forward', '2027-03-28T01:59', ['2027-03-28T00:59']],
    ['in the hour that is skipped', '2027-03-28T02:30', []],
    ['just after it', '2027-03-28T03:00', ['2027-03-28T01:00']],
    ['in the hour that comes twice', '2027-10-31T02:30', ['2027-10-31T00:30', '2027-10-31T01:30']],
    ['just after that hour', '2027-10-31T03:00', ['2027-10-31T02:00']],
    ['on a day that does not exist', '2027-02-30T09:00', []],
    ['at an hour that does not exist', '2027-02-03T24:00', []],
    ['in words', 'tomorrow', []],
  ])('%s', (_name, wall, moments) => {
    expect(momentsOf(wall).map(iso)).toEqual(moments);
  });

  test('and a moment is shown on that clock', () => {
    expect(wallTime(utc('2027-07-05T22:30Z'))).toBe('2027-07-06T00:30');
  });

  test('only the hour that the clock jumps over is called skipped', () => {
    expect(isSkipped('2027-03-28T02:30')).toBe(true);
    for (const wall of ['2027-03-28T03:00', '2027-02-30T09:00', '2027-02-03T24:00', 'soon']) {
      expect(isSkipped(wall)).toBe(false);
    }
  });

  test('a day begins at midnight in Twente, also on the days of 23 and 25 hours', () => {
    const length = (day: string): number => (startOfDay(dayAfter(day)) - startOfDay(day)) / 3.6e6;
    expect(['2027-03-27', '2027-03-28', '2027-10-31', '2027-12-31'].map(length)).toEqual([
      24, 23, 25, 24,
    ]);
  });
});

describe('the moment of a build', () => {
  test.each([
    ['a time in Twente', '2027-01-05T09:00', '2027-01-05T08:00'],
    ['a day, from its midnight', '2027-07-05', '2027-07-04T22:00'],
    ['a time with its own zone', '2027-01-05T09:00:00Z', '2027-01-05T09:00'],
  ])('BUILD_TIME can be %s', (_name, value, moment) => {
    expect(iso(buildMoment({ BUILD_TIME: value }))).toBe(moment);
  });

  test.each(['yesterday', '2027-03-28T02:30', '2027-13-01', '5-1-2027'])(
    'BUILD_TIME=%s stops with words that say how to write it',
    (value) => {
      expect(() => buildMoment({ BUILD_TIME: value })).toThrow(`“${value}” is not a time`);
    },
  );

  test('is now without it, and the same however often a build asks', async () => {
    const first = buildMoment({});
    expect(Math.abs(first - Date.now())).toBeLessThan(600_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(buildMoment({})).toBe(first);
  });

  test('its day is the day in Twente, not in UTC', () => {
    expect(buildDay({ BUILD_TIME: '2027-01-02T22:59Z' })).toBe('2027-01-02');
    expect(buildDay({ BUILD_TIME: '2027-01-02T23:00Z' })).toBe('2027-01-03');
  });

  test('is read in the same way wherever a moment is typed', () => {
    expect(parseMoment('2027-01-05T09:00')).toBe(parseMoment('2027-01-05T08:00Z'));
  });
});

describe('an item is on the site', () => {
  const at = (planning: Planning, wall: string): PublicationState =>
    publicationState(planning, parseMoment(wall));

  test.each<[name: string, planning: Planning, wall: string, state: PublicationState]>([
    ['at once when nothing is planned', {}, '2027-01-05', 'published'],
    ['not as a draft', { draft: true }, '2027-01-05', 'draft'],
    ['not before publishAt', { publishAt: '2027-01-05T09:00' }, '2027-01-05T08:59', 'scheduled'],
    ['from publishAt on', { publishAt: '2027-01-05T09:00' }, '2027-01-05T09:00', 'published'],
    [
      'not before the end of an embargo, though publishAt is earlier',
      { publishAt: '2027-01-05T09:00', embargoUntil: '2027-01-06T09:00' },
      '2027-01-06T08:59',
      'embargoed',
    ],
    [
      'not before publishAt, though an embargo ends earlier',
      { publishAt: '2027-01-07T09:00', embargoUntil: '2027-01-06T09:00' },
      '2027-01-06T09:00',
      'scheduled',
    ],
    [
      'from the end of an embargo on',
      { publishAt: '2027-01-05T09:00', embargoUntil: '2027-01-06T09:00' },
      '2027-01-06T09:00',
      'published',
    ],
    ['until expireAt', { expireAt: '2027-01-05T09:00' }, '2027-01-05T08:59', 'published'],
    ['not from expireAt on', { expireAt: '2027-01-05T09:00' }, '2027-01-05T09:00', 'expired'],
    ['whatever reviewBy says', { reviewBy: '2026-01-01' }, '2027-01-05', 'published'],
    [
      'not as a draft under embargo, which no preview for others may show either',
      { draft: true, embargoUntil: '2027-01-06T09:00' },
      '2027-01-05',
      'embargoed',
    ],
    [
      'never as an expired draft, which was not published at all',
      { draft: true, expireAt: '2027-01-01T09:00' },
      '2027-01-05',
      'draft',
    ],
    ['not when publishAt cannot be understood', { publishAt: 'soon' }, '2027-01-05', 'scheduled'],
    ['not when an embargo cannot be understood', { embargoUntil: 'x' }, '2027-01-05', 'embargoed'],
  ])('%s', (_name, planning, wall, state) => {
    expect(at(planning, wall)).toBe(state);
  });

  test('careful in the hour that comes twice: appears the second time, disappears the first', () => {
    const twice = '2027-10-31T02:30';
    expect(iso(publicationWindow({ publishAt: twice }).from)).toBe('2027-10-31T01:30');
    expect(iso(publicationWindow({ embargoUntil: twice }).from)).toBe('2027-10-31T01:30');
    expect(iso(publicationWindow({ expireAt: twice }).until)).toBe('2027-10-31T00:30');
  });
});

test.each([
  ['2027-02-28', 'before'],
  ['2027-03-01', 'running'],
  ['2027-05-31', 'running'],
  ['2027-06-01', 'over'],
])('on %s a campaign of March to May is: %s', (today, phase) => {
  expect(campaignPhase({ runsFrom: '2027-03-01', runsUntil: '2027-05-31' }, today)).toBe(phase);
});
