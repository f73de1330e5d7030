/** What the map promises: every place in its frame, every word readable, every location a link. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { drawMap, isInTwente, mapNames, railways, type MapLabel } from '../../src/map/index.ts';
import { border, towns, twente } from '../../src/map/geography.ts';
import { sheetOf, threads } from '../../src/map/path.ts';
import { createSite } from '../../src/queries/site.ts';
import { regionMap } from '../../src/queries/views/map.ts';
import { content } from '../support/content.ts';
import { entry, onReleaseDay } from '../support/entries.ts';
import { texts } from '../support/translators.ts';

const locations = (locale: Locale) =>
  content
    .filter((item) => item.kind === 'location' && item.locale === locale)
    .map(({ data, path }) => ({
      title: String(data.title),
      href: path,
      ...(data.coordinates as { latitude: number; longitude: number }),
    }));

const css = readFileSync('src/styles/map.css', 'utf8');
const [, narrowCss = ''] = css.split('@container (width < theme(--breakpoint-sm))');
const size = (source: string, selector: string): number =>
  Number(
    new RegExp(`${selector.replaceAll(/[[\]']/g, '\\$&')} \\{[^}]*font-size: ([\\d.]+)`).exec(
      source,
    )?.[1],
  );
/** Letters in units of the drawing, as the style sheet has them. */
const letters = {
  wide: { region: size(css, '.map'), overview: size(css, ".map[data-map='overview']") },
  narrow: {
    region: size(narrowCss, '.map'),
    overview: size(narrowCss, ".map[data-map='overview']"),
  },
};
/** Width to height of the narrow map, cut out of the middle. */
const narrowShape = { region: 1, overview: 4 / 3 };
const scale: Partial<Record<MapLabel['kind'], number>> = { home: 2, country: 0.95, airport: 0.8 };

const font = create(readFileSync('src/assets/fonts/hanken-grotesk.woff2'));
/** The file rests at weight 400; the map's letters are semibold and bold, at most a tenth wider. */
const widthOf = (text: string): number =>
  (font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm) *
  1.1;

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const textBox = (
  { text, x, y, anchor, dx, dy }: Omit<MapLabel, 'kind'>,
  letter: number,
  spacing = 0,
): Box => {
  const width = (widthOf(text) + spacing * text.length) * letter;
  const start = x + dx * letter - { start: 0, middle: width / 2, end: width }[anchor];
  const base = y + dy * letter;
  return {
    name: text,
    left: start,
    right: start + width,
    top: base - 0.72 * letter,
    bottom: base + 0.2 * letter,
  };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(mapNames)('the %s map', (name) => {
  describe.each(['wide', 'narrow'] as const)('drawn %s', (shape) => {
    test.each(locales)('%s: no two words overlap, and all stand within the frame', (locale) => {
      const map = drawMap(name, locale, name === 'region' ? locations(locale) : []);
      const isNarrow = shape === 'narrow';
      const letter = letters[shape][name];
      expect(letter).toBeGreaterThan(10);
      const cut = isNarrow ? (map.width - map.height * narrowShape[name]) / 2 : 0;
      const radius = isNarrow ? 18 : 15;
      const boxes = [
        ...map.labels
          .filter(({ isMinor }) => !(isNarrow && isMinor))
          .map((label) =>
            textBox(label, letter * (scale[label.kind] ?? 1), label.kind === 'country' ? 0.14 : 0),
          ),
        ...map.pins.flatMap(({ number, title, x, y, anchor }): Box[] => [
          {
            name: String(number),
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          },
          ...(isNarrow
            ? []
            : [
                textBox(
                  { text: title, x, y, anchor, dx: anchor === 'end' ? -1.2 : 1.2, dy: 0.12 },
                  letter,
                ),
              ]),
        ]),
      ];
      const clashes = boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) => (overlap(box, other) ? [`${box.name} × ${other.name}`] : [])),
      );
      expect(clashes).toEqual([]);
      // A name may lie on a road, but not on the dot of a town; a pin leaves more than half of it.
      const dots = [...`${map.towns}${isNarrow ? '' : map.minorTowns}`.matchAll(/M(\d+) (\d+)/g)];
      const hidden = dots.flatMap(([, across, down]) => {
        const [x, y] = [Number(across), Number(down)];
        const dot = { name: '', left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
        return [
          ...boxes.filter((box) => Number.isNaN(Number(box.name)) && overlap(box, dot)),
          ...map.pins.filter((pin) => Math.hypot(pin.x - x, pin.y - y) < radius + 3),
        ];
      });
      expect(hidden).toEqual([]);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < cut || right > map.width - cut || top < 0 || bottom > map.height,
      );
      expect(outside.map((box) => box.name)).toEqual([]);
    });
  });

  test('is a light drawing', () => {
    const { labels, pins, ...paths } = drawMap(name, 'nl');
    expect(labels.length).toBeGreaterThan(5);
    expect(pins).toEqual([]);
    expect(Object.values(paths).join('').length).toBeLessThan(6000);
  });
});

describe('geography', () => {
  const isInside = ([x, y]: readonly [number, number], ring: typeof twente): boolean =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }).length %
      2 ===
    1;

  test('the towns of Twente are inside it, its neighbours outside', () => {
    const inside = Object.values(towns)
      .filter(({ at }) => isInside(at, twente))
      .map(({ name }) => name);
    expect(inside.toSorted()).toEqual(
      [
        'Almelo',
        'Borne',
        'Enschede',
        'Goor',
        'Haaksbergen',
        'Hengelo',
        'Losser',
        'Nijverdal',
        'Oldenzaal',
        'Ootmarsum',
        'Rijssen',
        'Tubbergen',
        'Vriezenveen',
        'Wierden',
      ].toSorted(),
    );
  });

  test('the locations lie in Twente', () => {
    const all = locations('nl');
    expect(all.length).toBeGreaterThan(0);
    expect(
      all.filter(({ longitude, latitude }) => !isInside([longitude, latitude], twente)),
    ).toEqual([]);
  });

  test('Twente ends at the border: no seam between the two', () => {
    const onBorder = twente.filter((point) => border.includes(point));
    expect(onBorder.length).toBeGreaterThan(20);
  });

  test('each line that serves Twente stops there', () => {
    expect(railways.filter((stations) => stations.some(isInTwente)).length).toBeGreaterThan(4);
  });

  test('north is up, east is right, and a degree is as wide as it should be', () => {
    const sheet = sheetOf({ west: 6, east: 7, south: 52, north: 53, width: 1000 });
    expect(sheet.place([6.5, 52.5])[0]).toBe(500);
    expect(sheet.place([7, 52])).toEqual([1000, sheet.height]);
    // At 52.5° a degree of latitude is 1 / cos 52.5° as long on the map as one of longitude.
    expect(sheet.height).toBeCloseTo(1000 / Math.cos((52.5 * Math.PI) / 180), -1);
  });

  test('a path leaves out what cannot be seen', () => {
    const sheet = sheetOf({ west: 6, east: 7, south: 52, north: 53, width: 100 });
    const path = sheet.path({
      type: 'LineString',
      coordinates: [
        [6.1, 52.5],
        [6.1001, 52.5001],
        [6.2, 52.5],
      ],
    });
    expect(path.match(/-?\d+/g)).toHaveLength(4);
  });

  test('threads run from edge to edge of an area, row by row', () => {
    const square = [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
    ] as const;
    expect(threads(square, 10)).toBe('M0 5h20M0 15h20');
  });
});

describe('the list beside the map', () => {
  const park = (key: string, order: number, source?: string) =>
    entry('location', key, 'en', {
      order,
      municipality: 'Hengelo',
      builtFor: 'makers',
      coordinates: { latitude: 52.25, longitude: 6.7 + order / 100 },
      ...(source ? { coordinatesSource: source } : {}),
    });
  const site = createSite(
    [park('a', 2), park('b', 1, 'https://www.example.org/point')],
    new Map(),
    onReleaseDay,
  );
  const { name, pins, places } = regionMap({ site, locale: 'en', t: texts.en });

  test('has the same places as the map, with the same numbers and links', () => {
    const map = drawMap(name, 'en', pins);
    const inMap = map.pins.map(({ number, title, href }) => ({ number, title, href }));
    expect(inMap).toHaveLength(2);
    expect(places.map(({ number, title, href }) => ({ number, title, href }))).toEqual(inMap);
    expect(places.map(({ title }) => title)).toEqual(['Title of b (en)', 'Title of a (en)']);
  });

  test('says which points are our estimate', () => {
    expect(places.map(({ point }) => point)).toEqual([
      { text: '52.25° N, 6.71° E', source: 'https://www.example.org/point' },
      { text: '52.25° N, 6.72° E (our estimate)' },
    ]);
  });
});
