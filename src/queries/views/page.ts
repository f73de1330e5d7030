import { stylePath } from '../../i18n/urls.ts';
import { formatDate } from '../../facts/format.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { toChartView, type ChartView } from '../charts.ts';
import { pressItems, type PressItem } from '../press.ts';
import { factRegister, type FactTopicView } from '../fact-register.ts';
import type { Link } from '../frame.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { toLocationRows, type LocationRow } from './location.ts';
import { overviewMap, travelMap, type OverviewMapView, type TravelMapView } from './map.ts';
import { toSources, type SourceView } from './sources.ts';

export interface PageView {
  kind: 'page';
  title: string;
  summary: string;
  contents: Link[];
  body: BodyView;
  updated?: string;
  sources: SourceView[];
  /** The fact register, on the page that shows it. */
  register?: FactTopicView[];
  /** The page of styles, which is in English, on the colophon. */
  style?: { lead: string; href: string };
  /** How long the train takes, on the page about getting here. */
  chart?: ChartView;
  /** How to reach each location, on the page about getting here. */
  locations?: LocationRow[];
  travel?: { overview: OverviewMapView; region: TravelMapView };
  /** What may be downloaded, on the page for the press. */
  press?: { logos: PressItem[]; pictures: PressItem[] };
}

/** Long pages get a table of contents. */
const contentsFrom = 3;

/** A page of text; some of them show data as well. */
export function pageView(context: ViewContext, item: Item<'page'>): PageView {
  const { site, locale, t } = context;
  const { data } = item;
  const register = item.key === 'facts-and-figures' ? factRegister(site, locale, t) : undefined;
  const isAboutTravel = item.key === 'getting-here';
  const headings = register
    ? register.map(({ heading, topic }) => ({ label: heading, href: `#${topic}` }))
    : item.body.headings
        .filter((heading) => heading.depth === 2)
        .map(({ text, id }) => ({ label: text, href: `#${id}` }));
  if (item.key === 'press') headings.push({ label: t('press.downloads'), href: '#downloads' });
  return {
    kind: 'page',
    title: data.title,
    summary: data.summary,
    contents: headings.length >= contentsFrom ? headings : [],
    body: toBodyView(site, item, t),
    ...(data.updated
      ? { updated: t('page.updated', { date: formatDate(locale, data.updated) }) }
      : {}),
    sources: toSources(data.sources, locale),
    ...(register ? { register } : {}),
    ...(item.key === 'colophon' ? { style: { lead: t('page.style'), href: stylePath } } : {}),
    ...(isAboutTravel
      ? {
          locations: toLocationRows(context),
          travel: { overview: overviewMap(context), region: travelMap(context) },
        }
      : {}),
    ...(item.key === 'press' ? { press: pressItems(site, locale, t) } : {}),
    ...(isAboutTravel && site.charts.has('train-times')
      ? { chart: toChartView(site, 'train-times', locale, t) }
      : {}),
  };
}
