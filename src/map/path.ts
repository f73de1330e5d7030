/** From points on the globe to short SVG paths. */
import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoMercator, geoPath } from 'd3-geo';
import type { Point } from './geography.ts';

/** Part of the globe that a map shows, in degrees, drawn `width` units wide. */
export interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
  width: number;
}

export interface Sheet {
  width: number;
  height: number;
  /** Whole units from the top left. */
  place: (point: Point) => [x: number, y: number];
  /** A line or an area as path data, cut off a little outside the sheet. */
  path: (shape: GeoPermissibleObjects) => string;
}

/**
 * Path data in whole, relative units: points that fall on the one before are left out, so that a
 * coast drawn for a wall map does not weigh more than what can be seen of it.
 */
function shortPath(): GeoContext & { data: () => string } {
  let data = '';
  let at: [number, number] = [0, 0];
  let last = '';
  const step = (x: number, y: number): void => {
    const to: [number, number] = [Math.round(x), Math.round(y)];
    const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
    if (dx === 0 && dy === 0) return;
    const numbers = `${dx}${dy < 0 ? '' : ' '}${dy}`;
    data += last === 'l' ? `${dx < 0 ? '' : ' '}${numbers}` : `l${numbers}`;
    last = 'l';
    at = to;
  };
  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      at = [Math.round(x), Math.round(y)];
      data += `M${at[0]} ${at[1]}`;
      last = 'M';
    },
    lineTo: step,
    arc: () => undefined,
    closePath() {
      data += 'z';
      last = 'z';
    },
    data: () => data,
  };
}

/** A Mercator sheet of this part of the globe: at this scale no other projection looks different. */
export function sheetOf({ west, east, south, north, width }: Extent): Sheet {
  const unit = geoMercator().scale(1).translate([0, 0]);
  const [left, top] = unit([west, north]) as [number, number];
  const [right, bottom] = unit([east, south]) as [number, number];
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const margin = 12;
  const projection: GeoProjection = geoMercator()
    .scale(scale)
    .translate([-left * scale, -top * scale])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  return {
    width,
    height,
    place: (point) => {
      const [x, y] = projection([...point]) as [number, number];
      return [Math.round(x), Math.round(y)];
    },
    path: (shape) => {
      const context = shortPath();
      geoPath(projection, context)(shape);
      return context.data();
    },
  };
}

/**
 * Fills an area with weft threads, row by row, as the woven pictures do: each row is one float from
 * edge to edge, cut at whole cells.
 * @param ring corners of the area on the sheet
 * @param pitch distance between two threads, in units
 * @returns path data to be stroked
 */
export function threads(ring: readonly (readonly [number, number])[], pitch: number): string {
  const ys = ring.map(([, y]) => y);
  let data = '';
  for (let y = Math.min(...ys) + pitch / 2; y < Math.max(...ys); y += pitch) {
    const crossings = ring
      .flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length] as [number, number];
        return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
      })
      .toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from, to] = [crossings[index], crossings[index + 1]].map(
        (x) => Math.round((x ?? 0) / pitch) * pitch,
      ) as [number, number];
      if (to > from) data += `M${from} ${Math.round(y)}h${to - from}`;
    }
  }
  return data;
}
