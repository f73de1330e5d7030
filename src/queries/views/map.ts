/** The map with its words and, beside it, the same as a list. */
import { isInTwente, motorways, railways, type MapName, type PinInput } from '../../map/index.ts';
import type { Item } from '../site.ts';
import { toFactViews, type FactView } from '../facts.ts';
import type { ViewContext } from './context.ts';
import { toPoint, type PointView } from './location.ts';

/** What the drawing needs: it is drawn with the page, because nothing else in it is content. */
export interface MapFigure {
  name: MapName;
  pins: PinInput[];
  title: string;
  description: string;
}

/** A numbered place on the map. */
export interface MapPlace {
  number: number;
  title: string;
  href: string;
  municipality: string;
  builtFor: string;
  point: PointView;
}

export interface RegionMapView extends MapFigure {
  places: MapPlace[];
}

export interface OverviewMapView extends MapFigure {
  /** Distances and travel times that the register has. */
  journeys: FactView[];
}

export interface TravelMapView extends RegionMapView {
  /** Lines with their stops in Twente, motorways with their junctions. */
  networks: { heading: string; lines: { name: string; stops: string }[] }[];
}

/** How far it is to what lies around Twente; the list shows those that the register has. */
const journeys = [
  'distance-amsterdam',
  'train-enschede-schiphol',
  'train-enschede-munster',
  'train-enschede-dortmund',
  'train-hengelo-berlin',
  'distance-berlin',
];

function figure(name: MapName, { site, locale, t }: ViewContext): MapFigure {
  const pins =
    name === 'region'
      ? site.itemsFor('location', locale).map(({ data, href }) => ({
          title: data.title,
          href,
          ...data.coordinates,
        }))
      : [];
  return {
    name,
    pins,
    title: t(`map.${name}.title`),
    description: t(`map.${name}.description`),
  };
}

function toPlace(context: ViewContext, { data, href }: Item<'location'>, index: number): MapPlace {
  return {
    number: index + 1,
    title: data.title,
    href,
    municipality: data.municipality,
    builtFor: data.builtFor,
    point: toPoint(context, data),
  };
}

/** Where Twente lies, between Amsterdam, Münster and the Ruhr. */
export const overviewMap = (context: ViewContext): OverviewMapView => ({
  ...figure('overview', context),
  journeys: toFactViews(context.site, journeys, context.locale, context.t),
});

/** The locations among towns, roads, railways and water. */
export const regionMap = (context: ViewContext): RegionMapView => ({
  ...figure('region', context),
  places: context.site
    .itemsFor('location', context.locale)
    .map((item, index) => toPlace(context, item, index)),
});

/** The same map for travellers, with stations and junctions. */
export function travelMap(context: ViewContext): TravelMapView {
  const { t } = context;
  const list = (names: readonly string[]): string => names.join(', ');
  return {
    ...regionMap(context),
    networks: [
      {
        heading: t('map.railways'),
        lines: railways.flatMap((stations) => {
          const stops = stations.filter(isInTwente);
          return stops.length > 0
            ? [{ name: `${stations[0]} – ${stations.at(-1)}`, stops: list(stops) }]
            : [];
        }),
      },
      {
        heading: t('map.motorways'),
        lines: motorways.map(({ name, junctions }) => ({
          name,
          stops: list(
            junctions.map((junction) =>
              junction.number === undefined
                ? t('map.interchange', { name: junction.name })
                : `${junction.name} (${junction.number})`,
            ),
          ),
        })),
      },
    ],
  };
}
