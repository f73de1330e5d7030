/** Outlines from Natural Earth (public domain), as `world-atlas` packs them, with our own border. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Packed,
  Polygon,
  Topology,
} from 'topojson-specification';
import { border, type Point } from './geography.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Outlines {
  /** The Netherlands, Belgium and Germany as one. */
  land: MultiPolygon;
  /** The border with Germany from north to south. */
  border: readonly Point[];
}

let outlines: Outlines | undefined;

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(x - toX, y - toY);
const nearest = (line: readonly Point[], point: Point): number =>
  line.reduce(
    (best, at, index) =>
      distance(at, point) < distance(line[best] as Point, point) ? index : best,
    0,
  );

/** Read once: the file holds the whole world. */
export function readOutlines(): Outlines {
  if (outlines) return outlines;
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const { geometries } = world.objects.countries;
  const named = (...names: string[]) =>
    geometries.filter(({ properties }) => names.includes((properties as { name: string }).name));
  const shared = mesh(world, world.objects.countries, (one, other) => {
    const pair = [one, other].map(({ properties }) => (properties as { name: string }).name);
    return pair.includes('Netherlands') && pair.includes('Germany');
  });
  const [coarse = []] = (shared.coordinates as unknown as Point[][]).toSorted(
    (a, b) => b.length - a.length,
  );
  const southward =
    (coarse[0]?.[1] ?? 0) > (coarse.at(-1)?.[1] ?? 0) ? coarse : coarse.toReversed();
  outlines = {
    land: merge(world, named('Netherlands', 'Belgium', 'Germany') as (Packed | Polygon)[]),
    border: [
      ...southward.slice(0, nearest(southward, border[0] as Point)),
      ...border,
      ...southward.slice(nearest(southward, border.at(-1) as Point) + 1),
    ],
  };
  return outlines;
}
