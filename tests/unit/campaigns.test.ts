import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/clock/time.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { createSite, type Site } from '../../src/queries/site.ts';
import { campaignView, type CampaignView } from '../../src/queries/views/campaign.ts';
import { homeView } from '../../src/queries/views/home.ts';
import { sectionView } from '../../src/queries/views/list.ts';
import { entries } from '../support/entries.ts';
import { texts } from '../support/translators.ts';

const campaign = (key: string, runsFrom: string, runsUntil: string) =>
  entries('campaign', key, locales, {
    runsFrom,
    runsUntil,
    motif: 'keep-learning',
    callToAction: { label: 'Do it', target: 'https://www.example.org/' },
    portfolios: [],
    locations: [],
    partners: [],
    sources: [],
  });

const all = [
  campaign('autumn', '2027-09-01', '2027-11-30'),
  campaign('spring', '2027-03-01', '2027-05-31'),
  campaign('year', '2027-01-01', '2027-12-31'),
].flat();

const siteOn = (day: string): Site =>
  createSite(all, new Map(), { now: parseMoment(`${day}T12:00`), isPreview: false, shows: [] });
const viewOn = (day: string, locale: Locale, key = 'spring'): CampaignView => {
  const site = siteOn(day);
  const item = site.find('campaign', key, locale);
  if (!item) throw new Error('There is no campaign.');
  return campaignView({ site, locale, t: texts[locale] }, item);
};

describe('a campaign’s page', () => {
  test.each([
    ['nl', 'Begint op 1 maart 2027', 'Loopt van 1 maart 2027', 'en is voorbij'],
    ['en', '1 March 2027', '1 March 2027', 'has ended'],
    ['de', '1. März 2027', '1. März 2027', 'beendet'],
  ] as const)('says in %s that it begins, runs or is over', (locale, begins, runs, over) => {
    expect(viewOn('2027-02-28', locale).window).toContain(begins);
    expect(viewOn('2027-03-01', locale).window).toContain(runs);
    expect(viewOn('2027-05-31', locale).window).toBe(viewOn('2027-03-01', locale).window);
    expect(viewOn('2027-06-01', locale).window).toContain(over);
  });

  test('asks for something only while it runs', () => {
    const asks = ['2027-02-28', '2027-03-01', '2027-05-31', '2027-06-01'].map(
      (day) => viewOn(day, 'en').action?.label,
    );
    expect(asks).toEqual([undefined, 'Do it', 'Do it', undefined]);
  });

  test('leads on to what runs now, before it begins and after it is over', () => {
    const list = sectionPath('en', 'campaign');
    for (const day of ['2027-02-28', '2027-06-01']) {
      expect(viewOn(day, 'en').onward.map(({ label, href }) => [label, href])).toEqual([
        ['Title of year (en)', `${list}year-en/`],
        [texts.en('campaign.all'), list],
      ]);
    }
    expect(viewOn('2027-03-01', 'en').onward).toEqual([]);
  });

  test('names others as long as there is something to do there, what runs first', () => {
    const names = (day: string) => viewOn(day, 'en').others.map(({ id }) => id);
    expect(names('2027-04-01')).toEqual(['campaign/year', 'campaign/autumn']);
    expect(viewOn('2028-01-01', 'en').others).toEqual([]);
  });
});

describe('a list of campaigns', () => {
  const listOn = (day: string, locale: Locale) => {
    const site = siteOn(day);
    return sectionView({ site, locale, t: texts[locale] }, 'campaign').cards.map(
      ({ id, badge }) => [id, badge],
    );
  };

  test.each([
    ['nl', 'Vanaf 1 september 2027', 'Voorbij'],
    ['en', 'From 1 September 2027', 'Ended'],
    ['de', 'Ab 1. September 2027', 'Beendet'],
  ] as const)('has in %s what runs first, and says of the rest when', (locale, from, over) => {
    expect(listOn('2027-07-01', locale)).toEqual([
      ['campaign/year', undefined],
      ['campaign/autumn', from],
      ['campaign/spring', over],
    ]);
  });

  test('on the home page leaves out what is over', () => {
    const site = siteOn('2027-07-01');
    const { campaigns } = homeView({ site, locale: 'de', t: texts.de });
    expect(campaigns.map(({ id }) => id)).toEqual(['campaign/year', 'campaign/autumn']);
  });
});
