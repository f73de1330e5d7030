import { sectionPath, wovenPath } from '../../i18n/urls.ts';
import { toCard, toCards, type Card } from '../cards.ts';
import { toFactViews, type FactView } from '../facts.ts';
import { campaignsByPhase } from './campaign.ts';
import type { ViewContext } from './context.ts';
import { toLocationRows, type LocationRow } from './location.ts';
import { overviewMap, type OverviewMapView } from './map.ts';

export interface HomeView {
  kind: 'home';
  title: string;
  lead: string;
  picture: { src: string; alt: string };
  /** The same land after dark, for the dark theme. */
  night: { src: string; alt: string };
  doors: { title: string; text: string; href: string }[];
  portfolios: (Card & { picture: string })[];
  map: OverviewMapView;
  locations: LocationRow[];
  stories: Card[];
  campaigns: Card[];
  facts: FactView[];
}

/** Figures that say in one line what Twente is; the home page shows those that the register has. */
const homeFacts = [
  'region-population',
  'region-municipalities',
  'htsm-job-share',
  'happiness-score',
];

/** The home page: three doors, then what Twente is good at, where, and what is new. */
export function homeView(context: ViewContext): HomeView {
  const { site, locale, t } = context;
  const door = (reader: 'talent' | 'company' | 'press', href: string) => ({
    title: t(`door.${reader}.title`),
    text: t(`door.${reader}.text`),
    href,
  });
  const { running, before } = campaignsByPhase(context);
  const press = site.find('page', 'press', locale)?.href ?? sectionPath(locale, 'story');
  return {
    kind: 'home',
    title: t('home.title'),
    lead: t('home.lead'),
    picture: { src: wovenPath('twente', 'hero'), alt: t('home.pictureAlt') },
    night: { src: wovenPath('twente-night', 'hero'), alt: t('home.nightAlt') },
    doors: [
      door('talent', sectionPath(locale, 'campaign')),
      door('company', sectionPath(locale, 'location')),
      door('press', press),
    ],
    map: overviewMap(context),
    portfolios: site.itemsFor('portfolio', locale).map((item) => ({
      ...toCard(site, item, locale, t),
      picture: wovenPath(item.data.motif, 'tall'),
    })),
    locations: toLocationRows(context),
    stories: toCards(site, site.itemsFor('story', locale).slice(0, 5), locale, t),
    campaigns: toCards(site, [...running, ...before], locale, t),
    facts: toFactViews(site, homeFacts, locale, t),
  };
}
