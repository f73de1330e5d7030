/**
 * Our map: geography and a projection in, plain SVG path data and placed labels out. Knows nothing of
 * content: what editors may move (the locations) comes in as pins.
 */
import type { Locale } from '../i18n/locales.ts';
import {
  airports,
  areas,
  canal,
  lakes,
  motorways,
  railwayPoints,
  railways,
  towns,
  twente,
  type Point,
  type TownKey,
} from './geography.ts';
import { readOutlines } from './outlines.ts';
import { sheetOf, threads, type Extent, type Sheet } from './path.ts';

export { isInTwente, motorways, railways, airports } from './geography.ts';
export type { StationName } from './geography.ts';

export const mapNames = ['overview', 'region'] as const;
export type MapName = (typeof mapNames)[number];

export type LabelKind = 'town' | 'city' | 'airport' | 'country' | 'home' | 'road' | 'water';

export interface MapLabel {
  kind: LabelKind;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Distance from the point, in parts of the letters' size. */
  dx: number;
  dy: number;
  /** Left out where the map is narrow. */
  isMinor?: true;
}

export interface MapPin {
  /** Also written on the map; the list beside it has the same numbers. */
  number: number;
  title: string;
  href: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export interface MapView {
  name: MapName;
  width: number;
  height: number;
  /** Path data. Areas: */
  land: string;
  germany: string;
  lakes: string;
  twente: string;
  /** Lines: */
  threads: string;
  border: string;
  motorways: string;
  railways: string;
  canal: string;
  /** Dots of no length; the minor ones are left out where the map is narrow. */
  towns: string;
  minorTowns: string;
  airports: string;
  labels: MapLabel[];
  pins: MapPin[];
}

export interface PinInput {
  title: string;
  href: string;
  longitude: number;
  latitude: number;
}

type Side = 'right' | 'left' | 'above' | 'above-left' | 'below' | 'on';

interface LabelInput {
  kind: LabelKind;
  text: string;
  at: Point;
  side: Side;
  isMinor?: true;
}

const sides: Record<Side, Pick<MapLabel, 'anchor' | 'dx' | 'dy'>> = {
  right: { anchor: 'start', dx: 0.55, dy: 0.33 },
  left: { anchor: 'end', dx: -0.55, dy: 0.33 },
  above: { anchor: 'middle', dx: 0, dy: -0.6 },
  'above-left': { anchor: 'end', dx: 0.4, dy: -0.6 },
  below: { anchor: 'middle', dx: 0, dy: 1.3 },
  on: { anchor: 'middle', dx: 0, dy: 0.35 },
};

interface MapSpec {
  extent: Extent;
  /** Distance between two weft threads of Twente. */
  pitch: number;
  /** The side of its dot on which each town has its name; `minor` where a narrow map leaves it out. */
  towns: Partial<Record<TownKey, Side | `${Side} minor`>>;
  airports: (keyof typeof airports)[];
  more: (locale: Locale) => LabelInput[];
}

const specs: Record<MapName, MapSpec> = {
  overview: {
    extent: { west: 4.3, east: 8.5, south: 51.1, north: 52.95, width: 1000 },
    pitch: 7,
    towns: {
      amsterdam: 'above',
      utrecht: 'below minor',
      apeldoorn: 'below minor',
      arnhem: 'below minor',
      zwolle: 'above minor',
      deventer: 'above minor',
      osnabruck: 'above-left',
      munster: 'right',
      dortmund: 'right',
      dusseldorf: 'left',
    },
    airports: ['schiphol', 'dusseldorf', 'munster-osnabruck'],
    more: (locale) => [
      { kind: 'airport', text: 'Schiphol', at: airports.schiphol.at, side: 'below', isMinor: true },
      {
        kind: 'airport',
        text: airports['munster-osnabruck'].name,
        at: airports['munster-osnabruck'].at,
        side: 'below',
        isMinor: true,
      },
      {
        kind: 'road',
        text: `${areas.berlin[locale]} →`,
        at: [8.46, 52.19],
        side: 'left',
        isMinor: true,
      },
      { kind: 'home', text: areas.twente[locale], at: [6.71, 52.31], side: 'on' },
      { kind: 'country', text: areas.netherlands[locale], at: [5.5, 51.62], side: 'on' },
      { kind: 'country', text: areas.germany[locale], at: [7.75, 52.72], side: 'on' },
      { kind: 'city', text: areas.ruhr[locale], at: [7.0, 51.5], side: 'above' },
      { kind: 'road', text: 'A1', at: [5.2, 52.2595], side: 'on', isMinor: true },
      { kind: 'road', text: 'A30', at: [7.45, 52.322], side: 'on', isMinor: true },
    ],
  },
  region: {
    extent: { west: 6.05, east: 7.35, south: 52.06, north: 52.555, width: 1000 },
    pitch: 6,
    towns: {
      almelo: 'above',
      hengelo: 'above-left',
      enschede: 'below',
      oldenzaal: 'above',
      borne: 'right minor',
      goor: 'below minor',
      haaksbergen: 'below',
      rijssen: 'below minor',
      nijverdal: 'left',
      wierden: 'left minor',
      vriezenveen: 'left minor',
      tubbergen: 'above minor',
      ootmarsum: 'right minor',
      losser: 'right minor',
      deventer: 'below minor',
      gronau: 'above',
      'bad-bentheim': 'right minor',
      nordhorn: 'right minor',
    },
    airports: ['twente'],
    more: (locale) => [
      {
        kind: 'country',
        text: areas.netherlands[locale],
        at: [6.2, 52.53],
        side: 'on',
        isMinor: true,
      },
      { kind: 'country', text: areas.germany[locale], at: [7.22, 52.1], side: 'on', isMinor: true },
      { kind: 'home', text: areas.twente[locale], at: [6.85, 52.362], side: 'on' },
      { kind: 'road', text: 'A1', at: [6.51, 52.276], side: 'on' },
      { kind: 'road', text: 'A35', at: [6.8, 52.212], side: 'left' },
      { kind: 'water', text: areas.canal[locale], at: [6.5, 52.196], side: 'below', isMinor: true },
    ],
  },
};

const line = (points: readonly Point[]) =>
  ({ type: 'LineString', coordinates: points.map((point) => [...point]) }) as const;
const lines = (all: readonly (readonly Point[])[]) =>
  ({
    type: 'MultiLineString',
    coordinates: all.map((points) => points.map((point) => [...point])),
  }) as const;
const dots = (sheet: Sheet, points: readonly Point[]): string =>
  points.map((point) => `M${sheet.place(point).join(' ')}h0`).join('');

/** Rings on the sheet, clipped by the SVG's own frame. */
const areaPath = (sheet: Sheet, ring: readonly Point[]): string =>
  `M${ring.map((point) => sheet.place(point).join(' ')).join('L')}z`;

function toLabel(sheet: Sheet, { kind, text, at, side, isMinor }: LabelInput): MapLabel {
  const [x, y] = sheet.place(at);
  return { kind, text, x, y, ...sides[side], ...(isMinor ? { isMinor } : {}) };
}

/** Pins in the western half of their group have their names on the left, so that both halves fit. */
function toPins(sheet: Sheet, pins: readonly PinInput[]): MapPin[] {
  const fromWest = pins.toSorted((a, b) => a.longitude - b.longitude);
  return pins.map(({ title, href, longitude, latitude }, index) => {
    const [x, y] = sheet.place([longitude, latitude]);
    const isWest = fromWest.findIndex((pin) => pin.href === href) < pins.length / 2;
    return { number: index + 1, title, href, x, y, anchor: isWest ? 'end' : 'start' };
  });
}

/**
 * Draws one map.
 * @param pins places to link to, numbered in their order
 * @returns path data and labels on a sheet of `width` × `height` units
 */
export function drawMap(name: MapName, locale: Locale, pins: readonly PinInput[] = []): MapView {
  const spec = specs[name];
  const sheet = sheetOf(spec.extent);
  const { land, border } = readOutlines();
  const { east, north, south } = spec.extent;
  const shown = Object.entries(spec.towns) as [TownKey, Side | `${Side} minor`][];
  const townsWhere = (isMinor: boolean): Point[] =>
    shown.flatMap(([key, side]) => (side.endsWith('minor') === isMinor ? [towns[key].at] : []));
  const townLabels = shown.map(([key, side]): LabelInput => {
    const [where, minor] = side.split(' ') as [Side, 'minor'?];
    const { name: text, at } = towns[key];
    const kind = name === 'overview' ? 'city' : 'town';
    return { kind, text, at, side: where, ...(minor ? { isMinor: true } : {}) };
  });
  return {
    name,
    width: sheet.width,
    height: sheet.height,
    land: sheet.path(land),
    // East of the border, to beyond the corners of the sheet.
    germany: areaPath(sheet, [...border, [east + 3, south - 2], [east + 3, north + 2]]),
    lakes: lakes.map((ring) => areaPath(sheet, ring)).join(''),
    twente: areaPath(sheet, twente),
    threads: threads(twente.map(sheet.place), spec.pitch),
    border: sheet.path(line(border)),
    motorways: sheet.path(lines(motorways.map(({ path }) => path))),
    railways: sheet.path(lines(railways.map((stations) => railwayPoints(stations)))),
    canal: name === 'region' ? sheet.path(lines(canal)) : '',
    towns: dots(sheet, townsWhere(false)),
    minorTowns: dots(sheet, townsWhere(true)),
    airports: dots(
      sheet,
      spec.airports.map((key) => airports[key].at),
    ),
    labels: [...townLabels, ...spec.more(locale)].map((label) => toLabel(sheet, label)),
    pins: toPins(sheet, pins),
  };
}
